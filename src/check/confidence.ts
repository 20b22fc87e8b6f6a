/** Whether AWS certainly refuses something, or very likely. */
export type Confidence = "high" | "medium";

/** Whether something is certain enough for whoever asks for no less than `least`. */
export function isAtLeast(confidence: Confidence, least: Confidence): boolean {
  return confidence === "high" || least === "medium";
}
