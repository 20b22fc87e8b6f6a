import { isNothing } from "../presence.js";
import { exactText } from "../text-value.js";
import type { Value } from "../value.js";
import { agree, all, any, not, type Certainty } from "./certainty.js";
import { equalsScalar } from "./equal.js";
import { lookUp } from "./lookup.js";
import type { Predicates } from "./predicate.js";
import { valueIsSet } from "./presence.js";
import type { Found, Owner } from "./slot.js";
import type { Subject } from "./subject.js";
import type { Condition } from "./vocabulary.js";

/** Whether a condition holds for a record of the subject; on a path through a list, for one of its elements. */
export function holds<Node>(subject: Subject<Node>, from: Owner<Node>, condition: Condition): Certainty {
  if ("all" in condition) return all(condition.all.map((each) => holds(subject, from, each)));
  if ("any" in condition) return any(condition.any.map((each) => holds(subject, from, each)));
  if ("not" in condition) return not(holds(subject, from, condition.not));
  const found = lookUp(subject, from, condition.path);
  if ("present" in condition) {
    const set = anySlot(found, (options) => agree(options.map(valueIsSet)));
    return condition.present ? set : not(set);
  }
  return anySlot(found, (options) => agree(options.map((option) => test(option, condition, subject.predicates))));
}

type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { present: unknown }>;

/** Whether what is tested of a value holds, presence apart. */
export function test(option: Value<unknown>, condition: Test, predicates: Predicates): Certainty {
  if (isNothing(option)) return "orAbsent" in condition ? "yes" : "no";
  if ("equals" in condition) return equalsScalar(option, condition.equals);
  if ("in" in condition) return any(condition.in.map((each) => equalsScalar(option, each)));
  if ("notIn" in condition) return not(any(condition.notIn.map((each) => equalsScalar(option, each))));
  if ("matches" in condition) {
    const whole = exactText(option);
    return whole === undefined ? "unknown" : new RegExp(condition.matches, "u").test(whole) ? "yes" : "no";
  }
  if ("is" in condition)
    return option.kind === "text" ? (predicates[condition.is]?.judge(option) ?? "unknown") : "unknown";
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

function anySlot<Node>(found: Found<Node>, prove: (options: readonly Value<Node>[]) => Certainty): Certainty {
  const certainties = found.slots.map((slot) => {
    const certainty = prove(slot.options);
    return certainty === "yes" && !slot.certain ? "unknown" : certainty;
  });
  return any(found.complete ? certainties : [...certainties, "unknown"]);
}
