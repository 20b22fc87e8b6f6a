import { identityOf } from "../equal.js";
import { identitiesAt } from "../quick-look.js";
import { slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { showSlot, valueData } from "../value-data.js";
import type { AllEqual } from "../vocabulary.js";
import { quotePath } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";

/** The values at this path (through a list) are all the same. */
export const allEqual: Kind<AllEqual> = {
  evaluate: unlikeTheFirst,
  describe: ({ member }) => `the values of ${quotePath(member)} are all the same`,
  paths: ({ member }) => [member],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, { member }) => {
    const identities = identitiesAt(look, member);
    return identities !== undefined && new Set(identities).size <= 1;
  },
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "the elements of a list",
};

/** A value that differs from the first: reported on the value. */
function unlikeTheFirst<Node>(subject: Subject<Node>, relation: AllEqual): Breach<Node>[] {
  const known = slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot) => {
    const value = slot.certain ? identityOf(slot.options) : undefined;
    return value === undefined ? [] : [{ slot, value }];
  });
  const [first, ...rest] = known;
  if (first === undefined) return [];
  return rest
    .filter(({ value }) => value !== first.value)
    .map(({ slot }) => ({
      kind: "relation",
      messageId: "notTheSame",
      data: { ...valueData(subject, relation, relation.member, slot), expected: showSlot(first.slot) },
      path: slot.path,
      place: valuePlace(slot),
      suggestions: [],
    }));
}
