import { describe, expect, it } from "vitest";
import { explain, listServices } from "../../src/explain/explain.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import type { Service } from "../../src/model/shape.js";
import { runCli } from "../cli/run-cli.js";

const loaded = services.map(({ id }) => loadService(id)).filter((service): service is Service => service !== undefined);

const text = (name: string): string => explain(name, loaded, { format: "text" }).text;
const json = (name: string): unknown => JSON.parse(explain(name, loaded, { format: "json" }).text);

describe("an explanation", () => {
  it("of a member says all that holds for it", () => {
    expect(text("CreateTrainingJob.AlgorithmSpecification.AlgorithmName")).toMatch(
      /^CreateTrainingJob\.AlgorithmSpecification\.AlgorithmName\n\n {2}service {3}SageMaker \(@aws-sdk\/client-sagemaker\)\n {2}type {6}ArnOrName, a string\n {2}required {2}no\n {2}length {4}1 to 170 characters \(valid-lengths\)\n {2}text {6}1 to 63 characters of letters, digits and '-', neither beginning nor ending with '-'; or an ARN of 'sagemaker' that ends so \(valid-patterns\)\n {12}\^\(arn:aws/u,
    );
    expect(json("CreateTrainingJob.AlgorithmSpecification.AlgorithmName")).toMatchObject({
      name: "CreateTrainingJob.AlgorithmSpecification.AlgorithmName",
      operation: "CreateTrainingJob",
      required: false,
      shape: { name: "ArnOrName", type: "string", min: 1, max: 170, unit: "characters" },
      model: { date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string },
    });
  });

  it("of an enum lists its values and who uses it", () => {
    expect(text("TrainingInputMode")).toContain("  enum     Pipe, File, FastFile (valid-enums)\n");
    expect(json("TrainingInputMode")).toMatchObject({
      shape: { enum: ["Pipe", "File", "FastFile"] },
      usedBy: ["CreateAlgorithm", "CreateHyperParameterTuningJob", "CreateTrainingJob"],
    });
    expect(text("TrainingInstanceType")).toMatch(/enum .* and \d+ more \(valid-enums\)\n/u);
  });

  it("of a structure lists its members, the required ones marked", () => {
    const lines = text("AlgorithmSpecification").split("\n");
    expect(lines).toContain("    * TrainingInputMode                 string; Pipe, File, FastFile");
    expect(lines).toContain("      MetricDefinitions                 list of structure; at most 40 entries");
  });

  it("counts in the singular and the plural", () => {
    expect(text("PutRecord")).toMatch(/Record +list of structure; at least 1 entry\n/u);
    expect(text("PutRecord")).toMatch(/TargetStores +list of string; 1 to 2 entries\n/u);
  });

  it("of a list and a map says what is in them", () => {
    expect(text("CreateTrainingJob.Tags")).toContain("    * Key    string; 1 to 128 characters; a pattern\n");
    expect(text("CreateTrainingJob.HyperParameters")).toMatch(
      /each key: length +at most 256 characters \(valid-lengths\)\n/u,
    );
  });

  it("of an operation names its input", () => {
    expect(text("InvokeEndpoint")).toContain("an operation; its input is InvokeEndpointInput");
    expect(text("InvokeEndpoint")).toContain("SageMaker Runtime (@aws-sdk/client-sagemaker-runtime)");
  });

  it("of a token that the SDK fills in doesn't call it required", () => {
    expect(text("CreatePipeline.ClientRequestToken")).toContain("no: an idempotency token, which the SDK fills in");
  });
});

describe("the relations", () => {
  const ids = (name: string): string[] => (json(name) as { relations: { id: string }[] }).relations.map(({ id }) => id);

  it("of a structure are all told", () => {
    expect(text("AlgorithmSpecification")).toContain(
      "    at most one of 'AlgorithmName' and 'TrainingImage' is set.\n      since an algorithm is either an algorithm resource or a container image (algorithm-name-or-image; no-conflicting-members; ",
    );
    expect(ids("AlgorithmSpecification")).toEqual(
      expect.arrayContaining(["algorithm-name-or-image", "algorithm-needs-name-or-image"]),
    );
  });

  it("of a member are those that name it", () => {
    expect(ids("CreateTrainingJob.AlgorithmSpecification.AlgorithmName")).toContain("algorithm-name-or-image");
    expect(ids("CreateTrainingJob.AlgorithmSpecification.TrainingInputMode")).not.toContain("algorithm-name-or-image");
  });

  it("of structures inside aren't told", () => {
    expect(ids("CreateTrainingJob")).not.toContain("algorithm-name-or-image");
  });
});

describe("a name", () => {
  it.each([
    ["CreateTrainingJob.InputDataConfig.ChannelName", "CreateTrainingJob.InputDataConfig[].ChannelName"],
    ["CreateTrainingJob.InputDataConfig[0].ChannelName", "CreateTrainingJob.InputDataConfig[].ChannelName"],
    ["createTrainingJob.roleArn", "CreateTrainingJob.RoleArn"],
    ["create-training-job.role_arn", "CreateTrainingJob.RoleArn"],
    ["CREATETRAININGJOBCOMMAND.vpcconfig.subnets", "CreateTrainingJob.VpcConfig.Subnets"],
    ["sagemaker-runtime/InvokeEndpoint.", "InvokeEndpoint"],
    ["algorithmspecification.trainingImage", "AlgorithmSpecification.TrainingImage"],
    ["CreateTrainingJobCommand", "CreateTrainingJob"],
    ["CreateTrainingJobCommandInput.RoleArn", "CreateTrainingJob.RoleArn"],
    ["CreateTrainingJobRequest.RoleArn", "CreateTrainingJobRequest.RoleArn"],
    ["sagemaker-runtime:InvokeEndpoint.Body", "InvokeEndpoint.Body"],
  ])("%s stands for %s", (name, meaning) => {
    expect(json(name)).toMatchObject({ name: meaning });
  });

  it.each([
    ["trainingjobs", 'There is no operation or shape "trainingjobs". Did you mean ListTrainingJobs, '],
    ["trainingplan", 'There is no operation or shape "trainingplan". Did you mean TrainingPlanArn, '],
    ["toString", 'There is no operation or shape "toString". Did you mean String?'],
    ["xy", 'There is no operation or shape "xy".\n'],
    ["CreateTrainingJobs", 'There is no operation or shape "CreateTrainingJobs". Did you mean CreateTrainingJob'],
    [
      "CreateTrainingJob.AlgoritmSpecification.TrainingImage",
      'CreateTrainingJob has no member "AlgoritmSpecification". Did you mean CreateTrainingJob.AlgorithmSpecification.TrainingImage?\n',
    ],
    ["CreateTrainingJob.RoleArn.Name", "CreateTrainingJob.RoleArn is a string and has no members. Did you mean"],
    ["Xyzzy", 'There is no operation or shape "Xyzzy".\n'],
    ["sagemaker-runtime:CreateTrainingJob", 'There is no operation or shape "CreateTrainingJob".'],
  ])("%s stands for nothing, and the answer says what it may have been", (name, message) => {
    expect(explain(name, loaded, { format: "text" })).toMatchObject({ found: false });
    expect(text(name).slice(0, message.length)).toBe(message);
  });
});

describe("other names", () => {
  it("a relation's id gives the relation, with the rule that reports it and its page", () => {
    expect(text("stopping-wait-not-below-runtime")).toMatch(
      /^stopping-wait-not-below-runtime\n\n {2}states {7}'MaxRuntimeInSeconds' <= .*\n[^]* {2}reported by {2}valid-relations\n[^]*relations\.md#stopping-wait-not-below-runtime\n$/u,
    );
    expect(json("stopping-wait-not-below-runtime")).toMatchObject({
      id: "stopping-wait-not-below-runtime",
      shape: "StoppingCondition",
      reportedBy: ["valid-relations"],
    });
  });

  it("a rule's name gives the rule, with what confidence changes and its relations", () => {
    expect(text("sagemaker/valid-image-uris")).toBe(text("valid-image-uris"));
    expect(json("valid-image-uris")).toMatchObject({
      config: "recommended",
      confidence: expect.stringMatching(/^`medium` also reports images/u) as string,
      relations: expect.arrayContaining(["model-image-needs-tag"]) as unknown,
    });
    expect(text("valid-enums")).not.toContain("confidence");
  });

  it("a service's key gives its operations", () => {
    expect(text("sagemaker-runtime")).toContain("\n  InvokeEndpoint\n");
    expect(json("sagemaker-runtime")).toMatchObject({
      operations: expect.arrayContaining(["InvokeEndpoint"]) as unknown,
    });
  });

  it("a misspelt relation or rule is suggested", () => {
    expect(text("valid-enum")).toContain("Did you mean");
    expect(text("valid-enum")).toContain("valid-enums");
    expect(text("stopping-wait-not-below-runtimes")).toContain("stopping-wait-not-below-runtime?");
  });

  it("a member that is elsewhere in the operation is found there", () => {
    expect(text("CreateTrainingJob.TrainingImage")).toBe(
      'CreateTrainingJob has no member "TrainingImage". Did you mean CreateTrainingJob.AlgorithmSpecification.TrainingImage?\n',
    );
  });

  it("all members are told on request, once where a structure holds itself", () => {
    const { text: all } = explain("CreateTrainingJob", loaded, { format: "text", all: true });
    expect(all).toMatch(
      /^ {4} {2}AlgorithmSpecification\.MetricDefinitions\[\]\.Name|\* AlgorithmSpecification\.MetricDefinitions\[\]\.Name/mu,
    );
    const paths = JSON.parse(explain("CreateTrainingJob", loaded, { format: "json", all: true }).text) as {
      allMembers: { name: string }[];
    };
    expect(paths.allMembers.length).toBeGreaterThan(80);
    for (const { name } of loaded[0]?.operations.values() ?? []) {
      expect(explain(name, loaded, { format: "json", all: true }).found).toBe(true);
    }
  });
});

describe("the command", () => {
  it("prints JSON of everything", async () => {
    for (const args of [[], ["CreateModel"], ["valid-enums"], ["tag-keys-unique"], ["sagemaker-edge"]]) {
      const { code, stdout } = await runCli(".", "explain", ...args, "--format", "json");
      expect(code).toBe(0);
      expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    }
    const wrong = await runCli(".", "explain", "CreateModels", "--json");
    expect(wrong.code).toBe(2);
    expect(JSON.parse(wrong.stderr)).toMatchObject({ suggestions: expect.arrayContaining(["CreateModel"]) as unknown });
  });

  it("prints an explanation and exits with 0", async () => {
    expect(await runCli(".", "explain", "CreateModel.ModelName")).toEqual({
      code: 0,
      stdout: text("CreateModel.ModelName"),
      stderr: "",
    });
  });

  it("exits with 2 on a wrong name", async () => {
    expect(await runCli(".", "explain", "CreateModels")).toEqual({ code: 2, stdout: "", stderr: text("CreateModels") });
  });

  it("lists the services where no name is given", async () => {
    const { stdout } = await runCli(".", "explain");
    expect(stdout).toBe(listServices(loaded));
    expect(stdout).toMatch(/^ {2}sagemaker +40\d operations, model of \d{4}-\d\d-\d\d$/mu);
  });
});

it("can be written for every operation, shape and member of every service", () => {
  let count = 0;
  for (const service of loaded) {
    for (const { name, input } of service.operations.values()) {
      for (const path of [name, ...[...input.members.keys()].map((member) => `${name}.${member}`)]) {
        expect(explain(`${service.id}:${path}`, loaded, { format: "text" }), path).toMatchObject({ found: true });
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(2000);
});
