import { describe, expect, it } from "vitest";
import { examineSeed, type SeedOutcome } from "../target.js";
import { clients } from "./target.js";

const text = (path: string, content: string) => ({ path, content: { is: "text" as const, text: content } });

describe("what is installed in a project", () => {
  it("is asked: what a client knows is accepted", async () => {
    const { problem, counts } = await clients.examine({
      files: [
        text("@aws-sdk/client-sagemaker/package.json", '{ "version": "3.9999.0" }'),
        text(
          "@aws-sdk/client-sagemaker/dist-types/models/enums.d.ts",
          'export declare const InferenceExecutionMode: { readonly Unheard: "Unheard" };',
        ),
      ],
      links: [],
    });
    expect(problem).toBeUndefined();
    // All of the others, without the value.
    expect(counts.reports).toBe(5);
  });

  it("does no harm, whatever it is", async () => {
    const outcomes: SeedOutcome[] = [];
    for (let seed = 1; seed <= 60; seed += 1) outcomes.push(await examineSeed(clients, seed));
    expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(outcomes.filter(({ counts }) => counts["that were asked"]).length).toBeGreaterThan(15);
  });

  it("does no harm where it is a device", async () => {
    for (const path of ["package.json", "dist-types/models/enums.d.ts", "dist-types/models"]) {
      const { problem } = await clients.examine({
        files: [
          text("@aws-sdk/client-sagemaker/package.json", '{ "version": "3.9999.0" }'),
          text("@aws-sdk/client-sagemaker/dist-types/models/enums.d.ts", ""),
        ],
        links: [{ path: `@aws-sdk/client-sagemaker/${path}`, to: "/dev/zero" }],
      });
      expect(problem, path).toBeUndefined();
    }
  });
});
