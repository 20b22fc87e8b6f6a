import type { Service } from "../../src/model/shape.js";
import { projectToAscii } from "./ascii-automaton.js";
import { compileCached } from "./program-cache.js";
import { printNode, printProgram } from "./print-program.js";
import type { SdkClient } from "./read-sdk.js";
import { relationRules } from "./relation-rules.js";
import { RowWriter } from "./rows.js";

/** Messages show no more of a pattern. */
const maxSource = 120;

/** A service's tables as declarations, and what a maintainer should know of them. */
export function printTables(
  service: Service,
  sdk: SdkClient,
): { readonly text: string; readonly notes: readonly string[] } {
  const writer = new RowWriter(service, relationRules(service.id));
  const notes: string[] = [];
  const forbidden: string[] = [];
  const programs: string[] = [];
  const sources: string[] = [];
  const loops: string[] = [];
  writer.patterns.forEach((shape, number) => {
    if (shape.pattern === undefined) return;
    const compiled = compileCached(projectToAscii(shape.pattern.automaton));
    const loopsName = `Loops${String(number)}`;
    const printed = printProgram(compiled.program, loopsName);
    if (printed.forbidden !== undefined) forbidden.push(`  p${String(number)}: ${printed.forbidden};`);
    if (printed.program !== undefined) programs.push(`  p${String(number)}: ${printed.program};`);
    if (printed.forbidden !== undefined || printed.program !== undefined) {
      sources.push(`  p${String(number)}: ${JSON.stringify(shorten(shape.pattern.source))};`);
    }
    if (compiled.named.size > 0) {
      const loop = [...compiled.named].map(
        ([name, program]) => `  j${String(name)}: ${printNode(program, loopsName)};`,
      );
      loops.push(`interface ${loopsName} {\n${loop.join("\n")}\n}\n`);
    }
  });
  const rows = [...writer.rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `  ${name}: ${JSON.stringify(row)};`);
  const methods = [...sdk.methods].flatMap(([method, operation]) => {
    const input = service.operations.get(operation)?.input.name;
    return input === undefined ? [] : [`${method}:${input}|`];
  });
  const text = `// Written by tools/types from the table of ${service.id} (${service.provenance.sources.join(", ")}).
import type { Ends, Has, Length, LongerThan, Pair, Starts } from "../core.js";

export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
}

/** The structure that a method of the client takes. */
export type Methods = ${JSON.stringify(`|${methods.join("")}`)};

interface Rows {
${rows.join("\n")}
}

interface Forbidden {
${forbidden.join("\n")}
}

interface Programs {
${programs.join("\n")}
}

${loops.join("\n")}
interface Patterns {
${sources.join("\n")}
}
`;
  return { text, notes };
}

function shorten(source: string): string {
  return source.length > maxSource ? `${source.slice(0, maxSource)}...` : source;
}
