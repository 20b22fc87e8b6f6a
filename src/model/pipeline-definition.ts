import { stepTypes } from "./pipeline-steps.js";
import type {
  DocumentShape,
  ListShape,
  MapShape,
  Member,
  Service,
  Shape,
  StringShape,
  StructureShape,
} from "./shape.js";

/**
 * The form of a pipeline's definition, less the arguments of its steps: shapes that are written by hand, since AWS has no
 * model of them, from the sources that `pipeline-steps.ts` names. What these disagree on, or leave open, any value is.
 *
 * The shapes are `PipelineDefinition`, a structure for each type of parameter (`IntegerParameter`), of step
 * (`TrainingStep`) and of condition (`EqualsCondition`), and `PipelineParameter`, `PipelineStep` and `PipelineCondition` for
 * those whose type isn't known.
 *
 * @param api SageMaker's own model, for what it states of names
 */
export function createPipelines(api: Service): Service {
  const shapes = new Map<string, Shape>();
  for (const shape of [definition(), ...parameters(api), ...steps(), ...stepArguments(), ...conditions()])
    shapes.set(shape.name, shape);
  return {
    id: api.id,
    serviceId: api.serviceId,
    packageName: api.packageName,
    provenance: {
      date: "2026-08-21",
      sources: [
        "sagemaker-model-building-pipeline-definition-JSON-schema b4012b0 (2025-04-03)",
        "sagemaker-python-sdk a248126 (2026-08-21)",
      ],
    },
    operations: new Map(),
    shape: (name) => shapes.get(name),
  };
}

/** The only version that there is. */
export const pipelineVersion = "2020-12-01";

/** Whether a text has parts that are put in when the definition is deployed. */
export function isFilledInLater(text: string): boolean {
  return /\$\{|\{\{/u.test(text);
}

/** The types of conditions, by the members that each has to have. Of a set, the two sources name the members differently. */
export const conditionTypes: Readonly<Record<string, readonly string[]>> = {
  Equals: ["LeftValue", "RightValue"],
  NotEquals: ["LeftValue", "RightValue"],
  GreaterThan: ["LeftValue", "RightValue"],
  GreaterThanOrEqualTo: ["LeftValue", "RightValue"],
  LessThan: ["LeftValue", "RightValue"],
  LessThanOrEqualTo: ["LeftValue", "RightValue"],
  In: [],
  NotIn: [],
  Not: ["Condition"],
  Or: ["Conditions"],
};

const base = { sensitive: false, min: undefined, max: undefined } as const;
const anything: DocumentShape = { kind: "document", name: "PipelineValue", sensitive: false };
const text = string("PipelineText");
const list: ListShape = { kind: "list", name: "PipelineList", ...base, element: anything };
const record: MapShape = { kind: "map", name: "PipelineArguments", ...base, key: text, value: anything };

function definition(): StructureShape {
  return structure(
    "PipelineDefinition",
    {
      Version: string("PipelineVersion", [pipelineVersion]),
      Metadata: record,
      Parameters: list,
      PipelineExperimentConfig: record,
      MlflowConfig: record,
      Steps: list,
    },
    ["Steps"],
  );
}

/** The types of parameters, with what each has as its default. */
const parameterTypes: Readonly<Record<string, Shape>> = {
  String: { ...string("ParameterText"), max: 4096 },
  Integer: { kind: "number", name: "ParameterInteger", ...base, type: "integer" },
  Float: { kind: "number", name: "ParameterFloat", ...base, type: "double" },
  Boolean: { kind: "boolean", name: "ParameterBoolean", sensitive: false },
};

function parameters(api: Service): StructureShape[] {
  const name = api.shape("PipelineParameterName");
  const members = {
    Name: name?.kind === "string" ? name : text,
    Type: string("PipelineParameterType", Object.keys(parameterTypes)),
    DefaultValue: anything,
    Description: { ...text, max: 4096 },
    EnumValues: anything,
  };
  return [
    structure("PipelineParameter", members, ["Name"]),
    ...Object.entries(parameterTypes).map(([type, DefaultValue]) =>
      structure(
        `${type}Parameter`,
        { ...members, DefaultValue, ...(type === "String" && { EnumValues: { ...list, element: text } }) },
        ["Name"],
      ),
    ),
  ];
}

function steps(): StructureShape[] {
  // The API states the same of the steps of an execution (`PipelineExecutionStep$StepName`).
  const name: StringShape = { ...string("StepName"), min: 1, max: 64 };
  const type = string("PipelineStepType", Object.keys(stepTypes));
  const checks: Readonly<Record<string, readonly string[]>> = {
    QualityCheck: ["DATA_QUALITY", "MODEL_QUALITY"],
    ClarifyCheck: ["DATA_BIAS", "MODEL_BIAS", "MODEL_EXPLAINABILITY"],
  };
  const members = {
    Name: name,
    Type: type,
    Arguments: record,
    DependsOn: { ...list, element: text },
    FunctionArn: text,
    SqsQueueUrl: text,
    ...Object.fromEntries(
      ["DisplayName", "Description", "RetryPolicies", "CacheConfig", "PropertyFiles"]
        .concat(["OutputParameters", "ModelPackageGroupName", "SuppliedBaselineConstraints", "ModelName"])
        .concat(["SuppliedBaselineStatistics", "SkipCheck", "RegisterNewBaseline", "FailOnViolation", "CheckType"])
        .map((member) => [member, anything]),
    ),
  };
  return [
    structure("PipelineStep", members, ["Name", "Type"]),
    ...Object.entries(stepTypes).map(([key, { required }]) =>
      structure(`${key}Step`, { ...members, ...(checks[key] && { CheckType: string(`${key}Type`, checks[key]) }) }, [
        "Name",
        "Type",
        ...required,
      ]),
    ),
    structure("ConditionArguments", { Conditions: list, IfSteps: list, ElseSteps: list }, ["Conditions"]),
  ];
}

/** Arguments that are no request of SageMaker's; what a step of EMR runs, and where, is EMR's `AddJobFlowSteps`. */
function stepArguments(): StructureShape[] {
  const onFailure = ["TERMINATE_JOB_FLOW", "TERMINATE_CLUSTER", "CANCEL_AND_WAIT", "CONTINUE"];
  return [
    structure("FailArguments", { ErrorMessage: text }, []),
    structure("EMRArguments", { ClusterId: text, ClusterConfig: record, ExecutionRoleArn: text, StepConfig: record }, [
      "StepConfig",
    ]),
    structure(
      "EMRStepConfig",
      { Name: text, HadoopJarStep: record, ActionOnFailure: string("EMRActionOnFailure", onFailure) },
      ["HadoopJarStep"],
    ),
    structure("EMRHadoopJarStep", { Jar: text, MainClass: text, Args: { ...list, element: text }, Properties: list }, [
      "Jar",
    ]),
  ];
}

function conditions(): StructureShape[] {
  const members = {
    Type: string("PipelineConditionType", Object.keys(conditionTypes)),
    LeftValue: anything,
    RightValue: anything,
    QueryValue: anything,
    Values: anything,
    Value: anything,
    In: anything,
    Condition: record,
    Conditions: list,
  };
  return [
    structure("PipelineCondition", members, ["Type"]),
    ...Object.entries(conditionTypes).map(([type, required]) =>
      structure(`${type}Condition`, members, ["Type", ...required]),
    ),
  ];
}

function string(name: string, values?: readonly string[]): StringShape {
  return { kind: "string", name, ...base, pattern: undefined, enum: values, jsonValue: false };
}

function structure(
  name: string,
  members: Readonly<Record<string, Shape>>,
  required: readonly string[],
): StructureShape {
  return {
    kind: "structure",
    name,
    sensitive: false,
    union: false,
    members: new Map(
      Object.entries(members).map(([member, shape]): [string, Member] => [
        member,
        { name: member, shape, required: required.includes(member), idempotencyToken: false, deprecated: undefined },
      ]),
    ),
  };
}
