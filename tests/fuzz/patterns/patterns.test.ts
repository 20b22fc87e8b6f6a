import { expect, it } from "vitest";
import { examineSeed, type SeedOutcome } from "../target.js";
import { patterns } from "./target.js";

it("patterns are compiled to what another engine says", async () => {
  const outcomes: SeedOutcome[] = [];
  for (let seed = 1; seed <= 60; seed += 1) outcomes.push(await examineSeed(patterns, seed));
  expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
  const sum = (count: string): number => outcomes.reduce((all, { counts }) => all + (counts[count] ?? 0), 0);
  expect(sum("refused")).toBeLessThan(outcomes.length / 2);
  expect(sum("texts")).toBeGreaterThan(800);
  expect(sum("matching")).toBeGreaterThan(40);
});
