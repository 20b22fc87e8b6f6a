import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isDeclaredOnly } from "./bindings/function-node.js";

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
  /** The variable that an identifier in a declaration (`x` in `const { x = 1 } = y`, a parameter) declares. */
  declaredBy(identifier: TSESTree.Node): Variable | undefined;
  /** Whether the file declares or imports something of that name, outside of functions and blocks. */
  declaresAtTop(name: string): boolean;
  /** Whether a function reads what it gets from `arguments`, too. */
  usesArguments(callee: TSESTree.Node): boolean;
  /** Visits a node and everything below it, in source order, without recursion; `enter` says whether to go into a node. */
  walk(root: TSESTree.Node, enter: (node: TSESTree.Node) => boolean): void;
  /** The number of nodes in the file. */
  readonly nodeCount: number;
}

/** The types of the nodes from which something is searched. */
export type IndexedType = (typeof indexedTypes)[number];

const indexedTypes = [
  "NewExpression",
  "CallExpression",
  "AssignmentExpression",
  "AssignmentPattern",
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
  "ThisExpression",
  "MemberExpression",
  "ClassDeclaration",
  "ClassExpression",
  "ObjectExpression",
  "ObjectPattern",
  "ForInStatement",
  "ForOfStatement",
  "WithStatement",
] as const;

/** Indexes a file: one walk over the tree and one over the scopes, both without recursion. */
export function indexFile(sourceCode: Readonly<TSESLint.SourceCode>): SourceFile {
  const { byType, nodeCount } = collectNodes(sourceCode);
  let references: Map<TSESTree.Node, Reference> | undefined;
  let declarations: Map<TSESTree.Node, Variable> | undefined;

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
    declaredBy(identifier) {
      declarations ??= collectDeclarations(sourceCode);
      return declarations.get(identifier);
    },
    declaresAtTop: (name) =>
      (sourceCode.scopeManager?.scopes ?? []).some(
        ({ type, set }) => /^(?:global|module)$/.test(type) && (set.get(name)?.defs.length ?? 0) > 0,
      ),
    usesArguments(callee) {
      // The inner one of two scopes: a function expression's name has one of its own.
      const scope = sourceCode.scopeManager?.acquire(callee, true);
      return (scope?.set.get("arguments")?.references.length ?? 0) > 0;
    },
    walk: (root, enter) => {
      walkTree(root, sourceCode.visitorKeys, enter);
    },
    nodeCount,
  };
}

function collectNodes(sourceCode: Readonly<TSESLint.SourceCode>): {
  byType: Map<string, TSESTree.Node[]>;
  nodeCount: number;
} {
  let nodeCount = 0;
  const byType = new Map<string, TSESTree.Node[]>(indexedTypes.map((type) => [type, []]));
  const collect = (node: TSESTree.Node): void => {
    nodeCount += 1;
    const ofType = byType.get(node.type);
    if (ofType !== undefined && !isDeclaredOnly(node)) ofType.push(node);
  };
  if (hasSteps(sourceCode)) {
    for (const { kind, phase, target } of sourceCode.traverse()) if (kind === visit && phase === enter) collect(target);
  } else {
    walkTree(sourceCode.ast, sourceCode.visitorKeys, (node) => {
      collect(node);
      return true;
    });
  }
  return { byType, nodeCount };
}

/** A step of ESLint's way through a file; `target` is a node where one is visited. */
interface Step {
  readonly kind: number;
  readonly phase: number;
  readonly target: TSESTree.Node;
}

const visit = 1;
const enter = 1;

/** Whether it is ESLint's own source code, which remembers its way through the file: other hosts have none. */
function hasSteps(sourceCode: object): sourceCode is { traverse(): Iterable<Step> } {
  return "traverse" in sourceCode && typeof sourceCode.traverse === "function";
}

/**
 * Visits a node and what is below it in source order, without recursion.
 *
 * @param enter says whether to go into a node
 */
function walkTree(
  root: TSESTree.Node,
  keysOf: TSESLint.SourceCode["visitorKeys"],
  enter: (node: TSESTree.Node) => boolean,
): void {
  const pending: TSESTree.Node[] = [root];
  const expanded = new Set<TSESTree.Node>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!enter(node)) continue;
    const keys = keysOf[node.type] ?? keysOfUnknown(node, expanded);
    // Last child first, so that the stack gives them back in source order.
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const child = childOf(node, keys[index] ?? "");
      if (isNode(child)) pending.push(child);
      else if (Array.isArray(child)) {
        const children: readonly unknown[] = child;
        for (let at = children.length - 1; at >= 0; at -= 1) {
          const one = children[at];
          if (isNode(one)) pending.push(one);
        }
      }
    }
  }
}

/**
 * The keys that ESLint goes through itself in a node that the parser gives it no visitor keys for. A cycle of
 * properties can only lead through such nodes: each is gone into once.
 */
function keysOfUnknown(node: TSESTree.Node, expanded: Set<TSESTree.Node>): readonly string[] {
  if (expanded.has(node)) return [];
  expanded.add(node);
  return Object.keys(node).filter((key) => !/^(?:parent|leadingComments|trailingComments|_.*)$/s.test(key));
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

function collectDeclarations(sourceCode: Readonly<TSESLint.SourceCode>): Map<TSESTree.Node, Variable> {
  const declarations = new Map<TSESTree.Node, Variable>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    for (const variable of scope.variables) {
      for (const definition of variable.defs) declarations.set(definition.name, variable);
    }
  }
  return declarations;
}
