import { describe, expect, it } from "vitest";
import { examineSeed, type SeedOutcome } from "../target.js";
import { documents } from "./target.js";
import { forms } from "./write.js";

describe("documents", () => {
  it("say the same in every form, and do no harm when they are damaged", async () => {
    const outcomes: SeedOutcome[] = [];
    for (let seed = 1; seed <= 80; seed += 1) outcomes.push(await examineSeed(documents, seed));
    expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
    const sum = (count: string): number => outcomes.reduce((all, { counts }) => all + (counts[count] ?? 0), 0);
    expect(sum("compared")).toBeGreaterThan(25);
    expect(sum("reports")).toBeGreaterThan(10);
    expect(sum("damaged ones that parse")).toBeGreaterThan(3);
  });

  it("have keys of any length", async () => {
    const { problem, counts } = await examineSeed(documents, 621993);
    expect(problem).toBeUndefined();
    expect(counts).toMatchObject({ compared: 1, reports: 1 });
  });

  it("are written in forms that differ", () => {
    const texts = forms.map(({ write }) =>
      write({ a: ["b", 1, {}] }, { int: () => 0, chance: () => true, pick: (all) => all[all.length - 1] as never }),
    );
    expect(new Set(texts).size).toBe(forms.length - 1);
  });
});
