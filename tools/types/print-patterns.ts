import type { StringShape } from "../../src/model/shape.js";
import { listing } from "../../src/text/wording.js";
import { projectToAscii } from "./patterns/ascii-automaton.js";
import { compileCached } from "./patterns/compile-cached.js";
import { oneOf, ProgramPrinter } from "./patterns/print-program.js";

/** Messages show no more of what a pattern asks for. */
const maxWords = 160;

type Entry = readonly [key: string, text: string];

/** The entries of the tables that say which strings a pattern takes; a pattern's key is its number. */
export interface PatternEntries {
  /** What is forbidden outright. */
  readonly forbidden: readonly Entry[];
  /** How the others are judged; and the parts of these programs, by their names. */
  readonly programs: readonly Entry[];
  /** What the patterns ask for, for messages: in words, or as AWS states it. */
  readonly words: readonly Entry[];
}

/** @param shapes one shape for each pattern; its place is the pattern's number. */
export function printPatterns(shapes: readonly StringShape[]): PatternEntries {
  const entries = { forbidden: [] as Entry[], programs: [] as Entry[], words: [] as Entry[] };
  const printer = new ProgramPrinter();
  for (const [number, { pattern, enum: values }] of shapes.entries()) {
    const key = String(number);
    if (values !== undefined) {
      entries.programs.push([key, oneOf(values)]);
      entries.words.push([key, asMessage(listing(values.map(quoted), "or"))]);
    } else if (pattern !== undefined) {
      const loop = `L${key}`;
      const { program, named } = compileCached(projectToAscii(pattern.automaton));
      const printed = printer.print(program, loop);
      for (const [name, jump] of named) printer.printJump(name, jump, loop);
      if (printed.forbidden !== undefined) entries.forbidden.push([key, printed.forbidden]);
      if (printed.program !== undefined) entries.programs.push([key, printed.program]);
      if (printed.forbidden !== undefined || printed.program !== undefined) {
        entries.words.push([key, asMessage(pattern.words ?? `text that matches ${pattern.source}`)]);
      }
    }
  }
  return { ...entries, programs: [...entries.programs, ...printer.entries] };
}

function quoted(value: string): string {
  return `'${value}'`;
}

/** Words for a message; the compiler's stand in double quotes, so texts in them stand in single ones. */
function asMessage(words: string): string {
  const plain = words.replaceAll(/'"'|"(?:[^"\\]|\\.)*"/gu, (text) =>
    text.startsWith("'") ? text : quoted(JSON.parse(text) as string),
  );
  return plain.length > maxWords ? `${plain.slice(0, maxWords)}...` : plain;
}
