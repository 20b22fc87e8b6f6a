/** Three-valued logic: what is certain, what is certainly not, and what can't be told. */
export type Certainty = "yes" | "no" | "unknown";

export function not(certainty: Certainty): Certainty {
  return certainty === "yes" ? "no" : certainty === "no" ? "yes" : "unknown";
}

/** Certain when all are (also of none); refuted when one is. */
export function all(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes("no")) return "no";
  return certainties.includes("unknown") ? "unknown" : "yes";
}

/** Certain when one is; refuted when all are (also of none). */
export function any(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes("yes")) return "yes";
  return certainties.includes("unknown") ? "unknown" : "no";
}

/** Of several values that something may have: certain when it is for each, refuted when it is for each. */
export function agree(certainties: readonly Certainty[]): Certainty {
  const [first] = certainties;
  return first !== undefined && certainties.every((certainty) => certainty === first) ? first : "unknown";
}
