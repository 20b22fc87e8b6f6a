import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";

type Variable = TSESLint.Scope.Variable;

/** One step from a value to a part of it, as a destructuring pattern takes it. */
export type PatternStep =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "default"; readonly value: TSESTree.Expression }
  /** A rest element, or a computed key: which part it is isn't known. */
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
      variable.references.every((reference) => !reference.isWrite() || reference.init === true);
    neverReassigned.set(variable, answer);
  }
  return answer;
}

// Asked at every use of a variable: counting its uses each time would be quadratic.
const neverReassigned = new WeakMap<Variable, boolean>();

/** The initialiser of a variable that is declared once and never reassigned; undefined for every other one. */
export function originOf(variable: Variable): Origin | undefined {
  const definition = variable.defs[0];
  if (definition === undefined || !isNeverReassigned(variable)) return undefined;
  const declarator: TSESTree.Node = definition.node;
  if (declarator.type !== "VariableDeclarator" || declarator.init === null) return undefined;
  const steps = stepsTo(definition.name, declarator.id);
  return steps && { init: declarator.init, steps, declarator };
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
      case "ArrayPattern":
        steps.push({ kind: "index", index: parent.elements.findIndex((element) => element === node) });
        break;
      case "AssignmentPattern":
        steps.push({ kind: "default", value: parent.right });
        break;
      case "RestElement":
        steps.push({ kind: "other" });
        break;
      case "ObjectPattern":
        break;
      default:
        return undefined;
    }
    node = parent;
  }
  return steps.reverse();
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
