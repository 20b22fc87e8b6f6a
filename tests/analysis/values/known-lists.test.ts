import { expect, it } from "vitest";
import { valueIn } from "./value-in.js";

it.each([
  ["['a']", '["b"]'],
  ["(['a'] as const)", '["b"]'],
  ["(['a'] satisfies string[])", '["b"]'],
  ["(<string[]>['a'])", '["b"]'],
  ["['a']!", '["b"]'],
  ["Array.from(x)", '[0..Infinity x "b"]'],
  ["Object.keys(x)", '[0..Infinity x "b"]'],
  ["Object.keys(x).filter(f)", '[0..Infinity x "b"]'],
  ["Object.keys(x).filter(f).slice(1)", '[0..Infinity x "b"]'],
  // One of the language's own that gives no list, and what anyone may have written.
  ["Object.keys(x).find(f)", "unknown"],
  ["Object.keys(x)[name](f)", "unknown"],
  ["make()", "unknown"],
  ["make().filter(f)", "unknown"],
  ["x", "unknown"],
  ["(x as string[])", "unknown"],
])("what a list's map makes of %s", (list, value) => {
  expect(valueIn(`use(${list}.map(() => "b"));`)).toBe(value);
});

it.each(["[]", "([] as const)", "([] satisfies X)", "(<X>[])", "Object.keys(x)", "Object.keys(x).filter(f)"])(
  "what %s maps its elements to stays what it is",
  (list) => {
    expect(valueIn(`const o = { A: "a" }; ${list}.map(() => o); use(o);`)).toBe('{A: "a"}');
  },
);

it.each(["make()", "(make() as string[])", "Object.keys(x).find(f)"])(
  "what %s does with an object isn't known",
  (list) => {
    expect(valueIn(`const o = { A: "a" }; ${list}.map(() => o); use(o);`)).toBe("unknown record");
  },
);
