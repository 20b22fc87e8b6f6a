/**
 * Where an expression can stand: one file each, with `REQUEST` in its place.
 *
 * `js` is what every parser takes, `jsx` those that are told to, `ts` those of TypeScript. What a parser refuses is named,
 * so that no position is left out unseen.
 */
export interface Position {
  readonly code: string;
  readonly language: "js" | "jsx" | "ts";
  /** The parsers that don't know this syntax. */
  readonly refusedBy?: readonly string[];
  /** Why nothing can be known there. */
  readonly unknown?: string;
}

function all(language: Position["language"], codes: readonly string[], refusedBy: readonly string[] = []): Position[] {
  return codes.map((code) => ({ code, language, refusedBy }));
}

const statements = [
  "REQUEST;",
  "const x = REQUEST;",
  "let x = REQUEST, y = 1;",
  "var x = REQUEST;",
  "if (REQUEST) f();",
  "if (a) REQUEST;",
  "if (a) f(); else REQUEST;",
  "while (REQUEST) break;",
  "do f(); while (REQUEST);",
  "for (let x = REQUEST; ; ) break;",
  "for (; REQUEST; ) break;",
  "for (; ; REQUEST) break;",
  "for (; ; ) { REQUEST; break; }",
  "for (const x in REQUEST) f(x);",
  "for (const x of [REQUEST]) f(x);",
  "for (const { x = REQUEST } of list) f(x);",
  "switch (REQUEST) { default: f(); }",
  "switch (a) { case REQUEST: f(); }",
  "switch (a) { case 1: REQUEST; break; default: }",
  "label: REQUEST;",
  "label: { REQUEST; break label; }",
  "{ REQUEST; }",
  "try { REQUEST; } catch { f(); }",
  "try { f(); } catch (error) { REQUEST; }",
  "try { f(); } catch ({ x = REQUEST }) { f(x); }",
  "try { f(); } finally { REQUEST; }",
  "throw REQUEST;",
  "function f() { return REQUEST; }",
  "async function f() { return await REQUEST; }",
  "function* f() { yield REQUEST; }",
  "function* f() { yield* g(REQUEST); }",
  "async function* f() { for await (const x of g(REQUEST)) yield x; }",
  "await client.send(REQUEST);",
];

const expressions = [
  "(REQUEST);",
  "f(REQUEST);",
  "f(a, ...[REQUEST]);",
  "new F(REQUEST);",
  "f?.(REQUEST);",
  "REQUEST.input;",
  "REQUEST?.input;",
  "REQUEST[a];",
  "a[REQUEST];",
  "(REQUEST).f(a);",
  "x = [REQUEST];",
  "x = [, REQUEST, ];",
  "x = { a: REQUEST };",
  "x = { 'a-b': REQUEST };",
  "x = { [REQUEST]: a };",
  "x = { a() { return REQUEST; } };",
  "x = { get a() { return REQUEST; } };",
  "x = { set a(b) { REQUEST; } };",
  "x = { async *[a]() { yield REQUEST; } };",
  "x = `${REQUEST}`;",
  "x = `a${b}c${REQUEST}d`;",
  "x = f`${REQUEST}`;",
  "x = f(REQUEST)`a`;",
  "x = String.raw`\\u${REQUEST}`;",
  "x = !REQUEST;",
  "x = typeof REQUEST;",
  "void REQUEST;",
  "x = REQUEST + 1;",
  "x = 1 + REQUEST;",
  "x = 'a' in REQUEST;",
  "x = REQUEST instanceof F;",
  "x = REQUEST && a;",
  "x = a || REQUEST;",
  "x = a ?? REQUEST;",
  "x = REQUEST ? a : b;",
  "x = a ? REQUEST : b;",
  "x = a ? b : REQUEST;",
  "x ||= REQUEST;",
  "x += REQUEST;",
  "a.b = REQUEST;",
  "a[REQUEST] = b;",
  "[x = REQUEST] = a;",
  "({ x = REQUEST } = a);",
  "({ [REQUEST]: x } = a);",
  "(a, REQUEST);",
  "x = () => REQUEST;",
  "x = async () => { await REQUEST; };",
  "(() => REQUEST)();",
  "(function () { return REQUEST; })();",
  "import(REQUEST);",
  "import(`./${REQUEST}.js`);",
];

const functionsAndClasses = [
  "function f(x = REQUEST) { return x; }",
  "function f({ x = REQUEST }) { return x; }",
  "function f([x = REQUEST] = []) { return x; }",
  "const f = (x = REQUEST) => x;",
  "const { x = REQUEST } = a;",
  "const { [REQUEST]: x } = a;",
  "const [x = REQUEST] = a;",
  "class A { x = REQUEST; }",
  "class A { static x = REQUEST; }",
  "class A { #x = REQUEST; get() { return this.#x; } }",
  "class A { static #x = REQUEST; static get() { return A.#x; } }",
  "class A { 'x-y' = REQUEST; }",
  "class A { [REQUEST] = 1; }",
  "class A { [REQUEST]() { f(); } }",
  "class A { static { REQUEST; } }",
  "class A { static { const x = REQUEST; f(x); } }",
  "class A { f() { REQUEST; } }",
  "class A { #f() { REQUEST; } g() { this.#f(); } }",
  "class A { static async *f() { yield REQUEST; } }",
  "class A { get x() { return REQUEST; } }",
  "class A { set x(value) { REQUEST; } }",
  "class A { constructor(x = REQUEST) { this.x = x; } }",
  "class A { constructor() { this.x = REQUEST; } }",
  "class A extends B { constructor() { super(REQUEST); } }",
  "class A extends B { f() { super.f(REQUEST); } }",
  "class A extends mixin(REQUEST) {}",
  "class A { #x; f() { return #x in REQUEST; } }",
  "x = class { x = REQUEST; };",
];

const exported = [
  "export const x = REQUEST;",
  "export let x = REQUEST;",
  "export default REQUEST;",
  "export default [REQUEST];",
  "export default { a: REQUEST };",
  "export default () => REQUEST;",
  "export default f(REQUEST);",
  "export default await f(REQUEST);",
  "export default function () { return REQUEST; }",
  "export default class { x = REQUEST; }",
  "export default class { static { REQUEST; } }",
  "const x = REQUEST; export { x as default };",
  "const x = REQUEST; export { x as 'a-b' };",
  "export function f(x = REQUEST) { return x; }",
  "export class A { static x = REQUEST; }",
];

const jsx = [
  "x = <A b={REQUEST} />;",
  "x = <A {...REQUEST} />;",
  "x = <A>{REQUEST}</A>;",
  "x = <>{REQUEST}</>;",
  "x = <A.B c={() => REQUEST}>text</A.B>;",
  "export default <A b={REQUEST} />;",
];

const typescript = [
  "enum E { A = f(REQUEST) }",
  "const enum E { A = f(REQUEST) }",
  "export enum E { A = 1, B = f(REQUEST) }",
  "namespace N { REQUEST; }",
  "namespace N { export const x = REQUEST; }",
  "namespace N.M { f(REQUEST); }",
  "declare global { interface A { b: string } } f(REQUEST);",
  "export = REQUEST;",
  "x = REQUEST as unknown;",
  "x = REQUEST as const;",
  "x = REQUEST satisfies unknown;",
  "x = <unknown>REQUEST;",
  "x = REQUEST!;",
  "x = (REQUEST as unknown)!;",
  "export default REQUEST as unknown;",
  "export default REQUEST satisfies object;",
  "f<string>(REQUEST);",
  "x = new F<string>(REQUEST);",
  "abstract class A { abstract a(): void; b() { REQUEST; } }",
  "abstract class A { protected readonly c: unknown = REQUEST; }",
  "export abstract class A { abstract a: string; static b = REQUEST; }",
  "export default abstract class A { b = REQUEST; }",
  "class A { constructor(private readonly x: unknown = REQUEST) {} }",
  "class A { declare y: string; x = REQUEST; }",
  "class A extends B implements C { override x = REQUEST; }",
  "class A<T> extends B<T> { constructor() { super(REQUEST); } }",
  "class A { f(a: string): void; f(a: number): void; f(a: unknown) { REQUEST; } }",
  "function f(a: string): void; function f(a: unknown): void { REQUEST; }",
  "function f(this: Window, x: unknown = REQUEST) { return x; }",
  "function f(x: unknown): asserts x { g(REQUEST); }",
  "const x: unknown = REQUEST;",
  "let x!: string; x = REQUEST;",
  "declare const d: string; f(d, REQUEST);",
  "import y = AWS.SageMakerClient; f(y, REQUEST);",
  "type T = string; interface I { a: T } f(REQUEST);",
  "x = <T,>(a: T) => REQUEST;",
];

const decorators = [
  "@f(REQUEST) class A {}",
  "@(f(REQUEST)) class A {}",
  "export @f(REQUEST) class A {}",
  "@f(REQUEST) export default class A {}",
  "class A { @f(REQUEST) x = 1; }",
  "class A { @f(REQUEST) m() { g(); } }",
  "class A { @f(REQUEST) static get x() { return 1; } }",
  "class A { @f(REQUEST) accessor x = 1; }",
  "class A { accessor x = REQUEST; }",
  "class A { static accessor #x = REQUEST; static get() { return A.#x; } }",
  "x = @f(REQUEST) class {};",
];

const managed = [
  "{ using x = REQUEST; }",
  "{ await using x = REQUEST; }",
  "for (using x of [REQUEST]) f(x);",
  "async function f() { await using x = REQUEST, y = g(x); }",
];

/** What a request is made of can be changed through a copy of its parts, and a command isn't iterable in itself. */
const unknowable: readonly Position[] = [
  { code: "for await (const x of REQUEST) f(x);", language: "js", unknown: "its iterator may do anything with it" },
  { code: "x = [...REQUEST];", language: "js", unknown: "its iterator may do anything with it" },
  { code: "x = { ...REQUEST };", language: "js", unknown: "the copy shares the input, and may change it" },
  { code: "delete REQUEST.input;", language: "js", unknown: "the input is gone" },
];

/** Each position in each language. */
export const positions: readonly Position[] = [
  ...unknowable,
  ...all("js", [...statements, ...expressions, ...functionsAndClasses, ...exported]),
  ...all("js", ["import('./x.js', REQUEST);", "import('./x.json', { with: REQUEST });"]),
  ...all("js", managed),
  ...all("jsx", jsx),
  ...all("ts", typescript),
  ...all("ts", decorators),
  ...all("ts", ["class A { f(@g(REQUEST) x: string) { return x; } }"], ["babel"]),
];

/**
 * Where a value can stand that a request is made with: `VALUE` in its place, and the request, with a name for the value
 * in it, in that of `REQUEST(name)`.
 */
export interface ValuePosition {
  readonly code: string;
  readonly language: "js" | "ts";
  /** Why nothing can be known there. */
  readonly unknown?: string;
}

const own = (code: string): ValuePosition => ({ code, language: "js" });
const typed = (code: string): ValuePosition => ({ code, language: "ts" });
const without = (position: ValuePosition, unknown: string): ValuePosition => ({ ...position, unknown });

export const valuePositions: readonly ValuePosition[] = [
  own("REQUEST(VALUE);"),
  own("export default REQUEST(VALUE);"),
  own("REQUEST((VALUE));"),
  own("const v = VALUE; REQUEST(v);"),
  own("const a = VALUE, v = a; export default REQUEST(v);"),
  own("const v = VALUE; export { v as default }; REQUEST(v);"),
  own("export const v = VALUE; REQUEST(v);"),
  own("const o = { v: VALUE }; REQUEST(o.v);"),
  own("const o = { 'v-w': VALUE }; REQUEST(o['v-w']);"),
  own("const { v } = { v: VALUE }; REQUEST(v);"),
  own("const { v = VALUE } = {}; REQUEST(v);"),
  own("const [v] = [VALUE]; REQUEST(v);"),
  own("const [v = VALUE] = []; REQUEST(v);"),
  without(own("const o = { get v() { return VALUE; } }; REQUEST(o.v);"), "getters of an object aren't followed"),
  own("function v() { return VALUE; } REQUEST(v());"),
  own("const v = () => (VALUE); REQUEST(v());"),
  own("function f(v) { REQUEST(v); } f(VALUE);"),
  own("class A { static v = VALUE; } REQUEST(A.v);"),
  own("class A { #v = VALUE; f() { return REQUEST(this.#v); } }"),
  own("class A { v = VALUE; f() { return REQUEST(this.v); } }"),
  own("class A { static #v = VALUE; static { REQUEST(A.#v); } }"),
  own("class A { static v = VALUE; static { REQUEST(this.v); } }"),
  own("class A { static v = VALUE; } export default REQUEST(A.v);"),
  own("class A { static f() { return VALUE; } } REQUEST(A.f());"),
  own("REQUEST(a ? VALUE : undefined);"),
  own("REQUEST((0, VALUE));"),
  own("let v; v = VALUE; REQUEST(v);"),
  own("const v = Object.freeze(VALUE); REQUEST(v);"),
  own("export default [REQUEST(VALUE)];"),
  own("label: { const v = VALUE; REQUEST(v); }"),
  own("switch (a) { case 1: { const v = VALUE; REQUEST(v); } }"),
  own("{ using r = f(); const v = VALUE; REQUEST(v); }"),
  own("for (const v of [VALUE]) REQUEST(v);"),
  typed("const v = VALUE as const; REQUEST(v);"),
  typed("REQUEST(VALUE as never);"),
  typed("REQUEST(VALUE satisfies unknown);"),
  typed("REQUEST(VALUE!);"),
  typed("REQUEST(<never>VALUE);"),
  typed("namespace N { export const v = VALUE; REQUEST(v); }"),
  typed("export = REQUEST(VALUE);"),
  typed(
    "abstract class A { protected readonly v: unknown = VALUE; abstract g(): void; f() { return REQUEST(this.v); } }",
  ),
  without(typed("class A { accessor v = VALUE; f() { return REQUEST(this.v); } }"), "accessors aren't followed"),
  typed("class A { constructor(private readonly v: unknown) { REQUEST(VALUE); } }"),
  typed("function f(a: string): void; function f(a: unknown): void { REQUEST(VALUE); }"),
  typed("@f(REQUEST(VALUE)) class A {}"),
  typed("enum E { A = f(REQUEST(VALUE)) }"),
  without(own("let v = VALUE; function f() { v = g(); } REQUEST(v);"), "it may have been written by another call"),
  own("function f(v = VALUE) { return REQUEST(v); }"),
  without(
    own("export let v = VALUE; export function set(a) { v = a; } export function f() { REQUEST(v); }"),
    "it may be set before",
  ),
];

/** Where only a scalar can stand. Babel's scopes have no enums, so their names are unknown there. */
export const scalarPositions: readonly ValuePosition[] = [
  typed("enum E { V = VALUE } REQUEST(E.V);"),
  typed("const enum E { V = VALUE } REQUEST(E.V);"),
  typed("export enum E { A = 1, V = VALUE } export default REQUEST(E.V);"),
  typed("enum E { 'v-w' = VALUE } REQUEST(E['v-w']);"),
  typed("namespace N { export enum E { V = VALUE } REQUEST(E.V); }"),
  typed("declare enum E { V = VALUE } REQUEST(E.V);"),
];
