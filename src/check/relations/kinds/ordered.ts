import { isFewerThanTwo } from "../quick-look.js";
import { measureAll } from "../measure.js";
import { slotsOf, valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { setInOrder } from "../suggestions.js";
import type { Ordered } from "../vocabulary.js";
import { quotePath } from "../wording.js";
import { comparison } from "./comparison.js";
import { anyTwo, noTypeRules, type Kind } from "./kind.js";

/** The members' values, where set, ascend. */
export const ordered: Kind<Ordered> = {
  evaluate: outOfOrder,
  describe: ({ members, strictly }) => members.map(quotePath).join(strictly === true ? " < " : " <= "),
  paths: ({ members }) => members,
  prerequisites: ({ members }) => anyTwo(members),
  isClear: (look, { members }) => isFewerThanTwo(look, members),
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "times",
};

/** Two values in the wrong order: reported on the later one in the file. */
function outOfOrder<Node>(subject: Subject<Node>, relation: Ordered): Breach<Node>[] {
  const { members, elementWhen, as: by = "number", strictly = false } = relation;
  const found = members.flatMap((path, rank) =>
    slotsOf(subject, path, elementWhen).slots.flatMap((slot) => {
      const range = slot.certain ? measureAll(slot.options, by) : undefined;
      return range === undefined ? [] : [{ path, rank, slot, range }];
    }),
  );
  return found.flatMap((lower) =>
    found
      .filter(
        ({ rank, range }) =>
          rank > lower.rank && (strictly ? lower.range.least >= range.most : lower.range.least > range.most),
      )
      .map((upper) => ({
        ...comparison(subject, relation, lower, upper),
        messageId: strictly ? "notBelow" : by === "time" ? "notEarlier" : "notOrdered",
        about: [valuePlace(lower.slot).node, valuePlace(upper.slot).node],
        suggestions: strictly ? [] : [...setInOrder(lower, upper), ...setInOrder(upper, lower)],
      })),
  );
}
