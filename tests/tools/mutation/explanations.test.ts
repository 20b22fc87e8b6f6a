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
const accept = "src/check/acceptance/accept.ts";
const text = "src/check/acceptance/text.ts";
const prepared = "src/check/acceptance/prepared.ts";
const key = "src/check/acceptance/content-key.ts";
const match = "src/check/strings/match.ts";
const expected = "src/check/strings/expected.ts";
const closures = "src/analysis/values/closures.ts";
const again = "src/analysis/linted-again.ts";
const bounded = "src/check/relations/kinds/bounded.ts";
const conditions = "src/analysis/values/conditions.ts";
const changes = "src/analysis/values/known/string-changes.ts";
const repeated = "text.length * times <= maxResult";
const string = 'value.kind === "text" && own.kind === "string"';
const falsy = "value.falsy === true";
const kept = "[preparation, ...known].slice(0, maxTerms)";
const fallback = "rows[state] ?? []";

describe("a mutant that does what the code does", () => {
  it.each([
    [mutant(file, lastCatch, lastCatch, "{}"), "A function that comes to its end"],
    [mutant(graph, "(known !== undefined", "known !== undefined", "false"), "What was remembered"],
    [mutant(conditions, "(choices === undefined", "choices === undefined", "true"), "What was remembered"],
    [mutant(client, "(clients.size >= 100", "clients.size >= 100", "true"), "How much is remembered"],
    [mutant(automaton, fallback, "[]", "['']", "NoCoverage"), "The index stays within the list"],
    [mutant(accept, `(${string}`, string, "false"), "A shortcut of the first look: what it passes"],
    [
      mutant(text, "&& text.length > max", "text.length > max", "true"),
      "A shortcut of the first look: what is counted",
    ],
    [mutant(key, falsy, falsy, "value.falsy !== true"), "Which of two marks"],
    [mutant(key, "(part.raw === part.text", "part.raw === part.text", "false"), "A longer key"],
    [mutant(prepared, kept, kept, "[preparation, ...known]"), "How many are remembered"],
    [mutant(match, "(state < 0", "state < 0", "false"), "An automaton that has no way on"],
    [mutant(match, "(walk.steps > maxSteps", "walk.steps > maxSteps", "walk.steps >= maxSteps"), "A limit of many"],
    [mutant(expected, "count < maxAhead", "count < maxAhead", "true"), "Of fifty or more"],
    [mutant(closures, "(depth > maxCalls", "depth > maxCalls", "depth >= maxCalls"), "A limit that a file sets itself"],
    [mutant(changes, repeated, repeated, "text.length * times < maxResult"), "A limit that a file sets itself"],
    [
      mutant(again, "(linted.size >= maxFiles", "linted.size >= maxFiles", "linted.size > maxFiles"),
      "A limit that a file",
    ],
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
    // What makes the first look accept more, or a limit be none.
    mutant(accept, `(${string}`, string, "true"),
    mutant(text, "&& text.length > max", "text.length > max", "false"),
    mutant(key, falsy, falsy, "false"),
    mutant(key, "(part.raw === part.text", "part.raw === part.text", "true"),
    mutant(match, "(state < 0", "state < 0", "state <= 0"),
    mutant(match, "(walk.steps > maxSteps", "walk.steps > maxSteps", "false"),
    mutant(expected, "count < maxAhead", "count < maxAhead", "false"),
    mutant(closures, "(depth > maxCalls", "depth > maxCalls", "false"),
    mutant(closures, "(depth > maxCalls", "depth > maxCalls", "depth < maxCalls"),
    // A limit of the request's.
    mutant(bounded, "&& least > max", "least > max", "least >= max"),
  ])("isn't anything else: %j", (one) => {
    expect(explain(one)).toBeUndefined();
  });
});
