import json from "@eslint/json";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../../src/analysis/documents/glob.js";
import plugin from "../../../src/index.js";

interface Options {
  readonly filename?: string;
  readonly requests?: readonly { readonly files: string; readonly operation: string }[];
  readonly language?: string;
}

/** What all rules say about a JSON file: place, and message. */
function reports(code: string, { filename = "job.json", requests = [], language = "json/json" }: Options): string[] {
  const messages = new Linter({ cwd: "/project" }).verify(
    code,
    [
      {
        files: ["**/*.json", "**/*.jsonc"],
        language,
        plugins: { json, sagemaker: plugin },
        settings: { sagemaker: { requests, sdk: false } },
        rules: Object.fromEntries(Object.keys(plugin.rules).map((name) => [`sagemaker/${name}`, "error"])),
      },
    ],
    { filename: `/project/${filename}` },
  );
  return messages.map(
    ({ line, column, endLine, endColumn, ruleId, message }) =>
      `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)} ${String(ruleId)} ${message}`,
  );
}

const describeEndpoint = [{ files: "job.json", operation: "DescribeEndpoint" }];

describe("request files", () => {
  it("are checked where the settings name their operation", () => {
    const code = `{\n  "EndpointName": "my_endpoint"\n}`;
    const [report, ...more] = reports(code, { requests: describeEndpoint });
    expect(more).toEqual([]);
    expect(report).toMatch(/^2:22-2:23 sagemaker\/valid-patterns 'EndpointName' can't be "my_endpoint"/);
    expect(reports(code, {})).toEqual([]);
    expect(reports(code, { requests: describeEndpoint, filename: "other.json" })).toEqual([]);
  });

  it("show a missing member of the request on its opening brace", () => {
    const [report, ...more] = reports(`{}`, { requests: describeEndpoint });
    expect(more).toEqual([]);
    expect(report).toMatch(/^1:1-1:2 sagemaker\/require-members .*'EndpointName'/);
  });

  it("may name their schema", () => {
    expect(reports(`{ "$schema": "./x.json", "EndpointName": "a" }`, { requests: describeEndpoint })).toEqual([]);
  });

  it("may be JSON5", () => {
    const [report, ...more] = reports(`{ EndpointName: 'a', Nope: 1 }`, {
      requests: describeEndpoint,
      language: "json/json5",
    });
    expect(more).toEqual([]);
    expect(report).toMatch(/^1:22-1:26 sagemaker\/no-unknown-members/);
  });

  it.each(["[]", "1", `"a"`, "null"])("may be %s", (code) => {
    const found = reports(code, { requests: describeEndpoint });
    expect(found.length).toBeLessThanOrEqual(1);
  });
});

describe("state machines in JSON", () => {
  it("have their task states checked where the partition or the Region is put in later", () => {
    for (const resource of [
      "arn:${partition}:states:::sagemaker:describeEndpoint",
      "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:sagemaker:describeEndpoint",
    ]) {
      const code = JSON.stringify({ Type: "Task", Resource: resource, Parameters: { EndpointName: "a_b" } });
      expect(reports(code, {}), resource).toHaveLength(1);
    }
    for (const resource of ["${resource}:states:::sagemaker:describeEndpoint", "arn:${arn}", "${arn}:states:"]) {
      const code = JSON.stringify({ Type: "Task", Resource: resource, Parameters: { EndpointName: "a_b" } });
      expect(reports(code, {}), resource).toEqual([]);
    }
  });

  it("have their task states checked", () => {
    const code = JSON.stringify({
      StartAt: "A",
      States: {
        A: {
          Type: "Task",
          Resource: "arn:aws:states:::sagemaker:describeEndpoint",
          Parameters: { EndpointName: "a_b" },
        },
        B: {
          Type: "Task",
          Resource: "arn:aws:states:::aws-sdk:sagemaker:describeEndpoint",
          Parameters: { "EndpointName.$": "$.name" },
        },
      },
    });
    const [report, ...more] = reports(code, {});
    expect(more).toEqual([]);
    expect(report).toContain("sagemaker/valid-patterns");
  });
});

describe("globs", () => {
  it.each([
    ["a/b/job.json", "job.json", true],
    ["a/b/job.json", "*.json", true],
    ["a/b/job.json", "a/*.json", false],
    ["a/b/job.json", "a/**/*.json", true],
    ["a/job.json", "a/**/*.json", true],
    ["a/b/job.json", "**/*.json", true],
    ["a/b/job.json", "./a/b/job.json", true],
    ["a/b/job.json", "a/**", true],
    ["train.create.json", "*.{create,update}.json", true],
    ["train.delete.json", "*.{create,update}.json", false],
    ["a+b.json", "a+b.json", true],
    ["ab.json", "a?.json", true],
    ["jobxjson", "job.json", false],
    ["a{b.json", "a{b.json", true],
  ])("%s by %s: %s", (path, glob, expected) => {
    expect(matchesGlob(path, glob)).toBe(expected);
  });
});
