import type { AbsentValue, RecordValue, ScalarValue, TextValue, Value } from "./value.js";

/** Whether a member is set: in every run, in none, or nobody knows. */
export type Presence = "present" | "absent" | "maybe";

/** Whether a value counts as no value: `undefined`, or `null`, which no protocol sends. */
export function isNothing<Node>(
  value: Value<Node>,
): value is AbsentValue<Node> | (ScalarValue<Node> & { value: null }) {
  return value.kind === "absent" || (value.kind === "scalar" && value.value === null);
}

/** How many branches are looked at before the answer is `maybe`. */
const maxBranches = 200;

/** Whether an expression has a value. `null` counts as absent: no protocol sends it. */
export function presence<Node>(value: Value<Node>): Presence {
  return value.kind === "text" || value.kind === "record" ? "present" : presenceWithin(value, { left: maxBranches });
}

function presenceWithin<Node>(value: Value<Node>, budget: { left: number }): Presence {
  switch (value.kind) {
    case "absent":
      return "absent";
    case "scalar":
      return value.value === null ? "absent" : "present";
    case "unknown":
      return value.type === undefined ? "maybe" : "present";
    case "one-of": {
      let joined: Presence | undefined;
      for (const branch of value.branches) {
        if (--budget.left < 0) return "maybe";
        const each = presenceWithin(branch.value, budget);
        if (each === "maybe" || (joined !== undefined && joined !== each)) return "maybe";
        joined = each;
      }
      return joined ?? "maybe";
    }
    default:
      return "present";
  }
}

/** Whether an entry of a list or map counts as one: what is written as an unknown expression is meant as one. */
export function presenceOfEntry<Node>(value: Value<Node>): Presence {
  return value.kind === "unknown" ? "present" : presence(value);
}

/** Whether a record certainly lacks a member, or has it as `undefined` or `null`. */
export function lacks<Node>(record: RecordValue<Node>, name: string): boolean {
  const entry = record.entries.get(name);
  return entry === undefined ? !record.open : presence(entry.value) === "absent";
}

/** Whether a text is certainly `""`. */
export function isEmptyText<Node>(value: Value<Node>): value is TextValue<Node> {
  return value.kind === "text" && value.parts.every((part) => (part.known ? part.text === "" : part.max === 0));
}
