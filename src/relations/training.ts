import type { Relation } from "./relation.js";

/** Training jobs: the algorithm, channels, resources and limits; shared with tuning where the same structures serve both. */
export const trainingRelations: readonly Relation[] = [
  {
    id: "algorithm-name-or-image",
    shapes: ["AlgorithmSpecification", "HyperParameterAlgorithmSpecification"],
    kind: "exclusive",
    members: ["AlgorithmName", "TrainingImage"],
    reason: "an algorithm is either an algorithm resource or a container image",
    source: ["AlgorithmSpecification$AlgorithmName", "HyperParameterAlgorithmSpecification$AlgorithmName"],
    confidence: "high",
    facts: ["algorithm-spec-name-xor-image", "hpo-algorithm-name-xor-image"],
  },
  {
    id: "algorithm-needs-name-or-image",
    shapes: ["AlgorithmSpecification", "HyperParameterAlgorithmSpecification"],
    kind: "at-least-one",
    members: ["AlgorithmName", "TrainingImage"],
    reason: "an algorithm is either an algorithm resource or a container image",
    source: ["AlgorithmSpecification$AlgorithmName", "HyperParameterAlgorithmSpecification$AlgorithmName"],
    confidence: "high",
    facts: ["algorithm-spec-needs-name-or-image", "x-hpo-algorithm-needs-name-or-image"],
  },
];
