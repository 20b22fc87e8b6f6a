import { expect, it } from "vitest";
import { sitesOf } from "../../parse.js";
import { printValue } from "../../print-value.js";

const sdk = `import { DescribeModelCommand, type DescribeModelCommandInput as I, SageMakerClient } from "@aws-sdk/client-sagemaker";
const client = new SageMakerClient({});
`;

/**
 * Code with an object of a type of the SDK's, and the requests that it is taken for: nothing is missing in one that is
 * `partial`, since the program may complete it.
 */
it.each([
  ['const i: I = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I = { ModelName: "a" }; client.send(new DescribeModelCommand(i));', 'sdk-v3 {ModelName: "a"}'],
  [
    'const i: I = { ModelName: "a" }; const c = new DescribeModelCommand(i); client.send(c);',
    'sdk-v3 {ModelName: "a"}',
  ],
  [
    'const i: I = { ModelName: "a" }; const c = new DescribeModelCommand(i); complete(i); client.send(c);',
    "sdk-v3 unknown record",
  ],
  ['const i: I = { ModelName: "a" }; complete(i); client.send(new DescribeModelCommand(i));', "sdk-v3 unknown record"],
  [
    'const i: I = { ModelName: "a" }; client.send(new DescribeModelCommand(i)); complete(i);',
    'sdk-v3 {ModelName: "a"}',
  ],
  ['const i: I = { ModelName: "a" }; log(i.ModelName);', 'partial {ModelName: "a"}'],
  ['const i: I = { ModelName: "a" }; i.ModelName = "b";', "partial {ModelName: unknown}"],
  ['const i: I = { ModelName: "a" }; if (c) i.ModelName = "b";', "partial {ModelName: unknown}"],
  ['const i: I = { ModelName: "a" }; const copy = { ...i };', 'sdk-v3 {ModelName: "a"}'],
  ['let i: I = { ModelName: "a" }; i = other;', 'partial {ModelName: "a"}'],
  ['let i: I; i = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['let i: I; i ||= { ModelName: "a" };', ""],
  ['let i: I; i ??= { ModelName: "a" };', ""],
  ['let i: I; i = c ? { ModelName: "a" } : x;', 'partial one-of({ModelName: "a"}, unknown)'],
  ['let i: I; ({ i } = { i: { ModelName: "a" } });', ""],
  ['class A { i: I = { ModelName: "a" } }', 'partial {ModelName: "a"}'],
  ['class A { i: I; constructor() { this.i = { ModelName: "a" } } }', 'partial {ModelName: "a"}'],
  ['class A { i: I; constructor() { this.i ??= { ModelName: "a" } } }', ""],
  ['class A { i?: I; set() { this.i = { ModelName: "a" } } }', 'partial {ModelName: "a"}'],
  ['class A { j: string; set() { this.i = { ModelName: "a" } } }', ""],
  ['function f(i: I = { ModelName: "a" }) {}', 'sdk-v3 {ModelName: "a"}'],
  ['function f(i: I = { ModelName: "a" } as I) {}', 'partial {ModelName: "a"}; partial {ModelName: "a"}'],
  ['function f(i: I = <I>{ ModelName: "a" }) {}', 'partial {ModelName: "a"}; partial {ModelName: "a"}'],
  ['function f(i: I) {} f({ ModelName: "a" });', 'partial {ModelName: "a"}'],
  ['function f(i: I) {} f(...l, { ModelName: "a" });', ""],
  ['function f(x: string, i: I) {} f("x", { ModelName: "a" });', 'partial {ModelName: "a"}'],
  ['function f(x: string, i: I) {} f({ ModelName: "a" });', ""],
  ['function f(): I { return { ModelName: "a" } }', 'sdk-v3 {ModelName: "a"}'],
  ['const f = (): I => ({ ModelName: "a" });', 'sdk-v3 {ModelName: "a"}'],
  ['async function f(): Promise<I> { return { ModelName: "a" } }', 'sdk-v3 {ModelName: "a"}'],
  ['function* f(): Generator<I> { yield { ModelName: "a" } }', ""],
  ['const i = { ModelName: "a" } satisfies I;', 'sdk-v3 {ModelName: "a"}'],
  ['const i = { ModelName: "a" } as I;', 'partial {ModelName: "a"}'],
  ['const i = { ModelName: "a" } as unknown as I;', 'partial {ModelName: "a"}'],
  ['const i = { ModelName: "a" } as Partial<I>;', 'partial {ModelName: "a"}'],
  ['const i = { ModelName: "a" } satisfies Partial<I>;', 'partial {ModelName: "a"}'],
  ['const i: Partial<I> = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['const i: Required<I> = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I[] = [{ ModelName: "a" }, { ModelName: "b" }];', 'sdk-v3 {ModelName: "a"}; sdk-v3 {ModelName: "b"}'],
  ['const i: Array<I> = [{ ModelName: "a" }];', 'sdk-v3 {ModelName: "a"}'],
  ['const i: Record<string, I> = { x: { ModelName: "a" } };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: { x: I } = { x: { ModelName: "a" } };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I | undefined = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I | null = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I | null | undefined = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I | string = { ModelName: "a" };', ""],
  ['const i: I & { x: 1 } = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['const i: Readonly<I> = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: Omit<I, "x"> = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['const i: Pick<I, "ModelName"> = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['const i: I["ModelName"] = "a";', 'sdk-v3 "a"'],
  ['const m = new Map<string, I>([["x", { ModelName: "a" }]]);', 'partial {ModelName: "a"}'],
  ['const m: Map<string, I> = new Map([["x", { ModelName: "a" }]]);', 'partial {ModelName: "a"}'],
  ['const m: ReadonlyMap<string, I> = new Map([["x", { ModelName: "a" }]]);', 'partial {ModelName: "a"}'],
  ['const m: Other<string, I> = new Map([["x", { ModelName: "a" }]]);', ""],
  ['const { m }: { m: Map<string, I> } = new Map([["x", { ModelName: "a" }]]);', ""],
  ['const m: Map<string, I> = wrap(new Map([["x", { ModelName: "a" }]]));', ""],
  ['const m = new Map<string, string>([["x", { ModelName: "a" }]]);', ""],
  ['const s = new Set<I>([{ ModelName: "a" }]);', ""],
  ['type J = I; const i: J = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['interface J extends I {} const i: J = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['interface J extends I { More: string } const i: J = { ModelName: "a", More: "b" };', 'partial {ModelName: "a"}'],
  ['interface J { i: I } const j: J = { i: { ModelName: "a" } };', 'sdk-v3 {ModelName: "a"}'],
  ['type J = { i: I }; const j: J = { i: { ModelName: "a" } };', 'sdk-v3 {ModelName: "a"}'],
  ['type G<T> = T; const i: G<I> = { ModelName: "a" };', ""],
  ['type J = I; const J = z.object({}); const i: J = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const J = z.object({}); interface J extends I {} const i: J = { ModelName: "a" };', 'partial {ModelName: "a"}'],
  ['interface J { i: I } interface J { k: string } const j: J = { i: { ModelName: "a" } };', ""],
  ['const J = z.object({}); const i: J = { ModelName: "a" };', ""],
  ['class J { i: I } const j: J = { i: { ModelName: "a" } };', ""],
  ['function f<J extends I>() { const i: J = { ModelName: "a" }; }', ""],
  ['const i: {} = { ModelName: "a" };', ""],
  ['const i: { x: I; [name: string]: I } = { x: { ModelName: "a" } };', ""],
  ['class I2 { i = <I>{ ModelName: "a" } }', 'partial {ModelName: "a"}'],
  ['export const i: I = { ModelName: "a" };', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I = Object.freeze({ ModelName: "a" });', 'sdk-v3 {ModelName: "a"}'],
  ['const i: I = { ...base, ModelName: "a" };', 'sdk-v3 {ModelName: "a", ...}'],
  ["const i: I = make();", ""],
  ['const i: I = c ? { ModelName: "a" } : { ModelName: "b" };', 'sdk-v3 one-of({ModelName: "a"}, {ModelName: "b"})'],
  ['declare function g(i: I): void; g({ ModelName: "a" });', ""],
  ['const g = (i: I) => i; g({ ModelName: "a" });', 'partial {ModelName: "a"}'],
  ['class S { m(i: I) {} run() { this.m({ ModelName: "a" }) } }', 'partial {ModelName: "a"}'],
  ['/** @type {I} */ const i = { ModelName: "a" };', ""],
])("%s", (code, requests) => {
  const found = sitesOf(sdk + code, { filename: "file.ts" }).map(
    ({ dialect, value }) => `${dialect} ${printValue(value)}`,
  );
  expect(found.join("; ")).toBe(requests);
});

it.each([
  ['const p: NonNullable<sm.CreateTrialComponentCommandInput["Parameters"]>[string] = { NumberValue: 1 };', "sdk-v3"],
  ['const p: NonNullable<sm.CreateTrialComponentCommandInput["Parameters"]>[number] = { NumberValue: 1 };', ""],
  ["const s: sm.CreateTrainingJobCommandInput['StoppingCondition'] = { NumberValue: 1 };", "sdk-v3"],
  ["const p: V2.TrialComponentParameterValue = { NumberValue: 1 };", "sdk-v2"],
  ["const p: V2.Types.TrialComponentParameterValue = { NumberValue: 1 };", "sdk-v2"],
  ["const p: V2.TrialComponentParameterValue.Other = { NumberValue: 1 };", ""],
  ["const p: V2.Types.TrialComponentParameterValue.Other = { NumberValue: 1 };", ""],
  ["const p: V2.Other = { NumberValue: 1 };", ""],
])("the part of a request that a type names: %s", (code, dialect) => {
  const imports = 'import * as sm from "@aws-sdk/client-sagemaker"; import V2 from "aws-sdk/clients/sagemaker"; ';
  const found = sitesOf(imports + code, { filename: "file.ts" }).map(
    (site) => `${site.dialect} ${printValue(site.value)}`,
  );
  expect(found).toEqual(dialect === "" ? [] : [`${dialect} {NumberValue: 1}`]);
});
