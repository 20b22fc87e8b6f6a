/** Where the lines of a text begin: it turns offsets into lines (from 1) and columns (from 0). */
export class LineIndex {
  readonly #starts: readonly number[];

  /** @param lineBreak what ends a line, as JavaScript has it where nothing is said; with the flag `g` */
  constructor(text: string, lineBreak = /\r\n|[\n\r\u2028\u2029]/gu) {
    const starts = [0];
    for (const { 0: lineEnd, index } of text.matchAll(lineBreak)) starts.push(index + lineEnd.length);
    this.#starts = starts;
  }

  positionOf(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) };
  }
}
