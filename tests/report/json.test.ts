import json from "@eslint/json";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

const requests = [{ files: "request.json", service: "sagemaker", operation: "CreateTrainingJob" }];

function lint(text: string, language: string): Linter.LintMessage[] {
  const config: Linter.Config = {
    files: ["**/*.json"],
    plugins: { json, sagemaker: plugin },
    language: `json/${language}`,
    rules: plugin.configs.strict.rules ?? {},
    settings: { sagemaker: { sdk: false, requests } },
  };
  return new Linter().verify(text, [config], { filename: "request.json" });
}

/** A mistake on one line, with « and » around what is reported, and whether something is suggested. */
const mistakes: readonly (readonly [messageId: string, text: string, suggests: boolean])[] = [
  ["missingMember", "«{»}", true],
  ["emptyStructure", '{ «"VpcConfig"»: {} }', true],
  ["missingMember", '{ «"VpcConfig"»: { "Subnets": ["subnet-12345678"] } }', true],
  ["neitherSet", '{ «"AlgorithmSpecification"»: {} }', true],
  ["bothSet", '{ "AlgorithmSpecification": { "AlgorithmName": "a", «"TrainingImage"»: "b" } }', true],
  ["misspelledMember", '{ «"tags"»: [] }', true],
  ["misspelledEnumValue", '{ "AlgorithmSpecification": { "TrainingInputMode": «"file"» } }', true],
  ["illegalCharacter", '{ "TrainingJobName": "a«_»b" }', true],
  ["tooLarge", '{ "RetryStrategy": { "MaximumRetryAttempts": «31» } }', true],
  ["wrongType", '{ "EnableNetworkIsolation": «"true"» }', true],
  ["wrongType", '{ "Tags": «{}» }', false],
  ["wrongType", '{ "Tags": «"[{\\"Key\\":\\"a\\",\\"Value\\":\\"b\\"}]"» }', true],
  ["noEntries", '{ "InputDataConfig": «[]» }', true],
  ["wrongType", "«[]»", false],
];

describe.each(["json", "jsonc", "json5"])("a request in %s", (language) => {
  it.each(mistakes)("with %s: %s", (messageId, marked, suggests) => {
    const [before = "", inside = "", after = ""] = marked.split(/[«»]/);
    const code = before + inside + after;
    const messages = lint(code, language);
    const found = messages.filter((message) => message.messageId === messageId && message.column === before.length + 1);
    expect(found, code).not.toEqual([]);
    expect(found.map(({ endColumn }) => endColumn)).toContain(before.length + inside.length + 1);
    expect(found.some(({ suggestions = [] }) => suggestions.length > 0)).toBe(suggests);
  });

  it.each(mistakes)("is right again after each suggestion for %s: %s", (_, marked) => {
    // On lines of its own, too: an empty object that is opened shows another style.
    for (const code of [marked, marked.replace("{}", "{\n}")].map((text) => text.replaceAll(/[«»]/g, ""))) {
      for (const { message, suggestions = [] } of lint(code, language)) {
        for (const { fix } of suggestions) {
          const text = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
          const left = lint(text, language).filter((other) => other.fatal === true || other.message === message);
          expect(left, text).toEqual([]);
        }
      }
    }
  });
});
