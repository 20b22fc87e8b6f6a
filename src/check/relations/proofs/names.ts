/** The proofs that relations of the kind `proved` name. */
export type ProofName = "hyperband-max-resource" | "enough-combinations";
