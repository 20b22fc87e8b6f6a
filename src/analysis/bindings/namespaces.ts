import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { memberName } from "./variables.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** What `Names.model` is, of a `namespace Names` of the file: the variable that is declared and exported there. */
export function namespaceMember(node: TSESTree.MemberExpression, file: SourceFile): Variable | undefined {
  const path: string[] = [];
  let root: Node = node;
  while (root.type === "MemberExpression") {
    const name = memberName(root);
    if (name === undefined) return undefined;
    path.unshift(name);
    root = root.object;
  }
  const definitions = root.type === "Identifier" ? (file.variableOf(root)?.defs ?? []) : [];
  const found = new Set<Node>();
  for (const { node: declaration } of definitions) {
    // A class, a function or an enum of that name has members of its own.
    if (declaration.type !== "TSModuleDeclaration") return undefined;
    for (const name of namesIn(declaration, path)) found.add(name);
  }
  const [only, another] = found;
  return only === undefined || another !== undefined ? undefined : file.declaredBy(only);
}

/** The names that are declared at `path` in a namespace. */
function namesIn(declaration: TSESTree.TSModuleDeclaration, path: readonly string[]): readonly Node[] {
  if (declaration.declare) return [];
  const { body } = declaration;
  // Some parsers nest `namespace A.B` in itself, and some leave the body of `module "a";` out.
  if ((body as Node | undefined)?.type !== "TSModuleBlock") return [];
  const outer = partsOf(declaration.id).slice(1);
  if (outer.some((name, index) => name !== path[index])) return [];
  const [name, ...rest] = path.slice(outer.length);
  return name === undefined ? [] : body.body.flatMap((statement) => exportedBy(statement, name, rest));
}

function exportedBy(statement: Node, name: string, rest: readonly string[]): readonly Node[] {
  const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
  if (declaration?.type === "TSModuleDeclaration") return nestedIn(declaration, [name, ...rest]);
  if (declaration == null || rest.length > 0) return [];
  const names: readonly (Node | null)[] =
    declaration.type === "VariableDeclaration"
      ? declaration.declarations.map(({ id }) => id)
      : "id" in declaration
        ? [declaration.id]
        : [];
  return names.filter((one) => one?.type === "Identifier" && one.name === name) as Node[];
}

function nestedIn(declaration: TSESTree.TSModuleDeclaration, path: readonly string[]): readonly Node[] {
  const [first] = partsOf(declaration.id);
  return first === path[0] ? namesIn(declaration, path.slice(1)) : [];
}

/** `A`, `B` of `namespace A.B`. */
function partsOf(id: Node): readonly string[] {
  if (id.type === "Identifier") return [id.name];
  return id.type === "TSQualifiedName" ? [...partsOf(id.left), ...partsOf(id.right)] : [];
}

/** Whether a variable is exported from a namespace: where it is read before its declaration has run, it is `undefined`. */
export function isNamespaceExport({ defs: [definition] }: Variable): boolean {
  const declaration = definition && parentOf(definition.node);
  const statement = declaration && parentOf(declaration);
  return statement?.type === "ExportNamedDeclaration" && parentOf(statement)?.type === "TSModuleBlock";
}
