/** Candidate facts that no relation states since a check of its own does: fact id to where. */
export const covered: Readonly<Record<string, string>> = {};
