import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../../ancestors.js";
import { isFunctionExpression, type FunctionNode } from "../../bindings/function-node.js";
import { typesInComments, type TypesInComments } from "../../bindings/types/comments.js";
import { readTypeTags, type TypeTag } from "../../bindings/types/comment-tags.js";
import type { SdkType } from "../../bindings/types/sdk-type.js";
import type { SourceFile } from "../../source-file.js";

type Node = TSESTree.Node;

/** What JSDoc comments say of the code that they stand before. */
export interface CommentedCode {
  /** `@type`, `@satisfies` before the declaration of a variable. */
  readonly variables: readonly { readonly declarator: TSESTree.VariableDeclarator; readonly type: SdkType }[];
  /** `@type` before a field. */
  readonly fields: readonly { readonly field: TSESTree.PropertyDefinition; readonly type: SdkType }[];
  readonly functions: readonly CommentedFunction[];
  /** A cast: `@type` before an object or list in parentheses. */
  readonly casts: readonly { readonly expression: Node; readonly type: SdkType }[];
}

/** `@returns`, and `@param` by name. */
export interface CommentedFunction {
  readonly callee: FunctionNode;
  readonly returned: SdkType | undefined;
  readonly parameters: ReadonlyMap<string, SdkType>;
}

/** Reads the types of the SDK's that comments name. Without a tag that has a type, it costs nothing. */
export function readCommentedCode(file: SourceFile): CommentedCode {
  const comments = typesInComments(file);
  return comments === undefined
    ? { variables: [], fields: [], functions: [], casts: [] }
    : new CommentReader(file, comments).read();
}

class CommentReader {
  readonly #file: SourceFile;
  readonly #types: TypesInComments;
  readonly #byStart: ReadonlyMap<number, Node>;
  readonly #variables: { declarator: TSESTree.VariableDeclarator; type: SdkType }[] = [];
  readonly #fields: { field: TSESTree.PropertyDefinition; type: SdkType }[] = [];
  readonly #functions: CommentedFunction[] = [];
  readonly #casts: { expression: Node; type: SdkType }[] = [];

  constructor(file: SourceFile, types: TypesInComments) {
    this.#file = file;
    this.#types = types;
    this.#byStart = codeByStart(file);
  }

  read(): CommentedCode {
    for (const comment of this.#types.comments) this.#readOne(comment);
    return { variables: this.#variables, fields: this.#fields, functions: this.#functions, casts: this.#casts };
  }

  #readOne(comment: TSESTree.Comment): void {
    const tags = readTypeTags(comment.value);
    const token = tags.length === 0 ? null : this.#file.sourceCode.getTokenAfter(comment);
    if (token === null) return;
    const node = this.#byStart.get(token.range[0]);
    const type = this.#typeAt(tags, ["type", "satisfies"]);
    if (type !== undefined) {
      if (node?.type === "VariableDeclarator") this.#variables.push({ declarator: node, type });
      if (node?.type === "PropertyDefinition") this.#fields.push({ field: node, type });
      const expression = token.value === "(" ? this.#objectAfter(token) : undefined;
      if (expression !== undefined) this.#casts.push({ expression, type });
    }
    const callee = node && functionIn(node);
    if (callee === undefined) return;
    const returned = this.#typeAt(tags, ["returns", "return"]);
    const parameters = this.#parametersIn(tags);
    if (returned !== undefined || parameters.size > 0) this.#functions.push({ callee, returned, parameters });
  }

  #typeAt(tags: readonly TypeTag[], wanted: readonly string[]): SdkType | undefined {
    const found = tags.find(({ tag }) => wanted.includes(tag));
    return found && this.#types.of(found.type);
  }

  #objectAfter(parenthesis: TSESTree.Token): Node | undefined {
    const token = this.#file.sourceCode.getTokenAfter(parenthesis);
    const node = token === null ? undefined : this.#byStart.get(token.range[0]);
    return node?.type === "ObjectExpression" ? node : undefined;
  }

  #parametersIn(tags: readonly TypeTag[]): Map<string, SdkType> {
    const parameters = new Map<string, SdkType>();
    for (const { tag, type, rest } of tags) {
      const name = tag === "param" ? /^\[?([\w$]+)/.exec(rest)?.[1] : undefined;
      const parameter = name === undefined ? undefined : this.#types.of(type);
      if (name !== undefined && parameter !== undefined) parameters.set(name, parameter);
    }
    return parameters;
  }
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
      return isFunctionExpression(node.value) ? node.value : undefined;
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
