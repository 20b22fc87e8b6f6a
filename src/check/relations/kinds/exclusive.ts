import { any, type Certainty } from "../certainty.js";
import { valueIsSet } from "../presence.js";
import { isSetAt, valuesAt, type QuickLook } from "../quick-look.js";
import { words } from "../../shown.js";
import { inSourceOrder } from "../source-order.js";
import { keyPlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { removal } from "../suggestions.js";
import type { ExactlyOne, Exclusive } from "../vocabulary.js";
import { listPaths } from "../wording.js";
import { anyTwo, type Kind } from "./kind.js";
import { memberAt } from "./set-members.js";
import { becauseOf, isSimple, type TypeRule } from "./type-rule.js";

/** At most one of the members is set. */
export const exclusive: Kind<Exclusive> = {
  evaluate: severalSet,
  describe: ({ members }) => `at most one of ${listPaths(members, "and")} is set`,
  paths: ({ members }) => members,
  prerequisites: ({ members }) => anyTwo(members),
  isClear: (look, { members }) => isAtMostOneSet(look, members),
  reports: () => ["exclusive"],
  typeRules: conflicts,
  beyondTypes: "the elements of a list",
};

/** Whether it is settled that no two of the members are certainly set. */
export function isAtMostOneSet(look: QuickLook, members: readonly string[]): boolean {
  let count = 0;
  for (const path of members) {
    const set = isSetAt(look, path) ?? isAnySet(look, path);
    if (set === undefined) return false;
    if (set === "yes") count += 1;
  }
  return count < 2;
}

/** Whether one of the values at a path through a list is set; undefined where a quick look isn't enough. */
function isAnySet(look: QuickLook, path: string): Certainty | undefined {
  const values = valuesAt(look, path)?.map(valueIsSet);
  return values && any(values);
}

/** Several members are set of which one may be: reported on the later ones. */
export function severalSet<Node>(subject: Subject<Node>, relation: Exclusive | ExactlyOne): Breach<Node>[] {
  const set = relation.members
    .map((path) => memberAt(subject, path))
    .flatMap(({ name, slot }) => (slot === undefined ? [] : [{ name, slot }]))
    .sort((a, b) => inSourceOrder(subject.root, a.slot, b.slot));
  const [first, ...later] = set;
  if (first === undefined) return [];
  return later.map(({ name, slot }) => ({
    kind: "exclusive",
    messageId: "bothSet",
    data: words({ first: first.name, second: name, reason: relation.reason }),
    path: slot.path,
    place: keyPlace(slot),
    suggestions: [...removal(slot, name, "removeConflicting"), ...removal(first.slot, first.name, "removeConflicting")],
  }));
}

/** Each pair of the members conflicts. */
export function conflicts(relation: Exclusive | ExactlyOne): TypeRule[] {
  const { when, members } = relation;
  if (when !== undefined || !members.every(isSimple)) return [];
  return members.flatMap((first, index) =>
    members.slice(index + 1).map((second): TypeRule => ({
      when: first,
      operator: "!",
      members: second,
      message: `'${second}' conflicts with '${first}'${becauseOf(relation)}`,
    })),
  );
}
