import type { Shown } from "../../shown.js";
import { identityOf } from "../equal.js";
import { identitiesAt, type QuickLook } from "../quick-look.js";
import { slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { showPlace } from "../value-data.js";
import type { UniqueBy } from "../vocabulary.js";
import { listPaths } from "../wording.js";
import { namesOf, type Kind } from "./kind.js";
import { repeated } from "./repeated.js";
import { becauseOf } from "./type-rule.js";

/** No two of the values at these paths (all of them taken together) are equal. */
export const uniqueBy: Kind<UniqueBy> = {
  evaluate: repetitions,
  describe: ({ members }) => `no two values of ${listPaths(members, "and")} are equal`,
  paths: ({ members }) => members,
  prerequisites: ({ members }) => [namesOf(members)],
  isClear: areDistinct,
  reports: () => ["relation"],
  typeRules: (relation) => {
    const [path, ...others] = relation.members;
    const [whole, list = "", member = ""] = /^(\w+)\[\](?:\.(\w+))?$/u.exec(path) ?? [];
    if (relation.when !== undefined || others.length > 0 || whole === undefined) return [];
    const message = `two of '${list}' are the same${becauseOf(relation)}`;
    return [{ when: "", operator: "*", members: `${list}.${member}`, message }];
  },
  beyondTypes: "several lists together, members of members",
};

/** Whether a quick look sees all of the values, and no two that are equal. */
function areDistinct(look: QuickLook, { members }: UniqueBy): boolean {
  const identities: string[] = [];
  for (const path of members) {
    const more = identitiesAt(look, path);
    if (more === undefined) return false;
    for (const identity of more) identities.push(identity);
  }
  return new Set(identities).size === identities.length;
}

/** A value that occurs before: reported on the repetition. */
function repetitions<Node>(subject: Subject<Node>, relation: UniqueBy): Breach<Node>[] {
  const seen = new Map<string, Shown>();
  return relation.members.flatMap((path) =>
    slotsOf(subject, path, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
      const value = slot.certain ? identityOf(slot.options) : undefined;
      if (value === undefined) return [];
      const first = seen.get(value);
      if (first !== undefined) return [repeated(subject, relation, path, slot, first)];
      seen.set(value, showPlace(subject, slot));
      return [];
    }),
  );
}
