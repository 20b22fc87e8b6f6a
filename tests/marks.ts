/** A text without its marks, and where they stood. */
export interface MarkedText {
  readonly text: string;
  /** Offsets of each stretch between « and », in order. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/**
 * Takes the marks « and » out of a text: they stand around what has to be reported.
 *
 * @throws where one stands without the other
 */
export function readMarks(marked: string): MarkedText {
  const spans: [number, number][] = [];
  let text = "";
  let rest = marked;
  for (let match = /«([^«»]*)»/u.exec(rest); match !== null; match = /«([^«»]*)»/u.exec(rest)) {
    const [whole, inside = ""] = match;
    const start = text.length + match.index;
    spans.push([start, start + inside.length]);
    text += rest.slice(0, match.index) + inside;
    rest = rest.slice(match.index + whole.length);
  }
  text += rest;
  if (/[«»]/u.test(text)) throw new Error(`« and » have to stand in pairs: ${marked}`);
  return { text, spans };
}
