import type { Proved } from "../../check/relations/vocabulary.js";
import type { Breach, Subject } from "../../check/relations/subject.js";
import {
  algorithmHyperparameters,
  algorithmInputMode,
  algorithmObjective,
  algorithmProcessor,
  algorithmRequiredHyperparameters,
  algorithmSingleInstance,
} from "./algorithm.js";
import { enoughCombinations, gridCombinations } from "./combinations.js";
import { eventTimeType } from "./event-time.js";
import { frameworkProcessor } from "./framework-image.js";
import type { ProofName } from "./names.js";

type Prove = <Node>(subject: Subject<Node>, relation: Proved) => Breach<Node>[];

const proofs: Record<ProofName, Prove> = {
  "enough-combinations": enoughCombinations,
  "grid-combinations": gridCombinations,
  "event-time-type": eventTimeType(["String", "Fractional"]),
  // What no event time may be is the other proof's.
  "iceberg-event-time": eventTimeType(["String"], ["Integral"]),
  "algorithm-input-mode": algorithmInputMode,
  "algorithm-processor": algorithmProcessor,
  "algorithm-single-instance": algorithmSingleInstance,
  "algorithm-hyperparameters": algorithmHyperparameters,
  "algorithm-required-hyperparameters": algorithmRequiredHyperparameters,
  "algorithm-objective": algorithmObjective,
  "framework-processor": frameworkProcessor,
};

/** Runs the proof that a relation names. */
export function prove<Node>(subject: Subject<Node>, relation: Proved): Breach<Node>[] {
  return proofs[relation.proof](subject, relation);
}
