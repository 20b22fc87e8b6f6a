import { readdirSync, readFileSync } from "node:fs";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../../src/index.js";

const folder = new URL("fixtures/right/", import.meta.url);
const files = readdirSync(folder).sort();

/** What a config says of a file: rule, and the reported text with its line. */
function reports(file: string, config: keyof typeof plugin.configs): string[] {
  return reportsOn(readFileSync(new URL(file, folder), "utf8"), config);
}

function reportsOn(code: string, config: keyof typeof plugin.configs): string[] {
  const lines = code.split("\n");
  return new Linter()
    .verify(code, [{ plugins: { sagemaker: plugin }, rules: plugin.configs[config].rules ?? {} }])
    .map(({ ruleId, message, line, column, endLine, endColumn }) => {
      const text = lines[line - 1]?.slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
      return `${String(line)}: ${String(ruleId)} on ${String(text)}: ${message}`;
    });
}

/**
 * Requests as AWS's documentation, SDKs and samples, and Terraform's tests make them: the service accepts each of them.
 * They were written without a look at the relations.
 */
describe("right requests", () => {
  it("are there, of every kind", () => {
    const commands = files.flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/new (\w+)Command\(/gu),
    ]);
    expect(commands.length).toBeGreaterThan(120);
    expect(new Set(commands.map(([, operation]) => operation)).size).toBeGreaterThan(75);
  });

  it.each(files)("%s: recommended reports nothing", (file) => {
    expect(reports(file, "recommended")).toEqual([]);
  });

  it.each(files)("%s: strict reports nothing", (file) => {
    expect(reports(file, "strict")).toEqual([]);
  });
});

describe("what AWS may accept", () => {
  const resources = (type: string): string =>
    `ResourceConfig: { InstanceType: "${type}", InstanceCount: 1, VolumeSizeInGB: 9 }`;
  const image = "174872318107.dkr.ecr.us-west-2.amazonaws.com/randomcutforest:1";

  it.each([
    [
      "an archive of another name",
      "CreateModel",
      `{ ModelName: "a", PrimaryContainer: { Image: image, ModelDataUrl: "s3://models/a.tgz" } }`,
    ],
    [
      "a GPU for an algorithm that leaves it idle",
      "CreateTrainingJob",
      `{ TrainingJobName: "a", RoleArn: role, OutputDataConfig: output, StoppingCondition: stop, HyperParameters: parameters, AlgorithmSpecification: { TrainingImage: "${image}", TrainingInputMode: "File" }, ${resources("ml.p3.2xlarge")} }`,
    ],
    [
      "a key for a bucket in Express One Zone",
      "CreateTrainingJob",
      `{ TrainingJobName: "a", RoleArn: role, StoppingCondition: stop, AlgorithmSpecification: specification, OutputDataConfig: { S3OutputPath: "s3://a--usw2-az1--x-s3/out", KmsKeyId: "alias/a" }, ${resources("ml.m5.large")} }`,
    ],
  ])("%s: strict alone reports it", (_, operation, input) => {
    const code = `import { ${operation}Command } from "@aws-sdk/client-sagemaker";\nnew ${operation}Command(${input});\n`;
    expect(reportsOn(code, "recommended")).toEqual([]);
    expect(reportsOn(code, "strict")).toHaveLength(1);
  });
});
