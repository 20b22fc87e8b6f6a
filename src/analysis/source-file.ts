import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

type Reference = TSESLint.Scope.Reference;
type Variable = TSESLint.Scope.Variable;

/** One file's syntax tree and scopes, indexed once: every part of the analysis works on this. */
export interface SourceFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  /** All nodes of a type that the analysis starts from, in source order. */
  nodes<Type extends IndexedType>(type: Type): readonly Extract<TSESTree.Node, { type: Type }>[];
  /** The reference that an identifier is; undefined for property names, declarations without a value, and so on. */
  referenceOf(identifier: TSESTree.Node): Reference | undefined;
  /** The variable that an identifier reads or writes; undefined for globals that nobody declared. */
  variableOf(identifier: TSESTree.Node): Variable | undefined;
}

/** The types of the nodes from which something is searched. */
export type IndexedType = (typeof indexedTypes)[number];

const indexedTypes = [
  "NewExpression",
  "CallExpression",
  "AssignmentExpression",
  "UpdateExpression",
  "UnaryExpression",
  "VariableDeclarator",
  "PropertyDefinition",
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
] as const;

/** Indexes a file: one walk over the tree and one over the scopes, both without recursion. */
export function indexFile(sourceCode: Readonly<TSESLint.SourceCode>): SourceFile {
  const byType = collectNodes(sourceCode);
  let references: Map<TSESTree.Node, Reference> | undefined;

  function referenceOf(identifier: TSESTree.Node): Reference | undefined {
    references ??= collectReferences(sourceCode);
    return references.get(identifier);
  }

  return {
    sourceCode,
    // The map holds under each key only nodes of that type; TypeScript can't follow that.
    nodes: (type) => (byType.get(type) ?? []) as never[],
    referenceOf,
    variableOf: (identifier) => referenceOf(identifier)?.resolved ?? undefined,
  };
}

function collectNodes(sourceCode: Readonly<TSESLint.SourceCode>): Map<string, TSESTree.Node[]> {
  const byType = new Map<string, TSESTree.Node[]>(indexedTypes.map((type) => [type, []]));
  const keysOf = sourceCode.visitorKeys;
  const pending: TSESTree.Node[] = [sourceCode.ast];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    byType.get(node.type)?.push(node);
    const keys = keysOf[node.type] ?? [];
    // Last child first, so that the stack gives them back in source order.
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const child = childOf(node, keys[index] ?? "");
      if (Array.isArray(child)) {
        for (let at = child.length - 1; at >= 0; at -= 1) if (isNode(child[at])) pending.push(child[at]);
      } else if (isNode(child)) {
        pending.push(child);
      }
    }
  }
  return byType;
}

function childOf(node: TSESTree.Node, key: string): unknown {
  return node[key as keyof TSESTree.Node];
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function collectReferences(sourceCode: Readonly<TSESLint.SourceCode>): Map<TSESTree.Node, Reference> {
  const references = new Map<TSESTree.Node, Reference>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    for (const reference of scope.references) references.set(reference.identifier, reference);
  }
  return references;
}
