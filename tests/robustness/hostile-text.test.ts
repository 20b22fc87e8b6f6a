import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

const odd = {
  "commands for the terminal": "\u001b[2J\u009b31m\u0007\b",
  "characters that turn the direction": "\u202egpj\u2066\u200f",
  "characters that nobody sees": "\u200b\u00ad\ufeff\u{e0041}",
  "line ends": "\n\r\u2028\u2029",
  "halves of characters": "\ud800",
};

/** What no message may hold. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Requests with the text in each place that messages quote. */
function fileWith(text: string): string {
  const quoted = JSON.stringify(text);
  return `
    import { CreateModelCommand, CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
    new CreateModelCommand({ ModelName: ${quoted}, ["Contain" + ${quoted}]: 1, [${quoted}]: 2, ExecutionRoleArn: "arn:aws:iam::" + ${quoted} });
    new CreateModelCommand({ ...x, PrimaryContainer: { Image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/A" + ${quoted}, Mode: "Single" + ${quoted}, Environment: { [${quoted}]: 1 } } });
    new CreateTrainingJobCommand({ ...x, StoppingCondition: ${quoted}, Tags: [{ Key: ${quoted}, Value: "a" }, { Key: ${quoted}, Value: "b" }],
      AlgorithmSpecification: { TrainingInputMode: "File", AlgorithmName: ${quoted}, MetricDefinitions: [{ Name: "m", Regex: "(" + ${quoted} }] },
      OutputDataConfig: { S3OutputPath: "s3//" + ${quoted} } });
  `;
}

const linter = new Linter();

function said(code: string, settings?: unknown): readonly string[] {
  const config = { ...plugin.configs.strict, ...(settings !== undefined && { settings: { sagemaker: settings } }) };
  return linter
    .verify(code, config as Linter.Config)
    .flatMap(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)]);
}

describe("messages and suggestions show as escapes", () => {
  it.each(Object.entries(odd))("%s", (_, text) => {
    const all = said(fileWith(text));
    expect(all.length).toBeGreaterThan(8);
    expect(all.filter((each) => unprintable.test(each))).toEqual([]);
    expect(all.filter((each) => each.includes("\\")).length).toBeGreaterThan(3);
  });

  it.each(Object.entries(odd))("%s, of settings", (_, text) => {
    for (const settings of [
      { [text]: 1 },
      { allow: { enums: { [text]: ["a"] } } },
      { allow: { lengths: { A: text } } },
      text,
    ]) {
      const all = said(fileWith("a"), settings);
      expect(all.some((each) => each.startsWith("Invalid settings"))).toBe(true);
      expect(all.filter((each) => unprintable.test(each))).toEqual([]);
    }
  });

  it("and letters that look like others by what they are", () => {
    // A Cyrillic letter in the place of a Latin one, twice.
    const all = said(`
      import { DeleteModelCommand } from "@aws-sdk/client-sagemaker";
      new DeleteModelCommand({ ModelName: "p\u0430yments" });
      new DeleteModelCommand({ "Mod\u0435lName": "a" });
    `);
    expect(all.some((each) => each.includes("'\u0430' is not allowed"))).toBe(true);
    expect(all.some((each) => each.includes("has no member 'Mod\u0435lName'"))).toBe(true);
  });
});

describe("names that every object has", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"])(
    "%s is no member",
    (name) => {
      const all = said(`
      import { CreateModelCommand } from "@aws-sdk/client-sagemaker";
      new CreateModelCommand({ ModelName: "a", ["${name}"]: 1, PrimaryContainer: { ["${name}"]: {}, Environment: { ["${name}"]: "a" }, Mode: "${name}" } });
    `);
      expect(all.filter((each) => each.includes(`has no member '${name}'`))).toHaveLength(2);
      expect(all.some((each) => each.includes(`'Mode' can't be "${name}"`))).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it.each(["__proto__", "constructor", "toString"])("%s in settings is a name like others", (name) => {
    const settings = JSON.parse(
      `{ "allow": { "enums": { "${name}": ["a"] }, "members": { "${name}": ["b"] } } }`,
    ) as unknown;
    const all = said(fileWith("a"), settings);
    expect(all[0]).toContain(name);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
