import { valueAt, type QuickLook } from "../quick-look.js";
import { measure, measureAll, type Range } from "../measure.js";
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
  isClear: isInOrder,
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "times",
};

/** Whether a quick look finds no two values in the wrong order. */
function isInOrder(look: QuickLook, { members, as: by = "number", strictly }: Ordered): boolean {
  const ranges: Range[] = [];
  for (const path of members) {
    const value = valueAt(look, path);
    if (value === undefined) return false;
    const range = measure(value, by);
    if (range === undefined) continue;
    if (ranges.some((lower) => isOut(lower, range, strictly === true))) return false;
    ranges.push(range);
  }
  return true;
}

/** Whether a value can't be as low as one is that has to be higher. */
function isOut(lower: Range, upper: Range, strictly: boolean): boolean {
  return strictly ? lower.least >= upper.most : lower.least > upper.most;
}

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
      .filter(({ rank, range }) => rank > lower.rank && isOut(lower.range, range, strictly))
      .map((upper) => ({
        ...comparison(subject, relation, lower, upper),
        messageId: strictly ? "notBelow" : by === "time" ? "notEarlier" : "notOrdered",
        about: [valuePlace(lower.slot).node, valuePlace(upper.slot).node],
        suggestions: strictly ? [] : [...setInOrder(lower, upper), ...setInOrder(upper, lower)],
      })),
  );
}
