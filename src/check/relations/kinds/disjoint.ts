import { identityOf } from "../equal.js";
import { identitiesAt } from "../quick-look.js";
import { slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { showPlace } from "../value-data.js";
import type { Disjoint } from "../vocabulary.js";
import { listPaths, quotePath } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";
import { repeated } from "./repeated.js";

/** The value at `member`, where it is set, is none of those at `from`. */
export const disjoint: Kind<Disjoint> = {
  evaluate: shared,
  describe: ({ member, from }) => `${quotePath(member)} is none of ${listPaths(from, "or")}`,
  paths: ({ member, from }) => [member, ...from],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, { member, from }) => {
    const own = identitiesAt(look, member);
    return (
      own !== undefined &&
      from.every((path) => identitiesAt(look, path)?.every((identity) => !own.includes(identity)) === true)
    );
  },
  reports: () => ["relation"],
  typeRules: noTypeRules,
  beyondTypes: "comparisons of members",
};

/** A value that it must differ from: reported on the value. */
function shared<Node>(subject: Subject<Node>, relation: Disjoint): Breach<Node>[] {
  const others = relation.from.flatMap((path) =>
    slotsOf(subject, path).slots.map((slot) => ({ slot, value: slot.certain ? identityOf(slot.options) : undefined })),
  );
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const value = slot.certain ? identityOf(slot.options) : undefined;
    const other = others.find((each) => each.value === value);
    if (value === undefined || other === undefined) return [];
    return [repeated(subject, relation, relation.member, slot, showPlace(subject, other.slot))];
  });
}
