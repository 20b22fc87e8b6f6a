import { expect, it } from "vitest";
import { valueIn } from "./value-in.js";

it.each([
  // What a property was says nothing of whether it can be deleted.
  ["const o = { x: 1 }; use(delete o.x);", "unknown boolean"],
  ["use(!1);", "false"],
  ["use(typeof x);", "unknown string"],
  ["use(~x);", "unknown"],
  ["use(c && 'a');", 'one-of(unknown, "a")'],
  ["use(c || 'a');", 'one-of(unknown, fallback "a")'],
  ["use(c ?? 'a');", 'one-of(unknown, fallback "a")'],
  ["let n = 1; n += 4; use(n);", "5"],
  ["let n = 1; n **= 4; use(n);", "1"],
  ["let n = 'a'; n += 4; use(n);", '"a4"'],
  ["let n = 1; n |= 4; use(n);", "unknown"],
  ["let n = 1; n <<= 4; use(n);", "unknown"],
  ["const k = 'A'; use({ A: 'a' }[k]);", '"a"'],
  ["const k = 1; use(['a', 'b'][k]);", '"b"'],
  ["use({ A: 'a' }[k]);", "unknown"],
  ["function f(s: string) { use(s.slice(0, 3)); }", "`${0..3}`"],
  // There may be no string.
  ["function f(s: string) { use(s?.slice(0, 3)); }", "unknown"],
  ["function f(o: { s: string }) { use(o.s.slice(0, 3)); }", "`${0..3}`"],
  ["function f(o: { s: string }) { use(o?.s.slice(0, 3)); }", "unknown"],
])("%s", (code, value) => {
  expect(valueIn(code)).toBe(value);
});

it.each([
  ["Math.floor(Math.random() * 5) + 5", "`${1..1 0-9}`"],
  ["-(Math.floor(Math.random() * 5) + 5)", "`${2..2 -0-9}`"],
  ["-(Math.floor(Math.random() * 10) + 5)", "`${2..3 -0-9}`"],
])("a negated number is known as far as the other: %s", (expression, value) => {
  expect(valueIn(`use(String(${expression}));`)).toBe(value);
});
