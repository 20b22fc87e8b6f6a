import { allRelations } from "../../src/sagemaker/relations/index.js";
import { factIds } from "./fact-ids.js";
import { covered } from "./covered.js";
import { rejectedSets } from "./rejected.js";

/** How the candidate facts and the relations stand to each other. */
export interface Reconciliation {
  /** Neither stated by a relation nor rejected. */
  readonly open: readonly string[];
  /** Both stated and rejected. */
  readonly contradictory: readonly string[];
  /** Named by a relation or a rejection, but no candidate (a relation's own id is no claim). */
  readonly unknown: readonly string[];
}

/** Compares the candidate facts with the relations and the rejections. */
export function reconcile(): Reconciliation {
  const known = new Set(factIds);
  const stated = new Set(allRelations().flatMap((relation) => relation.facts ?? [relation.id]));
  const claimed = [...allRelations().flatMap((relation) => relation.facts ?? []), ...Object.keys(covered)];
  for (const id of Object.keys(covered)) stated.add(id);
  const rejected = new Set(rejectedSets.flatMap((set) => Object.keys(set)));
  return {
    open: factIds.filter((id) => !stated.has(id) && !rejected.has(id)),
    contradictory: factIds.filter((id) => stated.has(id) && rejected.has(id)),
    unknown: [...claimed, ...rejected].filter((id) => !known.has(id)),
  };
}
