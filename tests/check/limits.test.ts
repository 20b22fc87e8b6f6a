import { describe, expect, it } from "vitest";
import { automatonOf, type Row } from "./build-automaton.js";
import { list, map, number, string, structure, membersOf } from "./build-service.js";
import { oneOf, Raw, template, valueOf } from "./build-value.js";
import { run } from "./run-check.js";
import type { StringShape, StructureShape } from "../../src/model/shape.js";
import type { Value } from "../../src/check/value.js";

/** `{ Next: Node, Any: [Node], N: number }`. */
function recursiveShape(): StructureShape {
  const members = new Map(membersOf({ N: number("N", { max: 1 }) }));
  const shape: StructureShape = { ...structure("Node", {}), members };
  for (const [name, member] of membersOf({ Next: shape, Any: list("Nodes", shape) })) members.set(name, member);
  return shape;
}

describe("limits", () => {
  it("a value of 10,000 levels beside a recursive shape", () => {
    const shape = recursiveShape();
    let value: Value<string> = valueOf({ N: 2 });
    for (let level = 0; level < 10_000; level++) {
      const inner = value;
      value = valueOf({ N: 2, Next: new Raw(() => inner) }, `$${String(level)}`);
    }
    const found = run(new Raw(() => value), shape);
    expect(found.length).toBeGreaterThan(50);
    expect(found.length).toBeLessThan(1000);
  });

  it("10,000 nested branches", () => {
    let value = valueOf({ N: 2 });
    for (let level = 0; level < 10_000; level++) {
      const inner = value;
      value = valueOf(oneOf(new Raw(() => inner), null));
    }
    expect(() => run({ N: new Raw(() => value) }, recursiveShape())).not.toThrow();
  });

  it("constants that refer to each other twice, forty levels deep", () => {
    let value = valueOf({ N: 1 });
    for (let level = 0; level < 40; level++) {
      const inner = value;
      value = valueOf({ Any: [new Raw(() => inner), new Raw(() => inner)] });
    }
    const start = performance.now();
    expect(run(new Raw(() => value), recursiveShape())).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("copies of them that no memory of what was walked helps with", () => {
    const copy = (level: number): unknown =>
      level === 0 ? { N: 1 } : { Any: [new Raw((node) => made(level, node)), new Raw((node) => made(level, node))] };
    const made = (level: number, node: string): Value<string> => valueOf(copy(level - 1), node);
    const start = performance.now();
    expect(run(copy(16), recursiveShape())).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("what is shared is reported once", () => {
    const shared = valueOf({ N: 2 }, "shared");
    const found = run(
      {
        Any: [new Raw(() => shared), new Raw(() => shared)],
        Next: oneOf({ Next: new Raw(() => shared) }, { Next: new Raw(() => shared) }),
      },
      recursiveShape(),
    );
    expect(found).toHaveLength(1);
  });

  it("a text that is used twice is reported once", () => {
    const shared = valueOf(7, "shared");
    const twice = [new Raw(() => shared), new Raw(() => shared)];
    expect(
      run(
        { L: { A: twice[0] }, M: { A: twice[1] } },
        structure("In", { L: structure("T", { A: string("S") }), M: structure("U", { A: string("S") }) }),
      ),
    ).toHaveLength(1);
  });

  it("a thousand violations at most", () => {
    const found = run({ L: Array.from({ length: 5000 }, () => 7) }, structure("In", { L: list("L", string("S")) }));
    expect(found).toHaveLength(1000);
  });

  it("100,000 entries, in linear time", () => {
    const shape = structure("In", {
      L: list(
        "L",
        structure("T", { "Key!": string("K", { max: 9, enum: ["a"] }), Value: string("V", { pattern: "[a-z]*" }) }),
      ),
      M: map("M", string("S"), number("N")),
    });
    const time = (size: number): number => {
      const entries = Array.from({ length: size }, () => ({ Key: "a", Value: "abc" }));
      const value = valueOf({ L: entries, M: Object.fromEntries(entries.map((_, at) => [`k${String(at)}`, at])) });
      const start = performance.now();
      expect(run(new Raw(() => value), shape)).toEqual([]);
      return performance.now() - start;
    };
    time(1000);
    expect(time(100_000)).toBeLessThan(Math.max(40 * time(10_000), 3000));
  });

  it("a string of a million characters, known and partly known", () => {
    const shape = structure("In", { S: string("S", { pattern: "([a-z]+-?)*" }) });
    const long = "ab-".repeat(333_333);
    const start = performance.now();
    expect(run({ S: long }, shape)).toEqual([]);
    expect(run({ S: template({}, long, {}) }, shape)).toEqual([]);
    expect(run({ S: `${long}_` }, shape)).toHaveLength(1);
    expect(run({ S: template({}, long, "_") }, shape)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("a walk of many states over a long text gives up rather than take minutes", () => {
    // A ring of 3,000 states that an unknown part spreads over; no walk of known text joins them again.
    const size = 3000;
    const rows: Row[] = Array.from({ length: size }, (_, at) => ({
      accepts: at === 0,
      to: [[0x61, 0x61, (at + 1) % size] as const],
    }));
    // Only a "b" ends it: a walk that stopped half-way must not say that the text can't end there.
    rows.push({ accepts: true, to: [] });
    rows[0] = {
      accepts: false,
      to: [
        [0x61, 0x61, 1],
        [0x62, 0x62, size],
      ],
    };
    const ring: StringShape = { ...string("Ring"), pattern: { source: "ring", automaton: automatonOf(rows) } };
    const start = performance.now();
    expect(run({ S: template({}, "a".repeat(1_000_000), "b") }, structure("In", { S: ring }))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
