/** The proofs that relations of the kind `proved` name. */
export const proofNames = [
  "enough-combinations",
  "grid-combinations",
  "event-time-type",
  "iceberg-event-time",
  "algorithm-input-mode",
  "algorithm-processor",
  "algorithm-single-instance",
  "algorithm-hyperparameters",
  "algorithm-required-hyperparameters",
  "algorithm-objective",
  "framework-processor",
] as const;

export type ProofName = (typeof proofNames)[number];
