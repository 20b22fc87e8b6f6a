import type { Proved } from "../../../relations/relation.js";
import type { Breach, Subject } from "../subject.js";
import { enoughCombinations, gridCombinations } from "./combinations.js";
import type { ProofName } from "./names.js";

type Prove = <Node>(subject: Subject<Node>, relation: Proved) => Breach<Node>[];

const proofs: Record<ProofName, Prove> = {
  "enough-combinations": enoughCombinations,
  "grid-combinations": gridCombinations,
};

/** Runs the proof that a relation names. */
export function prove<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  return proofs[relation.proof](subject, relation);
}
