import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "../../../tools/mutation/explanations.js";

/** A mutant in the place of what stands at the end of the first `code` of a file. */
function mutant(
  fileName: string,
  code: string,
  original: string,
  replacement: string,
  status: MutantResult["status"] = "Survived",
): MutantResult {
  const text = readFileSync(fileName, "utf8");
  const at = text.indexOf(code) + code.length - original.length;
  if (!code.endsWith(original) || !text.includes(code)) throw new Error(`${fileName} has no ${code}`);
  const placeOf = (offset: number): { line: number; column: number } => {
    const lines = text.slice(0, offset).split("\n");
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  return {
    id: "1",
    mutatorName: "",
    fileName,
    replacement,
    status,
    location: { start: placeOf(at), end: placeOf(at + original.length) },
  };
}

const file = "src/model/installed-file.ts";
const client = "src/model/installed-client.ts";
const graph = "src/model/shape-graph.ts";
const automaton = "src/model/create-automaton.ts";
const lastCatch = "{\n    // It may vanish while we look.\n    return undefined;\n  }";
const fallback = "rows[state] ?? []";

describe("a mutant that does what the code does", () => {
  it.each([
    [mutant(file, lastCatch, lastCatch, "{}"), "A function that comes to its end"],
    [mutant(graph, "(known !== undefined", "known !== undefined", "false"), "What was remembered"],
    [mutant(client, "(clients.size >= 100", "clients.size >= 100", "true"), "How much is remembered"],
    [mutant(automaton, fallback, "[]", "['']", "NoCoverage"), "The index stays within the list"],
  ])("is explained: %j", (one, reason) => {
    expect(explain(one)).toMatch(reason);
  });

  // The same code with another mutant, and the same mutant where a test comes by or the code goes on.
  it.each([
    mutant(file, lastCatch, lastCatch, "{ return null; }"),
    mutant(client, "catch {\n    return [];\n  }", "{\n    return [];\n  }", "{}"),
    mutant(graph, "(known !== undefined", "known !== undefined", "true"),
    mutant(graph, "if (shapes.has(shape.name)", "shapes.has(shape.name)", "false"),
    mutant(client, "if (files.length === 0", "files.length === 0", "true"),
    mutant(automaton, fallback, "[]", "['']"),
  ])("isn't anything else: %j", (one) => {
    expect(explain(one)).toBeUndefined();
  });
});
