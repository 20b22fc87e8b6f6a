/** The proofs that relations of the kind `proved` name. */
export type ProofName = "enough-combinations" | "grid-combinations";
