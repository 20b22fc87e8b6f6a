import { describe, expect, it } from "vitest";
import { newObjects } from "../../../../src/analysis/values/known/constructors.js";
import { dateMethods } from "../../../../src/analysis/values/known/date.js";
import { globalFunctions } from "../../../../src/analysis/values/known/global-functions.js";
import { anyListMethods, listMethods } from "../../../../src/analysis/values/known/list.js";
import { numberMethods, otherScalarMethods } from "../../../../src/analysis/values/known/number.js";
import { packageFunctions } from "../../../../src/analysis/values/known/packages.js";
import { anyStringMethods, stringMethods } from "../../../../src/analysis/values/known/string.js";
import { valuesIn } from "../value-in.js";

/** Uses that are all of something of the user's own: nothing is known of any. */
function expectUnknown(uses: readonly (readonly [code: string, use: string])[]): void {
  expect(uses.length).toBeGreaterThan(0);
  for (const [code, use] of uses) {
    expect([code, use, valuesIn(`${code}; use(${use})`, "file.js")]).toEqual([code, use, ["unknown"]]);
  }
}

const callArguments = `("a", 2)`;

describe("what is called like a global, and isn't it", () => {
  const names = [...globalFunctions.keys()];
  const rootOf = (name: string): string => name.split(".")[0] ?? name;

  it.each([
    ["imported", (root: string) => `import { ${root} } from "./own.js"`],
    ["imported as a whole", (root: string) => `import ${root} from "some-package"`],
    ["a local constant", (root: string) => `const ${root} = make()`],
    ["given", (root: string) => `const f = (${root}) => {`],
    ["assigned", (root: string) => `${root} = own`],
    ["assigned in the global object", (root: string) => `globalThis.${root} = own`],
    ["defined in the global object", (root: string) => `Object.defineProperty(globalThis, "${root}", { value: own })`],
    ["stubbed", (root: string) => `vi.stubGlobal("${root}", own)`],
    ["spied on", (root: string) => `jest.spyOn(${root}, "x")`],
    ["changed", (root: string) => `${root}.x = own`],
    ["changed by Object.assign", (root: string) => `Object.assign(${root}, own)`],
  ])("%s", (_, declare) => {
    const closed = (root: string): string => (declare(root).endsWith("{") ? "}" : "");
    for (const name of names) {
      const root = rootOf(name);
      const code = `${declare(root)}\nuse(${name}${callArguments}); ${closed(root)}`;
      // `Promise.resolve` and its like, in a class of the same name: every member of it.
      expect([code, valuesIn(code, "file.js")]).toEqual([code, ["unknown"]]);
    }
    expect(names.length).toBeGreaterThan(60);
  });

  it("a local function", () => {
    expectUnknown(
      names
        .filter((name) => !name.includes("."))
        .map((name) => [`function ${name}(x) { return x.own }`, `${name}${callArguments}`]),
    );
  });

  it("a class", () => {
    expectUnknown(
      [...newObjects.keys()].flatMap((name) => [
        [`import { ${name} } from "./own.js"`, `new ${name}(2)`],
        [`class ${name} {}`, `new ${name}(2)`],
        [`${name} = own`, `new ${name}(2)`],
        ["", `new lib.${name}(2)`],
      ]),
    );
  });
});

describe("a method of something that isn't known", () => {
  const names = new Set([
    ...[stringMethods, anyStringMethods, listMethods, anyListMethods].flatMap((table) => [...table.keys()]),
    ...[dateMethods, numberMethods, otherScalarMethods].flatMap((table) => [...table.keys()]),
    ...[...globalFunctions.keys()].map((name) => name.split(".").at(-1) ?? name),
  ]);

  it.each([
    ["a parameter", "const f = (o) => use(o.NAME('a', 2))"],
    ["imported", "import o from './own.js'; use(o.NAME('a', 2))"],
    ["an object of the file", "const o = { NAME: own() }; use(o.NAME('a', 2))"],
    ["an object that is made", "use(new Own().NAME('a', 2))"],
    ["a map", "use(new Map().NAME('a', 2))"],
    ["with a callback", "const f = (o) => use(o.NAME(() => ({ a: 1 })))"],
    ["a member of a member", "use(lib.Object.NAME('a', 2))"],
  ])("%s", (_, code) => {
    for (const name of names) {
      const own = code.replaceAll("NAME", name);
      expect([own, valuesIn(own, "file.js")]).toEqual([own, ["unknown"]]);
    }
    expect(names.size).toBeGreaterThan(90);
  });
});

describe("a method that the file replaces", () => {
  it.each([
    ["String", "'ab'", stringMethods],
    ["Array", "['a']", listMethods],
    ["Date", "new Date()", dateMethods],
    ["Number", "(5)", numberMethods],
  ] as const)("of %s", (root, receiver, table) => {
    const patches = [
      (name: string) => `${root}.prototype.${name} = own`,
      (name: string) => `Object.defineProperty(${root}.prototype, "${name}", { value: own })`,
      (name: string) => `vi.spyOn(${root}.prototype, "${name}")`,
      (name: string) => `const p = ${root}.prototype; p.${name} = own`,
    ];
    for (const name of table.keys()) {
      expectUnknown(patches.map((patch) => [patch(name), `${receiver}.${name}("a", 2)`]));
    }
    // Where the file doesn't, something is known of nearly all of them.
    const argument = (name: string): string => (name.startsWith("reduce") ? "(all) => all" : "");
    const known = [...table.keys()].filter(
      (name) => valuesIn(`use(${receiver}.${name}(${argument(name)}))`)[0] !== "unknown",
    );
    expect(known.length).toBeGreaterThanOrEqual(table.size - 2);
  });
});

describe("a function of another package", () => {
  it.each([...packageFunctions.keys()])("like %s", (key) => {
    const [module = "", path = ""] = key.split(":");
    const called = path === "" ? "own" : path;
    const [first = ""] = called.split(".");
    const imported = path === "" ? "own" : `{ ${first} }`;
    const from = (source: string): string => `import ${imported} from "${source}"`;
    expectUnknown([
      [from(`./${module}.js`), `${called}()`],
      [from(`own-${module}`), `${called}()`],
      [`${from(module)}; vi.mock("${module}", own)`, `${called}()`],
      [`${from(module)}; jest.mock("${module}")`, `${called}()`],
      [`const ${first} = make()`, `${called}()`],
    ]);
    // Of the package itself, something is known.
    const argument = called.startsWith("Lazy.") ? '{ produce: () => "a" }' : "";
    expect(valuesIn(`${from(module)}; use(${called}(${argument}))`)).not.toEqual(["unknown"]);
  });
});

it("a clock that the file sets, and dates that it changes", () => {
  expectUnknown([["vi.setSystemTime(0)", "Date.now()"]]);
  expectUnknown([["vi.useFakeTimers()", "new Date().getTime()"]]);
  expect(valuesIn("const d = new Date(); d.setTime(0); use(d.getTime())")).toEqual(["unknown number"]);
  expect(valuesIn("const d = new Date(0); use(d.getTime())")).toEqual(["unknown number"]);
  expect(valuesIn("use(new Date(x).toISOString().slice(0, 4))")).toEqual(["`${4..4 +--.0-:TZ}`"]);
});
