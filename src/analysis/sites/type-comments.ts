import type { TSESTree } from "@typescript-eslint/utils";
import { readCommentType, readImportTags, readTypeTags, type CommentType } from "../bindings/comment-types.js";
import { genericType, type SdkType, type SdkTypes } from "../bindings/sdk-types.js";
import type { FunctionNode } from "../bindings/function-node.js";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;

/** What JSDoc comments say of the code that they stand before. */
export interface CommentedCode {
  /** `@type`, `@satisfies` before the declaration of a variable. */
  readonly variables: readonly { readonly declarator: TSESTree.VariableDeclarator; readonly type: SdkType }[];
  /** `@type` before a field. */
  readonly fields: readonly { readonly field: TSESTree.PropertyDefinition; readonly type: SdkType }[];
  /** `@returns`, and `@param` by name. */
  readonly functions: readonly {
    readonly callee: FunctionNode;
    readonly returned: SdkType | undefined;
    readonly parameters: ReadonlyMap<string, SdkType>;
  }[];
  /** A cast: `@type` before an object or list in parentheses. */
  readonly casts: readonly { readonly expression: Node; readonly type: SdkType }[];
}

/** Reads the types of the SDK's that comments name. Without a tag that has a type, it costs nothing. */
export function typesInComments(file: SourceFile, types: SdkTypes): CommentedCode {
  const variables: { declarator: TSESTree.VariableDeclarator; type: SdkType }[] = [];
  const fields: { field: TSESTree.PropertyDefinition; type: SdkType }[] = [];
  const functions: { callee: FunctionNode; returned: SdkType | undefined; parameters: Map<string, SdkType> }[] = [];
  const casts: { expression: Node; type: SdkType }[] = [];
  const { sourceCode } = file;
  const comments = sourceCode
    .getAllComments()
    .filter(
      (comment) => comment.type === "Block" && /^\*[^]*@(?:type|satisfies|return|param|import)/.test(comment.value),
    );
  if (comments.length === 0) return { variables, fields, functions, casts };

  const names = new Map<string, CommentType>();
  for (const { value } of comments) {
    for (const { local, name, module } of readImportTags(value)) {
      names.set(local, { kind: "name", module, path: [name] });
    }
    for (const { tag, type, rest } of readTypeTags(value)) {
      const alias = tag === "typedef" ? readCommentType(type) : undefined;
      const name = /^[\w$]+/.exec(rest)?.[0];
      if (alias !== undefined && name !== undefined) names.set(name, alias);
    }
  }

  function sdkType(type: CommentType | undefined, depth = 0): SdkType | undefined {
    if (type === undefined || depth > 20) return undefined;
    switch (type.kind) {
      case "name": {
        const [first = "", ...rest] = type.path;
        if (type.module !== undefined)
          return types.named({ module: type.module, path: type.path.filter((one) => one !== "default") });
        const alias = names.get(first);
        if (alias === undefined || (rest.length > 0 && alias.kind !== "name")) return undefined;
        return alias.kind === "name"
          ? sdkType({ ...alias, path: [...alias.path, ...rest] }, depth + 1)
          : sdkType(alias, depth + 1);
      }
      case "generic":
        // TypeScript's own, and not one that the file or a comment declares.
        if (names.has(type.name) || file.declaresAtTop(type.name)) return undefined;
        return genericType(type.name, (index) => sdkType(type.args[index], depth + 1));
      case "member":
        return types.member(sdkType(type.object, depth + 1), type.name);
    }
  }

  const byStart = codeByStart(file);
  for (const comment of comments) {
    const tags = readTypeTags(comment.value);
    const token = tags.length === 0 ? null : sourceCode.getTokenAfter(comment);
    if (token === null) continue;
    const typeOf = (...wanted: string[]): SdkType | undefined => {
      const found = tags.find(({ tag }) => wanted.includes(tag));
      return found && sdkType(readCommentType(found.type));
    };
    const type = typeOf("type", "satisfies");
    const node = byStart.get(token.range[0]);
    if (node?.type === "VariableDeclarator" && type !== undefined) variables.push({ declarator: node, type });
    if (node?.type === "PropertyDefinition" && type !== undefined) fields.push({ field: node, type });
    if (token.value === "(" && type !== undefined) {
      const inner = sourceCode.getTokenAfter(token);
      const expression = inner === null ? undefined : byStart.get(inner.range[0]);
      if (expression?.type === "ObjectExpression") casts.push({ expression, type });
    }
    const callee = node && functionIn(node);
    if (callee === undefined) continue;
    const parameters = new Map<string, SdkType>();
    for (const tag of tags) {
      const name = /^\[?([\w$]+)/.exec(tag.rest)?.[1];
      const parameter = tag.tag === "param" ? sdkType(readCommentType(tag.type)) : undefined;
      if (name !== undefined && parameter !== undefined) parameters.set(name, parameter);
    }
    const returned = typeOf("returns", "return");
    if (returned !== undefined || parameters.size > 0) functions.push({ callee, returned, parameters });
  }
  return { variables, fields, functions, casts };
}

function functionIn(node: Node): FunctionNode | undefined {
  switch (node.type) {
    case "FunctionDeclaration":
      return node;
    case "VariableDeclarator":
      return node.init?.type === "ArrowFunctionExpression" || node.init?.type === "FunctionExpression"
        ? node.init
        : undefined;
    case "MethodDefinition":
      return node.value.type === "FunctionExpression" ? node.value : undefined;
    default:
      return undefined;
  }
}

/** What a comment can stand before, by where it begins. */
function codeByStart(file: SourceFile): Map<number, Node> {
  const byStart = new Map<number, Node>();
  for (const node of file.nodes("ObjectExpression")) byStart.set(node.range[0], node);
  for (const node of file.nodes("PropertyDefinition")) byStart.set(node.range[0], node);
  for (const node of file.nodes("FunctionExpression")) {
    const parent = parentOf(node);
    if (parent?.type === "MethodDefinition") byStart.set(parent.range[0], parent);
  }
  for (const node of file.nodes("FunctionDeclaration")) byStart.set(startOf(node), node);
  for (const declarator of file.nodes("VariableDeclarator")) {
    const declaration = parentOf(declarator);
    if (declaration?.type === "VariableDeclaration" && declaration.declarations.length === 1)
      byStart.set(startOf(declaration), declarator);
  }
  return byStart;
}

/** Where a declaration begins, its `export` included. */
function startOf(declaration: Node): number {
  const statement = parentOf(declaration);
  return (
    statement?.type === "ExportNamedDeclaration" || statement?.type === "ExportDefaultDeclaration"
      ? statement
      : declaration
  ).range[0];
}
