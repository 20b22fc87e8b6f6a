import { describe, expect, it } from "vitest";
import { sitesOf } from "./parse.js";
import { printValue } from "./print-value.js";

/**
 * Programs that send "a-b", though "a_b" stands in them as well. Each was run with a client that records what it
 * sends.
 */
const programs: Readonly<Record<string, readonly string[]>> = {
  "a return that another overrides, or that isn't reached": [
    `function f() { try { return "a_b"; } finally { return "a-b"; } } send(f());`,
    `async function f() { try { return "a_b"; } finally { return "a-b"; } } send(await f());`,
    `class A { get n() { try { return "a_b"; } finally { return "a-b"; } } run() { send(this.n); } }`,
    `function f() { for (const x of [1]) { try { return "a_b"; } finally { break; } } return "a-b"; } send(f());`,
    `function f(n) { for (;;) { if (n++ > 1) return "a-b"; try { return "a_b"; } finally { continue; } } } send(f(0));`,
    `function f() { l: { try { return "a_b"; } finally { break l; } } return "a-b"; } send(f());`,
    `function f() { try { try { return "a_b"; } finally { throw 1; } } catch { return "a-b"; } } send(f());`,
    `function f() { try { throw 1; return "a_b"; } catch { return "a-b"; } } send(f());`,
    `function f() { try { return "a_b"; } finally { l: { break l; } return "a-b"; } } send(f());`,
    `function f() { do { break; return "a_b"; } while (x); return "a-b"; } send(f());`,
    `function f() { return "a-b"; return "a_b"; } send(f());`,
    `function f() { for (;;) { return "a-b"; } return "a_b"; } send(f());`,
    `function f() { while (true) { return "a-b"; } return "a_b"; } send(f());`,
    `function f() { do { return "a-b"; } while (x); return "a_b"; } send(f());`,
    `function f() { switch (x) { case 1: return "a-b"; default: throw 1; } return "a_b"; } send(f());`,
  ],
  "a statement that doesn't lead on to the use": [
    `async function run() { let o = { n: "a-b" }; if (bad) { o.n = "a_b"; abort(); } send(o.n); } function abort() { throw 1; }`,
    `const o = { n: "a-b" }; if (bad) { o.n = "a_b"; await stop(); } send(o.n);`,
    `const o = { n: "a-b" }; if (bad) { abort((o.n = "a_b")); } send(o.n);`,
    `const o = { n: "a_b" }; { o.n = "a-b"; } send(o.n);`,
    `const o = { n: "a_b" }; void (o.n = "a-b"); send(o.n);`,
  ],
  "a write that always happens, or in the other branch only": [
    `class A { static { const o = { n: "a_b" }; o.n = "a-b"; send(o.n); } }`,
    `namespace N { const o = { n: "a_b" }; o.n = "a-b"; send(o.n); }`,
    `const o = { n: "a_b" }; if ((o.n = "a-b")) log(); send(o.n);`,
    `const o = { n: "a_b" }; const size = 1 + (o.n = "a-b").length; send(o.n);`,
    `const full = true; const o = { n: "a_b" }; if (full) o.n = "a-b"; send(o.n);`,
    `const o = { n: "a-b" }; if (bad) o.n = "a_b"; else send(o.n);`,
    `const o = { n: "a-b" }; bad ? (o.n = "a_b") : send(o.n);`,
    `const o = { n: "a-b" }; if (!o.n) o.n = "a_b"; send(o.n);`,
    `const o = { n: "a-b" }; o.n === "" && (o.n = "a_b"); send(o.n);`,
    `const gpu = false; let n = "a-b"; if (gpu) n = "a_b"; send(n);`,
    `let n = "a-b"; if (n === "") n = "a_b"; send(n);`,
    `function f(k) { let n = "a-b"; if (k === "x") n = "a_b"; return n; } send(f("y"));`,
    `function f(k) { switch (k) { case "x": return "a_b"; default: return "a-b"; } } send(f("y"));`,
    `function f(k) { switch (k) { case "x": return "a_b"; } return "a-b"; } send(f("y"));`,
    `for (const n of ["a_b", "a-b"].slice(1)) send(n);`,
  ],
  "an object's own methods": [
    `const o = { p: { n: "a_b" }, at() { this.p.n = "a-b"; } }; o.at(0); send(o.p.n);`,
    `const o = { p: { n: "a_b" }, get(k) { this.p.n = "a-b"; } }; o.get(0); send(o.p.n);`,
    `const o = { p: { n: "a_b" }, toString() { this.p.n = "a-b"; return ""; } }; String(o); send(o.p.n);`,
    "const o = { p: { n: 'a_b' }, toString() { this.p.n = 'a-b'; return ''; } }; `${o}`; send(o.p.n);",
    `const o = { p: { n: "a_b" }, toJSON() { this.p.n = "a-b"; return ""; } }; JSON.stringify(o); send(o.p.n);`,
    `const mixin = { at() { this.p.n = "a-b"; } }; const o = { ...mixin, p: { n: "a_b" } }; o.at(0); send(o.p.n);`,
    `const o = { p: { n: "a_b" } }; o.at = function () { this.p.n = "a-b"; }; o.at(0); send(o.p.n);`,
  ],
  "other ways to an object": [
    `const o = { n: "a_b" }; ({ set x(v) { v.n = "a-b"; } }).x = o; send(o.n);`,
    `const o = { n: "a_b" }; const z = [[o]].flat()[0]; z.n = "a-b"; send(o.n);`,
    `const o = { n: "a_b" }; const z = [o].reduce((a) => a); z.n = "a-b"; send(o.n);`,
    `const o = { n: "a_b" }; [o].reduce((a) => { a.n = "a-b"; return a; }); send(o.n);`,
    `const o = { n: "a_b" }; class Box { inner = { o }; } Object.assign(new Box().inner.o, { n: "a-b" }); send(o.n);`,
    `const o = { n: "a_b" }; class Box { inner = { o }; } complete(new Box().inner.o); send(o.n);`,
  ],
  "fields that are written from elsewhere": [
    `class B { p = { n: "a_b" }; constructor(x) { assign.call(null, this, x); } run() { send(this.p.n); } }`,
    `class B { p = { n: "a_b" }; constructor() { fill.call(this); } run() { send(this.p.n); } }`,
    `class B { n = "a_b"; constructor(f) { f.apply(this); } run() { send(this.n); } }`,
    `class B { n = "a_b"; constructor(f) { f.bind(this)(); } run() { send(this.n); } }`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); b[k] = "a-b"; b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); Reflect.set(b, "n", "a-b"); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); Object.defineProperty(b, "n", { value: "a-b" }); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = Object.assign(new B(), JSON.parse(x)); b.run();`,
    `class B { get n() { return "a_b"; } run() { send(this.n); } } Object.defineProperty(B.prototype, "n", { get: f });`,
    `class B { n = "a_b"; constructor() { for (const t of [this]) Object.assign(t, JSON.parse(x)); } run() { send(this.n); } }`,
    `class B { n = "a_b"; me() { return this; } run() { send(this.n); } } Object.assign(new B().me(), JSON.parse(x));`,
    ...[
      `(this as any)[k] = "a-b";`,
      `(<any>this)[k] = "a-b";`,
      `[this[k]] = ["a-b"];`,
      `[(this as any)[k]] = ["a-b"];`,
      `[this[k] = 1] = ["a-b"];`,
      `({ x: this[k] } = { x: "a-b" });`,
      `for ((this as any)[k] of ["a-b"]);`,
      `Object.assign(this as any, x);`,
      `Object.assign(this!, x);`,
      `Object.assign(x ? this : {}, x);`,
      `Object.assign(this || {}, x);`,
      `Object.assign((0, this), x);`,
      `const self = this as any; fill(self);`,
      `const self = x ? this : x; fill(self);`,
      `let self; self = this; fill(self);`,
      `let self; fill(self = this);`,
      `const f = (self = this) => fill(self); f();`,
      `const held = { it: this }; Object.assign(held.it, x);`,
      `fill([this]);`,
      `fill(...[this], x);`,
      `fill({ it: this });`,
      "fill`${this}`;",
      `new Fill(this);`,
      `x.it = this; fill(x);`,
      `fill(() => this);`,
      `throw this;`,
    ].map((code) => `class B { n = "a_b"; constructor(x, k) { ${code} } run() { send(this.n); } }`),
    `class A { set() { this.n = "a-b"; } } class B extends A { n = "a_b"; run() { this.set(); send(this.n); } }`,
    `const M = (C) => class extends C { set() { (this as any).n = "a-b"; } }; class B extends M(X) { n = "a_b"; run() { send(this.n); } }`,
    `function set() { this.n = "a-b"; } class B extends A { n = "a_b"; run() { send(this.n); } }`,
    `class B { static n = "a_b"; static set(k) { this[k] = "a-b"; } static run() { send(this.n); } }`,
    `class B { static n = "a_b"; static { Object.assign(this, x); } static run() { send(B.n); } }`,
    `class B { static n = "a_b"; static run() { send(this.n); } } fill(B); B.run();`,
    `class B { static n = "a_b"; static run() { send(B.n); } } (B as any)[k] = "a-b"; B.run();`,
    `class B { readonly n; constructor(x) { this.n = "a_b"; Object.assign(this, x); } run() { send(this.n); } }`,
    `class B { readonly n = "a_b"; set(k) { this[k] = "a-b"; } run() { send(this.n); } }`,
    `class B { readonly n = "a_b"; constructor() { [this].forEach(fill); } run() { send(this.n); } }`,
    `class B { n = "a_b"; self = this; constructor(x) { Object.assign(this.self, x); } run() { send(this.n); } }`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); (b as any)[k] = "a-b"; b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); Object.assign(b!, JSON.parse(x)); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); Object.assign(x ? b : {}, JSON.parse(x)); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const o = { b: new B() }; Object.assign(o.b, JSON.parse(x)); o.b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); (b as any).n = "a-b"; b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); complete(b); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = complete(new B()); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const all = [new B()]; all.forEach(complete); all[0].run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); more.complete({ b }); b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } class C { b = new B(); set(k) { this.b[k] = "a-b"; } }`,
    `class B { n = "a_b"; run() { send(this.n); } } class C { #b = new B(); set(x) { Object.assign(this.#b, x); } }`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); [<any>b.n] = ["a-b"]; b.run();`,
    `class B { n = "a_b"; run() { send(this.n); } } const b = new B(); (b.n satisfies any) = "a-b"; b.run();`,
    `class B { p = { n: "a_b" }; fill() { (this as any).p.n = "a-b"; } run() { send(this.p.n); } }`,
    `class B { m = this.run(this as any); n = "a_b"; run(b) { go(b); } } function go(b) { send(b.n); }`,
    `class B { p = { n: "a_b" }; run() { send(this.p.n); } } const b = new B(); complete(b.p); b.run();`,
    `class B { p = { n: "a_b" }; run() { send(this.p.n); } } const b = new B(); const c = { ...b }; complete(c.p); b.run();`,
  ],
};

describe.each(Object.entries(programs))("%s", (_, codes) => {
  it.each(codes)("%s", (code) => {
    const sites = sitesOf(`
      import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
      ${code.replaceAll(/\bsend\(((?:[^()]|\([^()]*\))*)\)/g, "new StopTrainingJobCommand({ TrainingJobName: $1 })")}
    `);
    expect(sites).toHaveLength(1);
    for (const { value } of sites) expect(printValue(value)).not.toContain("a_b");
  });
});

describe("clients by their bindings", () => {
  const sdk = `import { SageMaker } from "@aws-sdk/client-sagemaker"; const sm = new SageMaker({});`;

  it.each([
    [
      "an own function that is called like X-Ray's",
      `const captureAWSv3Client = wrap; const c = captureAWSv3Client(sm);`,
    ],
    ["an own module's", `import { captureAWSv3Client } from "./tracing.js"; const c = captureAWSv3Client(sm);`],
    ["an own object's", `const c = tracing.captureAWSClient(sm);`],
    ["a method that the file has replaced", `const c = sm; c.stopTrainingJob = own;`],
  ])("%s gives no client", (_, code) => {
    expect(sitesOf(`${sdk} ${code} c.stopTrainingJob({});`)).toEqual([]);
  });

  it.each([
    ["X-Ray's function", `import { captureAWSv3Client } from "aws-xray-sdk-core"; const c = captureAWSv3Client(sm);`],
    ["X-Ray's module", `import * as xray from "aws-xray-sdk"; const c = xray.captureAWSv3Client(sm);`],
    [
      "a tracer's method",
      `import { Tracer } from "@aws-lambda-powertools/tracer"; const t = new Tracer(); const c = t.captureAWSv3Client(sm);`,
    ],
  ])("%s gives the client that it gets", (_, code) => {
    expect(sitesOf(`${sdk} ${code} c.stopTrainingJob({});`)).toHaveLength(1);
  });

  it("takes X-Ray's own captureAWS alone for the SDK", () => {
    const use = `new AWS.SageMaker().stopTrainingJob({});`;
    const traced = (from: string): string =>
      `import { captureAWS } from "${from}"; import sdk from "aws-sdk"; const AWS = captureAWS(sdk); ${use}`;
    expect(sitesOf(traced("aws-xray-sdk"))).toHaveLength(1);
    expect(sitesOf(traced("./mocks.js"))).toEqual([]);
  });
});
