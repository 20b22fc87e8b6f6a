import { fileURLToPath } from "node:url";
import * as typeScriptESLint from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { typeScriptFiles } from "../../src/languages/extensions.js";
import { LineIndex } from "../../src/text/line-index.js";
import { loadOxcParser } from "../../src/languages/oxc-parser.js";
import { findTypeScriptParser } from "../../src/languages/typescript-parser.js";

const { parser } = loadOxcParser();
if (parser === undefined) throw new Error("oxc-parser isn't installed");

/** Rule, place and text of everything that is reported. */
function lint(code: string, file: string, languageParser: Linter.Parser): string[] {
  const language = { files: typeScriptFiles, languageOptions: { parser: languageParser } };
  return new Linter()
    .verify(code, [{ ...plugin.configs.strict, files: typeScriptFiles }, language], file)
    .map(({ ruleId, line, column, endLine, endColumn, message }) =>
      [ruleId, line, column, endLine, endColumn, message].join(" "),
    );
}

describe("the parser that needs no TypeScript", () => {
  it.each([
    ["an annotation", "a.ts", "const input: CreateModelCommandInput = { ModelName: 'my_model' };"],
    [
      "satisfies and as",
      "a.ts",
      "const name = 'my_model' as const; new CreateModelCommand({ ModelName: name } satisfies object);",
    ],
    [
      "a function's types",
      "a.mts",
      "export const f = <T,>(x: T): CreateModelCommandInput => ({ ModelName: 'my_model' });",
    ],
    [
      "a class with decorators",
      "a.cts",
      "@sealed class A { private x: number = 1; m() { return new CreateModelCommand({ ModelName: `a_${this.x}` }); } }",
    ],
    [
      "an enum and a namespace",
      "a.ts",
      "enum E { A = 'my_model' } namespace N { export const c = new CreateModelCommand({ ModelName: E.A }); }",
    ],
    ["JSX", "a.tsx", "export const c = <p>{new CreateModelCommand({ ModelName: 'my_model' })}</p>;"],
    [
      "characters of two units, and Windows' line ends",
      "a.ts",
      "const s = '😀';\r\n/* 😀 */ new CreateModelCommand({ ModelName: 'my_model' });\r\n",
    ],
  ])("gives the findings that typescript-eslint's gives: %s", (_what, file, code) => {
    const whole = `import { CreateModelCommand, type CreateModelCommandInput } from "@aws-sdk/client-sagemaker";\n${code}`;
    const findings = lint(whole, file, parser);
    expect(findings.some((finding) => finding.startsWith("sagemaker/valid-patterns "))).toBe(true);
    expect(findings).toEqual(lint(whole, file, typeScriptESLint));
  });

  it("reads JSX in files of other languages, where the parser of these asks for it", () => {
    const parse = (text: string, filePath: string, jsx: boolean): unknown =>
      parser.parseForESLint(text, { filePath, ecmaFeatures: { jsx } });
    expect(() => parse("const a: A = <p />;", "a.astro", true)).not.toThrow();
    expect(() => parse("const a = <A>b;", "a.vue", false)).not.toThrow();
    expect(() => parse("const a = <A>b;", "a.ts", true)).not.toThrow();
    expect(() => parse("const a: A = <p />;", "a.astro", false)).toThrow();
  });

  it("is asked for no type where a name has none", () => {
    const code = `import { CreateModelCommand } from "@aws-sdk/client-sagemaker";
      export const f = (a, { b }) => [new CreateModelCommand(a.concat(b)), new CreateModelCommand(b.slice())];`;
    expect(lint(code, "a.ts", parser)).toEqual(lint(code, "a.ts", typeScriptESLint));
  });

  it("says where a file doesn't parse", () => {
    const [message] = new Linter().verify(
      "const a = 1;\nconst = 2;",
      [{ files: typeScriptFiles, languageOptions: { parser } }],
      "a.ts",
    );
    expect(message).toMatchObject({ fatal: true, line: 2, column: 7 });
  });

  it("takes long lists", () => {
    const code = `export const a: number[] = [${"1,".repeat(200_000)}];`;
    expect(lint(code, "a.ts", parser)).toEqual([]);
  });
});

it("a code block of a page is read with what is installed for the page", () => {
  const page = fileURLToPath(import.meta.url);
  expect(findTypeScriptParser(`${page}/0.ts`)).toBe(findTypeScriptParser(`${page}/1.ts`));
  expect(findTypeScriptParser(`${page}/0.ts`).parser).toBe(findTypeScriptParser(page).parser);
});

it("a vue-eslint-parser's file is linted as any other", async () => {
  const vueParser = (await import("vue-eslint-parser")) as unknown as Linter.Parser;
  const script = `import { DeleteModelCommand } from "@aws-sdk/client-sagemaker";\nconst c = new DeleteModelCommand({ ModelName: "my_model" });`;
  const messages = new Linter().verify(
    `<template><p /></template>\n<script setup>\n${script}\n</script>\n`,
    [
      { ...plugin.configs.recommended, files: ["**/*.vue"] },
      { files: ["**/*.vue"], languageOptions: { parser: vueParser } },
    ],
    "a.vue",
  );
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([["sagemaker/valid-patterns", 4]]);
});

it("lines and columns are found from offsets, whatever ends the lines", () => {
  const lines = new LineIndex("a\nbc\r\nd\u2028e");
  expect([0, 1, 2, 4, 6, 8].map((offset) => Object.values(lines.positionOf(offset)).join(":"))).toEqual([
    "1:0",
    "1:1",
    "2:0",
    "2:2",
    "3:0",
    "4:0",
  ]);
});
