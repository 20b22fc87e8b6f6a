import { isFewerThanTwo } from "../quick-look.js";
import { measureAll } from "../measure.js";
import { slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import type { Span } from "../vocabulary.js";
import { quotePath } from "../wording.js";
import { comparison } from "./comparison.js";
import { anyTwo, noTypeRules, type Kind } from "./kind.js";

/** The second member's value, where both are set, is at most `max` more than the first's. */
export const span: Kind<Span> = {
  evaluate: tooFarApart,
  describe: ({ members: [lower, upper], as, max }) =>
    `${quotePath(upper)} is at most ${max} ${as === "number" ? "" : "seconds "}above ${quotePath(lower)}`,
  paths: ({ members }) => members,
  prerequisites: ({ members }) => anyTwo(members),
  isClear: (look, { members }) => isFewerThanTwo(look, members),
  reports: () => ["relation"],
  typeRules: noTypeRules,
};

/** Two values that are further apart than they may be: reported on the later one in the file. */
function tooFarApart<Node>(subject: Subject<Node>, relation: Span): Breach<Node>[] {
  const [lower, upper] = relation.members.map((path) => {
    const [slot] = slotsOf(subject, path).slots;
    const range = slot === undefined ? undefined : measureAll(slot.options, relation.as);
    return slot === undefined || range === undefined ? undefined : { path, slot, range };
  });
  if (lower === undefined || upper === undefined || upper.range.least - lower.range.most <= relation.max) return [];
  return [{ ...comparison(subject, relation, lower, upper), messageId: "tooFarApart", suggestions: [] }];
}
