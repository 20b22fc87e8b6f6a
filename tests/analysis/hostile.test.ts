import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRequestSites } from "../../src/analysis/request-sites.js";
import type { RequestSite } from "../../src/analysis/request-site.js";
import { withSourceCode } from "./parse.js";
import { printValue } from "./print-value.js";

const start = `import { CreateTrainingJobCommand as C, SageMaker } from "@aws-sdk/client-sagemaker";\n`;

/** The sites of a piece of JavaScript, and how many milliseconds finding them took. */
function timed(
  code: string,
  filename = "file.js",
): { readonly sites: readonly RequestSite[]; readonly milliseconds: number } {
  let sites: readonly RequestSite[] = [];
  let milliseconds = 0;
  withSourceCode(
    start + code,
    (sourceCode) => {
      // The processor's time, not the clock's: other processes don't count.
      const before = process.cpuUsage();
      sites = findRequestSites(sourceCode);
      milliseconds = process.cpuUsage(before).user / 1000;
    },
    { filename },
  );
  return { sites, milliseconds };
}

/** The printed value of the only site. */
function valueIn(code: string): string {
  const [site, ...more] = timed(code).sites;
  expect(more).toEqual([]);
  return site === undefined ? "no site" : printValue(site.value);
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

describe("hostile files", () => {
  it.each<[name: string, code: string]>([
    ["a constant made of itself", `const a = { a }; const b = [b]; let c = c + c; new C({ a, b, c });`],
    ["constants made of each other", `const a = b.x ?? c; const b = { x: c }; const c = a || b; new C({ a, b, c });`],
    ["functions that call each other", `const f = (x) => g(x); const g = (x) => f(x) || f(x); new C({ a: f(1) });`],
    ["a function that calls itself twice", `function f(n) { return [f(n - 1), f(n - 2)]; } new C({ a: f(50) });`],
    [
      "a class member made of itself",
      `class A { x = this.x; get y() { return this.y; } f() { new C({ x: this.x, y: this.y }); } }`,
    ],
    ["a client made of itself", `class A { c = this.d; d = this.c; f() { this.c.createTrainingJob({}); new C({}); } }`],
    [
      "3,000 names for one object",
      `const a0 = {};\n${lines(3_000, (i) => `const a${i + 1} = a${i};`)}\nnew C({ a: a3000 });`,
    ],
    [
      "3,000 objects in one another",
      `const a0 = {};\n${lines(3_000, (i) => `const a${i + 1} = { a: a${i} };`)}\nnew C(a3000);`,
    ],
    [
      "an object that doubles 60 times",
      `const a0 = [1];\n${lines(60, (i) => `const a${i + 1} = [a${i}, a${i}];`)}\nnew C({ a: a60 });`,
    ],
    [
      "a string that doubles 60 times",
      `const a0 = "ab";\n${lines(60, (i) => `const a${i + 1} = a${i} + a${i};`)}\nnew C({ a: a60 });`,
    ],
    ["alternatives that multiply", `new C({ a: \`${"${x ? 'a' : 'b'}".repeat(200)}\` });`],
    [
      "spreads that multiply",
      `const f = (o) => ({ ...(x ? o : {}), ...(y ? o : {}) });\nnew C(${"f(".repeat(60)}{ a: 1 }${")".repeat(60)});`,
    ],
    [
      "calls that multiply",
      `${lines(40, (i) => `const f${i} = (x) => [f${i + 1}(x), f${i + 1}([x, x])];`)}\nconst f40 = (x) => x;\nnew C({ a: f0(1) });`,
    ],
    ["a long sum", `new C({ a: ${Array.from({ length: 1_000 }, (_, i) => `"${String(i)}"`).join(" + ")} });`],
    ["500 brackets", `new C({ a: ${"[".repeat(500)}${"]".repeat(500)} });`],
    [
      "1 MB in one string",
      `new C({ a: "${"x".repeat(1_000_000)}", b: "${"y".repeat(1_000_000)}".replace(/x/g, "") });`,
    ],
    ["lone surrogates", `new C({ a: "\\ud800", b: "\\ud800" + "\\udc00", ["\\udfff"]: \`\\ud800\${x}\` });`],
    [
      "getters and prototypes",
      `new C({ get a() { throw 1; }, set a(v) {}, __proto__: { b: 1 }, constructor: 1, toString: 2, hasOwnProperty: 3 });`,
    ],
    [
      "a million by repeat",
      `new C({ a: "x".repeat(1e15), b: "x".padStart(1e9), c: new Array(4294967295), d: Array.from({ length: 1e9 }, () => 1) });`,
    ],
    [
      "an object that is changed a thousand times",
      `const x = {};\n${lines(1_000, (i) => `x.a${i} = ${i};`)}\nnew C(x);`,
    ],
    ["an object with 5,000 uses", `const x = { a: 1 };\n${lines(5_000, () => `use(x.a);`)}\nnew C(x);`],
  ])("%s", (_, code) => {
    const { sites, milliseconds } = timed(code);
    expect(sites.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(1_000);
  });

  it("gives up on what is deep, not on what stands beside it", () => {
    const value = valueIn(`new C({ TrainingJobName: "a", deep: ${"[".repeat(500)}${"]".repeat(500)} });`);
    expect(value).toMatch(/^\{TrainingJobName: "a", deep: \[{190,200}unknown\]/);
  });

  it("follows a value that doubles only as far as the file is long", () => {
    const value = valueIn(
      `const a0 = [1];\n${lines(60, (i) => `const a${i + 1} = [a${i}, a${i}];`)}\nnew C({ a: a60, b: "c" });`,
    );
    expect(value.length).toBeLessThan(100_000);
    expect(value).toMatch(/b: "c"\}$/);
  });
});

describe("hostile types", () => {
  const members = (type: string): string => ["a", "b", "c", "d", "e"].map((name) => `${name}?: ${type};`).join(" ");

  it.each<[name: string, code: string]>([
    ["an interface made of itself", `interface T { ${members("T")} }`],
    ["types made of each other", `type T = { ${members("U")} }; interface U { ${members("T")} }`],
    ["a list made of itself", `type T = [T, T, T, T] | undefined;`],
    ["an interface that extends itself", `interface T extends T, Partial<T> { ${members("T")} }`],
    ["a type that is itself", `type T = T;`],
    ["a type that doubles 60 times", `type T = T0; ${lines(60, (i) => `type T${i} = [T${i + 1}, T${i + 1}];`)}`],
    ["3,000 names for one type", `type T = T0;\n${lines(3_000, (i) => `type T${i} = T${i + 1};`)}`],
  ])("%s", (_, code) => {
    const { sites, milliseconds } = timed(`${code}\nconst t: T = make();\nnew C({ a: t });`, "file.ts");
    expect(sites).toHaveLength(1);
    expect(milliseconds).toBeLessThan(1_000);
  });

  it("finds what stands deep in a type made of itself", () => {
    const { sites } = timed(
      `import type { StoppingCondition } from "@aws-sdk/client-sagemaker";
      interface Plan { stop?: StoppingCondition; next?: Plan }
      export const plan: Plan = { next: { next: { stop: { MaxRuntimeInSeconds: 1 } } } };`,
      "file.ts",
    );
    expect(sites.map(({ shape, value }) => [shape, printValue(value)])).toEqual([
      ["StoppingCondition", "{MaxRuntimeInSeconds: 1}"],
    ]);
  });
});

describe("cost", () => {
  /** The time for ten times as much, over the time for once as much (5 ms at least): the least of some attempts. */
  function growth(code: (size: number) => string, size: number): number {
    const least = (text: string): number => Math.min(...[1, 2, 3].map(() => timed(text).milliseconds));
    least(code(size));
    return least(code(10 * size)) / Math.max(least(code(size)), 5);
  }

  it.each<[name: string, code: (size: number) => string, size: number]>([
    [
      "entries of a list",
      (n) => `new C({ a: [${lines(n, (i) => `{ a: "${String(i)}", b: ${String(i)} },`)}] });`,
      1_000,
    ],
    ["sites", (n) => lines(n, (i) => `new C({ a: "${String(i)}", b: { c: [1, 2] } });`), 300],
    [
      "sites on one constant",
      (n) => `const c = { a: { b: "x" } };\n${lines(n, () => `new C({ a: c.a, ...c });`)}`,
      300,
    ],
    ["sites on one parameter", (n) => `function f(p) {\n${lines(n, () => `new C({ a: p.a, b: p });`)}\n}`, 300],
    ["sites on one changed object", (n) => `const c = { a: 1 }; c.b = 2;\n${lines(n, () => `new C(c);`)}`, 300],
    [
      "sites on one field",
      (n) => `class A { x = { a: 1 };\n${lines(n, (i) => `m${String(i)}() { new C(this.x); }`)} }`,
      300,
    ],
    [
      "method calls on one client",
      (n) => `const s = new SageMaker({});\n${lines(n, () => `s.createTrainingJob({ a: 1 });`)}`,
      300,
    ],
  ])("grows linearly with %s", (_, code, size) => {
    expect(growth(code, size)).toBeLessThan(40);
  });
});

describe("generated objects", () => {
  it("has exactly the value that JavaScript has", () => {
    const key = fc.oneof(
      fc.constantFrom("a", "b", "__proto__", "constructor", "0", "10", "2"),
      fc.string({ maxLength: 4 }),
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "binary" }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
        // A literal `__proto__` key sets the prototype; as a computed key it is a member as in JSON.
        const literal = text.replaceAll('"__proto__":', '["__proto__"]:');
        expect(valueIn(`new C({ value: ${literal} });`)).toBe(`{value: ${printJson(JSON.parse(text))}}`);
      }),
      { numRuns: 100 },
    );
  });

  function printJson(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(printJson).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
      return `{${Object.keys(value)
        .map((name) => `${name}: ${printJson(Reflect.get(value, name))}`)
        .join(", ")}}`;
    }
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  }
});
