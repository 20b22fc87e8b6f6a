import { expect, it } from "vitest";
import { examineSeed, type SeedOutcome } from "../target.js";
import { tables } from "./target.js";

it("a damaged table is refused in words, or answers in time", async () => {
  const outcomes: SeedOutcome[] = [];
  for (let seed = 1; seed <= 60; seed += 1) outcomes.push(await examineSeed(tables, seed));
  expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
  const sum = (count: string): number => outcomes.reduce((all, { counts }) => all + (counts[count] ?? 0), 0);
  expect(sum("refused")).toBeGreaterThan(15);
  expect(sum("refused")).toBeLessThan(50);
  expect(sum("requests")).toBeGreaterThan(100);
});
