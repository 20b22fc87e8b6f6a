import type { Condition, Scalar } from "./vocabulary.js";
import type { Value } from "../value.js";
import { lookUp, type Found, type Owner } from "./lookup.js";
import { judge } from "../../sagemaker/predicates.js";
import { valueIsSet } from "./presence.js";
import { agree, all, any, not, type Certainty } from "./certainty.js";
import { equalsText, wholeText } from "./text.js";
import type { Scenario } from "./scenario.js";

/** Whether a condition holds for a record; on a path through a list, for one of its elements. */
export function holds<Node>(
  scenario: Scenario<Node>,
  from: Owner<Node>,
  condition: Condition,
  partial: boolean,
): Certainty {
  if ("all" in condition) return all(condition.all.map((each) => holds(scenario, from, each, partial)));
  if ("any" in condition) return any(condition.any.map((each) => holds(scenario, from, each, partial)));
  if ("not" in condition) return not(holds(scenario, from, condition.not, partial));
  const found = lookUp(scenario, from, condition.path, partial);
  if ("present" in condition) {
    const set = anySlot(found, (options) => agree(options.map(valueIsSet)));
    return condition.present ? set : not(set);
  }
  return anySlot(found, (options) => agree(options.map((option) => test(option, condition))));
}

type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { present: unknown }>;

function test(option: Value<unknown>, condition: Test): Certainty {
  if (option.kind === "absent" || (option.kind === "scalar" && option.value === null)) {
    return "orAbsent" in condition ? "yes" : "no";
  }
  if ("equals" in condition) return equalsScalar(option, condition.equals);
  if ("in" in condition) return any(condition.in.map((each) => equalsScalar(option, each)));
  if ("notIn" in condition) return not(any(condition.notIn.map((each) => equalsScalar(option, each))));
  if ("matches" in condition) {
    const whole = option.kind === "text" ? wholeText(option) : undefined;
    return whole === undefined ? "unknown" : new RegExp(condition.matches, "u").test(whole) ? "yes" : "no";
  }
  if ("is" in condition) return option.kind === "text" ? judge(condition.is, option) : "unknown";
  if (option.kind !== "list") return "unknown";
  if ("contains" in condition) {
    return any(
      option.items.map((item) =>
        all([item.spread && item.min === 0 ? "unknown" : "yes", equalsScalar(item.value, condition.contains)]),
      ),
    );
  }
  const least = option.items.reduce((sum, item) => sum + (item.spread ? item.min : 1), 0);
  const most = option.items.reduce((sum, item) => sum + (item.spread ? item.max : 1), 0);
  return least >= condition.minEntries ? "yes" : most < condition.minEntries ? "no" : "unknown";
}

/** Whether a value is this string, number or boolean. */
export function equalsScalar(value: Value<unknown>, expected: Scalar): Certainty {
  switch (value.kind) {
    case "text":
      return typeof expected === "string" ? equalsText(value, expected) : "no";
    case "scalar":
      return (typeof value.value === "bigint" ? Number(value.value) : value.value) === expected ? "yes" : "no";
    case "one-of":
      return agree(value.branches.map((branch) => equalsScalar(branch.value, expected)));
    case "unknown":
      return value.type !== undefined && value.type !== typeof expected ? "no" : "unknown";
    case "absent":
    case "list":
    case "record":
    case "object":
      return "no";
  }
}

function anySlot<Node>(found: Found<Node>, prove: (options: readonly Value<Node>[]) => Certainty): Certainty {
  const proofs = found.slots.map((slot) => {
    const proof = prove(slot.options);
    return proof === "yes" && !slot.certain ? "unknown" : proof;
  });
  return any(found.complete ? proofs : [...proofs, "unknown"]);
}
