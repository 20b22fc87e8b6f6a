import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeValue } from "../../../src/analysis/values/node-value.js";
import { isWithin, sizeOf } from "../../../src/analysis/values/size.js";
import { oneOf, template, unknown, valueOf } from "../../check/build-value.js";

/** Sizes ask nothing of nodes. */
function sized(value: unknown): NodeValue {
  return valueOf(value) as unknown as NodeValue;
}

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(unknown, null, 1, "text"),
    fc.array(fc.string()).map((parts) => template(...parts)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("A", "B", "C"), tie("value")),
    fc.array(tie("value"), { minLength: 1, maxLength: 3 }).map((branches) => oneOf(...branches)),
  ),
})).value;

describe("the size of a value", () => {
  it("counts the value and all that it is made of", () => {
    expect(sizeOf(sized({ A: [1, 2], B: oneOf(1, null) }))).toBe(7);
    expect(sizeOf(sized("text"))).toBe(2);
  });

  it("is within a limit where it is no more, whichever way it is counted", () => {
    let beyond = 0;
    fc.assert(
      fc.property(values, fc.nat(12), (value, limit) => {
        const fits = sizeOf(sized(value)) <= limit;
        if (!fits) beyond += 1;
        expect(isWithin(sized(value), limit)).toBe(fits);
      }),
      { numRuns: 1000 },
    );
    expect(beyond).toBeGreaterThan(50);
  });
});
