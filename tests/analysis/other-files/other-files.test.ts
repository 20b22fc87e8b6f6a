import { utimesSync } from "node:fs";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { afterEach, describe, expect, it } from "vitest";
import { readOtherFiles } from "../../../src/analysis/other-files/other-files.js";
import { printValue } from "../print-value.js";
import { createProject, type Project } from "./project.js";

let project: Project | undefined;

afterEach(() => {
  project?.remove();
  project = undefined;
});

/** What a file of the project is known to export as `name`, seen from `main.ts`. */
function exported(name: string, module = "./a.js"): string {
  const cwd = project?.root ?? "";
  const value = readOtherFiles({ filename: "main.ts", cwd }, { parser }).otherFiles.valueOf({ module, name });
  return value === undefined ? "nothing" : printValue(value);
}

function exportOf(code: string, name = "x", others: Readonly<Record<string, string>> = {}): string {
  project = createProject({ "a.ts": code, ...others });
  return exported(name);
}

describe("what a module exports", () => {
  it.each([
    ["export const x = 'a'", '"a"'],
    ["const x = 'a'; export { x }", '"a"'],
    ["const y = 'a'; export { y as x }", '"a"'],
    ["const prefix = 'a'; export const x = `${prefix}-b`", '"a-b"'],
    ["export const x = 60 * 60", "3600"],
    ["export enum x { A = 'a' }", '{A: "a", ...}'],
    ["export const x = { a: 'b', n: 1 } as const", '{a: "b", n: 1}'],
    ["export const x = { a: 'b' } as const satisfies Names", '{a: "b"}'],
    ["export const x = Object.freeze({ a: 'b', c: Object.freeze(['d']) })", '{a: "b", c: ["d"]}'],
    // Others may add members to these, and fill in what is empty.
    ["export const x = { a: 'b', e: '', n: 0 }", '{a: "b", e: unknown, n: unknown, ...}'],
    ["export const x = ['a']", '["a"]'],
    ["export const x = Object.freeze({ a: 'b', c: ['d'], e: '' })", '{a: "b", c: ["d"], e: unknown, ...}'],
    ["export const x = { a: 'b' }; x.a = process.argv[2]", "{a: unknown, ...}"],
    ["export const x = { a: 'b' }; export function set(v) { x.a = v }", "{a: unknown, ...}"],
    ["const x = 'a'; { const x = 'b'; f(x) } export { x }", '"a"'],
    ["import { y } from './b.js'; export const x = y + '-c'", '"b-c"'],
    ["export { y as x } from './b.js'", '"b"'],
    ["export { default as x } from './b.js'", '"whole"'],
    ["export * from './b.js'; export * from './c.js'", '"c"'],
  ])("%s", (code, value) => {
    const others = { "b.ts": "export const y = 'b'; export default 'whole'", "c.ts": "export const x = 'c'" };
    expect(exportOf(code, "x", others)).toBe(value);
  });

  it.each([
    ["export let x = 'a'; export function set(v) { x = v }", "nothing"],
    ["export let x; x = 'a'", "nothing"],
    ["export var x = 'a'; x = f()", "nothing"],
    ["export const x = process.env.X ? 'a' : 'b'", "unknown"],
    ["export const x = f()", "unknown"],
    ["export const x = 'a'; eval(process.argv[2])", "nothing"],
    ["export declare const x: 'a'", "nothing"],
    ["export const { x } = f()", "nothing"],
    ["const x = 'a'", "nothing"],
    ["export type x = 'a'", "nothing"],
    ["export * from './b.js'; export * from './c.js'", "nothing"],
    ["export * as x from './b.js'", "nothing"],
    ["export { x } from 'package'", "nothing"],
    ["export { x } from './missing.js'", "nothing"],
    ["export const x = 'a", "nothing"],
    ["import { x } from './a.js'; export { x }", "unknown"],
    ["export { x } from './a.js'", "nothing"],
    ["export * from './a.js'", "nothing"],
    ["import { z } from './d.js'; export const y = 'a'; export const x = z", "unknown"],
  ])("nothing is known of %s", (code, value) => {
    const others = {
      "b.ts": "export const x = 'b'",
      "c.ts": "export const x = 'c'",
      "d.ts": "import { y } from './a.js'; export const z = y",
    };
    expect(exportOf(code, "x", others)).toBe(value);
  });

  it("reads the default export", () => {
    expect(exportOf("export default { a: 'b' } as const", "default")).toBe('{a: "b"}');
    expect(exportOf("const x = 'a'; export default x", "default")).toBe('"a"');
    expect(exportOf("export default class {}", "default")).toBe("unknown");
  });
});

describe("what a JSON file holds", () => {
  it("is known as far as nobody fills it in", () => {
    project = createProject({ "a.json": '{ "name": "b", "none": null, "list": [1, true], "__proto__": "c" }' });
    expect(exported("default", "./a.json")).toBe('{name: "b", none: unknown, list: [1, true], __proto__: "c", ...}');
    expect(exported("name", "./a.json")).toBe('"b"');
  });

  it.each([["{"], [""], [`${"[".repeat(30)}${"]".repeat(30)}`], [JSON.stringify(Array(3000).fill(1))]])(
    "isn't known of one that is broken, deep or long",
    (text) => {
      project = createProject({ "a.json": text });
      expect(exported("default", "./a.json")).toBe("nothing");
    },
  );
});

describe("bounds", () => {
  it("reads nothing of a file that is too big", () => {
    expect(exportOf(`export const x = 'a'; // ${"x".repeat(300_000)}`)).toBe("nothing");
  });

  it("reads only so many files, one through another", () => {
    const chain = (length: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `${index === 0 ? "a" : `m${String(index)}`}.ts`,
          index === length - 1 ? "export const x = 'end'" : `export { x } from './m${String(index + 1)}.js'`,
        ]),
      );
    project = createProject(chain(9));
    expect(exported("x")).toBe('"end"');
    project.remove();
    project = createProject(chain(12));
    expect(exported("x")).toBe("nothing");
  });

  it("executes nothing", () => {
    expect(exportOf("globalThis.wasRun = true; export const x = (() => { throw new Error() })()")).toBe("unknown");
    expect("wasRun" in globalThis).toBe(false);
  });
});

describe("what was read before", () => {
  it("is read again when a file has changed, or one that it takes something from", () => {
    expect(exportOf("import { y } from './b.js'; export const x = y", "x", { "b.ts": "export const y = 'one'" })).toBe(
      '"one"',
    );
    project?.write("b.ts", "export const y = 'other'");
    expect(exported("x")).toBe('"other"');
    project?.write("b.ts", "export const y = 'third'");
    utimesSync(join(project?.root ?? "", "b.ts"), 1, 1);
    expect(exported("x")).toBe('"third"');
  });

  it("is read again when what its imports stand for has changed", () => {
    project = createProject({
      "package.json": '{ "imports": { "#y": "./b.ts" } }',
      "a.ts": "import { y } from '#y'; export const x = y",
      "b.ts": "export const y = 'b'",
      "c.ts": "export const y = 'cc'",
    });
    expect(exported("x")).toBe('"b"');
    project.write("package.json", '{ "imports": { "#y": "./c.ts"  } }');
    expect(exported("x")).toBe('"cc"');
  });

  it("knows more of a module than a circle let it see", () => {
    project = createProject({
      "a.ts": "import { y } from './b.js'; export const x = 'a'; export const z = y;",
      "b.ts": "import { x } from './a.js'; export const y = x;",
    });
    expect(exported("y", "./b.js")).toBe('"a"');
    expect(exported("z", "./a.js")).toBe("unknown");
    expect(exported("y", "./b.js")).toBe('"a"');
  });
});

it("knows nothing where another parser would be needed", () => {
  project = createProject({ "a.ts": "export const x: string = 'a'" });
  const { root: cwd } = project;
  expect(
    readOtherFiles({ filename: "main.js", cwd }, {}).otherFiles.valueOf({ module: "./a.js", name: "x" }),
  ).toBeUndefined();
});
