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
      modules: true,
      globals: { AWS: "aws-sdk" },
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      allow: {
        enums: new Map([["TrainingInstanceType", new Set(["ml.x1.large"])]]),
        members: new Map([["VpcConfig", new Set(["Colour", "Size"])]]),
      },
      limited: { lengths: [], ranges: [], sizes: [], patterns: [] },
      requests: [{ files: "*.training.json", operation: "CreateTrainingJob", service: "sagemaker" }],
      sdk: false,
      modules: true,
      globals: new Map([["AWS", "aws-sdk"]]),
    });
  });

  it.each<[unknown, string]>([
    [null, 'settings.sagemaker: expected an object with "allow", "requests", "sdk", "modules", "globals", got null.'],
    [[], 'settings.sagemaker: expected an object with "allow", "requests", "sdk", "modules", "globals", got an array.'],
    [{ alow: {} }, 'settings.sagemaker.alow: no such key; did you mean "allow"?'],
    [
      { colour: {} },
      'settings.sagemaker.colour: no such key; expected "allow", "requests", "sdk", "modules", "globals".',
    ],
    [
      { allow: true },
      'settings.sagemaker.allow: expected an object with "enums", "members", "relations", "lengths", "ranges", "sizes", "patterns", got true.',
    ],
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
    ...[true, "1000", {}, { min: 2, max: 1 }, { mx: 1 }, NaN, [1, 2]].map((limit): [unknown, string] => [
      { allow: { ranges: { ServerlessMaxConcurrency: limit } } },
      `settings.sagemaker.allow.ranges.ServerlessMaxConcurrency: expected the new maximum, { min, max } or "any", got ${typeof limit === "object" ? `an ${Array.isArray(limit) ? "array" : "object"}` : typeof limit === "string" ? '"1000"' : String(limit)}.`,
    ]),
    [
      { allow: { sizes: [] } },
      "settings.sagemaker.allow.sizes: expected an object of limits by shape name, got an array.",
    ],
    [
      { allow: { patterns: { EntityName: "any" } } },
      "settings.sagemaker.allow.patterns: expected an array of the names of shapes, got an object.",
    ],
    [
      { allow: { relations: [1] } },
      "settings.sagemaker.allow.relations: expected an array of the ids of relations, got one with 1 in it.",
    ],
    [{ sdk: 0 }, "settings.sagemaker.sdk: expected true or false, got 0."],
    [{ sdk: () => true }, "settings.sagemaker.sdk: expected true or false, got a function."],
    [{ sdk: "no" }, 'settings.sagemaker.sdk: expected true or false, got "no".'],
    [
      { globals: ["AWS"] },
      "settings.sagemaker.globals: expected an object of module names by global (AWS), got an array.",
    ],
    [{ globals: { AWS: true } }, "settings.sagemaker.globals.AWS: expected a string, got true."],
    [{ modules: "yes" }, 'settings.sagemaker.modules: expected true or false, got "yes".'],
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
  const unknown = (value: unknown): string[] =>
    findUnknownNames(readSettings(value).settings, () => ["spot-needs-wait", "other"]);

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
      { allow: { ranges: { ServerlesMaxConcurrency: 1000 } } },
      'settings.sagemaker.allow.ranges.ServerlesMaxConcurrency: there is no shape of that name; did you mean "ServerlessMaxConcurrency"?',
    ],
    [
      { allow: { ranges: { MaxConcurrency: 1000 } } },
      'settings.sagemaker.allow.ranges.MaxConcurrency: "MaxConcurrency" is a member; its shape is "ServerlessMaxConcurrency".',
    ],
    [
      { allow: { lengths: { ServerlessMaxConcurrency: 1000 } } },
      'settings.sagemaker.allow.lengths.ServerlessMaxConcurrency: expected the name of a string or blob with a length, and "ServerlessMaxConcurrency" is none.',
    ],
    [
      { allow: { sizes: { EntityName: 1 } } },
      'settings.sagemaker.allow.sizes.EntityName: expected the name of a list or map with a size, and "EntityName" is none.',
    ],
    [
      { allow: { patterns: ["TrainingInputMode"] } },
      'settings.sagemaker.allow.patterns.TrainingInputMode: expected the name of a string with a pattern, and "TrainingInputMode" is none.',
    ],
    [
      { allow: { relations: ["spot-need-wait"] } },
      'settings.sagemaker.allow.relations: there is no relation "spot-need-wait"; did you mean "spot-needs-wait"?',
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

describe("what is allowed", () => {
  const lint = (properties: string, allow?: object): (string | null)[] =>
    new Linter()
      .verify(
        `import { CreateTransformJobCommand, CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n${properties}`,
        [plugin.configs.strict, { settings: { sagemaker: { sdk: false, allow } } }],
      )
      .map(({ ruleId, message }) => ruleId ?? message);
  const transform = (properties: string): string =>
    `export const a = (rest) => new CreateTransformJobCommand({ ...rest, ${properties} });`;
  const training = `export const a = (rest) => new CreateTrainingJobCommand({ ...rest, EnableManagedSpotTraining: true,
    StoppingCondition: { MaxRuntimeInSeconds: 7200, MaxWaitTimeInSeconds: 3600 } });`;

  it.each([
    ["a range", "MaxConcurrentTransforms: -1", "valid-ranges", { ranges: { MaxConcurrentTransforms: { min: -1 } } }],
    ["a range, but not that far", "MaxPayloadInMB: -5", "valid-ranges", { ranges: { MaxPayloadInMB: "any" } }],
    [
      "a length",
      `TransformJobName: "${"a".repeat(70)}"`,
      "valid-lengths",
      { lengths: { TransformJobName: 100 }, patterns: ["TransformJobName"] },
    ],
    [
      "a size",
      `Tags: [${Array.from({ length: 51 }, (_, key) => `{ Key: "k${key}", Value: "v" }`).join()}]`,
      "valid-sizes",
      { sizes: { TagList: 60 } },
    ],
    ["a pattern", 'ModelName: "my_model"', "valid-patterns", { patterns: ["ModelName"] }],
  ])("%s is moved or lifted, for that shape only", (_what, properties, rule, allow) => {
    expect(lint(transform(properties))).toEqual([`sagemaker/${rule}`]);
    expect(lint(transform(properties), allow)).toEqual([]);
    expect(lint(transform(properties), { ranges: { MaxParallelTrainingJobs: "any" }, patterns: ["RoleArn"] })).toEqual([
      `sagemaker/${rule}`,
    ]);
  });

  it("a limit that is moved still holds", () => {
    expect(lint(transform("MaxPayloadInMB: -5"), { ranges: { MaxPayloadInMB: { min: -4 } } })).toEqual([
      "sagemaker/valid-ranges",
    ]);
  });

  it("a relation is switched off by its id", () => {
    expect(lint(training)).toEqual(["sagemaker/valid-relations"]);
    expect(lint(training, { relations: ["stopping-wait-not-below-runtime"] })).toEqual([]);
    expect(lint(training, { relations: ["algorithm-name-or-image"] })).toEqual(["sagemaker/valid-relations"]);
  });
});
