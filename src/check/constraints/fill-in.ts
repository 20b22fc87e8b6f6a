import { quote } from "../../text/wording.js";
import type { Findings } from "../findings.js";
import { draftOf, placeOf } from "../formats/finding.js";
import { show } from "../shown.js";
import type { Spot } from "../spot.js";
import { fillInAt } from "../strings/fill-in.js";
import type { MatchResult } from "../strings/match.js";
import type { TextValue } from "../value.js";

/**
 * Reports a text whose wrong character is in something that was left to be filled in: no other text is suggested for that.
 *
 * @returns false where it is in nothing of the kind, and nothing was reported.
 */
export function reportFillIn<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  result: MatchResult<Node>,
  spot: Spot<Node>,
): boolean {
  if (result.verdict !== "illegal" || spot.sensitive || spot.step?.type === "key") return false;
  const { text, whole } = draftOf(value, spot);
  if (!whole) return false;
  const found = fillInAt(text, [...text].slice(0, result.index).join("").length);
  if (found === undefined) return false;
  const data = {
    subject: findings.name(spot),
    value: show(spot, quote(text)),
    placeholder: show(spot, quote(text.slice(found.start, found.end))),
  };
  findings.report(spot, "pattern", "placeholderText", placeOf(value, found.start, found.end), data);
  return true;
}
