import type { StringShape } from "../../src/model/shape.js";
import { projectToAscii } from "./patterns/ascii-automaton.js";
import { compileCached } from "./patterns/compile-cached.js";
import { printNode, printProgram } from "./patterns/print-program.js";

/** Messages show no more of a pattern. */
const maxSource = 120;

/** The lines of the tables that say which strings a pattern takes. */
export interface PatternLines {
  /** What is forbidden outright, by pattern. */
  readonly forbidden: readonly string[];
  /** How the others are judged, by pattern. */
  readonly programs: readonly string[];
  /** The patterns as AWS writes them, for messages. */
  readonly sources: readonly string[];
  /** The programs that a program jumps to: a table of its own for each pattern that has some. */
  readonly loops: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** @param shapes one shape for each pattern; its place is the pattern's number. */
export function printPatterns(shapes: readonly StringShape[]): PatternLines {
  const lines = { forbidden: [] as string[], programs: [] as string[], sources: [] as string[] };
  const loops: { name: string; lines: string[] }[] = [];
  for (const [number, { pattern, enum: values }] of shapes.entries()) {
    if (values !== undefined) {
      lines.programs.push(
        `p${String(number)}: { oneOf: ${values.map((value) => JSON.stringify(value)).join(" | ")} };`,
      );
      lines.sources.push(`p${String(number)}: ${JSON.stringify(shorten(values.join("|")))};`);
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
      lines.sources.push(`${key}: ${JSON.stringify(shorten(pattern.source))};`);
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

function shorten(source: string): string {
  return source.length > maxSource ? `${source.slice(0, maxSource)}...` : source;
}
