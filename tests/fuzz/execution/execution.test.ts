import { describe, expect, it } from "vitest";
import { fallback, oneOf, open, run, template, unknown, unknownOf, valueOf } from "../../check/build-value.js";
import { compareSent, type Taken } from "./compare.js";
import { examine } from "./examine.js";
import { disagreedOnce } from "./disagreed-once.js";
import { examineProgram, programOf } from "./seeds.js";
import { copySent } from "./sent.js";

/** The places at which a claim and what was sent differ. */
function differences(claim: unknown, sent: unknown, taken: Taken = new Map()): readonly string[] {
  return compareSent(valueOf(claim, "$"), copySent(sent), taken).disagreements.map(({ path }) => path);
}

describe("a claim and what was sent", () => {
  it.each([
    [
      { A: "x", B: 1, C: [true, null] },
      { A: "x", B: 1, C: [true, null], D: undefined },
    ],
    [open({ A: unknown }), { B: 1 }],
    [{ A: oneOf("x", "y") }, { A: "y" }],
    [{ A: template("x-", { min: 1, max: 2 }) }, { A: "x-12" }],
    [{ A: unknownOf("string") }, { A: "" }],
    [{ A: run(1, 3, "x") }, { A: ["x", "x"] }],
    [{ A: undefined }, {}],
  ])("agree: %j", (claim, sent) => {
    expect(differences(claim, sent)).toEqual([]);
  });

  it.each([
    [{ A: "x" }, { A: "y" }, ".A"],
    [{ A: "x" }, {}, ".A"],
    [{}, { A: 0 }, ".A"],
    [{ A: undefined }, { A: null }, ".A"],
    [{ A: { B: [1, 2] } }, { A: { B: [1, 3] } }, ".A.B[1]"],
    [{ A: [1, 2] }, { A: [1] }, ".A"],
    [{ A: run(2, 3, "x") }, { A: ["x"] }, ".A"],
    [{ A: run(1, 3, "x") }, { A: ["y"] }, ".A[0]"],
    [{ A: oneOf("x", "y") }, { A: "z" }, ".A"],
    [{ A: template("x-", { min: 1, max: 2 }) }, { A: "x-123" }, ".A"],
    [{ A: unknownOf("list") }, { A: {} }, ".A"],
  ])("differ: %j, %j", (claim, sent, path) => {
    expect(differences(claim, sent)).toEqual([path]);
  });

  it("tells which branches were sent", () => {
    const taken: Taken = new Map();
    const claim = valueOf({ A: oneOf("x", fallback("y"), "z") }, "$");
    for (const name of ["x", "z", "x"]) compareSent(claim, copySent({ A: name }), taken);
    expect([...taken.values()]).toEqual([new Set([0, 2])]);
  });
});

/** Requests are sent by `send({...})`; `options` is what the programs don't know. */
function programWith(code: string): string {
  return `
    import { options } from "./options.js";
    import { SageMakerClient, CreateModelCommand, CreateDomainCommand } from "@aws-sdk/client-sagemaker";
    const client = new SageMakerClient({});
    ${code}
  `;
}

describe("what disagreed once agrees", () => {
  it.each(Object.entries(disagreedOnce))("%s", (_, { code, modules = {} }) => {
    const { disagreements, reached } = examine(programWith(code), new Map(Object.entries(modules)), (number) => ({
      a: number % 2 === 0,
      b: number % 4 < 2,
      s: number % 3 === 0 ? "" : "s",
      k: number % 2 === 0 ? "Name" : "Other",
    }));
    expect(reached).toBeGreaterThan(0);
    expect(disagreements).toEqual([]);
  });
});

it("sees a claim that is wrong", () => {
  // No file alone tells that another one has put something else in the place of the language's function.
  const code = programWith(`
    import { patch } from "./patch.js";
    patch();
    const input = Object.freeze({ Name: "a" });
    await client.send(new CreateModelCommand(input));
  `);
  const patch = `export const patch = () => { Object.freeze = (given) => { given.Role = "b"; return given; }; };`;
  const { disagreements } = examine(code, new Map([["./patch.js", patch]]), () => ({}));
  expect(disagreements.map(({ path, sent }) => [path, sent])).toEqual([[".Role", '"b"']]);
});

describe("generated programs", () => {
  const seeds = Array.from({ length: 8 }, (_, index) => 1 + index * 25);

  it.each(seeds)("send what is claimed of them, from seed %i on", (first) => {
    const examined = Array.from({ length: 25 }, (_, index) => {
      const seed = first + index;
      return { seed, ...examineProgram(programOf(seed)) };
    });
    expect(examined.flatMap(({ seed, disagreements }) => disagreements.map((one) => ({ seed, ...one })))).toEqual([]);
    // Programs in which nothing is sent, or nothing known, prove nothing.
    const sum = (count: "sites" | "reached" | "known"): number => examined.reduce((all, one) => all + one[count], 0);
    expect(sum("reached")).toBeGreaterThan(0.6 * sum("sites"));
    expect(sum("known")).toBeGreaterThan(sum("reached"));
  });
});
