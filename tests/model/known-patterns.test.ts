import { describe, expect, it } from "vitest";
import { loadService } from "../../src/model/registry.js";

/** By shape: values that AWS takes and values that it refuses, read off the API reference by a person. */
const values: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  TrainingJobName: { good: ["my-job", "a", "A--1"], bad: ["my_job", "-job", "job-", "", "jöb"] },
  ArnOrName: {
    good: [
      "xgboost",
      "my-algorithm",
      "arn:aws:sagemaker:us-east-1:123456789012:algorithm/my-algorithm",
      "a".repeat(63),
    ],
    bad: ["my-algorithm-", "a".repeat(64), "arn:aws:sagemaker:us-east-1:123:algorithm/a", "my_algorithm", ""],
  },
  RoleArn: {
    good: ["arn:aws:iam::123456789012:role/service-role/SageMaker", "arn:aws-cn:iam::123456789012:role/a"],
    bad: ["arn:aws:iam::12345:role/a", "SageMakerRole", "arn:aws:iam::123456789012:user/a"],
  },
  S3Uri: {
    good: ["s3://bucket", "s3://bucket/", "https://bucket/key", "s3://b/line\nbreak"],
    bad: ["bucket/key", "s3:/b", "S3://b"],
  },
  Cidr: {
    good: ["10.0.0.0/16", "2001:db8::/32", "::1/128", "::ffff:1.2.3.4/96"],
    bad: ["10.0.0.0", "10.0.0.256/16", "10.0.0.0/33", "2001:db8::/129"],
  },
  NonEmptyString64: { good: ["a", " a ", "\u00a0"], bad: ["", " ", "\t\n"] },
  MetricsEndpointPath: { good: ["/metrics", "/a.b/c"], bad: ["/a..b", "metrics", "/"] },
  CfnTemplateURL: {
    good: ["https://bucket.s3.amazonaws.com/template.yml"],
    bad: ["http://a/b", "https:///b", "https://a/"],
  },
  ImageVersionAlias: { good: ["1", "1.2", "1.2.3", "1.2.3-rc.1"], bad: ["v1", "1.2.3-", ""] },
  ForecastQuantile: { good: ["p1", "p50"], bad: ["p0", "p500", "50"] },
  ImageDeleteProperty: { good: ["DisplayName", "Description"], bad: ["DisplayNameDescription", ""] },
  CodeRepositoryNameOrUrl: {
    good: ["https://github.com/a/b", "my-repository"],
    bad: ["my_repository", "git@github.com"],
  },
  AlarmName: { good: ["high-error-rate"], bad: [" "] },
  RepositoryUrl: { good: ["https://example.com/repo"], bad: ["https://ex", "http://example.com", "https://a b c"] },
  Accept: { good: ["", "application/json", "a\r\nb\u2028c"], bad: [] },
  TagKey: { good: ["team", "größe", "名前", "a b:c/d@e"], bad: ["a;b", "a*", "tab\t"] },
  ContainerImage: { good: ["a", "123.dkr.ecr.us-east-1.amazonaws.com/a:b", "\u00a0"], bad: ["", "a b", "a\n"] },
};

describe("the patterns of sagemaker", () => {
  it.each(Object.entries(values))("of %s", (name, { good, bad }) => {
    const shape = loadService("sagemaker")?.shape(name);
    if (shape?.kind !== "string" || shape.pattern === undefined) throw new Error(`${name} has no pattern`);
    const { automaton } = shape.pattern;
    const accepts = (text: string): boolean => {
      let state = automaton.start;
      for (const character of text) if (state !== -1) state = automaton.next(state, character.codePointAt(0) ?? 0);
      return state !== -1 && automaton.accepts(state);
    };
    expect(good.filter((text) => !accepts(text))).toEqual([]);
    expect(bad.filter(accepts)).toEqual([]);
  });

  it("say nothing where AWS's own is no pattern", () => {
    const service = loadService("sagemaker");
    expect(service?.shape("CustomerMetadataKey")).toMatchObject({ pattern: undefined, min: 1, max: 128 });
    expect(service?.shape("CustomerMetadataValue")).toMatchObject({ pattern: undefined, min: 1, max: 256 });
  });

  it("are shown as AWS states them, anchored", () => {
    const source = (service: string, name: string): string | undefined => {
      const shape = loadService(service)?.shape(name);
      return shape?.kind === "string" ? shape.pattern?.source : undefined;
    };
    expect(source("sagemaker", "TrainingJobName")).toBe("^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$");
    expect(source("sagemaker", "ImageId")).toBe("^(?:ami-[0-9a-fA-F]{8,17}|default)$");
    expect(source("sagemaker-runtime", "EndpointName")).toBe("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
    expect(source("sagemaker-a2i-runtime", "HumanLoopName")).toBe("^[a-z0-9](-*[a-z0-9])*$");
  });
});
