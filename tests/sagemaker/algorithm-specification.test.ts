import { describe, expect, it } from "vitest";
import { loadService } from "../../src/model/registry.js";
import type { Shape } from "../../src/model/shape.js";
import { template, unknown, unknownOf } from "../check/build-value.js";
import { lines, run } from "../check/run-check.js";

// On the real tables: what the API reference says of AlgorithmSpecification and its relatives.

const service = loadService("sagemaker");
if (service === undefined) throw new Error("There is no table of sagemaker.");
const sagemaker = service;

/** The kinds that the model states by itself; relations have tests of their own. */
const modelKinds = new Set(["required", "member", "type", "enum", "pattern", "length", "range", "size", "union"]);

function shapeOf(name: string): Shape {
  const shape = sagemaker.shape(name);
  if (shape === undefined) throw new Error(`There is no shape ${name}.`);
  return shape;
}

function check(value: unknown, name = "AlgorithmSpecification"): string[] {
  const found = run(value, shapeOf(name), { service: sagemaker });
  return lines(found.filter((each) => modelKinds.has(each.kind)));
}

/** The same without "(model of ..., ...)", which changes with every update of the tables. */
function withoutDate(found: readonly string[]): string[] {
  return found.map((line) => line.replace(/ \(model of [^)]*\)/, ""));
}

const right = { TrainingImage: "123456789012.dkr.ecr.us-east-1.amazonaws.com/train:1", TrainingInputMode: "File" };

const algorithmArn = "arn:aws:sagemaker:us-east-1:123456789012:algorithm/my-algorithm";
const allAllowed = "letters, digits or '-'";

describe.each(["AlgorithmSpecification", "HyperParameterAlgorithmSpecification"])("%s", (name) => {
  const accepted: [string, object][] = [
    ["an image", right],
    ["no image at all, as far as the model goes", { TrainingInputMode: "Pipe" }],
    ["fast file mode", { ...right, TrainingInputMode: "FastFile" }],
    ["an unknown mode", { ...right, TrainingInputMode: unknown }],
    ["an algorithm's name", { ...right, AlgorithmName: "my-algorithm" }],
    ["a name of one character", { ...right, AlgorithmName: "a" }],
    ["a name of 63 characters", { ...right, AlgorithmName: "a".repeat(63) }],
    ["an algorithm's ARN", { ...right, AlgorithmName: algorithmArn }],
    ["an ARN of another partition", { ...right, AlgorithmName: algorithmArn.replace("aws", "aws-cn") }],
    [
      "an ARN with unknown parts",
      { ...right, AlgorithmName: template("arn:aws:sagemaker:", {}, ":", {}, ":algorithm/", {}) },
    ],
    ["an image of 255 characters", { ...right, TrainingImage: "a".repeat(255) }],
    ["no metrics", { ...right, MetricDefinitions: [] }],
    ["40 metrics", { ...right, MetricDefinitions: metrics(40) }],
    ["metrics at their longest", { ...right, MetricDefinitions: [{ Name: "n".repeat(255), Regex: "r".repeat(500) }] }],
    [
      "a metric's regular expression with a line break",
      { ...right, MetricDefinitions: [{ Name: "a", Regex: "a\nb" }] },
    ],
  ];
  it.each(accepted)("accepts %s", (_, value) => {
    expect(check(value, name)).toEqual([]);
  });

  const rejected: [string, object, string][] = [
    [
      "no mode",
      { TrainingImage: "a" },
      `required anchor: '${name}' lacks the required member 'TrainingInputMode'. Add it: "Pipe", "File" or "FastFile".`,
    ],
    [
      "an undefined mode",
      { ...right, TrainingInputMode: undefined },
      `required $.TrainingInputMode: '${name}' requires 'TrainingInputMode', which is undefined here. Give it a value: "Pipe", "File" or "FastFile".`,
    ],
    [
      "a mode in small letters",
      { ...right, TrainingInputMode: "file" },
      `enum $.TrainingInputMode: 'TrainingInputMode' can't be "file": TrainingInputMode has no such value. Perhaps "File" is meant.`,
    ],
    [
      "an unknown mode",
      { ...right, TrainingInputMode: "Stream" },
      `enum $.TrainingInputMode: 'TrainingInputMode' can't be "Stream": TrainingInputMode has no such value. Use "Pipe", "File" or "FastFile".`,
    ],
    [
      "a mode that is no string",
      { ...right, TrainingInputMode: true },
      'type $.TrainingInputMode: \'TrainingInputMode\' takes "Pipe", "File" or "FastFile"; this is true.',
    ],
    [
      "an image of 256 characters",
      { ...right, TrainingImage: "a".repeat(256) },
      "length $.TrainingImage: 'TrainingImage' takes at most 255 characters; this has 256.",
    ],
    [
      "an image of more than 255 characters in part",
      { ...right, TrainingImage: template("a".repeat(250), { min: 6 }) },
      "length $.TrainingImage: 'TrainingImage' takes at most 255 characters; this has at least 256.",
    ],
    [
      "an empty name",
      { ...right, AlgorithmName: "" },
      "length $.AlgorithmName: 'AlgorithmName' takes at least 1 character; this has 0. Write something, or leave it out.",
    ],
    [
      "a name of 171 characters",
      { ...right, AlgorithmName: "a".repeat(171) },
      "length $.AlgorithmName: 'AlgorithmName' takes at most 170 characters; this has 171.",
    ],
    [
      "a name of 64 characters",
      { ...right, AlgorithmName: "a".repeat(64) },
      `pattern $.AlgorithmName@63-64: 'AlgorithmName' can't be "…${"a".repeat(31)}": it must end before 'a', after 63 characters.`,
    ],
    [
      "a name with an underscore",
      { ...right, AlgorithmName: "my_algorithm" },
      `pattern $.AlgorithmName@2-3: 'AlgorithmName' can't be "my_algorithm": '_' is not allowed here; use ${allAllowed}.`,
    ],
    [
      "a name that starts with a hyphen",
      { ...right, AlgorithmName: "-a" },
      `pattern $.AlgorithmName@0-1: 'AlgorithmName' can't be "-a": '-' is not allowed here; use letters or digits.`,
    ],
    [
      "a name that ends in a hyphen: the look-behind",
      { ...right, AlgorithmName: "my-" },
      `pattern $.AlgorithmName@2-3: 'AlgorithmName' can't be "my-": it can't end with '-'; end it with letters or digits.`,
    ],
    [
      "an ARN that ends in a hyphen",
      { ...right, AlgorithmName: `${algorithmArn}-` },
      `pattern $.AlgorithmName@63-64: 'AlgorithmName' can't be "${algorithmArn.slice(0, 57)}…": it can't end with '-'; end it with letters or digits.`,
    ],
    [
      "an ARN of a short account",
      { ...right, AlgorithmName: "arn:aws:sagemaker:us-east-1:1234567:algorithm/x" },
      `pattern $.AlgorithmName@28-35: 'AlgorithmName' can't be "arn:aws:sagemaker:us-east-1:1234567:algorithm/x": an account ID has 12 digits, and this has 7.`,
    ],
    [
      "an ARN without a name",
      { ...right, AlgorithmName: "arn:aws:sagemaker:us-east-1:123456789012:algorithm/" },
      `pattern $.AlgorithmName: 'AlgorithmName' can't be "arn:aws:sagemaker:us-east-1:123456789012:algorithm/": it can't end here; go on with letters or digits.`,
    ],
    [
      "a name with a slash and an unknown end",
      { ...right, AlgorithmName: template("my/", {}) },
      `pattern $.AlgorithmName#0@2-3: 'AlgorithmName' can't be "my/\${…}": '/' is not allowed here; use ${allAllowed}.`,
    ],
    [
      "an unknown name and a hyphen",
      { ...right, AlgorithmName: template({}, "-") },
      `pattern $.AlgorithmName#1@0-1: 'AlgorithmName' can't be "\${…}-": it can't end with '-'; end it with letters or digits.`,
    ],
    [
      "41 metrics",
      { ...right, MetricDefinitions: metrics(41) },
      "size $.MetricDefinitions[40]: 'MetricDefinitions' takes at most 40 entries; this has 41. Remove the surplus.",
    ],
    [
      "a metric without a name",
      { ...right, MetricDefinitions: [{ Regex: "a" }] },
      "required $.MetricDefinitions[0] {: 'MetricDefinition' lacks the required member 'Name'. Add it: a string of 1 to 255 characters.",
    ],
    [
      "a metric without a regular expression",
      { ...right, MetricDefinitions: [{ Name: "a" }] },
      "required $.MetricDefinitions[0] {: 'MetricDefinition' lacks the required member 'Regex'. Add it: a string of 1 to 500 characters.",
    ],
    [
      "an empty metric name",
      { ...right, MetricDefinitions: [{ Name: "", Regex: "a" }] },
      "length $.MetricDefinitions[0].Name: 'Name' takes at least 1 character; this has 0.",
    ],
    [
      "a metric name of 256 characters",
      { ...right, MetricDefinitions: [{ Name: "a".repeat(256), Regex: "a" }] },
      "length $.MetricDefinitions[0].Name: 'Name' takes at most 255 characters; this has 256.",
    ],
    [
      "a regular expression of 501 characters",
      { ...right, MetricDefinitions: [{ Name: "a", Regex: "a".repeat(501) }] },
      "length $.MetricDefinitions[0].Regex: 'Regex' takes at most 500 characters; this has 501.",
    ],
    [
      "a RegExp for its source",
      { ...right, MetricDefinitions: [{ Name: "a", Regex: unknownOf("record") }] },
      "type $.MetricDefinitions[0].Regex: 'Regex' takes a string; this is an object.",
    ],
    [
      "a metric that is no list",
      { ...right, MetricDefinitions: { Name: "a", Regex: "a" } },
      "type $.MetricDefinitions: 'MetricDefinitions' takes a list; this is an object.",
    ],
  ];
  it.each(rejected)("rejects %s", (_, value, line) => {
    expect(withoutDate(check(value, name))).toEqual([line]);
  });
});

describe("AlgorithmSpecification alone", () => {
  it.each([
    [{ EnableSageMakerMetricsTimeSeries: true }],
    [{ ContainerEntrypoint: ["python", "train.py"], ContainerArguments: ["--epochs", "10", ""] }],
    [{ ContainerEntrypoint: strings(100), ContainerArguments: strings(100) }],
    [{ ContainerArguments: ["a".repeat(256)] }],
    [{ TrainingImageConfig: { TrainingRepositoryAccessMode: "Platform" } }],
    [
      {
        TrainingImageConfig: {
          TrainingRepositoryAccessMode: "Vpc",
          TrainingRepositoryAuthConfig: {
            TrainingRepositoryCredentialsProviderArn: "arn:aws:lambda:us-east-1:123456789012:function:credentials",
          },
        },
      },
    ],
  ])("accepts %#", (value) => {
    expect(check({ ...right, ...value })).toEqual([]);
  });

  it.each([
    [
      { EnableSageMakerMetricsTimeSeries: "true" },
      `type $.EnableSageMakerMetricsTimeSeries: 'EnableSageMakerMetricsTimeSeries' takes true or false; this is the string "true".`,
    ],
    [
      { EnableSageMakerMetricsTimeSeries: 1 },
      "type $.EnableSageMakerMetricsTimeSeries: 'EnableSageMakerMetricsTimeSeries' takes true or false; this is the number 1.",
    ],
    [
      { ContainerEntrypoint: [] },
      "size $.ContainerEntrypoint: 'ContainerEntrypoint' takes at least 1 entry; this has 0. Add one, or leave it out.",
    ],
    [
      { ContainerEntrypoint: strings(101) },
      "size $.ContainerEntrypoint[100]: 'ContainerEntrypoint' takes at most 100 entries; this has 101. Remove the surplus.",
    ],
    [
      { ContainerEntrypoint: "python train.py" },
      `type $.ContainerEntrypoint: 'ContainerEntrypoint' takes a list; this is the string "python train.py".`,
    ],
    [
      { ContainerArguments: ["a".repeat(257)] },
      "length $.ContainerArguments[0]: 'ContainerArguments[0]' takes at most 256 characters; this has 257.",
    ],
    [
      { ContainerArguments: ["--epochs", 10] },
      "type $.ContainerArguments[1]: 'ContainerArguments[1]' takes a string; this is the number 10.",
    ],
    [
      { TrainingImageConfig: {} },
      `required key $.TrainingImageConfig: 'TrainingImageConfig' lacks the required member 'TrainingRepositoryAccessMode'. Add it: "Platform" or "Vpc".`,
    ],
    [
      { TrainingImageConfig: { TrainingRepositoryAccessMode: "VPC" } },
      `enum $.TrainingImageConfig.TrainingRepositoryAccessMode: 'TrainingRepositoryAccessMode' can't be "VPC": TrainingRepositoryAccessMode has no such value. Perhaps "Vpc" is meant.`,
    ],
    [
      { TrainingImageConfig: { TrainingRepositoryAccessMode: "Vpc", TrainingRepositoryAuthConfig: {} } },
      "required key $.TrainingImageConfig.TrainingRepositoryAuthConfig: 'TrainingRepositoryAuthConfig' lacks the required member 'TrainingRepositoryCredentialsProviderArn'. Add it: the ARN of a function, such as 'arn:aws:lambda:<region>:<account>:function:…'.",
    ],
    [
      { AlgorithmSpecification: {} },
      "member key $.AlgorithmSpecification: 'AlgorithmSpecification' has no member 'AlgorithmSpecification'. Remove it.",
    ],
    [{ Image: "a" }, "member key $.Image: 'AlgorithmSpecification' has no member 'Image'. Remove it."],
    [
      { containerArguments: [] },
      "member key $.containerArguments: 'AlgorithmSpecification' has no member 'containerArguments'. Perhaps 'ContainerArguments' is meant.",
    ],
  ])("rejects %j", (value, line) => {
    expect(withoutDate(check({ ...right, ...value }))).toEqual([line]);
  });
});

describe("AlgorithmSpecification wherever it occurs", () => {
  const uses = [...sagemaker.operations.values()].flatMap(({ name, input }) =>
    structuresBelow(input).flatMap(({ path, shape }) =>
      /^(HyperParameter)?AlgorithmSpecification$/.test(shape.name) ? [`${name}: ${path}`] : [],
    ),
  );

  it("is where the API reference has it", () => {
    expect(uses).toEqual(
      expect.arrayContaining([
        "CreateTrainingJob: AlgorithmSpecification",
        "CreateHyperParameterTuningJob: TrainingJobDefinition.AlgorithmSpecification",
        "CreateHyperParameterTuningJob: TrainingJobDefinitions.AlgorithmSpecification",
      ]),
    );
  });

  it.each(uses)("%s", (use) => {
    const [operation = "", path = ""] = use.split(": ");
    const input = sagemaker.operations.get(operation)?.input;
    if (input === undefined) throw new Error(operation);
    const names = path.split(".");
    const wrap = (value: object): unknown => {
      let shape: Shape = input;
      const lists = names.map((name) => {
        const next: Shape | undefined = shape.kind === "structure" ? shape.members.get(name)?.shape : undefined;
        if (next === undefined) throw new Error(name);
        shape = next.kind === "list" ? next.element : next;
        return next.kind === "list";
      });
      return names.reduceRight<unknown>((inner, name, at) => ({ [name]: lists[at] === true ? [inner] : inner }), value);
    };
    const found = (value: object): string[] =>
      run(wrap(value), input, { service: sagemaker, operation })
        .filter((each) => modelKinds.has(each.kind) && each.path.at(-1) === "TrainingInputMode")
        .map((each) => each.kind);
    expect(found(right)).toEqual([]);
    expect(found({ ...right, TrainingInputMode: "Fil" })).toEqual(["enum"]);
    expect(found({ TrainingImage: "a" })).toEqual(["required"]);
  });
});

function metrics(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({ Name: `m${String(at)}`, Regex: "loss=([0-9.]+)" }));
}

function strings(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at));
}

/** Every structure below an input, by its members' path; a recursive shape once. */
function structuresBelow(input: Shape): { path: string; shape: Shape }[] {
  const found: { path: string; shape: Shape }[] = [];
  const visit = (shape: Shape, path: string[], above: readonly Shape[]): void => {
    if (above.includes(shape)) return;
    if (shape.kind === "list") visit(shape.element, path, [...above, shape]);
    if (shape.kind !== "structure") return;
    found.push({ path: path.join("."), shape });
    for (const member of shape.members.values()) visit(member.shape, [...path, member.name], [...above, shape]);
  };
  visit(input, [], []);
  return found;
}
