import type { TextSuggestion } from "../../check/formats/finding.js";
import { show, type Secrecy } from "../../check/shown.js";

/** A backslash that a plain string literal swallowed, so that the expression means something else. */
export interface LostBackslash {
  /** As it is written: `\d`. */
  readonly escape: string;
  /** Where its character stands in the cooked text. */
  readonly start: number;
  readonly end: number;
  /** Restores all of them. */
  readonly repair: TextSuggestion;
}

/**
 * Finds the regular expression's escapes that JavaScript's string literal took for its own: `'\d'` is `d`, and `'\b'` is
 * a backspace. Those that change nothing (`[\.]` in brackets) are passed over.
 *
 * @param raw the literal's source between its quotes.
 * @param cooked its value.
 */
export function lostBackslashes(raw: string, cooked: string, secrecy: Secrecy): LostBackslash[] {
  if (!raw.includes("\\")) return [];
  const lost: { readonly escape: string; readonly start: number; readonly end: number }[] = [];
  let repaired = "";
  let read = "";
  let at = 0;
  let inClass = false;
  for (let index = 0; index < raw.length;) {
    const [written, meaning, dropped] = readCharacter(raw, index);
    const next = index + written.length;
    const harmful =
      dropped && (/^\\[dDwWsSbB]$/u.test(written) || (!inClass && /^\\[.*+?^$()[\]{}|/]$/u.test(written)));
    read += meaning;
    if (dropped) repaired += written === "\\/" ? "/" : written;
    else repaired += meaning;
    if (harmful && written !== "\\/") lost.push({ escape: written, start: at, end: at + meaning.length });
    if (meaning === "[" && !dropped) inClass = true;
    if (meaning === "]") inClass = false;
    // An escape of the expression itself (`\\[`): its second character is literal.
    if (meaning === "\\" && next < raw.length) {
      const [following, literal] = readCharacter(raw, next);
      repaired += literal;
      read += literal;
      at += meaning.length + literal.length;
      index = next + following.length;
      continue;
    }
    at += meaning.length;
    index = next;
  }
  // A method may have changed the text since.
  if (read !== cooked) return [];
  const repair: TextSuggestion = {
    messageId: "restoreBackslashes",
    data: { text: show(secrecy, repaired) },
    start: 0,
    end: cooked.length,
    text: repaired,
  };
  return lost.map((each) => ({ ...each, repair }));
}

/** One character of a literal: as written, what it means, and whether a backslash in front of it is lost. */
function readCharacter(raw: string, index: number): readonly [string, string, boolean] {
  const rest = raw.slice(index);
  if (!rest.startsWith("\\")) return [rest.charAt(0), rest.charAt(0), false];
  const [hex] = /^\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/u.exec(rest) ?? [];
  if (hex !== undefined) return [hex, String.fromCodePoint(parseInt(hex.replaceAll(/[^0-9a-fA-F]/gu, ""), 16)), false];
  const [newline] = /^\\(?:\r\n|[\n\r\u2028\u2029])/u.exec(rest) ?? [];
  if (newline !== undefined) return [newline, "", false];
  const escape = rest.slice(0, 2);
  const character = escape.charAt(1);
  if (character === "b") return [escape, "\b", true];
  const meaning = { n: "\n", r: "\r", t: "\t", v: "\v", f: "\f", "0": "\0" }[character] ?? character;
  return [escape, meaning, !/^[nrtvf0'"`\\$]$/u.test(character) && meaning === character];
}
