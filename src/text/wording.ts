/** English for messages: quoting, truncating and listing. */

const maxShown = 60;

/** A string as it is shown in a message: JSON-quoted, at most about 60 characters of it. */
export function quote(text: string): string {
  return JSON.stringify(truncate(text));
}

/** A string as it is shown in a message about the character at `index`: of a long one, what is around it. */
export function quoteAt(text: string, index: number): string {
  if (text.length <= maxShown || index < maxShown - 15) return quote(text);
  const start = index - maxShown / 2;
  const around = text.slice(start, start + maxShown).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, "");
  return JSON.stringify(`…${around}${start + maxShown < text.length ? "…" : ""}`);
}

/** At most about 60 UTF-16 code units of a text, with an ellipsis where some are left out. */
export function truncate(text: string): string {
  return text.length <= maxShown ? text : `${text.slice(0, maxShown - 3).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** A member name as it is shown in a message. */
export function quoteName(name: string): string {
  return `'${truncate(name)}'`;
}

/** `a`, `a or b`, `a, b or c`; with `more` left out, `a, b or 7 others`. */
export function listing(items: readonly string[], conjunction: "or" | "and" | "nor", more = 0): string {
  const all = more > 0 ? [...items, more === 1 ? "1 other" : `${String(more)} others`] : items;
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** `1 entry`, `2 entries`; nouns in `y` and regular ones. */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${String(number)} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
