import type { StringShape } from "../../src/model/shape.js";
import { listing } from "../../src/text/wording.js";
import { projectToAscii } from "./patterns/ascii-automaton.js";
import { compileCached } from "./patterns/compile-cached.js";
import { ProgramPrinter } from "./patterns/print-program.js";

/** Messages show no more of what a pattern asks for. */
const maxWords = 160;

/** The lines of the tables that say which strings a pattern takes. */
export interface PatternLines {
  /** What is forbidden outright, by pattern. */
  readonly forbidden: readonly string[];
  /** How the others are judged, by pattern. */
  readonly programs: readonly string[];
  /** What the patterns ask for, for messages: in words, or as AWS states it. */
  readonly words: readonly string[];
  /** Types that the programs have in common, and those that they jump to. */
  readonly shared: readonly string[];
}

/** @param shapes one shape for each pattern; its place is the pattern's number. */
export function printPatterns(shapes: readonly StringShape[]): PatternLines {
  const lines = { forbidden: [] as string[], programs: [] as string[], words: [] as string[] };
  const printer = new ProgramPrinter();
  const compiled = shapes.map(({ pattern, enum: values }, number) => {
    if (values !== undefined || pattern === undefined) return undefined;
    const loop = `L${String(number)}`;
    const { program, named } = compileCached(projectToAscii(pattern.automaton));
    for (const each of [program, ...named.values()]) printer.count(each, loop);
    return { program, named, loop, words: pattern.words ?? `text that matches ${pattern.source}` };
  });
  for (const [number, { enum: values }] of shapes.entries()) {
    const key = `p${String(number)}`;
    if (values !== undefined) {
      lines.programs.push(`${key}: { v: ${values.map((value) => JSON.stringify(value)).join(" | ")} };`);
      lines.words.push(`${key}: ${printWords(listing(values.map(quoted), "or"))};`);
    }
    const made = compiled[number];
    if (made === undefined) continue;
    const { program, named, loop, words } = made;
    const printed = printer.print(program, loop);
    for (const [name, jump] of named) printer.printJump(name, jump, loop);
    if (printed.forbidden !== undefined) lines.forbidden.push(`${key}: ${printed.forbidden};`);
    if (printed.program !== undefined) lines.programs.push(`${key}: ${printed.program};`);
    if (printed.forbidden !== undefined || printed.program !== undefined) {
      lines.words.push(`${key}: ${printWords(words)};`);
    }
  }
  return { ...lines, shared: printer.types };
}

function quoted(value: string): string {
  return `'${value}'`;
}

/** Words as a type; the compiler's messages stand in double quotes, so texts in them stand in single ones. */
function printWords(words: string): string {
  const plain = words.replaceAll(/'"'|"(?:[^"\\]|\\.)*"/gu, (text) =>
    text.startsWith("'") ? text : quoted(JSON.parse(text) as string),
  );
  return JSON.stringify(plain.length > maxWords ? `${plain.slice(0, maxWords)}...` : plain);
}
