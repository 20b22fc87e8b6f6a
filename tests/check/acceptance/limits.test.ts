import { describe, expect, it } from "vitest";
import { accepts } from "../../../src/check/acceptance/accept.js";
import type { Shape } from "../../../src/model/shape.js";
import { boolean, list, map, service, string, structure } from "../build-service.js";
import { oneOf, valueOf } from "../build-value.js";
import { contextOf } from "../context.js";

const recursive = structure("Recursive", {});
const members: Readonly<Record<string, Shape>> = {
  In: recursive,
  List: list("List", recursive),
  Map: map("Map", string("Key"), recursive),
};
for (const [name, shape] of Object.entries(members)) {
  const member = { name, shape, required: false, idempotencyToken: false, deprecated: undefined };
  (recursive.members as Map<string, unknown>).set(name, member);
}
const long = structure("Long", { Flags: list("Flags", boolean("Flag")) });

const look = (value: unknown, shape: Shape): boolean =>
  accepts(valueOf(value), shape, contextOf(service(recursive, long), "anchor"));

function nested(times: number, around: (value: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let time = 0; time < times; time += 1) value = around(value);
  return value;
}

describe("the first look goes no deeper than a hundred levels", () => {
  it.each<[string, number, (value: unknown) => unknown]>([
    ["of members", 100, (value) => ({ In: value })],
    ["of lists", 50, (value) => ({ List: [value] })],
    ["of maps", 50, (value) => ({ Map: { a: value } })],
    ["of branches", 50, (value) => ({ In: oneOf(value, undefined) })],
  ])("%s", (_, times, around) => {
    expect(look(nested(times, around), recursive)).toBe(true);
    expect(look(nested(times + 1, around), recursive)).toBe(false);
  });
});

it("looks at no more than 100,000 values of a request", () => {
  const flags = Array.from({ length: 99_999 }, () => true);
  expect(look({ Flags: flags.slice(1) }, long)).toBe(true);
  expect(look({ Flags: flags }, long)).toBe(false);
});
