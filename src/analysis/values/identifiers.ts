import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains } from "../ancestors.js";
import { mayBeReadBefore } from "../bindings/early-reads.js";
import { isNamespaceExport, namespaceMember } from "../bindings/namespaces.js";
import { isNeverReassigned, rootOf } from "../bindings/variables.js";
import { keepTypeOnly } from "../effects/apply-effects.js";
import type { SourceFile } from "../source-file.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { isAssignedAgain } from "./assigned-values.js";
import { anchoredWhereUsed } from "./imported-constants.js";
import { absent, knownText, scalar, unknown, type NodeValue } from "./node-value.js";
import { underConditions } from "./under-conditions.js";
import { resolveVariable } from "./variable-values.js";

type Variable = TSESLint.Scope.Variable;

/** A name: of a variable, an import or a global. */
export function resolveIdentifier(node: TSESTree.Identifier, frame: Frame, evaluator: Evaluator): NodeValue {
  const variable = evaluator.file.variableOf(node);
  if (variable === undefined || variable.defs.length === 0) return globalConstant(node, evaluator) ?? unknown(node);
  if (mayBeUnset(variable, node, evaluator.file)) return unknown(node);
  const constant = importedConstant(node, evaluator);
  if (constant !== undefined) return constant;
  const { memory } = evaluator;
  // What is assigned again holds something else at each place: its reads have nothing in common.
  const isAgain = isAssignedAgain(variable);
  const compute = (): NodeValue =>
    memory.withoutCycles(isAgain ? node : (variable.defs[0]?.name ?? node), () =>
      memory.bounded(resolveVariable(variable, node, frame, evaluator), node),
    );
  const value = isAgain ? compute() : memory.valueOf(variable, frame, compute);
  return underConditions(anchoredWhereUsed(value, node, evaluator), variable, node, frame, evaluator);
}

/** `Names.model` of a `namespace Names` of the file; undefined if it is none. */
export function resolveNamespaceMember(
  node: TSESTree.MemberExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const variable = namespaceMember(node, evaluator.file);
  const definition = variable?.defs[0];
  if (variable === undefined || definition === undefined) return undefined;
  // Before its declaration has run, there is no such member.
  if (!isNeverReassigned(variable) || mayBeReadBefore(definition.node, node, evaluator.file)) return unknown(node);
  const value = evaluator.memory.withoutCycles(definition.name, () =>
    resolveVariable(variable, node, frame, evaluator),
  );
  // What happens to it under its other names isn't followed.
  return definition.node.type === "TSEnumDeclaration" ? value : keepTypeOnly(value);
}

/** `undefined`, `Number.MAX_SAFE_INTEGER` and their like. */
export function globalConstant(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  { globals }: Evaluator,
): NodeValue | undefined {
  const name = globals.nameOf(node);
  if (name === undefined) return undefined;
  if (name === "undefined") return absent(node);
  const value = globalNumbers.get(name);
  return value === undefined ? undefined : scalar(value, node);
}

const globalNumbers = new Map<string, number>([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ...(["MAX_SAFE_INTEGER", "MIN_SAFE_INTEGER", "MAX_VALUE", "MIN_VALUE", "EPSILON", "POSITIVE_INFINITY"] as const).map(
    (name): [string, number] => [`Number.${name}`, Number[name]],
  ),
  ["Number.NEGATIVE_INFINITY", -Infinity],
  ["Number.NaN", NaN],
  ["Math.PI", Math.PI],
  ["Math.E", Math.E],
]);

/** A constant of another file, or a member of one: its value is in its type. */
export function importedConstant(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  { compiler, imports, file }: Evaluator,
): NodeValue | undefined {
  if (compiler === undefined || (imports.of(node)?.module ?? "").startsWith("@aws-sdk/")) return undefined;
  const root = rootOf(node);
  const definition: TSESTree.Node | undefined =
    root.type === "Identifier" ? file.variableOf(root)?.defs[0]?.node : undefined;
  if (definition?.type !== "ImportSpecifier" && definition?.type !== "ImportNamespaceSpecifier") return undefined;
  const value = compiler.constant(node);
  if (value === undefined) return undefined;
  return typeof value === "string" ? knownText(value, node) : scalar(value, node);
}

/** A `var` can be read where its declaration hasn't run, and what a namespace exports, too. */
function mayBeUnset(variable: Variable, use: TSESTree.Node, file: SourceFile): boolean {
  const declarator: TSESTree.Node | undefined = variable.defs[0]?.node;
  if (declarator?.type !== "VariableDeclarator") return false;
  const [declaration, block] = ancestorsOf(declarator);
  const isExported = isNamespaceExport(variable);
  if (!isExported) {
    if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "var" || block === undefined) return false;
    if (!contains(block, use)) return true;
  }
  return mayBeReadBefore(declarator, use, file);
}
