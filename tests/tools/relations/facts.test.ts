import { describe, expect, it } from "vitest";
import { factIds, reconcile } from "../../../tools/relations/facts.js";

describe("the candidate facts", () => {
  it("are 564, each with an id of its own", () => {
    expect(factIds).toHaveLength(564);
    expect(new Set(factIds).size).toBe(564);
  });

  it("are each stated by a relation, covered by a check, or rejected with a reason", () => {
    expect(reconcile()).toEqual({ open: [], contradictory: [], repeated: [], unknown: [] });
  });
});
