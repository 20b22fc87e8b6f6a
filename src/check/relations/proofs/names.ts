/** The proofs that relations of the kind `proved` name. */
export type ProofName =
  "enough-combinations" | "grid-combinations" | "event-time-type" | "iceberg-event-time" | "one-multi-model-container";
