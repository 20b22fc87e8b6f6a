import { describe, expect, it } from "vitest";
import { globalUses, importedUses, methodUses } from "../../src/analysis/effects/argument-uses.js";
import { sitesOf } from "./parse.js";
import { printValue } from "./print-value.js";

/** What the request of a file is known to be after `before`, which gets at `input`. */
function requestAfter(before: string, imports = ""): string {
  const sites = sitesOf(`
    import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
    ${imports}
    const input = { TrainingJobName: "a_b" };
    ${before}
    new StopTrainingJobCommand(input);
  `);
  return sites.map(({ value }) => printValue(value)).join();
}

const untouched = '{TrainingJobName: "a_b"}';

/** `Object.keys` as `Object` and `.keys`. */
function split(name: string): readonly [first: string, rest: string] {
  const dot = name.indexOf(".");
  return dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
}

it("has names to try", () => {
  for (const table of [globalUses, importedUses, methodUses]) expect(table.size).toBeGreaterThan(50);
});

describe("a global is the global", () => {
  it.each([...globalUses])("%s %s its argument", (name, use) => {
    if (use === "reads" || use === "same") expect(requestAfter(`${name}(input);`)).toBe(untouched);
    const [first, rest] = split(name);
    const own = [
      requestAfter(`${name}(input);`, `import * as ${first} from "./own.js";`),
      requestAfter(`${name}(input);`, `import { ${first} } from "./own.js";`),
      requestAfter(`${name}(input);`, `declare const ${first}: any;`),
      requestAfter(`own.${name}(input);`),
      requestAfter(`globalThis.own.${name}(input);`),
      requestAfter(`${name} = (x) => { x.TrainingJobName = "a-b" }; ${name}(input);`),
      rest === ""
        ? requestAfter(`${name}(input);`, `function ${name}(x) { x.TrainingJobName = "a-b"; }`)
        : requestAfter(`${name}(input);`, `const ${first} = make();`),
    ];
    for (const printed of own) expect(printed).not.toContain("a_b");
  });
});

describe("a function comes from its package", () => {
  it.each([...importedUses])("%s %s its argument", (key, use) => {
    const colon = key.lastIndexOf(":");
    const [module, name] = [key.slice(0, colon), key.slice(colon + 1)];
    const [first, rest] = split(name);
    const importFrom = (from: string): string =>
      name === "" ? `import own from "${from}";` : `import { ${first} as own } from "${from}";`;
    if (use === "reads") expect(requestAfter(`own${rest}(input);`, importFrom(module))).toBe(untouched);
    const own = [
      requestAfter(`own${rest}(input);`, importFrom(`./${module}.js`)),
      requestAfter(`own${rest}(input);`, importFrom(`@/${module}`)),
      requestAfter(`own${rest}(input);`, importFrom(`${module}-plus`)),
      requestAfter(`x.${name === "" ? "own" : name}(input);`, importFrom(module)),
    ];
    for (const printed of own) expect(printed).not.toContain("a_b");
  });
});

describe("a method is one of what made its object", () => {
  it.each([...methodUses.keys()])("%s", (key) => {
    const [maker = "", method = ""] = key.split("#");
    const colon = maker.lastIndexOf(":");
    const [module, name] = [maker.slice(0, colon), maker.slice(colon + 1)];
    const [first, rest] = split(name);
    const importFrom = (from: string): string =>
      name === "" ? `import own from "${from}";` : `import { ${first} as own } from "${from}";`;
    const call = `const object = own${rest}(); object.${method}(input);`;
    const typed = `function use(object: own${rest}) { object.${method}(input); } use(make());`;
    const own = [requestAfter(`object.${method}(input);`), requestAfter(`input.${method}(input);`)];
    if (colon !== -1) {
      expect(requestAfter(call, importFrom(module))).toBe(untouched);
      expect(requestAfter(typed, importFrom(module))).toBe(untouched);
      own.push(requestAfter(call, importFrom(`./${module}.js`)), requestAfter(typed, importFrom(`./${module}.js`)));
    } else if (maker === "Array") {
      expect(requestAfter(`const object = [1]; object.${method}(input);`)).toBe(untouched);
    } else {
      const made = maker === "expect" ? "expect(x)" : `new ${maker}()`;
      expect(requestAfter(`${made}.${method}(input);`)).toBe(untouched);
      own.push(requestAfter(`${made}.${method}(input);`, `import { ${maker} } from "./own.js";`));
      own.push(requestAfter(`${made}.${method}(input);`, `class ${maker} { ${method}(x) { x.TrainingJobName = y; } }`));
    }
    for (const printed of own) expect(printed).not.toContain("a_b");
  });
});

describe("who gets at an object may change it, unless it is known", () => {
  it.each([
    [
      "a function of the user's in a module like Node.js's",
      `import * as util from "./util.js";`,
      "util.complete(input);",
    ],
    ["a method that is called like one of lists", "", "schema.has(input);"],
    ["a method that is called like a framework's", "", "form.render(input);"],
    ["a method that is called like a logger's", `import { log } from "./log.js";`, "log.info(input);"],
    ["a method that is called like the SDK's", "", "queue.send(input);"],
    ["a class that is called like the language's", `import { Date } from "./dates.js";`, "Date.fill(input);"],
    ["the function for a text", "", "JSON.stringify(input, fill);"],
    ["the function for a text, written there", "", "JSON.stringify(input, function () { this.X = 1; });"],
    ["a console that is spied on", "", `vi.spyOn(console, "log").mockImplementation(fill); console.log(input);`],
    ["a console that is replaced", "", "console = own; console.log(input);"],
    ["a console that has another method", "", "globalThis.console.log = own; console.log(input);"],
    ["a list's callback", `import { Boolean } from "./own.js";`, "[input].filter(Boolean);"],
  ])("%s", (_, imports, before) => {
    expect(requestAfter(before, imports)).not.toContain("a_b");
  });

  it.each([
    ["the console of a window", "", "window.console.log(input);"],
    [
      "a text",
      "",
      "JSON.stringify(input, null, 2); JSON.stringify(input, undefined, 2); JSON.stringify(input, ['a']);",
    ],
    ["Node.js's functions", `import util, { inspect } from "node:util";`, "util.inspect(input); inspect(input);"],
    ["Node.js's assertions", `import assert from "node:assert/strict";`, "assert(input); assert.deepEqual(input, {});"],
    [
      "a package's function",
      `import isEqual from "lodash/isEqual"; import _ from "lodash";`,
      "isEqual(input, {}); _.isEqual({}, input);",
    ],
    ["expectations", `import { expect } from "vitest";`, "expect(input).toEqual({}); expect({}).not.toEqual(input);"],
    ["chai's expectations", `import * as chai from "chai";`, "chai.expect({}).to.be.deep.equal(input);"],
    ["a logger", `import pino from "pino";`, "const log = pino().child({}); log.info(input);"],
    [
      "a logger in a field",
      `import type { Logger } from "pino";`,
      "class A { constructor(private log: Logger) {} run() { this.log.info(input); } }",
    ],
    [
      "a client",
      `import { SageMakerClient } from "@aws-sdk/client-sagemaker";`,
      "const client = new SageMakerClient({}); client.send(input);",
    ],
  ])("%s leaves it alone", (_, imports, before) => {
    expect(requestAfter(before, imports)).toBe(untouched);
  });
});

describe("what a method does with what its callback returns", () => {
  it.each(["map", "forEach", "filter", "find", "some", "every", "sort"])("is known of a list's own %s", (method) => {
    for (const list of ["['a']", "Object.keys(own)", "['a'].slice(1)", "'a,b'.split(',')"]) {
      expect(requestAfter(`${list}.${method}(() => input);`, 'import { own } from "./own.js";'), list).toBe(untouched);
    }
    expect(requestAfter(`own.${method}(() => input);`, 'import { own } from "./own.js";')).toBe("unknown record");
    expect(requestAfter(`${method}(() => input);`, `import { ${method} } from "./own.js";`)).toBe("unknown record");
  });
});
