import json from "@eslint/json";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { defaultSettings, readSettings } from "../../src/settings/settings.js";
import { findUnknownNames } from "../../src/settings/names.js";

const problemsOf = (value: unknown): readonly string[] => readSettings(value).problems;

describe("readSettings", () => {
  it("takes nothing, and everything", () => {
    expect(readSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
    expect(readSettings({})).toEqual({ settings: defaultSettings, problems: [] });
    const { settings, problems } = readSettings({
      allow: { enums: { TrainingInstanceType: ["ml.x1.large"] }, members: { VpcConfig: ["Colour", "Size"] } },
      requests: [{ files: "*.training.json", operation: "CreateTrainingJob" }],
      sdk: false,
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      allow: {
        enums: new Map([["TrainingInstanceType", new Set(["ml.x1.large"])]]),
        members: new Map([["VpcConfig", new Set(["Colour", "Size"])]]),
      },
      requests: [{ files: "*.training.json", operation: "CreateTrainingJob", service: "sagemaker" }],
      sdk: false,
    });
  });

  it.each<[unknown, string]>([
    [null, 'settings.sagemaker: expected an object with "allow", "requests", "sdk", got null.'],
    [[], 'settings.sagemaker: expected an object with "allow", "requests", "sdk", got an array.'],
    [{ alow: {} }, 'settings.sagemaker.alow: no such key; did you mean "allow"?'],
    [{ colour: {} }, 'settings.sagemaker.colour: no such key; expected "allow", "requests", "sdk".'],
    [{ allow: true }, 'settings.sagemaker.allow: expected an object with "enums", "members", got true.'],
    [{ allow: { enum: {} } }, 'settings.sagemaker.allow.enum: no such key; did you mean "enums"?'],
    [
      { allow: { enums: ["ml.x"] } },
      "settings.sagemaker.allow.enums: expected an object of arrays of strings by shape name (TrainingInstanceType), got an array.",
    ],
    [
      { allow: { members: { VpcConfig: "Colour" } } },
      'settings.sagemaker.allow.members.VpcConfig: expected an array of strings, got "Colour".',
    ],
    [
      { allow: { members: { VpcConfig: [1] } } },
      "settings.sagemaker.allow.members.VpcConfig: expected an array of strings, got one with 1 in it.",
    ],
    [{ sdk: 0 }, "settings.sagemaker.sdk: expected true or false, got 0."],
    [{ sdk: () => true }, "settings.sagemaker.sdk: expected true or false, got a function."],
    [{ sdk: "no" }, 'settings.sagemaker.sdk: expected true or false, got "no".'],
    [{ requests: {} }, "settings.sagemaker.requests: expected an array of { files, operation }, got an object."],
    [{ requests: [{ files: "*.json" }] }, "settings.sagemaker.requests[0].operation: expected a string, got nothing."],
    [{ requests: [{ files: "", operation: "X" }] }, 'settings.sagemaker.requests[0].files: expected a string, got "".'],
    ...["/requests/*.json", "../*.json", "C:/*.json", "requests\\*.json", "!a.json"].map((files): [unknown, string] => [
      { requests: [{ files, operation: "X" }] },
      `settings.sagemaker.requests[0].files: expected a glob relative to the working directory, with "/" between folders, got ${JSON.stringify(files)}.`,
    ]),
    [
      { requests: [{ file: "a.json", files: "a.json", operation: "X" }] },
      'settings.sagemaker.requests[0].file: no such key; did you mean "files"?',
    ],
  ])("%j: %s", (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it("tells every problem, and keeps what is right", () => {
    const { settings, problems } = readSettings({
      allow: { enums: { TrainingInstanceType: ["ml.x1.large"], TrainingInputMode: 1 } },
      requests: [1],
      sdk: 0,
    });
    expect(problems).toHaveLength(3);
    expect(settings.allow.enums).toEqual(new Map([["TrainingInstanceType", new Set(["ml.x1.large"])]]));
    expect(settings.requests).toEqual([]);
    expect(settings.sdk).toBe(true);
  });
});

describe("findUnknownNames", () => {
  const unknown = (value: unknown): string[] => findUnknownNames(readSettings(value).settings);

  it("knows the shapes of all services", () => {
    expect(
      unknown({
        allow: {
          enums: { TrainingInstanceType: ["x"] },
          members: { VpcConfig: ["x"], StartHumanLoopRequest: ["x"] },
        },
        requests: [
          { files: "a.json", operation: "CreateTrainingJob" },
          { files: "b.json", operation: "StartHumanLoop", service: "sagemaker-a2i-runtime" },
        ],
      }),
    ).toEqual([]);
  });

  it.each<[unknown, string]>([
    [
      { allow: { enums: { TrainingInstancType: ["x"] } } },
      'settings.sagemaker.allow.enums.TrainingInstancType: there is no shape of that name; did you mean "TrainingInstanceType"?',
    ],
    [
      { allow: { enums: { Qwertzuiopasdfghjkl: ["x"] } } },
      "settings.sagemaker.allow.enums.Qwertzuiopasdfghjkl: there is no shape of that name.",
    ],
    [
      { allow: { enums: { VpcConfig: ["x"] } } },
      'settings.sagemaker.allow.enums.VpcConfig: expected the name of an enum, and "VpcConfig" is none.',
    ],
    [
      { allow: { members: { CreateTrainingJob: ["x"] } } },
      'settings.sagemaker.allow.members.CreateTrainingJob: "CreateTrainingJob" is an operation; the shape of its input is "CreateTrainingJobRequest".',
    ],
    [
      { allow: { members: { TrainingInputMode: ["x"] } } },
      'settings.sagemaker.allow.members.TrainingInputMode: expected the name of a structure, and "TrainingInputMode" is none.',
    ],
    [
      { requests: [{ files: "a.json", operation: "CreateTraningJob" }] },
      'settings.sagemaker.requests[0].operation: SageMaker has no operation "CreateTraningJob"; did you mean "CreateTrainingJob"?',
    ],
    [
      { requests: [{ files: "a.json", operation: "StartHumanLoop", service: "sagemaker-a2i" }] },
      'settings.sagemaker.requests[0].service: there is no service "sagemaker-a2i"; did you mean',
    ],
  ])("%j: %s", (value, problem) => {
    const problems = unknown(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(problem)).toBe(true);
  });
});

describe("in a lint", () => {
  const request = `import { CreateDomainCommand } from "@aws-sdk/client-sagemaker";
new CreateDomainCommand({ Colour: 1 });
`;
  const lint = (code: string, sagemaker: unknown) =>
    new Linter().verify(code, [plugin.configs.recommended, { settings: { sagemaker } }]);

  it("a problem is one report at the top of the file, and the rest is linted all the same", () => {
    const messages = lint(request, { allow: { enum: {}, members: { CreateDomainReqest: ["Colour"] } } });
    expect(messages[0]).toMatchObject({
      line: 1,
      column: 1,
      messageId: "invalidSettings",
      message:
        'Invalid settings for this plugin: settings.sagemaker.allow.enum: no such key; did you mean "enums"? ' +
        "settings.sagemaker.allow.members.CreateDomainReqest: there is no shape of that name; did you mean " +
        '"CreateDomainRequest"?',
    });
    expect(messages.filter((message) => message.messageId === "invalidSettings")).toHaveLength(1);
    expect(messages.some((message) => message.ruleId === "sagemaker/no-unknown-members")).toBe(true);
  });

  it("a problem is reported again for the next file, and by whichever rule is on", () => {
    const only: Linter.Config = {
      plugins: { sagemaker: plugin },
      rules: { "sagemaker/no-placeholders": "error" },
      settings: { sagemaker: 1 },
    };
    const linter = new Linter();
    for (const name of ["a.js", "b.js"]) {
      expect(linter.verify(request, [only], name).map((message) => message.ruleId)).toEqual([
        "sagemaker/no-placeholders",
      ]);
    }
  });

  it("a JSON file that would be a request, were the settings right, is not passed over", () => {
    const lintJson = (sagemaker: unknown) =>
      new Linter().verify(
        '{ "TrainingJobName": "my_job" }',
        [
          { files: ["**/*.json"], plugins: { json }, language: "json/json" },
          plugin.configs.recommended,
          { settings: { sagemaker } },
        ],
        "request.json",
      );
    expect(lintJson({})).toEqual([]);
    for (const requests of [1, [{ files: "*.json", operation: "CreateTraningJob" }], [{ files: ["*.json"] }]]) {
      expect(lintJson({ requests }).map(({ messageId }) => messageId)).toEqual(["invalidSettings"]);
    }
  });

  it("a file without requests is not concerned", () => {
    expect(lint("export const answer = 42;", { allow: 1 })).toEqual([]);
  });

  it("allowed members are accepted", () => {
    const unknownMembers = (sagemaker: unknown) =>
      lint(request, sagemaker).filter((message) => message.ruleId === "sagemaker/no-unknown-members");
    expect(unknownMembers(undefined)).toHaveLength(1);
    expect(unknownMembers({ allow: { members: { CreateDomainRequest: ["Colour"] } } })).toEqual([]);
  });
});
