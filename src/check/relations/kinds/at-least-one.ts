import { isSetAt, type QuickLook } from "../quick-look.js";
import { words } from "../../shown.js";
import { slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { addedOnce, addition } from "../suggestions.js";
import type { AtLeastOne, ExactlyOne } from "../vocabulary.js";
import { listPaths } from "../wording.js";
import type { Kind } from "./kind.js";
import { memberAt } from "./set-members.js";
import { becauseOf, isSimple, oneOfRule, typeCondition } from "./type-rule.js";

/** One or more of the members are set. */
export const atLeastOne: Kind<AtLeastOne> = {
  evaluate: noneSet,
  describe: ({ members }) => `at least one of ${listPaths(members, "and")} is set`,
  paths: ({ members }) => members,
  prerequisites: () => [],
  isClear: (look, { members }) => mayAnyBeSet(look, members),
  reports: () => ["dependency"],
  typeRules: (relation) => {
    const condition = typeCondition(relation.when);
    if (condition === undefined || !relation.members.every(isSimple)) return [];
    return [oneOfRule(relation.members, `${condition.says}${becauseOf(relation)}`, condition.text)];
  },
};

/** Whether it is settled that one of the members is set, or may be. */
export function mayAnyBeSet(look: QuickLook, members: readonly string[]): boolean {
  return members.some((path) => (isSetAt(look, path) ?? "no") !== "no");
}

/** None of the members is set of which one must be: reported on what holds the record. */
export function noneSet<Node>(subject: Subject<Node>, relation: AtLeastOne | ExactlyOne): Breach<Node>[] {
  const { members, reason } = relation;
  if (!members.every((path) => memberAt(subject, path).set === "no")) return [];
  // A member that a newer model has may be one of them.
  if ([...subject.root.record.entries.keys()].some((key) => !subject.shape.members.has(key))) return [];
  return [
    {
      kind: "dependency",
      messageId: members.length === 1 ? "notSet" : members.length === 2 ? "neitherSet" : "noneSet",
      data: words({ members: listPaths(members, members.length === 2 ? "nor" : "and"), reason }),
      path: subject.root.path,
      place: subject.root.holder,
      suggestions: addedOnce(
        members.flatMap((path) => slotsOf(subject, path, relation.elementWhen).slots.map((slot) => ({ slot, path }))),
      ).flatMap(({ slot, path }) => addition(subject, slot, path)),
    },
  ];
}
