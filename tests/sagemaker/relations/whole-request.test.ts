import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import { mostTelling } from "../../../src/check/most-telling.js";
import { loadService } from "../../../src/model/registry.js";
import { findRequestSites } from "../../../src/analysis/request-sites.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { withSourceCode } from "../../analysis/parse.js";
import { messageOf } from "../../check/run-check.js";

/** The reports on a training job's request: the message, and the stretch of the literal. */
function reportsOn(members: string, region?: string): string[] {
  const service = loadService("sagemaker");
  const shape = service?.operations.get("CreateTrainingJob")?.input;
  if (service === undefined || shape === undefined) throw new Error("no CreateTrainingJob");
  const reports: string[] = [];
  const code = `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker"; new CreateTrainingJobCommand({ ${members} });`;
  withSourceCode(code, (sourceCode) => {
    const [site] = findRequestSites(sourceCode);
    if (site === undefined) throw new Error("no site");
    const violations = check(site.value, shape, {
      service,
      operation: "CreateTrainingJob",
      dialect: "sdk-v3",
      domain: sageMaker,
      anchor: site.anchor,
      installedClient: () => undefined,
      checksTwice: true,
      confidence: "medium",
      allow: { enums: new Map(), members: new Map() },
      clientRegion: region === undefined ? undefined : { region, node: site.anchor },
    });
    for (const { kind, messageId, data, place } of mostTelling(violations)) {
      if (kind !== "region" && kind !== "placeholder") continue;
      const stretch = `${String(place.within?.start)}-${String(place.within?.end)}`;
      reports.push(`${stretch} ${messageOf({ kind, messageId, data })}`);
    }
  });
  return reports;
}

const image = (region: string): string =>
  `AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.${region}.amazonaws.com/churn:1" }`;

describe("Regions of one request", () => {
  it.each([
    [`${image("eu-west-1")}, RoleArn: "arn:aws:iam::123456789012:role/train"`, "eu-west-1"],
    [`${image("eu-west-1")}, RoleArn: "arn:aws:iam::123456789012:role/train"`, undefined],
    [
      "AlgorithmSpecification: { TrainingInputMode: 'File', TrainingImage: `${account}.dkr.ecr.${region}.amazonaws.com/churn:1` }",
      "us-east-1",
    ],
    [
      `OutputDataConfig: { S3OutputPath: "s3://sagemaker-eu-west-1-123456789012/out", KmsKeyId: "arn:aws:kms:eu-west-1:123456789012:key/a" }`,
      undefined,
    ],
    // What the container does with it is its own affair.
    [
      `${image("eu-west-1")}, Environment: { MODEL: "arn:aws:sagemaker:us-east-1:123456789012:model/a" }, Tags: [{ Key: "from", Value: "arn:aws:sagemaker:us-east-1:123456789012:model/a" }]`,
      "eu-west-1",
    ],
    // A bucket alone doesn't say where the request goes.
    [
      `OutputDataConfig: { S3OutputPath: "s3://sagemaker-eu-west-1-123456789012/out" }, CheckpointConfig: { S3Uri: "s3://sagemaker-us-east-1-123456789012/c" }`,
      undefined,
    ],
  ])("accepts %s with a client of %s", (members, region) => {
    expect(reportsOn(members, region)).toEqual([]);
  });

  it("reports an image of another Region than the client's", () => {
    expect(reportsOn(image("us-west-2"), "eu-west-1")).toEqual([
      "21-30 This image is in us-west-2, and the client calls eu-west-1: SageMaker uses only what is in its own Region. Use one in eu-west-1.",
    ]);
  });

  it("reports an image of another Region than an ARN's", () => {
    const members = `AlgorithmSpecification: { TrainingInputMode: "File", AlgorithmName: "arn:aws:sagemaker:us-east-1:123456789012:algorithm/churn" }, OutputDataConfig: { S3OutputPath: "s3://sagemaker-eu-west-1-123456789012/out" }`;
    expect(reportsOn(members)).toEqual([
      "15-24 This bucket is in eu-west-1, and 'AlgorithmName' is in us-east-1: SageMaker uses only what is in its own Region. Use one in us-east-1.",
    ]);
  });

  it("reports a partition that isn't the Region's", () => {
    expect(reportsOn(`RoleArn: "arn:aws:iam::123456789012:role/train"`, "cn-north-1")).toEqual([
      "4-7 cn-north-1 is in the partition 'aws-cn', not 'aws'. Write 'arn:aws-cn:'.",
    ]);
    expect(
      reportsOn(`OutputDataConfig: { S3OutputPath: path, KmsKeyId: "arn:aws:kms:us-gov-west-1:123456789012:key/a" }`),
    ).toEqual(["4-7 us-gov-west-1 is in the partition 'aws-us-gov', not 'aws'. Write 'arn:aws-us-gov:'."]);
  });
});

describe("placeholders", () => {
  it.each([
    [
      `RoleArn: "arn:aws:iam::123456789012:role/your-role"`,
      "31-40 'your-role' in 'RoleArn' was left to be filled in. Write what it stands for.",
    ],
    [
      `OutputDataConfig: { S3OutputPath: "s3://bucket/models" }`,
      "5-11 'bucket' in 'S3OutputPath' was left to be filled in. Write what it stands for.",
    ],
    [
      `OutputDataConfig: { S3OutputPath: "s3://your-bucket/models" }`,
      "5-16 'your-bucket' in 'S3OutputPath' was left to be filled in. Write what it stands for.",
    ],
  ])("reports %s", (members, report) => {
    expect(reportsOn(members)).toEqual([report]);
  });

  it.each([
    `RoleArn: "arn:aws:iam::123456789012:role/train"`,
    // What the pattern refuses is reported as a placeholder there.
    `RoleArn: "arn:aws:iam::123456789012:role/<your-role>"`,
    `RoleArn: "arn:aws:iam::ACCOUNT_ID:role/train"`,
    `RoleArn: "arn:aws:iam::xxxxxxxxxxxx:role/train"`,
    `TrainingJobName: "bucket-brigade"`,
    `OutputDataConfig: { S3OutputPath: "s3://bucket-of-mine/models" }`,
    "OutputDataConfig: { S3OutputPath: `s3://${bucket}/models` }",
    `HyperParameters: { prompt: "<your-role> is to {region}" }`,
    `AlgorithmSpecification: { TrainingInputMode: "File", MetricDefinitions: [{ Name: "a", Regex: "(?P<value>[0-9]+)" }] }`,
    `Environment: { REGION: "{region}" }`,
  ])("accepts %s", (members) => {
    expect(reportsOn(members)).toEqual([]);
  });
});
