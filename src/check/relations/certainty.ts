/** Three-valued logic: what is certain, what is certainly not, and what can't be told. */
export type Certainty = "yes" | "no" | "unknown";

export function not(proof: Certainty): Certainty {
  return proof === "yes" ? "no" : proof === "no" ? "yes" : "unknown";
}

/** Certain when all are (also of none); refuted when one is. */
export function all(proofs: readonly Certainty[]): Certainty {
  if (proofs.includes("no")) return "no";
  return proofs.includes("unknown") ? "unknown" : "yes";
}

/** Certain when one is; refuted when all are (also of none). */
export function any(proofs: readonly Certainty[]): Certainty {
  if (proofs.includes("yes")) return "yes";
  return proofs.includes("unknown") ? "unknown" : "no";
}

/** Of several values that something may have: certain when it is for each, refuted when it is for each. */
export function agree(proofs: readonly Certainty[]): Certainty {
  const [first] = proofs;
  return first !== undefined && proofs.every((proof) => proof === first) ? first : "unknown";
}
