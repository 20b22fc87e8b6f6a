import { allRelations } from "../../src/sagemaker/relations/index.js";
import ids from "./fact-ids.json" with { type: "json" };
import { rejections } from "./rejected.js";
import { statedElsewhere } from "./stated-elsewhere.js";

/**
 * The ids of the candidate facts that were gathered from the documentation in AWS's models (492), and from guides and
 * public issues (66, `x-`). Each is stated by a relation or elsewhere, or rejected with a reason.
 */
export const factIds: readonly string[] = ids;

/** How the candidate facts and the relations stand to each other. */
export interface Reconciliation {
  /** Neither stated by a relation nor rejected. */
  readonly open: readonly string[];
  /** Both stated and rejected. */
  readonly contradictory: readonly string[];
  /** Rejected more than once. */
  readonly repeated: readonly string[];
  /** Named by a relation or a rejection, but no candidate (a relation's own id is no claim). */
  readonly unknown: readonly string[];
}

/** Compares the candidate facts with the relations and the rejections. */
export function reconcile(): Reconciliation {
  const known = new Set(factIds);
  const stated = new Set(allRelations().flatMap((relation) => relation.facts ?? [relation.id]));
  const claimed = [...allRelations().flatMap((relation) => relation.facts ?? []), ...Object.keys(statedElsewhere)];
  for (const id of Object.keys(statedElsewhere)) stated.add(id);
  const rejectedIds = rejections.flatMap(({ facts }) => facts);
  const rejected = new Set(rejectedIds);
  return {
    open: factIds.filter((id) => !stated.has(id) && !rejected.has(id)),
    contradictory: factIds.filter((id) => stated.has(id) && rejected.has(id)),
    repeated: rejectedIds.filter((id, index) => rejectedIds.indexOf(id) !== index),
    unknown: [...claimed, ...rejected].filter((id) => !known.has(id)),
  };
}
