import { describe, expect, it } from "vitest";
import { classify, type Unrelated } from "../../../tools/relations/classification.js";
import committed from "../../../tools/relations/known-unrelated.json" with { type: "json" };

const known: Unrelated = committed;
const { unrelated } = classify();

describe("members of structures that have relations", () => {
  it("has structures to look at", () => {
    expect(Object.keys(unrelated).length).toBeGreaterThan(200);
  });

  // A member that AWS adds may take part in a relation: someone has to read its documentation.
  it("are all used by a relation or known to be unrelated", () => {
    const added = Object.entries(unrelated).flatMap(([shape, members]) =>
      members
        .filter((member) => known[shape]?.includes(member) !== true)
        .map(
          (member) =>
            `${shape}$${member} is new: read its documentation, state its relations, then run "npx tsx tools/relations/classify.ts"`,
        ),
    );
    expect(added).toEqual([]);
  });

  it("are known to be unrelated only where they exist and no relation uses them", () => {
    const stale = Object.entries(known).flatMap(([shape, members]) =>
      members.filter((member) => unrelated[shape]?.includes(member) !== true).map((member) => `${shape}$${member}`),
    );
    expect(stale).toEqual([]);
  });
});
