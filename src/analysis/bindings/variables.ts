import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { lastWrites } from "./last-writes.js";

type Variable = TSESLint.Scope.Variable;

/** One step from a value to a part of it, as a destructuring pattern takes it. */
export type PatternStep =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "default"; readonly value: TSESTree.Expression }
  /** `...others` of an object: a new one with all members but those that are taken by name. */
  | { readonly kind: "rest"; readonly without: readonly string[] }
  /** `...others` of a list: a new one with all elements from `index` on. */
  | { readonly kind: "tail"; readonly index: number }
  /** A computed key, or what is left beside one: which part it is isn't known. */
  | { readonly kind: "other" };

/** Where a variable's one value comes from. */
export interface Origin {
  readonly init: TSESTree.Expression;
  /** What destructuring takes from `init`; empty for a plain `const x = init`. */
  readonly steps: readonly PatternStep[];
  readonly declarator: TSESTree.VariableDeclarator;
}

/** Whether nothing writes to the variable after its declaration. */
export function isNeverReassigned(variable: Variable): boolean {
  let answer = neverReassigned.get(variable);
  if (answer === undefined) {
    answer =
      variable.defs.length === 1 &&
      !isOpenNamespaceMember(variable) &&
      variable.references.every((reference) => !reference.isWrite() || reference.init === true);
    neverReassigned.set(variable, answer);
  }
  return answer;
}

/** `namespace N { export let x = 1; }`: written to from outside as `N.x = 2`. */
export function isOpenNamespaceMember({ defs: [definition] }: Variable): boolean {
  const declaration = definition && parentOf(definition.node);
  if (declaration?.type !== "VariableDeclaration" || declaration.kind === "const") return false;
  const statement = parentOf(declaration);
  return statement?.type === "ExportNamedDeclaration" && parentOf(statement)?.type === "TSModuleBlock";
}

// Asked at every use of a variable: counting its uses each time would be quadratic.
const neverReassigned = new WeakMap<Variable, boolean>();

/**
 * The initialiser of a variable that is declared once and never reassigned, or the one value that a `let` without any
 * has wherever it is read; undefined for every other one.
 */
export function originOf(variable: Variable): Origin | undefined {
  const definition = variable.defs[0];
  const declarator: TSESTree.Node | undefined = definition?.node;
  if (definition === undefined || declarator?.type !== "VariableDeclarator") return undefined;
  if (declarator.init === null) {
    const init = onlyWriteOf(variable);
    return init && { init, steps: [], declarator };
  }
  if (!isNeverReassigned(variable)) return undefined;
  const steps = stepsTo(definition.name, declarator.id);
  return steps && { init: declarator.init, steps, declarator };
}

/** More uses than this aren't looked at one by one. */
const maxReads = 200;

const onlyWrites = new WeakMap<Variable, { readonly write: TSESTree.Expression | undefined }>();

/** What a `let` gets by its one assignment, which comes before each of its uses. */
function onlyWriteOf(variable: Variable): TSESTree.Expression | undefined {
  let found = onlyWrites.get(variable);
  if (found === undefined) {
    found = { write: findOnlyWrite(variable) };
    onlyWrites.set(variable, found);
  }
  return found.write;
}

function findOnlyWrite(variable: Variable): TSESTree.Expression | undefined {
  const writes = variable.references.filter((reference) => reference.isWrite());
  const reads = variable.references.filter((reference) => reference.isRead());
  if (writes.length !== 1 || reads.length > maxReads) return undefined;
  let write: TSESTree.Expression | undefined;
  for (const { identifier } of reads) {
    const [only, another] = lastWrites(variable, identifier) ?? [];
    if (only === undefined || another !== undefined || only.type === "VariableDeclarator") return undefined;
    // In a pattern it gets a part of what is assigned.
    if (only === writes[0]?.identifier) return undefined;
    write = only;
  }
  return write;
}

/** The steps from the whole of `pattern` to the binding `name` inside it; undefined if it isn't there. */
export function stepsTo(name: TSESTree.Node, pattern: TSESTree.Node): PatternStep[] | undefined {
  const steps: PatternStep[] = [];
  let node = name;
  while (node !== pattern) {
    const parent = parentOf(node);
    if (parent === undefined) return undefined;
    switch (parent.type) {
      case "Property": {
        const key = staticKey(parent);
        steps.push(key === undefined ? { kind: "other" } : { kind: "key", name: key });
        break;
      }
      case "ArrayPattern": {
        const index = parent.elements.findIndex((element) => element === node);
        steps.push({ kind: node.type === "RestElement" ? "tail" : "index", index });
        break;
      }
      case "AssignmentPattern":
        steps.push({ kind: "default", value: parent.right });
        break;
      case "ObjectPattern":
        if (node.type === "RestElement") steps.push(restOf(parent));
        break;
      case "RestElement":
        break;
      default:
        return undefined;
    }
    node = parent;
  }
  return steps.reverse();
}

function restOf({ properties }: TSESTree.ObjectPattern): PatternStep {
  const names = properties.flatMap((property) => (property.type === "Property" ? [staticKey(property)] : []));
  const without = names.filter((name) => name !== undefined);
  return without.length === names.length ? { kind: "rest", without } : { kind: "other" };
}

/** The name of a property or member whose key is written out; undefined where it is computed. */
export function staticKey(node: { readonly computed: boolean; readonly key: TSESTree.Node }): string | undefined {
  return literalKey(node.key, node.computed);
}

/** The property that a member expression reads; undefined where it is computed by anything but a literal. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  return literalKey(node.property, node.computed);
}

function literalKey(key: TSESTree.Node, computed: boolean): string | undefined {
  if (!computed && key.type === "Identifier") return key.name;
  if (key.type === "Literal" && (typeof key.value === "string" || typeof key.value === "number")) {
    return String(key.value);
  }
  if (computed && key.type === "TemplateLiteral" && key.expressions.length === 0)
    return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** `a` of `a.b.c` */
export function rootOf(node: TSESTree.Node): TSESTree.Node {
  let root = node;
  while (root.type === "MemberExpression") root = root.object;
  return root;
}
