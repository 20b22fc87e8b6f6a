import { describe, expect, it } from "vitest";
import { suggestionsFor } from "../../lint-all.js";
import { stateMachineInYaml } from "./state-machine-in-yaml.js";

const yaml = (header: string, operation: string, parameters: string): string =>
  stateMachineInYaml(header, `arn:aws:states:::aws-sdk:sagemaker:${operation}`, parameters);

/** What the suggestions say, and the parameters that they would make: all of it has to be JSON still. */
function offered(code: string): readonly (readonly [says: string, parameters: string])[] {
  return suggestionsFor(code, "stack.yaml").map(([says, made]) => {
    const definition = made.slice(made.indexOf("DefinitionString:")).replace(/^.*\n/u, "");
    expect(() => JSON.parse(definition) as unknown).not.toThrow();
    return [says, /"Parameters": (.*)/u.exec(made)?.[1] ?? ""];
  });
}

describe("JSON in a text gets the suggestions that may be made there", () => {
  it.each<[string, string, string, readonly (readonly [string, string])[]]>([
    [
      "a value",
      `{"ModelName": "my_model"}`,
      "describeModel",
      [[`Change it to "my-model".`, `{"ModelName": "my-model"}`]],
    ],
    ["a name", `{"ModelNam": "m"}`, "describeModel", [["Rename it to 'ModelName'.", `{"ModelName": "m"}`]]],
    [
      "a missing member, and one too many",
      `{"SortBy": "Name"}`,
      "describeModel",
      [
        ["Add 'ModelName'.", `{"SortBy": "Name", "ModelName": "TODO"}`],
        ["Remove 'SortBy'.", "{}"],
      ],
    ],
    ["one of an enum", `{"SortOrder": "Ascendin"}`, "listModels", [[`Use "Ascending".`, `{"SortOrder": "Ascending"}`]]],
  ])("%s", (_, parameters, operation, expected) => {
    for (const header of ["|", ">-"]) expect(offered(yaml(header, operation, parameters))).toEqual(expected);
  });

  it.each([
    ["a missing member, where there is no key to see how they are quoted", "{}", "describeModel"],
    ["a value that stands there otherwise", `{"SortOrder": "\\u0041scendin"}`, "listModels"],
    ["a name that stands there otherwise", `{"Sort\\u004frde": "Ascending"}`, "listModels"],
  ])("but for %s", (_, parameters, operation) => {
    const made = offered(yaml("|", operation, parameters));
    expect(made.filter(([says]) => !says.startsWith("Remove"))).toEqual([]);
  });
});
