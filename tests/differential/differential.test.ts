import { describe, expect, it } from "vitest";
import { cloudFormation } from "./cloudformation.js";
import { compareVerdicts } from "./compare.js";
import { explainClasses } from "./explanations.js";
import { generateRequests, generateResources } from "./requests.js";
import { smithy } from "./smithy.js";
import { ownVerdict, sdkV2, type Validator } from "./validators.js";

describe("verdicts beside those of others", () => {
  const requests = [...generateRequests("differential", 0.01)];

  it("differ from aws-sdk v2's in classes that are explained only", () => {
    expect(requests.length).toBeGreaterThan(800);
    const comparison = compareVerdicts(sdkV2(), requests);
    expect(comparison.compared).toBeGreaterThan(0.9 * requests.length);
    expect(explainClasses(comparison).open.map(([name]) => name)).toEqual([]);
  });

  it("differ from those of Smithy's servers in classes that are explained only", () => {
    const comparison = compareVerdicts(smithy(), requests);
    expect(comparison.compared).toBeGreaterThan(0.3 * requests.length);
    const { explained, open } = explainClasses(comparison);
    expect(open.map(([name]) => name)).toEqual([]);
    expect([...explained.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(0.1 * comparison.compared);
  });

  it("differ from what CloudFormation's schemas say in classes that are explained only", () => {
    const resources = [...generateResources("differential", 0.1)];
    expect(resources.length).toBeGreaterThan(1000);
    const comparison = compareVerdicts(cloudFormation(undefined), resources);
    expect(comparison.compared).toBeGreaterThan(0.9 * resources.length);
    expect(explainClasses(comparison).open.map(([name]) => name)).toEqual([]);
  });

  it("are seen to differ where a validator lets everything pass", () => {
    const lenient: Validator = {
      name: "lenient",
      knows: new Set(["required"]),
      judge: (all) => all.map(() => new Map()),
    };
    const lacking = requests.filter((request) => ownVerdict(request).has("required"));
    expect(lacking.length).toBeGreaterThan(10);
    const { classes } = compareVerdicts(lenient, lacking);
    const counts = [...classes.values()].map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lacking.length);
    expect([...classes.keys()].every((name) => name.startsWith("ours only: required"))).toBe(true);
  });
});
