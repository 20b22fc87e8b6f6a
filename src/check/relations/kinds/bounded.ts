import { valueAt } from "../quick-look.js";
import { listing } from "../../../text/wording.js";
import { words, type Shown } from "../../shown.js";
import { measure, measureAll, type Range } from "../measure.js";
import type { Slot } from "../slot.js";
import { slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { nearestBound } from "../suggestions.js";
import { conditionAndReason, showSlot } from "../value-data.js";
import type { Bounded } from "../vocabulary.js";
import { displayed, quotePath } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";
import { boundsOf, isOfValue, measured, units } from "./measured.js";

/** The member's measure, where it is set, lies within the bounds. */
export const bounded: Kind<Bounded> = {
  evaluate: outOfBounds,
  describe: (relation) =>
    `${measured(relation.measure ?? "value", quotePath(relation.member))} is ${boundsOf(relation).join(" and ")}`,
  paths: ({ member }) => [member],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, relation) => {
    const value = valueAt(look, relation.member);
    const range = value && measure(value, relation.measure ?? "value");
    return value !== undefined && (range === undefined || !isOutside(range, relation));
  },
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "sizes in bytes; conditions on text",
};

/** A measure out of its bounds: reported on the value. */
function outOfBounds<Node>(subject: Subject<Node>, relation: Bounded): Breach<Node>[] {
  const { member, elementWhen, measure = "value" } = relation;
  return slotsOf(subject, member, elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const range = slot.certain ? measureAll(slot.options, measure) : undefined;
    if (range === undefined || !isOutside(range, relation)) return [];
    const said = words({
      member: displayed(member),
      unit: units[measure](Math.max(relation.min ?? 0, relation.max ?? 0)),
      bounds: listing(boundsOf(relation), "and"),
    });
    return [
      {
        kind: "relation",
        messageId: isOfValue(measure) ? "valueOutOfBounds" : "measureOutOfBounds",
        data: {
          ...said,
          actual: isOfValue(measure) ? showSlot(slot) : showSize(range),
          ...conditionAndReason(subject, relation),
        },
        path: slot.path,
        place: valuePlace(slot),
        suggestions: suggest(slot, relation),
      },
    ];
  });
}

function suggest<Node>(slot: Slot<Node>, relation: Bounded): Breach<Node>["suggestions"] {
  return (relation.measure ?? "value") === "value" ? nearestBound(slot, relation) : [];
}

/** How large something is: no more than that is said of it. */
function showSize({ least, most }: Range): Shown {
  return words(least === most ? String(least) : least > 0 ? `${least} or more` : "");
}

function isOutside({ least, most }: Range, { min, max, moreThan, lessThan }: Bounded): boolean {
  return (
    (min !== undefined && most < min) ||
    (max !== undefined && least > max) ||
    (moreThan !== undefined && most <= moreThan) ||
    (lessThan !== undefined && least >= lessThan)
  );
}
