import { describe, expect, it } from "vitest";
import { valueIn, valuesIn } from "./value-in.js";

const abc = 'one-of("a", "b", "c")';

/** What a file settles in a roundabout way: the code, and the value of what `use` gets. */
const groups: Record<string, readonly (readonly [code: string, value: string])[]> = {
  "a let that is assigned before its use": [
    ["let n; n = 'a'; use(n)", '"a"'],
    ["let n = ''; n = 'a'; use(n)", '"a"'],
    ["let n; if (c) { n = 'a' } else { n = 'b' } use(n)", 'one-of("a", "b")'],
    ["let n; if (c) n = 'a'; else throw new Error(); use(n)", '"a"'],
    ["let n; if (c) { n = 'a'; return } else n = 'b'; use(n)", '"b"'],
    ["let n; if (c) n = 'a'; use(n)", 'one-of("a", fallback absent)'],
    ["let n = 'b'; if (c) n = 'a'; use(n)", 'one-of("a", fallback "b")'],
    ["let n; switch (c) { case 1: n = 'a'; break; case 2: { n = 'b'; break } default: n = 'c' } use(n)", abc],
    ["let n; try { n = 'a'; f() } catch { throw new Error() } use(n)", '"a"'],
    ["let n; try { n = 'a'; f() } catch { n = 'b' } use(n)", 'one-of("a", "b")'],
    ["let n; try { n = 'a' } finally { f() } use(n)", '"a"'],
    ["let a, b; a = b = 'x'; use(b)", '"x"'],
    ["let n = 'a'; n += '-b'; n += 1; use(n)", '"a-b1"'],
    ["let n = 2; n *= 3; n -= 1; use(n)", "5"],
    ["let n = 'a'; use(n); n = 'b'", '"a"'],
    ["let n; n = 'a'; const f = () => { use(n) }; f()", '"a"'],
    ["let n; n = 'a'; class A { run() { use(n) } }", '"a"'],
    ["let o; o = { a: 'x' }; o.b = 'y'; use(o)", '{a: "x", b: "y"}'],
    ["let o; if (c) o = { a: 'x' }; else o = { a: 'y' }; use(o)", 'one-of({a: "x"}, {a: "y"})'],
    ["while (f()) { let n; n = 'a'; use(n) }", '"a"'],
    ["let n = 'a'; for (const x of y) { n = 'b'; use(n) }", '"b"'],
    ["export let n; n = 'a'; use(n)", '"a"'],
  ],
  "a let that may hold something else": [
    ["let n; f(); function f() { n = 'a' } use(n)", "unknown"],
    ["let n; n = 'a'; f(); function f() { n = 'b' } use(n)", "unknown"],
    ["let n; n = 'a'; f(); use(n); function f() { n = 'b' }", "unknown"],
    ["let n; function f() { use(n) } n = 'a'", "unknown"],
    ["let n; const f = () => { use(n) }; n = 'a'", "unknown"],
    ["let n = 'a'; for (const x of y) { use(n); n = 'b' }", "unknown"],
    ["let n = 'a'; for (const x of y) n = 'b'; use(n)", "unknown"],
    ["let n = 'a'; do { n = 'b'; if (c) break; n = 'c' } while (d); use(n)", "unknown"],
    ["let n; for (;;) { if (c) n = 'a'; else n = 'b'; fs.push(() => use(n)); n = 'c' }", "unknown"],
    ["let n; for (const x of y) { n = 'a'; fs.push(() => use(n)) }", "unknown"],
    ["let n = 'a'; out: { if (c) break out; n = 'b' } use(n)", "unknown"],
    ["let n = 'a'; try { f(); n = 'b' } catch {} use(n)", "unknown"],
    ["let n = 'a'; try { f(); n = 'b' } catch { use(n) }", "unknown"],
    ["let n = 'a'; try { f() } finally { n = 'b' } use(n)", "unknown"],
    ["let n; switch (c) { case 1: n = 'a'; case 2: n = 'b'; break; default: n = 'c' } use(n)", "unknown"],
    ["let n; switch (c) { case 1: if (d) break; n = 'a'; break; default: n = 'c' } use(n)", "unknown"],
    ["let n = 'a'; if (n = f()) use(n)", "unknown"],
    ["let n; ({ n } = { n: 'a' }); use(n)", "unknown"],
    ["let n = 1; n++; use(n)", "unknown number"],
    ["let n = 'a'; n ||= 'b'; use(n)", "unknown"],
    ["let o = { a: 'x' }; o.a = 'y'; o = { a: 'z' }; use(o)", "unknown record"],
    ["let o; if (c) o = { a: 'x' }; else o = {}; o.a = 'y'; use(o)", "one-of(unknown record, unknown record)"],
    ["function f(n) { n = 'a'; use(n) }", "unknown"],
    ["namespace N { export let n = 'a'; export const f = () => use(n) } N.n = 'b'", "unknown"],
  ],
  "alternatives of a let under a condition": [
    ["let n; if (k === 'g') n = 'a'; else n = 'b'; if (k === 'g') use(n)", "unknown"],
    ["let n; switch (k) { case 'g': n = 'a'; break; default: n = 'b' } if (k === 'g') use(n)", "unknown"],
    ["let n = ''; if (k) n = 'a'; if (n) use(n)", 'one-of("a", fallback unknown)'],
    ["let n; if (k) n = 'a'; else n = 'b'; if (n === 'a') use(n)", "unknown"],
  ],
  "functions that functions return": [
    ["const make = (p) => (s) => p + s; use(make('a')('b'))", '"ab"'],
    ["const make = (p) => (s) => p + s; const g = make('a'); use(g('b'))", '"ab"'],
    ["function make(p) { function inner(s) { return p + s } return inner } use(make('a')('b'))", '"ab"'],
    ["const make = (a) => (b) => (c) => a + b + c; use(make('x')('y')('z'))", '"xyz"'],
    ["const make = (p) => ({ of: (s) => p + s }); const names = make('a'); use(names.of('b'))", '"ab"'],
    ["const make = (p) => ({ of(s) { return p + s } }); use(make('a').of('b'))", '"ab"'],
    ["const make = (o) => () => o; const o = { n: 'a' }; const g = make(o); o.n = 'b'; use(g())", "unknown record"],
    ["const make = (p) => { let n = 0; return () => ++n }; const g = make(); use(g())", "unknown"],
    ["const make = (p) => { if (p) return () => 'a'; return () => 'b' }; use(make(x)())", "unknown"],
    [
      "const make = (p) => ({ of: (s) => p + s }); const names = make('a'); names.of = f; use(names.of('b'))",
      "unknown",
    ],
    ["const make = (p) => ({ of: (s) => p + s }); const names = make('a'); f(names); use(names.of('b'))", "unknown"],
    ["const make = async (p) => (s) => p + s; use(make('a')('b'))", "unknown"],
    ["function* make() { return () => 'a' } use(make()())", "unknown"],
    ["const f = () => f; use(f()())", "<function>"],
    ["const f = () => g()(); const g = () => f; use(f())", "unknown"],
  ],
  reduce: [
    ["use(['a', 'b'].reduce((all, one) => all + one, ''))", '"ab"'],
    ["use(['a', 'b'].reduceRight((all, one, at) => all + one + at, ''))", '"b1a0"'],
    ["use(['a', 'b'].reduce((all, one) => ({ ...all, [one]: 1 }), {}))", "{a: 1, b: 1}"],
    ["use(['a', 'b'].reduce((all, one) => [...all, { Key: one }], []))", '[{Key: "a"}, {Key: "b"}]'],
    ["use([1, 2, 3].reduce((a, b) => a + b))", "6"],
    ["use([].reduce((a, b) => a + b, 'x'))", '"x"'],
    ["use([].reduce((a, b) => a + b))", "unknown"],
    ["use(['a', ...x].reduce((a, b) => a + b, ''))", "unknown"],
    ["use(['a', 'b'].reduce((o, k) => { o[k] = 1; return o }, {}))", "{...}"],
    ["const s = { n: 'a' }; const r = ['b'].reduce((o, k) => { o.n = k; return o }, s); use(s)", "unknown record"],
  ],
  "what a pattern leaves": [
    ["const { a, ...rest } = { a: 1, b: 'x', c: 2 }; use(rest)", '{b: "x", c: 2}'],
    ["const { [k]: a, ...rest } = { a: 1, b: 'x' }; use(rest)", "unknown"],
    ["const [h, ...tail] = ['a', 'b', 'c']; use(tail)", '["b", "c"]'],
    ["const [h, ...tail] = [...x, 'b']; use(tail)", "unknown list"],
    ["const o = { a: 1, b: 'x' }; const { a, ...rest } = o; o.b = 'y'; use(rest)", '{b: "x"}'],
    ["const o = { a: 1, d: { n: 'x' } }; const { a, ...rest } = o; o.d.n = 'y'; use(rest)", "{d: {n: unknown}}"],
    ["function f({ a, ...rest }) { return rest } use(f({ a: 1, b: 'x' }))", '{b: "x"}'],
    ["function f(a, ...rest) { return rest } use(f('a', 'b', 'c'))", '["b", "c"]'],
    ["const { a: { b = 'x' } = {}, c = b + 'y' } = {}; use(c)", '"xy"'],
  ],
  "static blocks": [
    ["class A { static n; static { this.n = 'a' } } use(A.n)", '"a"'],
    ["class A { static #n; static { this.#n = 'a' } static get() { return A.#n } } use(A.get())", '"a"'],
    ["class A { static n; static { if (c) this.n = 'a' } } use(A.n)", "unknown"],
    ["class A { static n; static { use(this.n); this.n = 'a' } }", "unknown"],
    ["class A { static n; static x = f(A); static { this.n = 'a' } } use(A.n)", "unknown"],
    ["class A { n; static { this.n = 'a' } run() { use(this.n) } }", "unknown"],
    ["class A { static n; static { this.n = 'a' } } A.n = 'b'; use(A.n)", "unknown"],
    ["class A { static n; static { this.n = 'a' } static set() { Object.assign(this, x) } } use(A.n)", "unknown"],
  ],
  tags: [
    ["const t = (s, ...v) => s.join(v[0]); use(t`a${'-'}b`)", '"a-b"'],
    ["function t(s, v) { return s[0] + v + s[1] } use(t`a${1}b`)", '"a1b"'],
    ["const make = (p) => (s, v) => p + v; use(make('x')`${'y'}`)", '"xy"'],
    ["const t = async (s) => s[0]; use(t`a`)", "unknown"],
    ["const raw = String.raw; use(raw`a\\n`)", '"a\\\\n"'],
    ["let raw = String.raw; raw = f; use(raw`a`)", "unknown"],
    ["const t = (s) => s.raw[0]; use(t`a`)", "unknown"],
    ["import t from './t.js'; use(t`a`)", "unknown"],
  ],
  enums: [
    ["enum E { A, B = 5, C } use(E.C)", "6"],
    ["enum E { A = 'x', B = A } use(E.B)", '"x"'],
    ["enum E { A = 'x', B = `${A}-y` } use(E.B)", '"x-y"'],
    ["enum E { A = 1 << 2, B = A | 1 } use(E.B)", "5"],
    ["enum E { A = 1, B = E.A + 4 } use(E.B)", "5"],
    ["const enum E { A = 'x' } use(E.A)", '"x"'],
    ["enum E { A, B } use(E[1])", '"B"'],
    ["enum E { A, B = x } use(E[0])", "unknown"],
    ["enum E { A = B, B = A } use(E.A)", "unknown"],
    ["declare enum E { A } use(E.A)", "unknown"],
    ["enum E { A = 'x' } enum E { B = 'y' } use(E.B)", "unknown"],
  ],
  namespaces: [
    ["namespace N { export const a = 'x' } use(N.a)", '"x"'],
    ["namespace N { export namespace M { export const a = 'x' } } use(N.M.a)", '"x"'],
    ["namespace N { export const f = (p) => p + 'x' } use(N.f('a'))", '"ax"'],
    ["namespace N { export enum E { A = 'x' } } use(N.E.A)", '"x"'],
    ["namespace N { export const a = 'x' } namespace N { export const b = 'y' } use(N.b)", '"y"'],
    ["namespace N { export let a = 'x' } use(N.a)", "unknown"],
    ["namespace N { const a = 'x' } use(N.a)", "unknown"],
    ["namespace N { export const o = { a: 'x' } } N.o.a = 'y'; use(N.o)", "unknown record"],
    ["namespace N { use(N.a); export const a = 'x' }", "unknown"],
    ["namespace N { use(a); export const a = 'x' }", "unknown"],
    ["declare namespace N { export const a = 'x' } use(N.a)", "unknown"],
    ["class N { static a = f } namespace N { export const b = 'x' } use(N.b)", "unknown"],
    ["namespace N { export const f = () => 'x' } N.f = g; use(N.f())", "unknown"],
  ],
  "methods that are called once": [
    ["class A { #run(p) { use(p) } go() { this.#run('b') } }", '"b"'],
    ["class A { private run(p) { use(p) } go() { this.run('b') } }", '"b"'],
    ["class A { static run(p) { use(p) } } A.run('b')", '"b"'],
    ["const o = { run(p) { use(p) } }; o.run('b')", '"b"'],
    ["class A { run(p) { use(p) } go() { this.run('b') } }", "unknown"],
    ["class A { #run(p) { use(p) } go() { this.#run('b'); this.#run(x) } }", "unknown"],
    ["class A { #run(p) { use(p) } go() { return this.#run } }", "unknown"],
    ["class A { #run(p) { if (c) use(p) } go() { this.#run('b') } }", "unknown"],
    ["class A { @On('x') private run(p) { use(p) } go() { this.run('b') } }", "unknown"],
    ["class A { private run(p) { use(p) } go() { const { run } = this; this.run('b') } }", "unknown"],
    ["export class A { static run(p) { use(p) } } A.run('b')", "unknown"],
    ["const o = { run(p) { use(p) }, again() { this.run(x) } }; o.run('b')", "unknown"],
    ["const o = { run(p) { use(p) } }; f(o); o.run('b')", "unknown"],
    ["export const o = { run(p) { use(p) } }; o.run('b')", "unknown"],
  ],
};

for (const [group, rows] of Object.entries(groups)) {
  describe(group, () => {
    it.each(rows)("%s", (code, value) => {
      expect(valueIn(code)).toBe(value);
    });
  });
}

it("two closures of one function keep what each was made with", () => {
  const code = "const make = (p) => (s) => p + s; const g = make('a'); const h = make('z'); use(g('b')); use(h('b'))";
  expect(valuesIn(code)).toEqual(['"ab"', '"zb"']);
});

it("one variable holds something else at each place", () => {
  expect(valuesIn("let n = 'a'; use(n); n = 'b'; use(n); n += 'c'; use(n)")).toEqual(['"a"', '"b"', '"bc"']);
});
