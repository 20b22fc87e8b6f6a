import json from "@eslint/json";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { parseYAML } from "yaml-eslint-parser";
import { resourcesIn, isTemplate } from "../../../src/analysis/documents/templates/templates.js";
import { withFunctions } from "../../../src/analysis/documents/templates/with-functions.js";
import { yamlValues } from "../../../src/analysis/documents/yaml-tree.js";
import plugin from "../../../src/index.js";
import { readMarks } from "../../marks.js";
import { printValue } from "../print-value.js";

/** The resources of a template in YAML: type and properties. */
function resources(text: string): string[] {
  const [value] = yamlValues({ text, ast: parseYAML(text) });
  if (value === undefined || !isTemplate(value)) return [];
  return resourcesIn(withFunctions(value)).map((site) => `${site.operation ?? ""} ${printValue(site.value)}`);
}

/** A template with a model of these properties, in YAML's flow style, which JSON is a part of. */
function modelWith(properties: string): string {
  return `{ Resources: { M: { Type: AWS::SageMaker::Model, Properties: ${properties} } } }`;
}

const model = "AWS::SageMaker::Model";

describe("the resources of a template", () => {
  it.each([
    [modelWith("{ ModelName: a }"), `${model} {ModelName: "a"}`],
    ["Resources: { M: { Type: AWS::SageMaker::Model } }", `${model} {}`],
    [
      "Resources: { Fn::ForEach::Models: [Name, [A, B], { 'Model${Name}': { Type: AWS::SageMaker::Model, Properties: { ModelName: '${Name}-x' } } }] }",
      `${model} {ModelName: unknown}`,
    ],
    [
      "service: x\nresources:\n  Resources:\n    M: { Type: AWS::SageMaker::Model, Properties: { ModelName: '${self:service}_x' } }\n",
      `${model} {ModelName: unknown}`,
    ],
    ["resources: [{ Resources: { M: { Type: AWS::SageMaker::Model } } }, '${file(x.yml)}']", `${model} {}`],
    ["Transform: AWS::Serverless-2016-10-31\nResources: { M: { Type: AWS::SageMaker::Model } }", `${model} {}`],
    [
      `Transform: [AWS::LanguageExtensions, { Name: AWS::Include, Parameters: {} }]\nResources: { M: { Type: AWS::SageMaker::Model } }`,
      `${model} {}`,
    ],
  ])("%s", (text, expected) => {
    expect(resources(text)).toEqual([expected]);
  });

  it.each([
    "Resources: { M: { Type: AWS::SageMaker::Nothing, Properties: {} } }",
    "Resources: { M: { Type: AWS::S3::Bucket, Properties: { A: AWS::SageMaker::Model } } }",
    "Resources: { M: { Type: !Ref Type, Properties: {} } }",
    "Resources: AWS::SageMaker::Model",
    "M: { Type: AWS::SageMaker::Model, Properties: {} }",
    "Transform: Mine\nResources: { M: { Type: AWS::SageMaker::Model } }",
    "Transform: [AWS::Serverless-2016-10-31, Mine]\nResources: { M: { Type: AWS::SageMaker::Model } }",
    "Transform: !Ref Macro\nResources: { M: { Type: AWS::SageMaker::Model } }",
  ])("aren't in %s", (text) => {
    expect(resources(text)).toEqual([]);
  });
});

describe("a function of CloudFormation's", () => {
  it.each([
    ["{ Ref: Parameter }", "unknown"],
    ["{ Ref: AWS::NoValue }", "absent"],
    ["{ Ref: AWS::AccountId }", "`${12..12 0-9}`"],
    ["{ Fn::GetAtt: [Role, Arn] }", "unknown"],
    ["{ Fn::FindInMap: [A, B, C] }", "unknown"],
    ["{ Fn::ImportValue: x }", "unknown"],
    ["{ Fn::Transform: { Name: x } }", "unknown"],
    ["{ Fn::If: [Is, a, b] }", 'one-of("a", "b")'],
    ["{ Fn::If: [Is, a, { Ref: AWS::NoValue }] }", 'one-of("a", absent)'],
    ["{ Fn::If: [Is, a, { Fn::If: [Is, b, c] }] }", 'one-of("a", "b", "c")'],
    ["{ Fn::If: [Is, { Ref: A }, { Ref: B }] }", "unknown"],
    ["{ Fn::If: [Is, a, b, c] }", "unknown"],
    ["{ Fn::If: [Is, a] }", "unknown"],
    ["{ Fn::If: [Is, a] }", "unknown"],
    ["{ Fn::If: x }", "unknown"],
    ["{ Fn::Sub: plain }", '"plain"'],
    ["{ Fn::Sub: '' }", '""'],
    ["{ Fn::Sub: 'a-${B}-c' }", "`a-${}-c`"],
    ["{ Fn::Sub: 'a-${!B}-c' }", "unknown"],
    ["{ Fn::Sub: ['a-${B}-${C}', { B: b }] }", "`a-b-${}`"],
    ["{ Fn::Sub: ['a-${B}', { B: { Fn::If: [Is, b, c] } }] }", 'one-of("a-b", "a-c")'],
    ["{ Fn::Sub: 'arn:${AWS::Partition}:s3' }", "`arn:${3..16 -0-9a-z}:s3`"],
    ["{ Fn::Sub: { Ref: x } }", "unknown"],
    ["{ Fn::Join: ['-', [a, { Ref: B }, 1]] }", "`a-${}-1`"],
    ["{ Fn::Join: ['-', { Ref: List }] }", "unknown"],
    ["{ Fn::Join: ['-', [a, { Fn::If: [Is, b, { Ref: AWS::NoValue }] }]] }", "unknown"],
    ["'{{resolve:ssm:/name}}'", "unknown"],
  ])("%s gives %s", (written, expected) => {
    expect(resources(modelWith(`{ ModelName: ${written} }`))).toEqual([`${model} {ModelName: ${expected}}`]);
  });

  it("takes an element out of a list, or perhaps", () => {
    expect(
      resources(
        modelWith(
          "{ Containers: [{ Ref: AWS::NoValue }, { Fn::If: [Is, a, { Ref: AWS::NoValue }] }, !Ref AWS::NoValue] }",
        ),
      ),
    ).toEqual([`${model} {Containers: [0..1 x "a"]}`]);
  });

  it("adds properties that aren't known", () => {
    expect(resources(modelWith("{ ModelName: a, Fn::Transform: { Name: x } }"))).toEqual([
      `${model} {ModelName: "a", ...}`,
    ]);
    expect(resources(modelWith("{ Fn::If: [Is, { ModelName: a }, { Ref: AWS::NoValue }] }"))).toEqual([
      `${model} one-of({ModelName: "a"}, absent)`,
    ]);
  });
});

/** What all rules of `strict` report in a file. */
function messagesOn(text: string, filename: string): Linter.LintMessage[] {
  const configs: Linter.Config[] = [
    plugin.configs.strict,
    { ...plugin.configs.yaml, files: [...(plugin.configs.yaml.files ?? [])] },
    { ...plugin.configs.json, plugins: { json, sagemaker: plugin } },
    { settings: { sagemaker: { sdk: false } } },
  ];
  return new Linter({ cwd: "/project" }).verify(text, configs, { filename: `/project/${filename}` });
}

/** The same, as the stretches of the text. */
function reported(text: string, filename: string): string[] {
  const lines = text.split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return messagesOn(text, filename).map(
    ({ ruleId, message, line, column, endLine = line, endColumn = column }) =>
      `${ruleId ?? message}: ${text.slice(offset(line, column), offset(endLine, endColumn))}`,
  );
}

const template = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Memory: { Type: Number }
Conditions:
  IsLarge: !Equals [!Ref Memory, 6144]
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: main
          ModelName: !GetAtt Model.ModelName
          ServerlessConfig:
            MemorySizeInMB: «"3000"»
            MaxConcurrency: !If [IsLarge, 10, «300»]
          «InstanceType»: ml.m5.xlarge
          AcceleratorType: !Ref Accelerator
      Tags:
        - Key: !Sub "\${AWS::StackName}"
          «Valu»: a
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: !GetAtt Role.Arn
      PrimaryContainer:
        Image: !Sub "\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.amazonaws.com/churn:1"
        ModelDataUrl: «!Sub "s3://\${Bucket}/model.zip"»
        Environment: { A: !Ref A, B: 3 }
      «Containers»: !If [IsLarge, [{ ModelPackageName: a }], !Ref AWS::NoValue]
  Notebook:
    Type: «AWS::SageMaker::NotebookInstance»
`;

describe("a template", () => {
  it.each(["a.template.yaml", "a.template.yml", "stacks/template.yaml"])("in YAML (%s) is checked", (filename) => {
    const { text, spans } = readMarks(template);
    const places = reported(text, filename).map((report) => report.slice(report.indexOf(": ") + 2));
    expect([...new Set(places)]).toEqual(spans.map(([start, end]) => text.slice(start, end)));
  });

  it("in JSON is checked", () => {
    const text = JSON.stringify({
      Resources: {
        Model: {
          Type: "AWS::SageMaker::Model",
          Properties: {
            PrimaryContainer: { ModelPackageName: { Ref: "Package" } },
            Containers: {
              "Fn::If": [
                "Is",
                { Ref: "AWS::NoValue" },
                [{ Image: { "Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/a:1" } }],
              ],
            },
            EnableNetworkIsolation: "true",
            Nope: { "Fn::GetAtt": ["A", "B"] },
          },
        },
      },
    });
    expect(reported(text, "a.template.json")).toEqual([
      'sagemaker/no-conflicting-members: "Containers"',
      'sagemaker/no-unknown-members: "Nope"',
    ]);
    expect(reported(text, "other.json")[0]).toContain("No matching configuration");
  });

  it("is told what nobody can set", () => {
    const text =
      "Resources: { M: { Type: AWS::SageMaker::CodeRepository, Properties: { CodeRepositoryArn: a, GitConfig: { RepositoryUrl: https://github.com/a/b } } } }";
    expect(reported(text, "template.yaml")).toEqual(["sagemaker/no-unknown-members: CodeRepositoryArn"]);
    const [{ message, suggestions = [] } = {}] = messagesOn(text, "template.yaml");
    expect(message).toBe(
      "'CodeRepositoryArn' of 'AWS::SageMaker::CodeRepository' is given by AWS when it is made, and can't be set. Remove it.",
    );
    expect(suggestions.map(({ desc }) => desc)).toEqual([]);
  });

  it("is right with whatever a stack has", () => {
    const text = `
Resources:
  Endpoint:
    Type: AWS::SageMaker::Endpoint
    Condition: Is
    Properties:
      EndpointConfigName: !GetAtt Config.EndpointConfigName
      EndpointName: !If [Named, !Sub "\${AWS::StackName}-churn", !Ref AWS::NoValue]
      Tags: !Ref Tags
  Config:
    Type: AWS::SageMaker::EndpointConfig
    DependsOn: Model
    Properties:
      ProductionVariants:
        - VariantName: !FindInMap [Names, !Ref AWS::Region, Variant]
          ModelName: !Ref Model
          InitialInstanceCount: !Ref Count
          InstanceType: !ImportValue type
          InitialVariantWeight: "1.0"
      KmsKeyId: !If [Encrypted, !Ref Key, !Ref AWS::NoValue]
      DataCaptureConfig:
        Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://a/b } }
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      PrimaryContainer: !If [Single, { ModelPackageName: !Ref Package }, !Ref AWS::NoValue]
      Containers: !If [Single, !Ref AWS::NoValue, [{ Image: !Ref Image }]]
      ExecutionRoleArn: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/\${Role}
      VpcConfig:
        SecurityGroupIds: !Split [",", !ImportValue groups]
        Subnets: [!Select [0, !Ref Subnets]]
`;
    expect(reported(text, "template.yaml")).toEqual([]);
  });
});
