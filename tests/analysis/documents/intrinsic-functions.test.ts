import { describe, expect, it } from "vitest";
import { lintAll } from "../../lint-all.js";

/** What is reported of a state machine whose task takes its model's name from this expression. */
function reportsOf(expression: string): string[] {
  const state = {
    Type: "Task",
    Resource: "arn:aws:states:::aws-sdk:sagemaker:describeModel",
    Parameters: { "ModelName.$": expression },
    End: true,
  };
  return lintAll(JSON.stringify({ StartAt: "Ask", States: { Ask: state } }), "machine.asl.json");
}

const underscore = (value: string): string =>
  `_ | 'ModelName' can't be ${value}: '_' is not allowed here; use letters, digits or '-'.`;

describe("an intrinsic function of Step Functions", () => {
  it.each([
    ["a template alone", "States.Format('my_model')", '"my_model"'],
    ["text before what isn't known", "States.Format('my_{}', $.name)", '"my_${…}"'],
    ["text behind it", "States.Format('{}_model', $.name)", '"${…}_model"'],
    ["text between", "States.Format('{}_{}', $.name, $$.Execution.Name)", '"${…}_${…}"'],
    ["blanks around", " States.Format( 'my_{}' , $.name ) ", '"my_${…}"'],
    ["a function as argument", "States.Format('my_{}', States.UUID())", '"my_${…}"'],
  ])("is known where its template is: %s", (_, expression, value) => {
    expect(reportsOf(expression)).toEqual([underscore(value)]);
  });

  it("has the characters that a backslash stands before", () => {
    expect(reportsOf(String.raw`States.Format('my\{{}', $.name)`)).toEqual([
      `{ | 'ModelName' can't be "my{\${…}": '{' is not allowed here; use letters, digits or '-'.`,
    ]);
  });

  it.each([
    ["right text", "States.Format('my-{}', $.name)"],
    ["no text", "States.Format('{}', $.name)"],
    ["mistakes in an argument only", "States.Format('my-{}', 'a_b')"],
    ["a template that isn't known", "States.Format($.template, 'a_b')"],
    ["a brace of its own", "States.Format('my_{', $.name)"],
    ["a template without an end", "States.Format('my_model"],
    ["a function inside another", "States.ArrayGetItem(States.Array(States.Format('my_model')), 0)"],
    ["another function's text", "States.Array('my_model')"],
    ["the text of JSON", `States.JsonToString($.my_model)`],
    ["JSON of text", `States.StringToJson('"my_model"')`],
    ["encoded text", "States.Base64Encode('my_model')"],
    ["a hash", "States.Hash('my_model', 'SHA-1')"],
    ["a UUID", "States.UUID()"],
    ["a random number", "States.MathRandom(1, 9)"],
    ["parts of a text", "States.StringSplit('my_model', '_')"],
    ["objects merged", "States.JsonMerge($.my_a, $.my_b, false)"],
    ["a function that there isn't", "States.Formatted('my_model')"],
    ["a path", "$.my_model"],
    ["a path into the context", "$$.Execution.my_model"],
  ])("is silent of what isn't known: %s", (_, expression) => {
    expect(reportsOf(expression)).toEqual([]);
  });
});
