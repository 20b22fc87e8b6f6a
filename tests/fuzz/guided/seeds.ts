import { readdirSync, readFileSync } from "node:fs";
import { programOf } from "../source/program.js";

const programs = 150;

/** Texts to begin with, by form: the nearer they are to what is looked at, the sooner a fuzzer gets there. */
export function seedsOf(form: string): readonly string[] {
  switch (form) {
    case "code":
      return [...examples(), ...Array.from({ length: programs }, (_, seed) => programOf(seed).code)];
    case "strings":
      // The first character says which command it is for.
      return strings.flatMap((string) => Array.from("fabcde", (first) => first + string));
    case "documents":
      return documents;
    default:
      throw new Error(`${form} is no form`);
  }
}

function examples(): string[] {
  const folder = new URL("../../../examples/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => /^(?!eslint).*\.[cm]?[jt]s$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

const strings = [
  "my-training-job",
  "arn:aws:iam::123456789012:role/service-role/Training",
  "arn:aws-cn:sagemaker:cn-north-1:123456789012:model-package/a/1",
  "arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012",
  "123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1.4@sha256:0123456789abcdef",
  "763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.1.0-gpu-py310-cu121-ubuntu20.04-sagemaker",
  "s3://sagemaker-eu-west-1-123456789012/data/train.csv",
  "auc: ([0-9\\.]+(?:e[-+]?\\d+)?)[^\\s]*",
  "(?<name>a{1,3}|[^\\]a-z])+?$",
  "cron(0 [00-23]/6 ? * * *)",
  "rate(5 minutes)",
  "-PT1H",
  "2026-11-28T00:00:00.000Z",
  '{"Version":"2020-12-01","Parameters":[{"Name":"p","Type":"String","DefaultValue":"1"}],"Steps":[{"Name":"s","Type":"Training","Arguments":{"RoleArn":{"Get":"Parameters.p"}}}]}',
  '{"Version":"2020-12-01","Steps":[{"Name":"c","Type":"Condition","Arguments":{"Conditions":[{"Type":"Equals","LeftValue":{"Std:Join":{"On":"","Values":[1]}},"RightValue":2}],"IfSteps":[],"ElseSteps":[]}}]}',
  "<your-role> YOUR_BUCKET {account-id} TODO xxxxxxxxxxxx",
  "ml.m5.xlarge",
  "x".repeat(64),
  "\u{1F600}\ud83d é\u202e\u0000",
];

const template = {
  AWSTemplateFormatVersion: "2010-09-09",
  Parameters: { Role: { Type: "String", Default: "arn:aws:iam::123456789012:role/a" } },
  Conditions: { IsLarge: { "Fn::Equals": [{ Ref: "Role" }, "a"] } },
  Resources: {
    Model: {
      Type: "AWS::SageMaker::Model",
      Condition: "IsLarge",
      Properties: {
        ExecutionRoleArn: { Ref: "Role" },
        PrimaryContainer: {
          Image: { "Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/a:1" },
          Mode: { "Fn::If": ["IsLarge", "SingleModel", "Sngle"] },
        },
      },
    },
  },
};
const machine = {
  StartAt: "Train",
  States: {
    Train: {
      Type: "Task",
      Resource: "arn:aws:states:::sagemaker:createTrainingJob.sync",
      Parameters: { "TrainingJobName.$": "States.Format('a_{}', $.name)", RoleArn: "no role", StoppingCondition: {} },
      End: true,
    },
  },
};
const request = {
  TrainingJobName: "my_job",
  AlgorithmSpecification: { TrainingInputMode: "Fil" },
  Tags: [{ Key: "" }],
};

/** The first character says what a document is: `forms.ts`. */
const documents = [
  ...[template, request, machine].map((each, at) => `${"fab"[at] ?? ""}${JSON.stringify(each)}`),
  `cResources:\n  Model:\n    Type: AWS::SageMaker::Model\n    Properties:\n      ModelName: !Sub "a_\${AWS::Region}"\n      Containers: [!Ref A, !If [B, {Image: a}, !GetAtt C.D]]\n`,
  "dTrainingJobName: &name my_job\nTags:\n  - Key: *name\n    Value: |\n      a\n  - <<: {Key: b}\n",
  "eStates:\n  A:\n    Type: Task\n    Resource: arn:aws:states:::sagemaker:createTransformJob\n    Parameters:\n      TransformJobName: a_b\n",
];

/** Words that mean something: a fuzzer puts them in whole. */
export function wordsOf(form: string): readonly string[] {
  return form === "documents" ? documentWords : form === "code" ? codeWords : stringWords;
}

const documentWords = [
  ...[
    "AWS::SageMaker::Model",
    "AWS::SageMaker::EndpointConfig",
    "Fn::Sub",
    "Fn::If",
    "Fn::Join",
    "Ref",
    "Fn::GetAtt",
    "!Sub ",
  ],
  ...[
    "Properties",
    "Resources",
    "Type",
    "TrainingJobName",
    "States.Format",
    ".$",
    "Parameters",
    "Arguments",
    "{%",
    "&a ",
    "*a",
  ],
  ...[
    "arn:aws:states:::sagemaker:createTrainingJob",
    "arn:aws:states:::aws-sdk:sagemaker:createModel",
    "Fn::Transform",
    "<<: ",
  ],
];
const codeWords = [
  ...[
    "CreateTrainingJobCommand",
    "@aws-sdk/client-sagemaker",
    "SageMakerClient",
    "TrainingJobName",
    "Object.assign(",
    "=> ",
  ],
  ...[
    "JSON.stringify(",
    "await ",
    "...",
    "?? ",
    "as const",
    "satisfies ",
    "delete ",
    "for (const a of ",
    "new ",
    ".send(",
    "if (",
  ],
  ...[
    ".map(",
    ".push(",
    "class A extends ",
    "static {",
    "yield ",
    "try {",
    "switch (",
    "let ",
    "var ",
    "function ",
    "`${",
    "Tags",
  ],
];
const stringWords = [
  ...[
    "arn:aws:",
    ":sagemaker:",
    ":iam::",
    "123456789012",
    ".dkr.ecr.",
    ".amazonaws.com/",
    "s3://",
    "@sha256:",
    "eu-west-1",
    "cn-",
  ],
  ...[
    "(?:",
    "(?<",
    "[^",
    "\\d",
    "\\u{",
    "{1,",
    "cron(",
    "rate(",
    "PT",
    "Steps",
    "Arguments",
    "Std:Join",
    "Get",
    "Parameters.",
    "{}",
  ],
];
