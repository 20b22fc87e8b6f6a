import { isSetAt } from "../quick-look.js";
import { words } from "../../shown.js";
import { isSet } from "../presence.js";
import type { Slot } from "../slot.js";
import { keyPlace, slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { addedOnce, addition, type Missing } from "../suggestions.js";
import { conditionAndReason } from "../value-data.js";
import type { ForbiddenWhen, RequiredWhen } from "../vocabulary.js";
import type { Suggestion } from "../../violation.js";
import { displayed, listPaths, listScalars } from "../wording.js";
import type { Kind } from "./kind.js";
import { becauseOf, isInner, isSimple, typeCondition, type TypeRule } from "./type-rule.js";

/** Under the condition all of the members are set. */
export const requiredWhen: Kind<RequiredWhen> = {
  evaluate: allMissing,
  describe: ({ members }) => `${listPaths(members, "and")} ${members.length === 1 ? "is" : "are"} required`,
  paths: ({ members }) => members,
  prerequisites: () => [],
  isClear: (look, { members }) => members.every((path) => (isSetAt(look, path) ?? "no") !== "no"),
  reports: () => ["dependency"],
  typeRules: presenceRules,
  beyondTypes: "conditions on images, instance types and numbers of entries",
};

/** The members that are missing: one report for all that the same record lacks. */
function allMissing<Node>(subject: Subject<Node>, relation: RequiredWhen): Breach<Node>[] {
  const explicit: Breach<Node>[] = [];
  const byRecord = new Map<unknown, Missing<Node>[]>();
  for (const path of relation.members) {
    for (const slot of slotsOf(subject, path, relation.elementWhen).slots) {
      if (!slot.certain || isSet(slot) !== "no") continue;
      const { entry, owner, rest } = slot;
      if (rest.length === 0 && entry !== undefined) {
        explicit.push({ ...missing(subject, relation, [{ slot, path }], slot), place: keyPlace(slot) });
        continue;
      }
      byRecord.set(owner.record, [...(byRecord.get(owner.record) ?? []), { slot, path }]);
    }
  }
  const ofRecords = [...byRecord.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [missing(subject, relation, all, first.slot)];
  });
  return [...explicit, ...ofRecords];
}

/** Members are missing that the condition asks for: reported on what holds the deepest record that is there. */
function missing<Node>(
  subject: Subject<Node>,
  relation: RequiredWhen,
  all: readonly Missing<Node>[],
  { path, owner }: Slot<Node>,
): Breach<Node> {
  const names = all.map(({ slot, path: each }) => (slot.rest.length === 0 ? displayed(each) : slot.rest.join(".")));
  const several = names.length > 1;
  return {
    kind: "dependency",
    messageId: several ? "allMissingRelated" : "missingRelated",
    data: {
      ...(several ? words({ members: listScalars(names, "and") }) : words({ member: names[0] ?? "" })),
      ...conditionAndReason(subject, relation),
    },
    path,
    place: owner.holder,
    suggestions: several
      ? additions(subject, all)
      : all.flatMap(({ slot, path: each }) => addition(subject, slot, each)),
  };
}

/** Suggests to add all that are missing, where each of them can be. */
function additions<Node>(subject: Subject<Node>, all: readonly Missing<Node>[]): readonly Suggestion<Node>[] {
  const added = addedOnce(all);
  const each = added.map(({ slot, path }) => addition(subject, slot, path));
  if (each.some(({ length }) => length === 0)) return [];
  if (each.length === 1) return each.flat();
  const members = listScalars(
    added.map(({ slot }) => slot.rest[0] ?? ""),
    "and",
  );
  return [{ messageId: "addAllRelated", data: words({ members }), edits: each.flat().flatMap(({ edits }) => edits) }];
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
