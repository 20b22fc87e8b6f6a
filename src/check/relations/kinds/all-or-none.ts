import { isSetAt, valuesAt, type QuickLook } from "../quick-look.js";
import { words } from "../../shown.js";
import { isSet, valueIsSet } from "../presence.js";
import { keyPlace, slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { addition } from "../suggestions.js";
import type { AllOrNone, MemberPath } from "../vocabulary.js";
import { displayed, listPaths } from "../wording.js";
import { namesOf, type Kind } from "./kind.js";
import { becauseOf, isSimple, type TypeRule } from "./type-rule.js";

/** With one path through a list: all elements have the member, or none has. With several: all are set, or none is. */
export const allOrNone: Kind<AllOrNone> = {
  evaluate: someSet,
  describe: ({ members }) =>
    members.length === 1
      ? `all entries have ${listPaths(members, "and")}, or none has`
      : `all of ${listPaths(members, "and")} are set, or none is`,
  paths: ({ members }) => members,
  prerequisites: ({ members }) => [namesOf(members)],
  isClear: (look, { members }) =>
    members.every((path) => valuesAt(look, path)?.every((value) => valueIsSet(value) !== "yes") === true) ||
    haveAll(look, members),
  isClearOfFewer: true,
  reports: () => ["dependency"],
  typeRules: (relation) => {
    const { when, members } = relation;
    if (when !== undefined || members.length < 2 || !members.every(isSimple)) return [];
    return members.flatMap((member) =>
      members
        .filter((need) => need !== member)
        .map((need): TypeRule => ({
          when: member,
          operator: ">",
          members: need,
          message: `'${member}' needs '${need}'${becauseOf(relation)}`,
        })),
    );
  },
  beyondTypes: "the elements of a list",
};

/** Whether a quick look finds that no member is missing beside one that is set. */
function haveAll(look: QuickLook, members: readonly MemberPath[]): boolean {
  const set = members.map((path) => isSetAt(look, path));
  return !set.includes(undefined) && !(set.includes("yes") && set.includes("no"));
}

/** Some of several are set: reported on what holds those that lack it, or on the members that are set. */
function someSet<Node>(subject: Subject<Node>, relation: AllOrNone): Breach<Node>[] {
  const { members, elementWhen, reason } = relation;
  const slots = members.flatMap((path) =>
    slotsOf(subject, path, elementWhen).slots.map((slot) => ({
      path,
      slot,
      set: slot.certain ? isSet(slot) : "unknown",
    })),
  );
  const present = slots.find(({ set }) => set === "yes");
  if (present === undefined) return [];
  const several = members.length > 1;
  return slots
    .filter(({ set }) => set === "no")
    .map(({ path, slot }) => ({
      kind: "dependency",
      messageId: several ? "needsMember" : "missingInEntry",
      data: several
        ? words({ member: displayed(present.path), needed: displayed(path), reason })
        : words({ member: displayed(path.slice(path.lastIndexOf("[]") + 3)), reason }),
      path: slot.path,
      place: several ? keyPlace(present.slot) : slot.owner.holder,
      suggestions: addition(subject, slot, path),
    }));
}
