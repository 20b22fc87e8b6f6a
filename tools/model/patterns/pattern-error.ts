/** A pattern that can't be translated without changing what it means. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}
