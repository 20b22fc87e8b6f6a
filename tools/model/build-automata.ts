import { tableFormat } from "../../src/model/table.js";
import type { AutomataTable, AutomatonRow, ServiceTable } from "../../src/model/table.js";
import { CharacterSets, automatonRows } from "./patterns/automaton-rows.js";
import { compilePattern } from "./patterns/compile-pattern.js";
import { normalisePattern } from "./patterns/normalise-pattern.js";
import { PatternError } from "./patterns/pattern-error.js";
import { relaxBounds } from "./patterns/relax-bounds.js";
import { wordPattern } from "./words/word-pattern.js";

/**
 * Compiles the patterns of a table, in their order.
 *
 * @param readings what to compile instead of a stated pattern (see `corrections.ts`).
 * @throws {Error} naming every pattern that can't be translated, and the shapes that have it.
 */
export function buildAutomata(table: ServiceTable, readings: ReadonlyMap<string, string>): AutomataTable {
  const sets = new CharacterSets();
  const automata: AutomatonRow[] = [];
  const problems: string[] = [];
  table.patterns.forEach((stated, index) => {
    try {
      automata.push(automatonRows(compilePattern(compiledSource(table, index, readings)), sets));
    } catch (error) {
      if (!(error instanceof PatternError || error instanceof SyntaxError)) throw error;
      problems.push(`${table.id}: ${shapesWith(table, index).join(", ")}: the pattern ${error.message}`);
    }
  });
  if (problems.length > 0) {
    throw new Error(
      `${problems.join("\n")}\nA person decides: a correction in tools/model/corrections.ts says how to read it.`,
    );
  }
  return { format: tableFormat, sets: sets.list, automata };
}

/** The pattern that is compiled, in JavaScript's dialect, without the bounds that the maximum length implies. */
function compiledSource(
  table: Pick<ServiceTable, "patterns" | "shapes">,
  index: number,
  readings: ReadonlyMap<string, string>,
): string {
  const stated = table.patterns[index] ?? "";
  return relaxBounds(normalisePattern(readings.get(stated) ?? stated), largestMaximum(table, index));
}

/** What each pattern of a table asks for, in words; an empty text where none do. */
export function wordPatterns(
  table: Pick<ServiceTable, "patterns" | "shapes">,
  readings: ReadonlyMap<string, string>,
): readonly string[] {
  return table.patterns.map((stated, index) => wordPattern(stated, compiledSource(table, index, readings)) ?? "");
}

/** The largest maximum among the shapes that have the pattern; undefined where one of them has none. */
function largestMaximum(table: Pick<ServiceTable, "shapes">, pattern: number): number | undefined {
  let largest = 0;
  for (const row of Object.values(table.shapes)) {
    if (!("string" in row) || row.pattern !== pattern) continue;
    if (row.max === undefined) return undefined;
    largest = Math.max(largest, row.max);
  }
  return largest;
}

function shapesWith(table: ServiceTable, pattern: number): readonly string[] {
  return Object.entries(table.shapes)
    .filter(([, row]) => "string" in row && row.pattern === pattern)
    .map(([name]) => name);
}
