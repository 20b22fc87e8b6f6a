import type { Position, Range, TextDocumentContentChangeEvent, TextEdit } from "vscode-languageserver-protocol";
import { readMarks } from "../marks.js";

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

/** The text without its marks, and the ranges that they stood around. */
export function readMarkedRanges(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const { text, spans } = readMarks(marked);
  const ranges = spans.map(([start, end]) => ({ start: positionAt(text, start), end: positionAt(text, end) }));
  return { text, ranges };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
