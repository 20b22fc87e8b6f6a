import type { MessageData, Secrecy } from "../shown.js";
import { wholeText } from "../text-value.js";
import type { KnownText, TextValue } from "../value.js";
import type { ConstraintKind, Place, Suggestion } from "../violation.js";

/** Stands for an unknown part in the text that formats read; it is in no alphabet that they know. */
export const unknownPart = "\uFFFC";

/** A string as formats read it: each unknown part is one `unknownPart`. */
export interface Draft extends Secrecy {
  readonly text: string;
  /** Whether all of it is known. */
  readonly whole: boolean;
  /** How the string is written in the source, where it is written in literals. */
  readonly raw: string | undefined;
}

/** What a format finds wrong: a stretch of the draft's text, in UTF-16 code units. */
export interface Finding {
  readonly kind: ConstraintKind;
  readonly messageId: string;
  /** The message's own placeholders, besides `member`, `actual`, `when` and `reason`. */
  readonly data: MessageData;
  readonly start: number;
  readonly end: number;
  readonly suggestions?: readonly TextSuggestion[];
  /** Lowers that of the relation. */
  readonly confidence?: "high" | "medium";
}

/** Replaces a stretch of the draft's text; never offered where that is sensitive. */
export interface TextSuggestion {
  readonly messageId: string;
  readonly data: MessageData;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads a string value as a draft. */
export function draftOf(value: TextValue<unknown>, { sensitive }: Secrecy): Draft {
  const [only, more] = value.parts;
  // Nearly every text is one literal.
  if (only?.known === true && more === undefined) return { text: only.text, whole: true, raw: only.raw, sensitive };
  const whole = wholeText(value);
  return {
    sensitive,
    text: whole ?? value.parts.map((part) => (part.known ? part.text : unknownPart)).join(""),
    whole: whole !== undefined,
    raw: value.parts.every((part) => part.known && part.raw !== undefined)
      ? value.parts.map((part) => (part.known ? part.raw : "")).join("")
      : undefined,
  };
}

/** Where a stretch of a draft is written: in one literal, or else the whole value. */
export function placeOf<Node>(value: TextValue<Node>, start: number, end: number): Place<Node> {
  const found = partAt(value, start, end);
  if (found === undefined || end <= start) return { node: value.node, part: "whole" };
  const { part, at } = found;
  if (start === at && end === at + part.text.length && value.parts.length === 1)
    return { node: part.node, part: "whole" };
  return { node: part.node, part: "whole", within: { start: start - at + part.offset, end: end - at + part.offset } };
}

/** The suggestion as an edit of the literal in which its stretch is written; undefined where it is in no single one. */
export function suggestionOf<Node>(value: TextValue<Node>, suggestion: TextSuggestion): Suggestion<Node> | undefined {
  const found = partAt(value, suggestion.start, suggestion.end);
  if (found === undefined) return undefined;
  const shift = found.part.offset - found.at;
  const { messageId, data, start, end, text } = suggestion;
  return {
    messageId,
    data,
    edits: [{ type: "replace-text", node: found.part.node, start: start + shift, end: end + shift, text }],
  };
}

function partAt<Node>(
  value: TextValue<Node>,
  start: number,
  end: number,
): { readonly part: KnownText<Node>; readonly at: number } | undefined {
  let at = 0;
  for (const part of value.parts) {
    const length = part.known ? part.text.length : unknownPart.length;
    if (part.known && start >= at && end <= at + length && length > 0) return { part, at };
    at += length;
  }
  return undefined;
}
