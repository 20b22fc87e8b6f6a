import { describe, expect, it } from "vitest";
import { isFilledInLater } from "../../src/model/pipeline-definition.js";
import { loadPipelines, loadService } from "../../src/model/registry.js";
import type { Member, Shape, StructureShape } from "../../src/model/shape.js";

function structureOf(name: string): StructureShape {
  const shape = loadPipelines()?.shape(name);
  if (shape?.kind !== "structure") throw new Error(`There is no ${name}.`);
  return shape;
}

function membersOf(name: string): readonly Member[] {
  return [...structureOf(name).members.values()];
}

function memberOf(owner: string, name: string): Shape | undefined {
  return structureOf(owner).members.get(name)?.shape;
}

/** What a member takes, as a reader would say it. */
function printed(shape: Shape | undefined): string {
  switch (shape?.kind) {
    case "string":
      if (shape.enum !== undefined) return shape.enum.join("|");
      return shape.max === undefined ? "text" : `text ${String(shape.min ?? 0)}..${String(shape.max)}`;
    case "list":
      return `list of ${printed(shape.element)}`;
    case "map":
      return `map of ${printed(shape.key)} to ${printed(shape.value)}`;
    case "document":
      return "anything";
    default:
      return shape?.kind ?? "nothing";
  }
}

function print(owner: string): readonly string[] {
  return membersOf(owner).map(({ name, required, shape }) => `${name}${required ? "" : "?"}: ${printed(shape)}`);
}

describe("the form of a pipeline's definition", () => {
  it("has its members", () => {
    expect(print("PipelineDefinition")).toEqual([
      "Version?: 2020-12-01",
      "Metadata?: map of text to anything",
      "Parameters?: list of anything",
      "PipelineExperimentConfig?: map of text to anything",
      "MlflowConfig?: map of text to anything",
      "Steps: list of anything",
    ]);
    expect(structureOf("PipelineDefinition")).toMatchObject({ sensitive: false, union: false });
    expect(membersOf("PipelineDefinition")[0]).toMatchObject({ idempotencyToken: false, deprecated: undefined });
  });

  it.each([
    ["Pipeline", "anything", "anything"],
    ["String", "text 0..4096", "list of text"],
    ["Integer", "number", "anything"],
    ["Float", "number", "anything"],
    ["Boolean", "boolean", "anything"],
  ])("has parameters: %s", (type, value, values) => {
    expect(print(`${type}Parameter`)).toEqual([
      `Name: ${printed(loadService("sagemaker")?.shape("PipelineParameterName"))}`,
      "Type?: String|Integer|Float|Boolean",
      `DefaultValue?: ${value}`,
      "Description?: text 0..4096",
      `EnumValues?: ${values}`,
    ]);
  });

  it("takes the API's word on the names of parameters, and on whole numbers", () => {
    expect(memberOf("PipelineParameter", "Name")).toBe(loadService("sagemaker")?.shape("PipelineParameterName"));
    expect(memberOf("IntegerParameter", "DefaultValue")).toMatchObject({ type: "integer" });
    expect(memberOf("FloatParameter", "DefaultValue")).toMatchObject({ type: "double" });
  });

  it("has steps with what all of them may have", () => {
    expect(print("PipelineStep").slice(0, 6)).toEqual([
      "Name: text 1..64",
      `Type: ${printed(memberOf("TrainingStep", "Type"))}`,
      "Arguments?: map of text to anything",
      "DependsOn?: list of text",
      "FunctionArn?: text",
      "SqsQueueUrl?: text",
    ]);
    expect(
      membersOf("PipelineStep")
        .slice(6)
        .map(({ name }) => name),
    ).toEqual(
      (
        "DisplayName Description RetryPolicies CacheConfig PropertyFiles OutputParameters ModelPackageGroupName " +
        "SuppliedBaselineConstraints ModelName SuppliedBaselineStatistics SkipCheck RegisterNewBaseline " +
        "FailOnViolation CheckType"
      ).split(" "),
    );
    expect(
      membersOf("PipelineStep")
        .slice(6)
        .map(({ shape }) => shape.kind),
    ).toEqual(Array.from({ length: 14 }, () => "document"));
    expect(printed(memberOf("TrainingStep", "Type"))).toContain("Tuning|");
  });

  it("has checks of certain types", () => {
    expect(printed(memberOf("QualityCheckStep", "CheckType"))).toBe("DATA_QUALITY|MODEL_QUALITY");
    expect(printed(memberOf("ClarifyCheckStep", "CheckType"))).toBe("DATA_BIAS|MODEL_BIAS|MODEL_EXPLAINABILITY");
    expect(printed(memberOf("TrainingStep", "CheckType"))).toBe("anything");
  });

  it.each([
    [
      "ConditionArguments",
      ["Conditions: list of anything", "IfSteps?: list of anything", "ElseSteps?: list of anything"],
    ],
    ["FailArguments", ["ErrorMessage?: text"]],
    [
      "EMRArguments",
      [
        "ClusterId?: text",
        "ClusterConfig?: map of text to anything",
        "ExecutionRoleArn?: text",
        "StepConfig: map of text to anything",
      ],
    ],
    [
      "EMRStepConfig",
      [
        "Name?: text",
        "HadoopJarStep: map of text to anything",
        "ActionOnFailure?: TERMINATE_JOB_FLOW|TERMINATE_CLUSTER|CANCEL_AND_WAIT|CONTINUE",
      ],
    ],
    ["EMRHadoopJarStep", ["Jar: text", "MainClass?: text", "Args?: list of text", "Properties?: list of anything"]],
    [
      "NotCondition",
      [
        "Type: Equals|NotEquals|GreaterThan|GreaterThanOrEqualTo|LessThan|LessThanOrEqualTo|In|NotIn|Not|Or",
        "LeftValue?: anything",
        "RightValue?: anything",
        "QueryValue?: anything",
        "Values?: anything",
        "Value?: anything",
        "In?: anything",
        "Condition: map of text to anything",
        "Conditions?: list of anything",
      ],
    ],
  ])("has %s", (name, members) => {
    expect(print(name)).toEqual(members);
  });

  it("asks for nothing but its type of a condition of which only that is known", () => {
    expect(
      membersOf("PipelineCondition")
        .filter(({ required }) => required)
        .map(({ name }) => name),
    ).toEqual(["Type"]);
  });

  it("is of SageMaker's service, without operations, and says where it is from", () => {
    const pipelines = loadPipelines();
    expect(pipelines).toMatchObject({
      id: "sagemaker",
      serviceId: "SageMaker",
      packageName: "@aws-sdk/client-sagemaker",
    });
    expect(pipelines?.operations.size).toBe(0);
    expect(pipelines?.provenance.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(pipelines?.provenance.sources.join()).toMatch(/JSON-schema .*sagemaker-python-sdk /);
    expect(pipelines?.shape("toString")).toBeUndefined();
  });
});

it.each([
  ["${Name}", true],
  ["a{{Name}}", true],
  ["{Name}", false],
  ["$Name", false],
  ["", false],
])("the text %j has parts that are put in later: %s", (text, has) => {
  expect(isFilledInLater(text)).toBe(has);
});
