import { expect, it } from "vitest";
import { examineSeed, type SeedOutcome } from "../target.js";
import { userSettings } from "./target.js";

it("settings of any form are read, or told to be wrong", async () => {
  const outcomes: SeedOutcome[] = [];
  for (let seed = 1; seed <= 150; seed += 1) outcomes.push(await examineSeed(userSettings, seed));
  expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
  const wrong = outcomes.filter(({ counts }) => counts["that are wrong"] === 1);
  expect(wrong.length).toBeGreaterThan(50);
  expect(wrong.length).toBeLessThan(outcomes.length);
  expect(outcomes.filter(({ counts }) => counts.reports === 0)).toEqual([]);
});
