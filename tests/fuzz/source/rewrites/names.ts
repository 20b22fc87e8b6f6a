import type { TSESTree } from "@typescript-eslint/utils";
import type { Variable } from "@typescript-eslint/scope-manager";
import type { Edit, ParsedProgram } from "../../tree.js";
import { expressionsIn } from "./expressions.js";
import type { Rewrite, Site } from "./rewrite.js";

/** Every name of the file's own gets another one, everywhere. */
function renamed({ scopes, nodes, code }: ParsedProgram): readonly Site[] {
  const parents = new Map(nodes.map(({ node, parent }) => [node, parent]));
  const identifiers = new Map<number, TSESTree.Node>();
  for (const variable of scopes.scopes.flatMap(({ variables }) => variables)) {
    if (!isRenamable(variable, parents)) continue;
    for (const { node } of [...variable.defs.map(({ name }) => ({ node: name })), ...occurrences(variable)]) {
      identifiers.set(node.range[0], node);
    }
  }
  const edits = [...identifiers.values()].flatMap((node) => renaming(node, parents));
  return edits.length === 0 ? [] : [{ range: [0, code.length], edits }];
}

function occurrences({ references, identifiers }: Variable): readonly { readonly node: TSESTree.Node }[] {
  return [...references.map(({ identifier }) => ({ node: identifier })), ...identifiers.map((node) => ({ node }))];
}

/** What others see by its name keeps it. */
function isRenamable({ defs, name }: Variable, parents: ReadonlyMap<TSESTree.Node, TSESTree.Node>): boolean {
  const isOwn = ({ node }: Variable["defs"][number]): boolean => {
    if (["TSEnumMember", "TSModuleDeclaration"].includes(node.type)) return false;
    const holder = parents.get(node);
    const declaration = holder?.type === "VariableDeclaration" ? holder : node;
    return parents.get(declaration)?.type !== "ExportNamedDeclaration";
  };
  return defs.length > 0 && name !== "this" && defs.every(isOwn) && !isParameterProperty(defs, parents);
}

/** A parameter that is a field as well. */
function isParameterProperty(defs: Variable["defs"], parents: ReadonlyMap<TSESTree.Node, TSESTree.Node>): boolean {
  return defs.some(({ name }) => {
    const parent = parents.get(name);
    const above = parent && parents.get(parent);
    return parent?.type === "TSParameterProperty" || above?.type === "TSParameterProperty";
  });
}

function renaming(node: TSESTree.Node, parents: ReadonlyMap<TSESTree.Node, TSESTree.Node>): readonly Edit[] {
  if (node.type !== "Identifier" && node.type !== "JSXIdentifier") return [];
  const [start] = node.range;
  const { name } = node;
  const parent = parents.get(node);
  const edit = (text: string): Edit[] => [{ start, end: start + name.length, text }];
  const other = `${name}_`;
  if (parent?.type === "Property" && parent.shorthand) return edit(`${name}: ${other}`);
  // A default in a pattern with a shorthand: its key begins at the same place.
  if (parent?.type === "AssignmentPattern" && parent.left === node) {
    const holder = parents.get(parent);
    return edit(holder?.type === "Property" && holder.shorthand ? `${name}: ${other}` : other);
  }
  if (parent?.type === "ImportSpecifier" && parent.imported.range[0] === start) return edit(`${name} as ${other}`);
  if (parent?.type === "ExportSpecifier" && parent.exported.range[0] === start) return edit(`${other} as ${name}`);
  return edit(other);
}

/** A literal becomes a constant at the head of the file. */
function hoisted(program: ParsedProgram): readonly Site[] {
  const { ast, nodes } = program;
  const parents = new Map(nodes.map(({ node, parent }) => [node, parent]));
  const head = ast.body.findLast(({ type }) => type === "ImportDeclaration")?.range[1] ?? 0;
  return expressionsIn(program)
    .filter(({ node }) => isScalar(node) || (isPure(node) && runsOnce(node, parents)))
    .filter(({ node }) => node.range[0] >= head)
    .map(({ node }) => {
      const [start, end] = node.range;
      const name = `hoisted_${start}_${end}`;
      const declaration = `\nconst ${name} = ${program.code.slice(start, end)};\n`;
      return {
        range: [start, end],
        edits: [
          { start: head, end: head, text: declaration },
          { start, end, text: name },
        ],
      };
    });
}

function isScalar(node: TSESTree.Node): boolean {
  return node.type === "Literal" && ["string", "number", "boolean"].includes(typeof node.value);
}

/** Made of literals alone. */
function isPure(node: TSESTree.Node | null): boolean {
  if (node?.type === "ObjectExpression") {
    return node.properties.every((one) => one.type === "Property" && !one.computed && !one.method && isPure(one.value));
  }
  return node?.type === "ArrayExpression" ? node.elements.every(isPure) : node !== null && isScalar(node);
}

/** An object that is made anew each time isn't one constant. */
function runsOnce(node: TSESTree.Node, parents: ReadonlyMap<TSESTree.Node, TSESTree.Node>): boolean {
  for (let above = parents.get(node); above !== undefined; above = parents.get(above)) {
    if (/Function|Class|For|While|TSModule|StaticBlock|PropertyDefinition|Decorator/.test(above.type)) return false;
  }
  return true;
}

/** Named imports of the SDK become members of a namespace. */
function namespaced({ ast, scopes, nodes }: ParsedProgram): readonly Site[] {
  const parents = new Map(nodes.map(({ node, parent }) => [node, parent]));
  return ast.body.flatMap((statement): readonly Site[] => {
    if (statement.type !== "ImportDeclaration" || !statement.source.value.startsWith("@aws-sdk/")) return [];
    if (statement.specifiers.some(({ type }) => type !== "ImportSpecifier") || statement.specifiers.length === 0)
      return [];
    const namespace = `Sdk${statement.range[0]}`;
    const edits: Edit[] = [];
    for (const specifier of statement.specifiers) {
      if (specifier.type !== "ImportSpecifier" || specifier.imported.type !== "Identifier") return [];
      const imported = specifier.imported.name;
      for (const variable of scopes.getDeclaredVariables(specifier)) {
        for (const { identifier } of variable.references) {
          const parent = parents.get(identifier);
          if (parent?.type === "ExportSpecifier") return [];
          const [start, end] = identifier.range;
          const isShorthand = parent?.type === "Property" && parent.shorthand;
          const prefix = isShorthand ? `${variable.name}: ` : "";
          edits.push({ start, end, text: `${prefix}${namespace}.${imported}` });
        }
      }
    }
    const [start, end] = statement.range;
    const kind = statement.importKind === "type" ? "type " : "";
    edits.push({ start, end, text: `import ${kind}* as ${namespace} from ${statement.source.raw};` });
    return [{ range: [start, end], edits }];
  });
}

/** Names in the place of others. */
export const names: readonly Rewrite[] = [
  { name: "other names", keeps: "places", gives: "same language", sites: renamed },
  { name: "a constant", keeps: "places", gives: "same language", sites: hoisted },
  { name: "a namespace", keeps: "messages", gives: "same language", sites: namespaced },
];
