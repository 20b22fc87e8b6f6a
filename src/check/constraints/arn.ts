import type { Pattern } from "../../model/shape.js";
import { quote } from "../../text/wording.js";
import { whole, type Findings } from "../findings.js";
import { draftOf, placeOf, suggestionOf } from "../formats/finding.js";
import { show, words } from "../shown.js";
import type { Spot } from "../spot.js";
import { type ArnFault, findArnFault } from "../strings/arn-fault.js";
import { arnFormOf, describeArn } from "../strings/arn-form.js";
import { acceptsText } from "../strings/match.js";
import type { TextValue } from "../value.js";
import type { Suggestion } from "../violation.js";

/**
 * Reports a text that a pattern for ARNs refuses, by the part that is wrong.
 *
 * @param value proved not to match the pattern.
 * @returns false where no part is wrong by itself, and nothing was reported.
 */
export function reportArn<Node>(
  findings: Findings<Node>,
  value: TextValue<Node>,
  pattern: Pattern,
  spot: Spot<Node>,
): boolean {
  const form = arnFormOf(pattern.source);
  if (form === undefined) return false;
  const draft = draftOf(value, spot);
  const fault = findArnFault(form, draft.text);
  if (fault === undefined) return false;
  // Where a name is taken too, it may be one that is misspelled.
  if (fault.messageId === "notAnArn" && !takesOnlyArns(pattern)) return false;
  const data = {
    subject: findings.name(spot),
    value: show(spot, quote(draft.whole ? draft.text : draft.text.replaceAll("\uFFFC", "${…}"))),
    ...words({ needed: describeArn(form), example: form.example }),
    // Of a part that has to be another one, what is said quotes it.
    actual: quoting.has(fault.messageId) ? show(spot, fault.actual, "another") : words(fault.actual),
  };
  const place = spot.step?.type === "key" ? whole(value.node) : placeOf(value, fault.start, fault.end);
  findings.report(spot, "pattern", fault.messageId, place, data, suggest(value, draft, fault, pattern, spot));
  return true;
}

const quoting: ReadonlySet<ArnFault["messageId"]> = new Set(["otherArn", "arnPartition"]);

/** The part as it has to be, where that makes the whole text match. */
function suggest<Node>(
  value: TextValue<Node>,
  { text, whole: isWhole }: { readonly text: string; readonly whole: boolean },
  { start, end, instead }: ArnFault,
  { automaton }: Pattern,
  spot: Spot<Node>,
): Suggestion<Node>[] {
  if (instead === undefined || !isWhole || spot.sensitive || spot.step?.type === "key") return [];
  if (!acceptsText(automaton, `${text.slice(0, start)}${instead}${text.slice(end)}`)) return [];
  const messageId = instead === "" ? "suggestNoArnPart" : "suggestArnPart";
  const data = { value: words(quote(instead)), part: show(spot, quote(text.slice(start, end))) };
  const suggestion = suggestionOf(value, { messageId, data, start, end, text: instead });
  return suggestion === undefined ? [] : [suggestion];
}

/** Whether every text that matches begins as ARNs do. */
function takesOnlyArns({ automaton }: Pattern): boolean {
  let state = automaton.start;
  for (const character of "arn:") {
    const codePoint = character.charCodeAt(0);
    const [only, other] = automaton.allowed(state);
    if (other !== undefined || only?.[0] !== codePoint || only[1] !== codePoint) return false;
    state = automaton.next(state, codePoint);
  }
  return true;
}
