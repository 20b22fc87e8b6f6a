import { describe, expect, it } from "vitest";
import { lintAll, suggestionsFor } from "../../../lint-all.js";

/** A step that is right. */
const prepare = {
  Name: "Prepare",
  Type: "Processing",
  Arguments: {
    AppSpecification: { ImageUri: "482916370554.dkr.ecr.us-west-2.amazonaws.com/prepare:5" },
    ProcessingResources: { ClusterConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 } },
  },
};

const train = {
  Name: "Train",
  Type: "Training",
  DependsOn: ["Prepare"],
  Arguments: {
    AlgorithmSpecification: {
      TrainingImage: "482916370554.dkr.ecr.us-west-2.amazonaws.com/train:5",
      TrainingInputMode: "File",
    },
    OutputDataConfig: {
      S3OutputPath: { "Std:Join": { On: "/", Values: ["s3://models", { Get: "Parameters.Team" }] } },
    },
    ResourceConfig: { InstanceCount: { Get: "Parameters.Count" }, InstanceType: "ml.m5.xlarge", VolumeSizeInGB: 30 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  },
};

const parameters = [
  { Name: "Team", Type: "String", DefaultValue: "research" },
  { Name: "Count", Type: "Integer", DefaultValue: 1 },
];

function definition(steps: readonly object[], more: object = {}): object {
  return { Version: "2020-12-01", Metadata: {}, Parameters: parameters, Steps: steps, ...more };
}

/** What is reported of a definition in a file of its own. */
function reports(value: object): string[] {
  return lintAll(JSON.stringify(value, null, 1), "pipeline.json");
}

function command(body: string): string {
  return `import { CreatePipelineCommand } from "@aws-sdk/client-sagemaker";
export const create = (RoleArn: string, image: string, steps: object[], name: string) =>
  new CreatePipelineCommand({ PipelineName: "prepare", RoleArn, ClientRequestToken: "${"0".repeat(32)}", PipelineDefinition: ${body} });`;
}

function withArguments(step: { readonly Arguments: object }, changes: object): object {
  return { ...step, Arguments: { ...step.Arguments, ...changes } };
}

describe("a pipeline's definition in a file", () => {
  it("is right with names of jobs and roles left out", () => {
    expect(reports(definition([prepare, train]))).toEqual([]);
  });

  it("has its steps' arguments checked", () => {
    const wrong = withArguments(train, { StoppingCondition: { MaxRuntimeInSeconds: 0 } });
    expect(reports(definition([prepare, wrong]))).toEqual(["0 | 'MaxRuntimeInSeconds' takes at least 1; this is 0."]);
    const { OutputDataConfig: _, ...less } = train.Arguments;
    expect(reports(definition([prepare, { ...train, Arguments: less }]))).toEqual([
      `"Arguments" | 'CreateTrainingJob' lacks the required member 'OutputDataConfig'. Add it: an object with 'S3OutputPath'.`,
    ]);
  });

  it.each([
    ["Tuning", { HyperParameterTuningJobConfig: { Strategy: "Bayes" } }, `"Bayes"`],
    ["Transform", { TransformResources: { InstanceCount: 0, InstanceType: "ml.m5.xlarge" } }, "0"],
    ["Model", { PrimaryContainer: { Mode: "Single" } }, `"Single"`],
    ["RegisterModel", { ModelApprovalStatus: "Aproved" }, `"Aproved"`],
    ["AutoML", { ProblemType: "Regresion" }, `"Regresion"`],
    ["AutoML", { AutoMLJobInputDataConfig: [{ ChannelType: "trainning" }] }, `"trainning"`],
    ["QualityCheck", { StoppingCondition: { MaxRuntimeInSeconds: 0 } }, "0"],
    ["ClarifyCheck", { StoppingCondition: { MaxRuntimeInSeconds: 0 } }, "0"],
    ["EndpointConfig", { ProductionVariants: [{ VariantName: "all", InitialInstanceCount: 0 }] }, "0"],
  ])("knows the request of a step of type %s", (type, change, place) => {
    const step = { Name: "Step", Type: type, Arguments: change };
    expect(reports(definition([step])).map((report) => report.split(" | ")[0])).toContain(place);
  });

  it("may register a model without the name of a package or a group", () => {
    const inference = {
      Containers: [
        { Image: "482916370554.dkr.ecr.us-west-2.amazonaws.com/train:5", ModelDataUrl: "s3://models/a.tar.gz" },
      ],
      SupportedContentTypes: ["text/csv"],
      SupportedResponseMIMETypes: ["text/csv"],
    };
    const step = { Name: "Register", Type: "RegisterModel", Arguments: { InferenceSpecification: inference } };
    expect(reports(definition([step]))).toEqual([]);
    const approved = withArguments(step, { ModelApprovalStatus: "Approved" });
    expect(reports(definition([approved]))).toEqual([]);
  });

  it("is left alone where it isn't one", () => {
    const steps = [{ Name: "a/b", Type: "Trainin", Arguments: {} }];
    expect(lintAll(JSON.stringify({ Version: "2020-12-02", Steps: steps }), "other.json")).toEqual([]);
    expect(lintAll(JSON.stringify({ Version: "2020-12-01", Steps: [1] }), "other.json")).toEqual([]);
    expect(lintAll(JSON.stringify({ Version: "2020-12-01", Steps: {} }), "other.json")).toEqual([]);
  });
});

describe("the form of a definition", () => {
  it("needs steps with a name, a type and what their type needs", () => {
    const steps = [
      { Type: "Processing", Arguments: prepare.Arguments },
      { Name: "Notify", Type: "Lambda" },
      { Name: "Wait", Type: "Callback", Arguments: {} },
      { Name: "Check", Type: "QualityCheck", Arguments: prepare.Arguments },
    ];
    expect(reports(definition(steps))).toEqual([
      "{ | 'ProcessingStep' lacks the required member 'Name'. Add it: a string of 1 to 64 characters.",
      "{ | 'LambdaStep' lacks the required member 'FunctionArn'. Add it: a string.",
      "{ | 'CallbackStep' lacks the required member 'SqsQueueUrl'. Add it: a string.",
      `{ | 'QualityCheckStep' lacks the required member 'CheckType'. Add it: "DATA_QUALITY" or "MODEL_QUALITY".`,
    ]);
  });

  it("knows its types and versions, and leaves those alone that may be new", () => {
    const [report, ...more] = reports(definition([{ ...prepare, Type: "Procesing" }]));
    expect(report).toMatch(/^"Procesing" \| 'Type' can't be "Procesing".*Perhaps "Processing" is meant\./u);
    expect(more).toEqual([]);
    expect(reports(definition([{ ...prepare, Type: "Teleportation", Arguments: { Anything: 1 } }]))).toEqual([]);
  });

  it("reports members that are nearly those that there are, and no others", () => {
    const [report, ...more] = reports(definition([prepare, { ...train, DependsOn: undefined, DependOn: ["Prepare"] }]));
    expect(report).toMatch(/^"DependOn" \| .*Perhaps 'DependsOn' is meant\./u);
    expect(more).toEqual([]);
    expect(reports(definition([{ ...prepare, Whatever: 1 }], { Anything: 1 }))).toEqual([]);
  });

  it("has conditions with what their type needs", () => {
    const condition = (one: object): object =>
      definition([{ Name: "Check", Type: "Condition", Arguments: { Conditions: [one], IfSteps: [], ElseSteps: [] } }]);
    expect(reports(condition({ Type: "Equals", LeftValue: 1 }))).toEqual([
      "{ | 'EqualsCondition' lacks the required member 'RightValue'. Add it: any JSON value.",
    ]);
    expect(reports(condition({ Type: "Not", Condition: { Type: "LessThan", LeftValue: 1 } }))).toEqual([
      "{ | 'LessThanCondition' lacks the required member 'RightValue'. Add it: any JSON value.",
    ]);
    const [report] = reports(condition({ Type: "Equal", LeftValue: 1, RightValue: 2 }));
    expect(report).toMatch(/^"Equal" \| .*"Equals"/u);
    for (const right of [
      { Type: "In", QueryValue: { Get: "Parameters.Team" }, Values: ["a", "b"] },
      { Type: "NotIn", Value: "a", In: ["a", "b"] },
      { Type: "Or", Conditions: [{ Type: "GreaterThan", LeftValue: 2, RightValue: { Get: "Parameters.Count" } }] },
      { Type: "Resembles", Whom: "nobody" },
    ]) {
      expect(reports(condition(right))).toEqual([]);
    }
  });

  it("has steps within conditions checked like others", () => {
    const wrong = withArguments(train, { StoppingCondition: { MaxRuntimeInSeconds: 0 } });
    const check = { Name: "Check", Type: "Condition", Arguments: { Conditions: [], IfSteps: [wrong], ElseSteps: [] } };
    expect(reports(definition([prepare, check]))).toEqual(["0 | 'MaxRuntimeInSeconds' takes at least 1; this is 0."]);
  });
});

describe("what the parts of a definition say of each other", () => {
  it("is checked: names that are there twice", () => {
    expect(reports(definition([prepare, { ...train, DependsOn: [], Name: "Prepare" }]))).toEqual([
      `"Prepare" | 'Steps[1].Name' repeats "Prepare", which 'Steps[0].Name' has: the name tells the steps of a pipeline apart.`,
    ]);
    const inner = { Conditions: [], IfSteps: [{ ...train, DependsOn: [] }], ElseSteps: [{ ...train, DependsOn: [] }] };
    const [report, ...more] = reports(definition([{ Name: "Check", Type: "Condition", Arguments: inner }]));
    expect(report).toMatch(/^"Train" \| 'Steps\[0\]\.Arguments\.ElseSteps\[0\]\.Name' repeats/u);
    expect(more).toEqual([]);
  });

  it("is checked: steps and parameters that aren't there", () => {
    expect(reports(definition([prepare, { ...train, DependsOn: ["Prepaer"] }]))).toEqual([
      `"Prepaer" | 'Steps[1].DependsOn[0]' is "Prepaer", but the pipeline has only "Prepare" and "Train": a step can only use the steps of its own pipeline.`,
    ]);
    const wrong = withArguments(train, {
      RoleArn: { Get: "Parameters.Role" },
      Environment: { A: { Get: "Steps.Nope.B" } },
    });
    expect(reports(definition([prepare, wrong]))).toEqual([
      `Role | 'Steps[1].Arguments.RoleArn.Get' is "Parameters.Role", but 'Parameters' has only "Team" and "Count": a pipeline's parameters are declared in its definition.`,
      `Nope | 'Steps[1].Arguments.Environment.A.Get' is "Steps.Nope.B", but the pipeline has only "Prepare" and "Train": a step can only use the steps of its own pipeline.`,
    ]);
  });

  it("is checked: steps that wait for each other", () => {
    const first = { ...prepare, DependsOn: ["Train"] };
    expect(reports(definition([first, train]))).toEqual([
      `"Prepare" | Step 'Prepare' waits for itself: "Prepare", which waits for "Train", which waits for "Prepare". No step of such a circle can ever run.`,
    ]);
  });

  it("is silent where a step in a condition waits for the condition, and where others come after it", () => {
    const inner = { Conditions: [], IfSteps: [{ ...train, DependsOn: ["Check"] }], ElseSteps: [] };
    const check = { Name: "Check", Type: "Condition", DependsOn: ["Prepare"], Arguments: inner };
    expect(reports(definition([prepare, check, { ...prepare, Name: "Again", DependsOn: ["Train"] }]))).toEqual([]);
  });

  it("is silent where not all is known", () => {
    const unknownStep = { Name: "${Name}", Type: "Lambda", FunctionArn: "arn" };
    expect(reports(definition([unknownStep, train]))).toEqual([]);
    const environment = {
      Region: { Get: "Execution.PipelineName" },
      Other: { Get: "PipelineExperimentConfig.TrialName" },
    };
    expect(reports(definition([prepare, withArguments(train, { Environment: environment })]))).toEqual([]);
  });

  it("knows that a parameter is never a list", () => {
    const vpc = { NetworkConfig: { VpcConfig: { Subnets: { Get: "Parameters.Team" }, SecurityGroupIds: ["sg-1"] } } };
    expect(reports(definition([withArguments(prepare, vpc)]))).toEqual([
      `{
       "Get": "Parameters.Team"
      } | 'Subnets' takes a list; this is a string.`,
    ]);
    const property = {
      NetworkConfig: { VpcConfig: { Subnets: { Get: "Steps.Train.VpcConfig.Subnets" }, SecurityGroupIds: ["sg-1"] } },
    };
    const later = { ...withArguments(prepare, property), Name: "Later" };
    expect(reports(definition([prepare, train, later]))).toEqual([]);
  });
});

describe("a definition in code", () => {
  const wrong = JSON.stringify({
    Version: "2020-12-01",
    Steps: [withArguments(prepare, { StoppingCondition: { MaxRuntimeInSeconds: 0 } })],
  });
  const report = ["0 | 'MaxRuntimeInSeconds' takes at least 1; this is 0."];

  it.each([
    ["as a string", `'${wrong}'`],
    ["as a template", `\`${JSON.stringify(JSON.parse(wrong), null, 2)}\``],
    ["as a string with escapes", JSON.stringify(wrong)],
    ["as an object", `JSON.stringify(${wrong})`],
    ["as an object, indented", `JSON.stringify(${wrong}, null, 2)`],
    ["as parts", `'${wrong.slice(0, 30)}' + '${wrong.slice(30)}'`],
  ])("is checked where it is written %s", (_, body) => {
    expect(lintAll(command(body), "file.ts")).toEqual(report);
  });

  it("is checked where it is a constant", () => {
    const code = `import { SageMaker } from "@aws-sdk/client-sagemaker";
const definition = ${wrong};
const PipelineDefinition = JSON.stringify(definition);
await new SageMaker().updatePipeline({ PipelineName: "prepare", PipelineDefinition });`;
    expect(lintAll(code, "file.ts")).toEqual(report);
  });

  it("is checked in a resource of the CDK", () => {
    const code = `import { CfnPipeline } from "aws-cdk-lib/aws-sagemaker";
new CfnPipeline(this, "P", { pipelineName: "p", roleArn: "arn:aws:iam::482916370554:role/P", pipelineDefinition: { PipelineDefinitionBody: JSON.stringify(${wrong}) } });`;
    expect(lintAll(code, "file.ts")).toEqual(report);
  });

  it("is silent about what isn't known", () => {
    for (const body of [
      `JSON.stringify({ Version: "2020-12-01", Steps: steps })`,
      `JSON.stringify({ Version: "2020-12-01", Steps: [...steps, ${JSON.stringify(train)}], Parameters: ${JSON.stringify(parameters)} })`,
      `JSON.stringify(${wrong}, ["Version"])`,
      `JSON.stringify(${wrong}, (key, value) => value)`,
      `\`{ "Version": "2020-12-01", "Steps": [\${steps.join(",")}] }\``,
      `\`{ "Version": "2020-12-01", "Steps": \${JSON.stringify(steps)} }\``,
      `\`{ "Version": "2020-12-01", \${name} }\``,
      `\`{ "Version": "2020-12-01", "Steps": [{ "Name": "\${name}", "Type": "Fail", "Arguments": { "ErrorMessage": "\${image}" } }] }\``,
    ]) {
      expect(lintAll(command(body), "file.ts"), body).toEqual([]);
    }
  });

  it("has suggestions that are JSON, and none that would need escapes", () => {
    const body = `{ "Version": "2020-12-01", "Steps": [{ "Name": "Stop", "Type": "Fial", "Arguments": { "ErrorMessage": "no" } }] }`;
    const [first] = suggestionsFor(command(`\`${body}\``), "file.ts");
    expect(first).toEqual([`Use "Fail".`, command(`\`${body.replace("Fial", "Fail")}\``)]);
    expect(suggestionsFor(command(JSON.stringify(body)), "file.ts")).toEqual([]);
    expect(lintAll(command(JSON.stringify(body)), "file.ts")).toHaveLength(1);
  });
});

describe("a parameter", () => {
  const parameter = (one: object): string[] => reports({ Version: "2020-12-01", Parameters: [one], Steps: [prepare] });

  it.each([
    [
      { Name: "Count", Type: "Integer", DefaultValue: "many" },
      `"many" | 'DefaultValue' takes a number; this is the string "many".`,
    ],
    [{ Name: "Count", Type: "Integer", DefaultValue: 1.5 }, "1.5 | 'DefaultValue' takes a whole number; this is 1.5."],
    [
      { Name: "Rate", Type: "Float", DefaultValue: [1] },
      /^\[\s+1\s+\] \| 'DefaultValue' takes a number; this is a list\.$/u,
    ],
    [{ Name: "Team", DefaultValue: {} }, "{} | 'DefaultValue' takes a string; this is an object."],
    [
      { Name: "Team", Type: "String", DefaultValue: "x".repeat(4097) },
      /^"?x+"? \| 'DefaultValue' takes at most 4096 characters/u,
    ],
    [{ Name: "Team", Type: "String", EnumValues: "a" }, `"a" | 'EnumValues' takes a list; this is the string "a".`],
    // AWS states the types, and not that a scalar isn't converted.
    [
      { Name: "Count", Type: "Integer", DefaultValue: "1" },
      `"1" | 'DefaultValue' takes a whole number; this is the string "1".`,
    ],
    [
      { Name: "Rate", Type: "Float", DefaultValue: "0.5" },
      `"0.5" | 'DefaultValue' takes a number; this is the string "0.5".`,
    ],
    [{ Name: "Team", DefaultValue: 1 }, "1 | 'DefaultValue' takes a string; this is the number 1."],
    [
      { Name: "Fast", Type: "Boolean", DefaultValue: "true" },
      `"true" | 'DefaultValue' takes true or false; this is the string "true".`,
    ],
    [
      { Name: "Team", Type: "String", DefaultValue: "sales", EnumValues: ["research", "churn"] },
      `"sales" | 'DefaultValue' is "sales", but 'EnumValues' has only "research" and "churn": a parameter has one of the values that are listed.`,
    ],
  ])("has a default of its type and its values: %j", (one, report) => {
    const found = parameter(one);
    expect(found).toHaveLength(1);
    if (typeof report === "string") expect(found).toEqual([report]);
    else expect(found[0]).toMatch(report);
  });

  it.each([
    { Name: "Count", Type: "Integer", DefaultValue: 1 },
    { Name: "Rate", Type: "Float", DefaultValue: 1 },
    { Name: "Fast", Type: "Boolean", DefaultValue: false },
    { Name: "Team", DefaultValue: "research", EnumValues: ["research", "churn"] },
    { Name: "Team", Type: "String", DefaultValue: "${Team}", EnumValues: ["research"] },
    { Name: "Team", Type: "String", DefaultValue: "sales", EnumValues: ["{{teams}}"] },
    { Name: "Count", Type: "Integer", DefaultValue: "${Count}" },
    { Name: "When", Type: "${Type}", DefaultValue: 1 },
    { Name: "Count", Type: "Integer" },
  ])("is right: %j", (one) => {
    expect(parameter(one)).toEqual([]);
  });

  it("is given its default in its own type by a suggestion", () => {
    const code = JSON.stringify({
      Version: "2020-12-01",
      Parameters: [{ Name: "A", Type: "Integer", DefaultValue: "1" }],
      Steps: [prepare],
    });
    expect(suggestionsFor(code, "pipeline.json")).toEqual([
      ["Replace it by 1.", code.replace(`"DefaultValue":"1"`, `"DefaultValue":1`)],
    ]);
  });
});

describe("the arguments of steps that are no request of a job", () => {
  const step = (Type: string, Arguments: object): string[] => reports(definition([{ Name: "Step", Type, Arguments }]));
  const jar = { HadoopJarStep: { Jar: "command-runner.jar", Args: ["a"] } };

  it.each([
    [
      "EMR",
      { StepConfig: jar, ClusterId: "j-1", ClusterConfig: {} },
      `"ClusterConfig" | 'ClusterConfig' and 'ClusterId' are both set: a step runs on a cluster that there is, or on one of its own. Remove one of them.`,
    ],
    [
      "EMR",
      { StepConfig: jar },
      "{ | Neither 'ClusterId' nor 'ClusterConfig' is set: a step runs on a cluster that there is, or on one of its own. Set one of them.",
    ],
    [
      "EMR",
      { StepConfig: jar, ClusterConfig: {}, ExecutionRoleArn: "arn:aws:iam::123456789012:role/r" },
      `"ExecutionRoleArn" | 'ExecutionRoleArn' is set without 'ClusterId': a role is passed to a cluster that there is.`,
    ],
    ["EMR", { ClusterId: "j-1" }, "{ | 'EMRArguments' lacks the required member 'StepConfig'. Add it: an object."],
    [
      "EMR",
      { ClusterId: "j-1", StepConfig: {} },
      "{ | 'EMRStepConfig' lacks the required member 'HadoopJarStep'. Add it: an object.",
    ],
    [
      "EMR",
      { ClusterId: "j-1", StepConfig: { HadoopJarStep: { Jars: "a.jar" } } },
      `"Jars" | 'EMRHadoopJarStep' has no member 'Jars' (AWS's schema and SDK of pipelines of 2026-08-21). Perhaps 'Jar' is meant.`,
    ],
    [
      "EMR",
      { ClusterId: "j-1", StepConfig: { ...jar, ActionOnFailure: "CONTINUES" } },
      /^"CONTINUES" \| 'ActionOnFailure' can't be "CONTINUES"/u,
    ],
    ["Fail", { ErrorMessage: ["no"] }, /^\[\s+"no"\s+\] \| 'ErrorMessage' takes a string; this is a list\.$/u],
    ["Fail", { ErorMessage: "no" }, /^"ErorMessage" \| .*Perhaps 'ErrorMessage' is meant/u],
    [
      "Endpoint",
      { EndpointName: "a" },
      `"Arguments" | 'CreateEndpoint' lacks the required member 'EndpointConfigName'. Add it: letters, digits and '-', at most 63 characters.`,
    ],
    ["Endpoint", { EndpointConfigName: "a_b" }, /^_ \| 'EndpointConfigName' can't be "a_b"/u],
    [
      "Endpoint",
      {
        ProductionVariants: [
          { VariantName: "a", ModelName: "m", InstanceType: "ml.m5.large", InitialInstanceCount: 0 },
        ],
      },
      /^0 \| 'InitialInstanceCount'/u,
    ],
    ["EndpointConfig", { ProductionVariants: [] }, /^\[\] \| 'ProductionVariants' takes at least 1 entry/u],
  ] as const)("of %s are looked at: %j", (type, args, report) => {
    const found = step(type, args);
    if (typeof report === "string") expect(found).toEqual([report]);
    else expect(found.join()).toMatch(report);
    expect(found).toHaveLength(1);
  });

  it.each([
    ["EMR", { StepConfig: jar, ClusterId: { Get: "Parameters.Team" }, ExecutionRoleArn: "r" }],
    ["EMR", { StepConfig: { ...jar, Name: "a", Anything: 1 }, ClusterConfig: { Instances: {} }, More: 1 }],
    ["EMR", { StepConfig: { HadoopJarStep: { Jar: { "Std:Join": { On: "/", Values: [] } } } }, ClusterId: "j-1" }],
    ["Fail", {}],
    ["Fail", { ErrorMessage: { "Std:Join": { On: " ", Values: ["a", { Get: "Parameters.Team" }] } } }],
    ["Endpoint", { EndpointConfigName: "a", EndpointName: { Get: "Parameters.Team" }, Tags: [] }],
    ["EMRServerless", { ApplicationId: 1 }],
  ] as const)("of %s may be %j", (type, args) => {
    expect(step(type, args)).toEqual([]);
  });
});

describe("a definition in a YAML block", () => {
  it("is marked in its place", () => {
    const template = `Resources:
  Pipeline:
    Type: AWS::SageMaker::Pipeline
    Properties:
      PipelineName: churn
      RoleArn: !GetAtt Role.Arn
      PipelineDefinition:
        PipelineDefinitionBody: !Sub |
          {
            "Version": "2020-12-01",
            "Parameters": [{ "Name": "Team", "Type": "String", "DefaultValue": "\${Team}" }],
            "Steps": [
              { "Name": "Stop", "Type": "Fail", "DependsOn": ["Stopp"], "Arguments": { "ErrorMessage": [] } }
            ]
          }
`;
    expect(lintAll(template, "stack.template.yaml")).toEqual([
      `"Stopp" | 'Steps[0].DependsOn[0]' is "Stopp", but the pipeline has only "Stop": a step can only use the steps of its own pipeline.`,
      "[] | 'ErrorMessage' takes a string; this is a list.",
    ]);
  });
});
