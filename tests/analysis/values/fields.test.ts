import { expect, it } from "vitest";
import { valueIn } from "./value-in.js";

it.each([
  ["class A { x; constructor() { this.x = 'a' } send() { use(this.x) } }", '"a"'],
  ["class A { constructor() { this.x = 'a' } send() { use(this.x) } }", '"a"'],
  // The method may never be called, or later.
  ["class A { x; set() { this.x = 'a' } send() { use(this.x) } }", "unknown"],
  ["class A { set() { this.x = 'a' } send() { use(this.x) } }", "unknown"],
  ["class A { x; set x(v) { this.x = 'a' } send() { use(this.x) } }", "unknown"],
  ["class A { x; constructor() { if (c) this.x = 'a' } send() { use(this.x) } }", "unknown"],
  ["class A { x; constructor() { f(this.x = 'a') } send() { use(this.x) } }", "unknown"],
  ["class A { x; constructor() { const f = () => { this.x = 'a' } } send() { use(this.x) } }", "unknown"],
  ["class A { static x; static { this.x = 'a' } static send() { use(this.x) } }", '"a"'],
  ["class A { static x; static { if (c) this.x = 'a' } static send() { use(this.x) } }", "unknown"],
  ["class A { send() { use(this.x) } }", "unknown"],
  ["class A {} use(A.x);", "unknown"],
  ["class A { static x = 'a' } use(A.x);", '"a"'],
])("%s", (code, value) => {
  expect(valueIn(code)).toBe(value);
});
