/** How a string literal is quoted. */
export type Quote = '"' | "'" | "`";

/** Writes a string as a literal that JavaScript reads as that string, in any mode. */
export function stringLiteral(value: string, quote: Quote): string {
  return quote + literalContent(value, quote) + quote;
}

/** What is written as it is in any literal. */
const unescaped = /^[\w .,:;/=+@-]*$/;

/** The same without the quotes: what may be written inside a literal of that kind, whatever stands around it. */
export function literalContent(value: string, quote: Quote): string {
  if (unescaped.test(value)) return value;
  // `${` opens a substitution also where only half of it is new.
  const special = quote === "`" ? /[\\`$]|^\{/g : quote === "'" ? /[\\']/g : /[\\"]/g;
  // Control characters, line and paragraph separators, and halves of surrogate pairs aren't written as they are.
  return value.replace(special, "\\$&").replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  switch (character) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    default:
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
}
