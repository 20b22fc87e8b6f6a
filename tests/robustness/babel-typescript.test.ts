import { Linter as Linter9 } from "eslint-9";
import { createRequire } from "node:module";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Linter } from "eslint";
import { expect, it } from "vitest";
import { parsers, type Parser } from "./parsers.js";
import plugin from "../../src/index.js";

/** What Babel's parser makes of TypeScript, beside typescript-eslint's. */

const rules = plugin.configs.strict.rules as Linter.RulesRecord;
const before = `import { type CreateModelInput, CreateModelCommand } from "@aws-sdk/client-sagemaker";\n`;

function parserNamed(name: string): Parser {
  const parser = parsers.find((each) => each.name === name);
  if (parser === undefined) throw new Error(`There is no parser ${name}.`);
  return parser;
}

function reportsOf(name: string, code: string): readonly string[] {
  return parserNamed(name)
    .lint(before + code, rules)
    .map(({ message }) => message);
}

/** Babel's trees have functions without a body where a method is only declared. */
it.each([
  "abstract class A { make(a: string): CreateModelInput; make(a?: string) { return {} as any } abstract one(): CreateModelInput }",
  "declare class A { make(): CreateModelInput; get input(): CreateModelInput }\nnew CreateModelCommand(new A().make());\nnew CreateModelCommand(new A().input);",
  "declare class A { constructor(input: CreateModelInput); static make(): CreateModelInput }\nconst a = new A({});\nnew CreateModelCommand(A.make());",
  "declare function make(input: CreateModelInput): CreateModelInput;\nnew CreateModelCommand(make({}));",
  "class A { /** @returns {CreateModelInput} */ make(): CreateModelInput; make() { return {} as any } }\nnew CreateModelCommand(new A().make());",
])("knows nothing of what is only declared: %s", (code) => {
  const wrong = `${code}\nnew CreateModelCommand({ ModelName: "m", Nonsense: 1 });`;
  const only = expect.stringContaining("'Nonsense'") as string;
  expect(reportsOf("babel with TypeScript", wrong)).toEqual([only]);
});

it("reports what is sent, and nothing that is only annotated: its scopes don't say what a type stands for", () => {
  const annotated = "export const input: CreateModelInput = { Nonsense: 1 };";
  expect(reportsOf("typescript-eslint", annotated)).not.toEqual([]);
  expect(reportsOf("babel with TypeScript", annotated)).toEqual([]);
  expect(reportsOf("babel with TypeScript", `${annotated}\nnew CreateModelCommand(input);`)).not.toEqual([]);

  const parser = createRequire(import.meta.url)("@babel/eslint-parser") as Linter.Parser;
  const parserOptions = { requireConfigFile: false, babelOptions: { parserOpts: { plugins: ["typescript"] } } };
  const linter = new Linter9();
  expect(linter.verify(before + annotated, { languageOptions: { parser, parserOptions } })).toEqual([]);
  const { scopeManager } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const imported = scopeManager?.scopes.flatMap(({ set }) => set.get("CreateModelInput") ?? []);
  expect(imported).toHaveLength(1);
  expect(imported?.[0]?.references).toEqual([]);
});
