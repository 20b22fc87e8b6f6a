import { describe, expect, it } from "vitest";
import { boolean, list, map, number, string, structure, timestamp, union } from "./build-service.js";
import { fallback, oneOf, open, template, unknown, unknownOf } from "./build-value.js";
import { lines, run } from "./run-check.js";

const specification = structure("AlgorithmSpecification", {
  "TrainingInputMode!": string("TrainingInputMode", { enum: ["Pipe", "File", "FastFile"] }),
  MetricDefinitions: list(
    "MetricDefinitionList",
    structure("MetricDefinition", { "Name!": string("MetricName", { min: 1, max: 10 }) }),
    { min: 0, max: 2 },
  ),
});

const request = structure("CreateJobRequest", {
  "JobName!": string("JobName", { min: 1, max: 20, pattern: "[a-zA-Z0-9](-*[a-zA-Z0-9])*" }),
  Specification: specification,
  Count: number("Count", { min: 1, max: 5 }),
  Wait: boolean("Wait"),
  Start: timestamp("Start"),
  Environment: map("Environment", string("Key", { pattern: "[A-Z]+" }), string("Text"), { max: 2 }),
  Source: union("Source", { S3: string("Text"), File: string("Text") }),
});

function check(value: unknown, options = {}): string[] {
  return lines(run(value, request, { operation: "CreateJob", ...options }));
}

describe("check", () => {
  const right: [string, unknown][] = [
    ["a request that meets every constraint", valid()],
    ["nothing that is known", unknown],
    ["members that nobody knows", { JobName: unknown, Specification: unknown, Count: unknown, Source: unknown }],
    ["unknown values of the right type", { JobName: unknownOf("string"), Count: unknownOf("number") }],
    ["an open record", open({})],
    ["undefined and null for optional members", { JobName: "a", Count: undefined, Wait: null, Nothing: undefined }],
    [
      "branches that are all right",
      { JobName: oneOf("a", "b"), Specification: oneOf(undefined, valid().Specification) },
    ],
    ["a required member that may be absent", { JobName: oneOf("a", undefined) }],
    ["an empty string as fallback", { JobName: oneOf(unknown, fallback("")) }],
    ["a template that can match", { JobName: template("job-", {}) }],
  ];
  it.each(right)("accepts %s", (_, value) => {
    expect(check(value)).toEqual([]);
  });

  const wrong: [string, unknown, string][] = [
    [
      "a missing member",
      {},
      "required anchor: 'CreateJob' lacks the required member 'JobName'. Add it: letters, digits and '-', 1 to 20 characters.",
    ],
    [
      "a missing nested member",
      { JobName: "a", Specification: {} },
      'required key $.Specification: \'AlgorithmSpecification\' lacks the required member \'TrainingInputMode\'. Add it: "Pipe", "File" or "FastFile".',
    ],
    [
      "an undefined member",
      { JobName: undefined },
      "required $.JobName: 'CreateJob' requires 'JobName', which is undefined here. Give it a value: letters, digits and '-', 1 to 20 characters.",
    ],
    [
      "an illegal character",
      { JobName: "my_job" },
      "pattern $.JobName@2-3: 'JobName' can't be \"my_job\": '_' is not allowed here; use letters, digits or '-'.",
    ],
    [
      "an illegal character of a template",
      { JobName: template("a", {}, "-_") },
      "pattern $.JobName#2@1-2: 'JobName' can't be \"a${…}-_\": '_' is not allowed here; use letters, digits or '-'.",
    ],
    [
      "a text that is too long",
      { JobName: template("a".repeat(20), { min: 1 }) },
      "length $.JobName: 'JobName' takes at most 20 characters; this has at least 21.",
    ],
    [
      "an unknown enum value",
      { JobName: "a", Specification: { TrainingInputMode: "Fil" } },
      'enum $.Specification.TrainingInputMode: \'TrainingInputMode\' can\'t be "Fil": TrainingInputMode has no such value (model of 2026-08-07, no installed SDK client found). Perhaps "File" is meant.',
    ],
    ["a number that is too large", { JobName: "a", Count: 6 }, "range $.Count: 'Count' takes at most 5; this is 6."],
    ["a fraction", { JobName: "a", Count: 1.5 }, "type $.Count: 'Count' takes a whole number; this is 1.5."],
    [
      "a string for a boolean",
      { JobName: "a", Wait: "yes" },
      "type $.Wait: 'Wait' takes true or false; this is the string \"yes\".",
    ],
    [
      "a string for a date",
      { JobName: "a", Start: unknownOf("string") },
      "type $.Start: 'Start' takes a Date; this is a string.",
    ],
    [
      "a list that is too long",
      {
        JobName: "a",
        Specification: {
          TrainingInputMode: "File",
          MetricDefinitions: [{ Name: "a" }, { Name: "b" }, { Name: "c" }, { Name: "d" }],
        },
      },
      "size $.Specification.MetricDefinitions[2] to $.Specification.MetricDefinitions[3]: 'MetricDefinitions' takes at most 2 entries; this has 4. Remove the surplus.",
    ],
    [
      "a map that is too large",
      { JobName: "a", Environment: { A: "", B: "", C: "" } },
      "size property $.Environment.C: 'Environment' takes at most 2 entries; this has 3. Remove the surplus.",
    ],
    [
      "a key of a map",
      { JobName: "a", Environment: { a: "" } },
      "pattern key $.Environment.a: A key of 'Environment' can't be \"a\": 'a' is not allowed here; use uppercase letters.",
    ],
    [
      "an empty union",
      { JobName: "a", Source: {} },
      "union key $.Source: 'Source' takes exactly one of 'S3' or 'File', but none is set. Set one.",
    ],
    [
      "a crowded union",
      { JobName: "a", Source: { S3: "", File: "" } },
      "union key $.Source.File: 'Source' takes exactly one of 'S3' or 'File', but 'S3' and 'File' are set. Keep one.",
    ],
    [
      "an unknown member",
      { JobName: "a", Zebra: 1 },
      "member key $.Zebra: 'CreateJob' has no member 'Zebra' (model of 2026-08-07, no installed SDK client found). Remove it.",
    ],
    [
      "a misspelled required member",
      { jobName: "a" },
      "member key $.jobName: 'CreateJob' has no member 'jobName' (model of 2026-08-07, no installed SDK client found). Perhaps 'JobName' is meant.",
    ],
    [
      "one branch",
      { JobName: oneOf("a", "b_") },
      "pattern $.JobName?1@1-2: 'JobName' can't be \"b_\": '_' is not allowed here; use letters, digits or '-'.",
    ],
  ];
  it.each(wrong)("reports %s", (_, value, line) => {
    expect(check(value)).toEqual([line]);
  });
});

function valid(): Record<string, unknown> {
  return {
    JobName: "my-job-1",
    Specification: { TrainingInputMode: "File", MetricDefinitions: [{ Name: "loss" }] },
    Count: 5,
    Wait: false,
    Environment: { A: "" },
    Source: { S3: "s3://a/b" },
  };
}
