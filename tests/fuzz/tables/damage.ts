import fc from "fast-check";

/** What is done to a table's text, or to what it says. */
export type Damage =
  | {
      readonly on: "bytes";
      readonly what: "cut" | "zero" | "double" | "flip";
      readonly at: number;
      readonly size: number;
    }
  | { readonly on: "value"; readonly at: number; readonly value: unknown };

const share = fc.nat(1_000_000).map((millionths) => millionths / 1_000_001);

/** What a value is replaced with: of another type, or beyond all measure. */
const strange = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1.5, 1e15, -1e15, 2 ** 31, "", "Nothing", "__proto__", [], {}, [[]], ["a"], { string: 1 }],
);

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    on: fc.constant("bytes" as const),
    what: fc.constantFrom("cut" as const, "zero" as const, "double" as const, "flip" as const),
    at: share,
    size: fc.integer({ min: 1, max: 5000 }),
  }),
  fc.record({ on: fc.constant("value" as const), at: share, value: strange }),
);

/** The text of a table after the damage. */
export function damaged(text: string, damage: Damage): string {
  return damage.on === "bytes" ? damagedText(text, damage) : damagedValue(text, damage);
}

function damagedText(text: string, { what, at, size }: Extract<Damage, { on: "bytes" }>): string {
  const start = Math.floor(at * text.length);
  switch (what) {
    case "cut":
      return text.slice(0, start);
    case "zero":
      return text.slice(0, start) + "\0".repeat(Math.min(size, text.length - start)) + text.slice(start + size);
    case "double":
      return text.slice(0, start + size) + text.slice(start);
    case "flip":
      return (
        text.slice(0, start) + String.fromCharCode(text.charCodeAt(start) ^ (1 << (size % 7))) + text.slice(start + 1)
      );
  }
}

type Holder = Record<string | number, unknown>;

function damagedValue(text: string, { at, value }: Extract<Damage, { on: "value" }>): string {
  const table = JSON.parse(text) as Holder;
  const places: (readonly [Holder, string])[] = [];
  const waiting: Holder[] = [table];
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    for (const [key, part] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof part === "object" && part !== null) waiting.push(part as Holder);
    }
  }
  const [holder, key] = places[Math.floor(at * (places.length - 1))] ?? [table, "format"];
  holder[key] = value;
  return JSON.stringify(table);
}
