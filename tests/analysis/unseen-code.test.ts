import { expect, it } from "vitest";
import { Linter } from "eslint";
import plugin from "../../src/index.js";
import { sitesOf } from "./parse.js";

/** How many requests are found wrong in a script of CommonJS that is not in strict mode. */
function reportsIn(code: string): number {
  const config = { ...plugin.configs.recommended, languageOptions: { sourceType: "commonjs" } } as const;
  const messages = new Linter().verify(code, [config]);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length;
}

const sdk = 'const { StopTrainingJobCommand } = require("@aws-sdk/client-sagemaker");\n';
const request = "new StopTrainingJobCommand({ TrainingJobName: name });\n";

it("says nothing where code that isn't in the file can change what is in it", () => {
  expect(reportsIn(`${sdk}let name = "a_b";\n${request}`)).toBe(1);
  expect(reportsIn(`${sdk}let name = "a_b";\neval(code);\n${request}`)).toBe(0);
  expect(reportsIn(`${sdk}let name = "a_b";\nfunction run() { eval(code); ${request} }\n`)).toBe(0);
  expect(reportsIn(`${sdk}const name = "a_b";\nwith (options) { ${request} }\n`)).toBe(0);
});

it("isn't misled by other things of that name", () => {
  expect(reportsIn(`${sdk}const name = "a_b";\nconst evaluate = "with eval";\n${request}`)).toBe(1);
  expect(reportsIn(`${sdk}const name = "a_b";\nredis.eval(script);\n${request}`)).toBe(1);
  expect(reportsIn(`${sdk}const name = "a_b";\nfunction eval() {}\neval();\n${request}`)).toBe(1);
});

it("says nothing where the parser's scopes take a write for a read", () => {
  const reports = (code: string): number =>
    sitesOf(`import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker"; ${code} ${request}`).length;
  expect(reports('let name = "a_b"; (name satisfies string) = "a-b";')).toBe(0);
  expect(reports("let name = 1; ((name as any) satisfies any)++;")).toBe(0);
  expect(reports('let name = "a_b"; (other.name satisfies string) = name;')).toBe(1);
  expect(reports('const name = "a_b" satisfies string;')).toBe(1);
});
