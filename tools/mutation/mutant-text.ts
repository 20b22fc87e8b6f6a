import type { MutantResult } from "@stryker-mutator/api/core";

type Change = Pick<MutantResult, "location" | "replacement">;

/** The text with a mutant in it. */
export function mutated(text: string, { location, replacement }: Change): string {
  return text.slice(0, offsetOf(text, location.start)) + replacement + text.slice(offsetOf(text, location.end));
}

/** What stands where a mutant would. */
export function originalOf(text: string, { location }: Pick<Change, "location">): string {
  return text.slice(offsetOf(text, location.start), offsetOf(text, location.end));
}

/** Lines and columns begin with 1. */
function offsetOf(text: string, { line, column }: Change["location"]["start"]): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
