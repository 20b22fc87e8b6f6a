import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";
import { originalOf } from "./mutant-text.js";

/** Prints the mutants that no test noticed: where, what stood there, and what stood there instead. */
export function printSurvivors(survivors: readonly MutantResult[]): void {
  for (const { fileName, location, replacement, mutatorName, status } of survivors) {
    const { start } = location;
    const original = originalOf(readFileSync(fileName, "utf8"), { location });
    const reach = status === "NoCoverage" ? " (reached by no test)" : "";
    console.log(`${fileName}:${String(start.line)}:${String(start.column)} ${mutatorName}${reach}`);
    console.log(`  - ${shorten(original)}\n  + ${shorten(replacement)}`);
  }
}

function shorten(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)} …` : line;
}
