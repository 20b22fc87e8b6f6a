import type { Custom } from "../vocabulary.js";
import { listPaths } from "../wording.js";
import { noTypeRules, type Kind } from "./kind.js";

/** What the other kinds can't say: a constraint of the domain's own. */
export const custom: Kind<Custom> = {
  evaluate: (subject, relation, domain) => domain.custom[relation.constraint]?.evaluate(subject, relation) ?? [],
  describe: ({ members }) => `${listPaths(members, "and")} fit together`,
  paths: ({ members }) => members,
  prerequisites: () => [],
  isClear: (look, relation) => look.domain.custom[relation.constraint]?.isClear?.(look, relation) === true,
  reports: ({ constraint }, domain) => [domain.custom[constraint]?.kind ?? "relation"],
  typeRules: noTypeRules,
  beyondTypes: "calculations",
};
