import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";

/** Prints the mutants that no test noticed: where, what stood there, and what stood there instead. */
export function printSurvivors(survivors: readonly MutantResult[]): void {
  for (const { fileName, location, replacement, mutatorName, status } of survivors) {
    const { start, end } = location;
    const lines = readFileSync(fileName, "utf8")
      .split("\n")
      .slice(start.line - 1, end.line);
    lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? "";
    lines[0] = lines[0]?.slice(start.column - 1) ?? "";
    const reach = status === "NoCoverage" ? " (reached by no test)" : "";
    console.log(`${fileName}:${String(start.line)}:${String(start.column)} ${mutatorName}${reach}`);
    console.log(`  - ${shorten(lines.join("\n"))}\n  + ${shorten(replacement)}`);
  }
}

function shorten(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)} …` : line;
}
