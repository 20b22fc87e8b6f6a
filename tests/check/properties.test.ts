import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../src/check/context.js";
import type { UnknownText, Value } from "../../src/check/value.js";
import type { Shape, StringShape } from "../../src/model/shape.js";
import { blob, boolean, document, list, map, number, string, structure, timestamp, union } from "./build-service.js";
import { instance, oneOf, open, Raw, template, unknown, unknownOf, valueOf } from "./build-value.js";
import { messageOf, run, suggestionsOf } from "./run-check.js";

/** A shape with values that it takes. */
interface Kind {
  readonly shape: Shape;
  readonly valid: fc.Arbitrary<unknown>;
}

const texts: { shape: StringShape; valid: fc.Arbitrary<string> }[] = [
  { shape: string("Any"), valid: fc.string() },
  { shape: string("Mode", { enum: ["Pipe", "File", "FastFile"] }), valid: fc.constantFrom("Pipe", "File", "FastFile") },
  {
    shape: string("Name", { min: 1, max: 8, pattern: "[a-z0-9](-*[a-z0-9])*" }),
    valid: fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,3}$/),
  },
  {
    shape: string("Path", { max: 12, pattern: "(s3|https)://[^/]+(/.*)?" }),
    valid: fc.stringMatching(/^s3:\/\/[a-z]{1,3}\/[a-z]{0,2}$/),
  },
];

const leaves: Kind[] = [
  ...texts,
  { shape: number("Count", { min: 1, max: 100 }), valid: fc.integer({ min: 1, max: 100 }) },
  { shape: number("Share", { type: "double", min: 0.25 }), valid: fc.double({ min: 0.25, noNaN: true }) },
  { shape: boolean("Flag"), valid: fc.boolean() },
  { shape: blob("Bytes", { max: 8 }), valid: fc.constantFrom("abc", instance("Buffer", 8)) },
  { shape: timestamp("Time"), valid: fc.constant(instance("Date")) },
  { shape: document("Document"), valid: fc.anything().map(() => unknown) },
];

const { kind } = fc.letrec<{ kind: Kind }>((tie) => ({
  kind: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...leaves),
    tie("kind").map((element) => ({
      shape: list("List", element.shape, { min: 1, max: 3 }),
      valid: fc.array(element.valid, { minLength: 1, maxLength: 3 }),
    })),
    tie("kind").map((element) => ({
      shape: map("Map", string("Key", { pattern: "[a-z]+" }), element.shape, { max: 2 }),
      valid: fc.dictionary(fc.constantFrom("a", "b"), element.valid),
    })),
    fc.tuple(tie("kind"), tie("kind")).map(([a, b]) => ({
      shape: structure("Structure", { "A!": a.shape, B: b.shape }),
      valid: fc.record({ A: a.valid, B: b.valid }, { requiredKeys: ["A"] }),
    })),
    fc.tuple(tie("kind"), tie("kind")).map(([a, b]) => ({
      shape: union("Union", { A: a.shape, B: b.shape }),
      valid: fc.oneof(fc.record({ A: a.valid }), fc.record({ B: b.valid })),
    })),
  ),
}));

const dialects: CheckContext<string>["dialect"][] = [
  "sdk-v3",
  "sdk-v2",
  "partial",
  "cloudformation",
  "cdk",
  "construct",
  "states",
  "json",
];

const hostile: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      unknown,
      undefined,
      null,
      0,
      -1,
      NaN,
      Infinity,
      10n ** 30n,
      true,
      "",
      "File",
      "\uD83D",
      "a_b",
      "{{x}}",
    ),
    fc.string({ unit: "binary" }),
    fc.constantFrom("Date", "Promise", "function", "Uint8Array", "Whatever").map((name) => instance(name)),
    fc.constantFrom("string", "number", "boolean", "list", "record").map((type) => unknownOf(type)),
    fc
      .array(fc.oneof(fc.string(), fc.record({ min: fc.nat(3), max: fc.constantFrom(3, Infinity) })))
      .map((parts) => template(...parts)),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.array(tie("value"), { maxLength: 3 }).map((branches) => oneOf(...branches)),
    fc.dictionary(fc.constantFrom("A", "B", "a", "__proto__", "constructor", "x y"), tie("value")),
    fc.dictionary(fc.constantFrom("A", "B"), tie("value")).map(open),
  ),
})).value;

describe("properties", () => {
  it("a valid value gives no violation, also behind branches and beside unknown ones", () => {
    fc.assert(
      fc.property(
        kind.chain((each) => fc.tuple(fc.constant(each), each.valid, each.valid)),
        ([each, a, b]) => {
          const shape = structure("Input", { "M!": each.shape });
          for (const value of [{ M: a }, { M: oneOf(a, b) }, { M: oneOf(a, unknown, undefined) }, open({})]) {
            expect(run(value, shape).map(messageOf)).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("nothing throws, every message has what it names, and every violation has a place, whatever the value", () => {
    let found = 0;
    fc.assert(
      fc.property(kind, hostile, fc.constantFrom(...dialects), (each, value, dialect) => {
        const input = structure("Input", { A: each.shape, "B!": string("B") });
        for (const violation of [
          ...run({ A: value, B: value }, input, { dialect }),
          ...run(value, each.shape, { dialect }),
        ]) {
          found++;
          expect(messageOf(violation)).toMatch(/\.$/);
          expect(suggestionsOf(violation).every((text) => text.length > 0)).toBe(true);
          expect(violation.place.node).not.toBe("");
        }
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  const part: fc.Arbitrary<string | Pick<UnknownText, "min" | "max" | "alphabet">> = fc.oneof(
    fc.constantFrom("a", "File", "s3://", "-", "_", "F", "my-", "é", "\u{1F600}", "/"),
    fc.record({
      min: fc.nat(2),
      max: fc.constantFrom(2, 6, Infinity),
      alphabet: fc.constantFrom(undefined, [[0x30, 0x39]] as const),
    }),
  );

  it("what is said of a template is true of every text that it can become", () => {
    let refuted = 0;
    const filling = fc.array(fc.string({ unit: fc.constantFrom("0", "7", "a", "/", "e", "-"), maxLength: 6 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(part, { maxLength: 4 }),
        filling,
        ({ shape }, parts, fillings) => {
          const kinds = new Set(run(template(...parts), shape).map((each) => each.kind));
          if (kinds.size === 0) return;
          const whole = parts
            .map((each, at) => (typeof each === "string" ? each : fill(each, fillings[at] ?? "")))
            .join("");
          refuted++;
          expect(run(whole, shape)).not.toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
    expect(refuted).toBeGreaterThan(500);
  });

  it("a branch is judged as if it stood alone", () => {
    let found = 0;
    fc.assert(
      fc.property(kind, hostile, hostile, (each, a, b) => {
        const alone = [
          ...run(new Raw(() => valueOf(a, "a")), each.shape),
          ...run(new Raw(() => valueOf(b, "b")), each.shape),
        ];
        const branches = [valueOf(a, "a"), valueOf(b, "b")].map((value): Value<string> => value);
        const together = run(oneOf(...branches.map((value) => new Raw(() => value))), each.shape);
        found += together.length;
        expect(together.map((violation) => violation.messageId).sort()).toEqual(
          alone.map((violation) => violation.messageId).sort(),
        );
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

/** A text that the unknown part can be. */
function fill(part: Pick<UnknownText, "min" | "max" | "alphabet">, wanted: string): string {
  const legal = [...wanted]
    .filter((character) => part.alphabet === undefined || /\d/.test(character))
    .slice(0, part.max);
  return legal.join("").padEnd(part.min, "0");
}
