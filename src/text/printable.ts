/**
 * What a terminal takes for a command, or a reader can't see: control and format characters (those that turn the
 * direction of what follows among them), line separators, surrogates without their other half.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Nearly every text is of these characters alone, and to see that costs a fraction of looking for others. */
const plain = /^[ -~]*$/;

/** A text with such characters written as escapes: `\u001b`. */
export function printable(text: string): string {
  return plain.test(text) ? text : text.replaceAll(unprintable, escaped);
}

/**
 * What a terminal takes for a command. Of one code unit alone, since the longer ones may stay: line ends, a return at
 * the very beginning, colours and the end of a line erased (`ESC [ 31 m`, `ESC [ K`).
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const commands = /^\r|\u001b\[[\d;]*[mK]|\r\n|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text for the terminal: lines and colours stay, other control characters are written as escapes. */
export function printableOutput(text: string): string {
  return text.replaceAll(commands, (found, at: number) =>
    found.length > 1 || (found === "\r" && at === 0) ? found : escaped(found),
  );
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
