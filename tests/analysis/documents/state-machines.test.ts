import { describe, expect, it } from "vitest";
import { lintAll, suggestionsFor } from "../../lint-all.js";
import { stateMachineInYaml } from "./state-machine-in-yaml.js";

/** The definition of a machine with a task of SageMaker's, its parameters given as JSON. */
const machine = (parameters: string): string =>
  `{"StartAt":"Train","States":{"Train":{"Type":"Task","Resource":"arn:\${AWS::Partition}:states:::aws-sdk:sagemaker:describeModel","Parameters":${parameters},"End":true}}}`;

const template = (definition: unknown, type = "AWS::StepFunctions::StateMachine"): string =>
  JSON.stringify({ Resources: { M: { Type: type, Properties: { RoleArn: "r", DefinitionString: definition } } } });

const model = (name: string): string => `{"ModelName":${name}}`;

const message = `'ModelName' can't be "my_model": '_' is not allowed here; use letters, digits or '-'.`;

describe("a state machine that a template has as text", () => {
  const wrong = machine(model(`"my_model"`));
  const [before = "", after = ""] = wrong.split("${AWS::Partition}");

  it.each([
    ["a string", wrong],
    ["Fn::Sub", { "Fn::Sub": wrong }],
    ["Fn::Sub with variables", { "Fn::Sub": [wrong, { A: "b" }] }],
    ["Fn::Join", { "Fn::Join": ["", [before, { Ref: "AWS::Partition" }, after]] }],
    ["Fn::If", { "Fn::If": ["C", wrong, "{}"] }],
  ])("is marked in its place, in JSON: %s", (_, definition) => {
    expect(lintAll(template(definition), "stack.template.json")).toEqual([`_ | ${message}`]);
  });

  it("is marked in its place, in YAML", () => {
    const resource = "arn:${AWS::Partition}:states:::aws-sdk:sagemaker:describeModel";
    const yaml = (header: string, name: string): string =>
      stateMachineInYaml(header, resource, `{ "ModelName": "${name}" }`);
    for (const header of ["|", "!Sub |", "!Sub >-", ">"]) {
      expect(lintAll(yaml(header, "my_model"), "stack.yaml"), header).toEqual([`_ | ${message}`]);
      expect(lintAll(yaml(header, "${Name}"), "stack.yaml"), header).toEqual([]);
      expect(lintAll(yaml(header, "my-${Name}"), "stack.yaml"), header).toEqual([]);
    }
    expect(lintAll(yaml("!Sub |", "my_${Name}"), "stack.yaml")).toHaveLength(1);
  });

  it("has the parts that are replaced unknown", () => {
    for (const parameters of [
      model(`"\${Name}"`),
      model("${Name}"),
      "${Parameters}",
      `{"ModelName":"a",\${More}}`,
      `{"ModelName.$":"$.name"}`,
      `{"ModelName":"{% $name %}"}`,
    ]) {
      expect(lintAll(template(machine(parameters)), "stack.template.json"), parameters).toEqual([]);
      expect(lintAll(template({ "Fn::Sub": machine(parameters) }), "stack.template.json"), parameters).toEqual([]);
    }
  });

  it("has what is missing on its key, and suggestions that need no escape", () => {
    const code = template(machine("{}"));
    const [report, ...more] = lintAll(code, "stack.template.json");
    expect(report).toMatch(/^\\"Parameters\\" \| 'DescribeModel' lacks the required member 'ModelName'/u);
    expect(more).toEqual([]);
    expect(suggestionsFor(code, "stack.template.json")).toEqual([]);
  });

  it("is left alone elsewhere, and where it is none", () => {
    expect(lintAll(template(wrong, "AWS::S3::Bucket"), "stack.template.json")).toEqual([]);
    expect(lintAll(template({ Ref: "Definition" }), "stack.template.json")).toEqual([]);
    expect(lintAll(template(`${wrong},`), "stack.template.json")).toEqual([]);
    expect(lintAll(template([wrong]), "stack.template.json")).toEqual([]);
    const rewritten = JSON.stringify({ Transform: "Mine", ...(JSON.parse(template(wrong)) as object) });
    expect(lintAll(rewritten, "stack.template.json")).toEqual([]);
  });

  it("takes no longer where all is on one line that a machine wrote", { timeout: 20_000 }, () => {
    const task = (index: number): string =>
      `"S${String(index)}":{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:sagemaker:describeModel","Parameters":{"ModelName":"a_${"b".repeat(50)}"}}`;
    const count = 3000;
    const definition = `{"States":{${Array.from({ length: count }, (_, index) => task(index)).join(",")}}}`;
    expect(lintAll(template(definition), "stack.template.json")).toHaveLength(count);
  });
});
