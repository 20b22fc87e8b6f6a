import type { ExactlyOne } from "../vocabulary.js";
import { listPaths } from "../wording.js";
import { mayAnyBeSet, noneSet } from "./at-least-one.js";
import { conflicts, isAtMostOneSet, severalSet } from "./exclusive.js";
import type { Kind } from "./kind.js";
import { becauseOf, isSimple, oneOfRule } from "./type-rule.js";

/** One of the members is set, and no other of them. */
export const exactlyOne: Kind<ExactlyOne> = {
  evaluate: (subject, relation) => [...severalSet(subject, relation), ...noneSet(subject, relation)],
  describe: ({ members }) => `exactly one of ${listPaths(members, "and")} is set`,
  paths: ({ members }) => members,
  prerequisites: () => [],
  isClear: (look, { members }) => isAtMostOneSet(look, members) && mayAnyBeSet(look, members),
  reports: () => ["exclusive", "dependency"],
  typeRules: (relation) =>
    relation.when === undefined && relation.members.every(isSimple)
      ? [...conflicts(relation), oneOfRule(relation.members, becauseOf(relation))]
      : [],
};
