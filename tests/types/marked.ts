import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompileError } from "./compiler.js";
import { root } from "./compiler.js";

/** A file whose lines with `//: text` at their end are errors that contain the text. */
export interface MarkedFile {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly line: number;
  readonly text: string;
}

export function markedFile(name: string): MarkedFile {
  return marked(name, readFileSync(join(root, "tests", "types", "fixtures", name), "utf8"));
}

export function marked(name: string, text: string): MarkedFile {
  const marks = text.split("\n").flatMap((line, index): Mark[] => {
    const mark = /\/\/: (?<text>.+)$/u.exec(line)?.groups?.text;
    return mark === undefined ? [] : [{ line: index + 1, text: mark }];
  });
  return { name, text, marks };
}

/** What differs between the errors and the marks, in words; nothing where each mark has its error and the reverse. */
export function differences({ name, marks }: MarkedFile, errors: readonly CompileError[]): string[] {
  const own = errors.filter((error) => error.file === name);
  const unmet = marks.filter(
    ({ line, text }) => !own.some((error) => error.line === line && error.message.includes(text)),
  );
  const unmarked = own.filter(
    ({ line, message }) => !marks.some((mark) => mark.line === line && message.includes(mark.text)),
  );
  return [
    ...unmet.map(({ line, text }) => `${name}(${line.toString()}): no error with: ${text}`),
    ...unmarked.map(({ line, message }) => `${name}(${line.toString()}): unexpected: ${message}`),
  ];
}
