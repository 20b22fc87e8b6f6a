import { isSetAt } from "../quick-look.js";
import { words } from "../../shown.js";
import { isSet } from "../presence.js";
import type { Slot } from "../slot.js";
import { keyPlace, slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { addition } from "../suggestions.js";
import { conditionAndReason } from "../value-data.js";
import type { ForbiddenWhen, RequiredWhen } from "../vocabulary.js";
import { displayed, listPaths } from "../wording.js";
import type { Kind } from "./kind.js";
import { becauseOf, isInner, isSimple, typeCondition, type TypeRule } from "./type-rule.js";

/** Under the condition all of the members are set. */
export const requiredWhen: Kind<RequiredWhen> = {
  evaluate: (subject, relation) =>
    relation.members.flatMap((path) =>
      slotsOf(subject, path, relation.elementWhen)
        .slots.filter((slot) => slot.certain && isSet(slot) === "no")
        .map((slot) => missing(subject, slot, path, relation)),
    ),
  describe: ({ members }) => `${listPaths(members, "and")} ${members.length === 1 ? "is" : "are"} required`,
  paths: ({ members }) => members,
  prerequisites: () => [],
  isClear: (look, { members }) => members.every((path) => (isSetAt(look, path) ?? "no") !== "no"),
  reports: () => ["dependency"],
  typeRules: presenceRules,
  beyondTypes: "conditions on images, instance types and numbers of entries",
};

/** A member is missing that the condition asks for: reported on what holds the deepest record that is there. */
function missing<Node>(subject: Subject<Node>, slot: Slot<Node>, path: string, relation: RequiredWhen): Breach<Node> {
  const name = slot.rest.length === 0 ? displayed(path) : slot.rest.join(".");
  const explicit = slot.rest.length === 0 && slot.entry !== undefined;
  return {
    kind: "dependency",
    messageId: "missingRelated",
    data: { member: words(name), ...conditionAndReason(subject, relation) },
    path: slot.path,
    place: explicit ? keyPlace(slot) : slot.owner.holder,
    suggestions: addition(subject, slot, path),
  };
}

/** Members, or members of members, that must or must not be set under a condition. */
export function presenceRules(relation: RequiredWhen | ForbiddenWhen): TypeRule[] {
  const condition = typeCondition(relation.when);
  if (condition === undefined || !relation.members.every((path) => isSimple(path) || isInner(path))) return [];
  const required = relation.kind === "required-when";
  return relation.members.flatMap((path): TypeRule[] => {
    const message = `'${path}' ${required ? "is needed" : "can't be set"}${condition.says}${becauseOf(relation)}`;
    const rule = (operator: ">" | "!", members: string): TypeRule => ({
      when: condition.text,
      operator,
      members,
      message,
    });
    const [outer = "", inner] = path.split(".");
    if (inner === undefined) return [rule(required ? ">" : "!", path)];
    return required ? [rule(">", outer), rule("!", `${outer}.-${inner}`)] : [rule("!", `${outer}.+${inner}`)];
  });
}
