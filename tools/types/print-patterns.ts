import type { StringShape } from "../../src/model/shape.js";
import { listing } from "../../src/text/wording.js";
import { projectToAscii } from "./patterns/ascii-automaton.js";
import { compileCached } from "./patterns/compile-cached.js";
import { printNode, printProgram } from "./patterns/print-program.js";

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
  /** The programs that a program jumps to: a table of its own for each pattern that has some. */
  readonly loops: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** @param shapes one shape for each pattern; its place is the pattern's number. */
export function printPatterns(shapes: readonly StringShape[]): PatternLines {
  const lines = { forbidden: [] as string[], programs: [] as string[], words: [] as string[] };
  const loops: { name: string; lines: string[] }[] = [];
  for (const [number, { pattern, enum: values }] of shapes.entries()) {
    if (values !== undefined) {
      lines.programs.push(
        `p${String(number)}: { oneOf: ${values.map((value) => JSON.stringify(value)).join(" | ")} };`,
      );
      lines.words.push(`p${String(number)}: ${printWords(listing(values.map(quoted), "or"))};`);
      continue;
    }
    if (pattern === undefined) continue;
    const loop = `Loops${String(number)}`;
    const { program, named } = compileCached(projectToAscii(pattern.automaton));
    const printed = printProgram(program, loop);
    const key = `p${String(number)}`;
    if (printed.forbidden !== undefined) lines.forbidden.push(`${key}: ${printed.forbidden};`);
    if (printed.program !== undefined) lines.programs.push(`${key}: ${printed.program};`);
    if (printed.forbidden !== undefined || printed.program !== undefined) {
      lines.words.push(`${key}: ${printWords(pattern.words ?? `text that matches ${pattern.source}`)};`);
    }
    if (named.size > 0) {
      loops.push({
        name: loop,
        lines: [...named].map(([name, jump]) => `j${String(name)}: ${printNode(jump, loop)};`),
      });
    }
  }
  return { ...lines, loops };
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
