import type { Position, Range, TextDocumentContentChangeEvent, TextEdit } from "vscode-languageserver-protocol";

/** The editor's copy of a document. */
export class Document {
  version = 1;
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Applies edits that all refer to the present text, and tells what a server has to be told. */
  apply(edits: readonly TextEdit[]): TextDocumentContentChangeEvent[] {
    // From the end to the beginning, so that an edit doesn't move the ones still to come.
    const changes = [...edits]
      .sort((a, b) => this.offset(b.range.start) - this.offset(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    for (const { range, text } of changes) {
      this.text = this.text.slice(0, this.offset(range.start)) + text + this.text.slice(this.offset(range.end));
    }
    this.version += 1;
    return changes;
  }

  offset({ line, character }: Position): number {
    const lines = this.text.split("\n");
    return lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  }
}

/** A text in which `«...»` marks stretches: without the marks, and where they were. */
export function readMarks(marked: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let text = "";
  let start: Position | undefined;
  for (const character of marked) {
    if (character === "«") start = endOf(text);
    else if (character === "»" && start !== undefined) ranges.push({ start, end: endOf(text) });
    else text += character;
  }
  return { text, ranges };
}

function endOf(text: string): Position {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
