import { describe, expect, it } from "vitest";
import { MutantSwitch } from "../../../tools/mutation/mutant-switch.js";
import { stepLimit } from "../../../tools/mutation/steps.js";

describe("the switch of mutants", () => {
  it("says which one is on, and counts how often it is asked", () => {
    const code: { readonly activeMutant?: string } = {};
    const mutants = new MutantSwitch(code);
    expect([code.activeMutant, code.activeMutant, mutants.steps]).toEqual([undefined, undefined, 2]);
    mutants.turnTo("7");
    expect([mutants.steps, code.activeMutant, mutants.steps]).toEqual([0, "7", 1]);
    mutants.turnTo(undefined);
    expect([mutants.steps, code.activeMutant]).toEqual([0, undefined]);
  });

  it("ends a loop that has no end, even one that goes on after an error", () => {
    const code: { readonly activeMutant?: string } = {};
    const mutants = new MutantSwitch(code);
    mutants.turnTo("7", 3);
    expect([code.activeMutant, code.activeMutant, code.activeMutant, mutants.isOverLimit]).toEqual([
      "7",
      "7",
      "7",
      false,
    ]);
    for (let round = 0; round < 2; round += 1)
      expect(() => code.activeMutant).toThrow("There is no end after 3 steps.");
    expect(mutants.isOverLimit).toBe(true);
    mutants.turnTo(undefined);
    expect([mutants.isOverLimit, code.activeMutant]).toEqual([false, undefined]);
  });
});

it("lets a test take twenty times the steps that it takes without a mutant, and a million in any case", () => {
  expect(stepLimit({ slow: 1_000_000, quick: 5 }, "slow")).toBe(21_000_000);
  expect([stepLimit({ quick: 5 }, "quick"), stepLimit({}, "unheard of")]).toEqual([1_000_100, 1_000_000]);
});
