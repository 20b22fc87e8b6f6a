import { words } from "../../shown.js";
import { describe } from "../describe.js";
import { valuesAt } from "../quick-look.js";
import { slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import type { AtMost } from "../vocabulary.js";
import { displayed, quotePath } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";

/** Of the entries of a list for which `elementWhen` is certain, there are at most `max`. */
export const atMost: Kind<AtMost> = {
  evaluate: surplus,
  describe: ({ member, max }) =>
    `${quotePath(listOf(member))} has at most ${max} ${max === 1 ? "entry" : "entries"} of the kind`,
  paths: ({ member }) => [member],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, { member, max }) => (valuesAt(look, `${listOf(member)}[]`)?.length ?? Infinity) <= max,
  isClearOfFewer: true,
  reports: () => ["relation"],
  typeRules: noTypeRules,
};

/** More entries of a kind than there may be: reported on each that is too many. */
function surplus<Node>(subject: Subject<Node>, relation: AtMost): Breach<Node>[] {
  const { member, elementWhen, max, reason } = relation;
  const counted = slotsOf(subject, member, elementWhen).slots.filter(({ certain, many }) => certain && !many);
  return counted.slice(max).map((slot, index) => ({
    kind: "relation",
    messageId: "tooManyOfKind",
    data: words({
      list: displayed(listOf(member)),
      count: String(max + index + 1),
      max: String(max),
      condition: describe(elementWhen, subject.predicates),
      reason,
    }),
    path: slot.path,
    place: valuePlace(slot),
    suggestions: [],
  }));
}

function listOf(member: string): string {
  return member.slice(0, member.lastIndexOf("[]"));
}
