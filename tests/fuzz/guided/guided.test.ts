import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../../../src/index.js";
import { examineFile, forms, type Plugin } from "./forms.js";
import { seedsOf, wordsOf } from "./seeds.js";

beforeAll(() => {
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

const names = Object.keys(forms);

/** The seeds lead to what is to be fuzzed: most are linted, and there is something to say of them. */
describe.each(names)("what a guided fuzzer begins with: %s", (name) => {
  const seeds = name === "code" ? seedsOf(name).slice(0, 40) : seedsOf(name);

  it("is linted, and reported", () => {
    const outcomes = seeds.map((seed) => examineFile(plugin as unknown as Plugin, fileOf(name, seed)));
    expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
    const count = (key: string): number => outcomes.filter(({ counts }) => (counts[key] ?? 0) > 0).length;
    expect(count("linted")).toBeGreaterThan(seeds.length * 0.7);
    expect(count("reports")).toBeGreaterThan(seeds.length * 0.4);
  });

  it("has words to put in", () => {
    expect(wordsOf(name).length).toBeGreaterThan(10);
  });
});

it("tells an error of the plugin from one of a parser", () => {
  const broken = (stack: string): Plugin => {
    const create = (): never => {
      throw Object.assign(new Error("broken"), { stack });
    };
    const config = { rules: { "sagemaker/broken": "error" as const } };
    return { rules: { broken: { create } }, configs: { strict: config, yaml: {} } };
  };
  const file = { name: "file.ts", text: "a" };
  const rules = { "no-ineffective-members": { create: () => ({}) } };
  const examine = (stack: string) =>
    examineFile(
      { ...broken(stack), rules: { ...broken(stack).rules, ...rules } },
      { ...file, name: `${stack.length.toString()}.ts` },
    );
  expect(examine("Error: broken\n    at a (/plugin/src/a.ts:1:1)").problem).toContain("/plugin/src/a.ts");
  expect(examine("Error: broken\n    at a (/x/node_modules/parser/dist/a.js:1:1)").problem).toBeUndefined();
  expect(forms.code?.fileOf("a").text).toBe("a");
});

function fileOf(name: string, text: string): { readonly name: string; readonly text: string } {
  const form = forms[name];
  if (form === undefined) throw new Error(`${name} is no form`);
  return form.fileOf(text);
}
