import type { TSESTree } from "@typescript-eslint/utils";
import type { UnknownValue } from "../../check/value.js";
import type { NodeValue } from "./node-value.js";

type Node = TSESTree.Node;

/** What is certain of a value's type when nothing else of it is. */
export function typeNameOf(value: NodeValue): UnknownValue<Node>["type"] {
  switch (value.kind) {
    case "text":
      return "string";
    case "list":
    case "record":
      return value.kind;
    case "scalar":
      return typeof value.value === "number" ? "number" : undefined;
    case "unknown":
      return value.type;
    default:
      return undefined;
  }
}

/** Whether a value is truthy; undefined where that isn't certain. */
export function truthiness(value: NodeValue): boolean | undefined {
  switch (value.kind) {
    case "scalar":
      return Boolean(value.value);
    case "text":
      if (value.parts.some((part) => (part.known ? part.text !== "" : part.min > 0))) return true;
      return value.parts.every((part) => part.known || part.max === 0) ? false : undefined;
    case "list":
    case "record":
    case "object":
      return true;
    case "absent":
      return false;
    case "unknown":
      if (value.falsy === true) return false;
      return value.type === "list" || value.type === "record" ? true : undefined;
    case "one-of":
      return agreed(value.branches.map((branch) => truthiness(branch.value)));
  }
}

/** Whether a value is `null` or `undefined`; undefined where that isn't certain. */
export function nullishness(value: NodeValue): boolean | undefined {
  switch (value.kind) {
    case "scalar":
      return value.value === null;
    case "absent":
      return true;
    case "unknown":
      return value.type === undefined ? undefined : false;
    case "one-of":
      return agreed(value.branches.map((branch) => nullishness(branch.value)));
    default:
      return false;
  }
}

function agreed(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

/** Whether nobody can change the value after it was made. */
export function isImmutable(value: NodeValue): boolean {
  switch (value.kind) {
    case "list":
    case "record":
      return false;
    case "one-of":
      return value.branches.every((branch) => isImmutable(branch.value));
    default:
      return true;
  }
}
