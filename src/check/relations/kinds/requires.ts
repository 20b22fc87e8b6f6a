import { isSetAt } from "../quick-look.js";
import { words } from "../../shown.js";
import { keyPlace, slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { addition, removal } from "../suggestions.js";
import type { Requires } from "../vocabulary.js";
import { listPaths, quotePath } from "../wording.js";
import { namesOf, type Kind } from "./kind.js";
import { memberAt } from "./set-members.js";
import { becauseOf, isSimple, type TypeRule } from "./type-rule.js";

/** Where a member is set, all that it needs are. */
export const requires: Kind<Requires> = {
  evaluate: withoutNeeded,
  describe: ({ member, needs }) => `${quotePath(member)} needs ${listPaths(needs, "and")}`,
  paths: ({ member, needs }) => [member, ...needs],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, { member, needs }) =>
    (isSetAt(look, member) ?? "yes") !== "yes" || needs.every((path) => (isSetAt(look, path) ?? "no") !== "no"),
  reports: () => ["dependency"],
  typeRules: (relation) => {
    const { when, member, needs } = relation;
    if (when !== undefined || ![member, ...needs].every(isSimple)) return [];
    return needs.map((need): TypeRule => ({
      when: member,
      operator: ">",
      members: need,
      message: `'${member}' needs '${need}'${becauseOf(relation)}`,
    }));
  },
};

/** A member is set without one that it needs: reported on the former. */
function withoutNeeded<Node>(subject: Subject<Node>, relation: Requires): Breach<Node>[] {
  const { name, slot } = memberAt(subject, relation.member);
  if (slot === undefined) return [];
  return relation.needs.flatMap((path): Breach<Node>[] => {
    const needed = memberAt(subject, path);
    if (needed.set !== "no") return [];
    return [
      {
        kind: "dependency",
        messageId: "needsMember",
        data: words({ member: name, needed: needed.name, reason: relation.reason }),
        path: slot.path,
        place: keyPlace(slot),
        suggestions: [
          ...slotsOf(subject, path, relation.elementWhen).slots.flatMap((missing) => addition(subject, missing, path)),
          ...removal(slot, name, "removeDependent"),
        ],
      },
    ];
  });
}
