import { isSetAt } from "../quick-look.js";
import { words } from "../../shown.js";
import { isSet } from "../presence.js";
import { keyPlace, slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { removal } from "../suggestions.js";
import { conditionAndReason } from "../value-data.js";
import type { ForbiddenWhen } from "../vocabulary.js";
import { displayed, listPaths } from "../wording.js";
import { namesOf, type Kind } from "./kind.js";
import { presenceRules } from "./required-when.js";

/** Under the condition (always, where there is none) none of the members is set. */
export const forbiddenWhen: Kind<ForbiddenWhen> = {
  evaluate: (subject, relation) => relation.members.flatMap((path) => ruledOut(subject, relation, path)),
  describe: ({ members, effect }) => {
    if (effect === "ignored") return `${listPaths(members, "and")} ${members.length === 1 ? "has" : "have"} no effect`;
    const names = listPaths(members, "nor");
    return members.length === 1 ? `${names} is not set` : `neither ${names} is set`;
  },
  paths: ({ members }) => members,
  prerequisites: ({ members }) => [namesOf(members)],
  concernsEveryRun: ({ effect }) => effect === "ignored",
  isClear: (look, { members }) => members.every((path) => (isSetAt(look, path) ?? "yes") !== "yes"),
  reports: ({ effect }) => [effect === "ignored" ? "ineffective" : "exclusive"],
  typeRules: presenceRules,
  beyondTypes: "conditions on images, instance types and elements of lists",
};

/** A member is set that the condition rules out, or leaves without effect: reported on its key. */
function ruledOut<Node>(subject: Subject<Node>, relation: ForbiddenWhen, path: string): Breach<Node>[] {
  const name = displayed(path);
  const isIgnored = relation.effect === "ignored";
  return slotsOf(subject, path, relation.elementWhen)
    .slots.filter((slot) => slot.certain && isSet(slot) === "yes")
    .map((slot) => ({
      kind: isIgnored ? "ineffective" : "exclusive",
      messageId: isIgnored ? "ignoredMember" : "forbiddenMember",
      data: { member: words(name), ...conditionAndReason(subject, relation) },
      path: slot.path,
      place: keyPlace(slot),
      suggestions: removal(slot, name, isIgnored ? "removeIneffective" : "removeConflicting"),
    }));
}
