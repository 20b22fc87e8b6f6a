import { command } from "./code.js";
import { type ExpectedReport, testRule } from "./test-rule.js";

const training = (specification: string, before?: string): string =>
  command("CreateTrainingJob", `{ AlgorithmSpecification: ${specification} }`, before);
const conflict = (changes: readonly [[string, string], [string, string]]): ExpectedReport => ({
  messageId: "bothSet",
  data: {
    first: "AlgorithmName",
    second: "TrainingImage",
    reason: "an algorithm is either an algorithm resource or a container image",
  },
  suggestions: [
    { messageId: "removeConflicting", data: { member: "TrainingImage" }, change: changes[0] },
    { messageId: "removeConflicting", data: { member: "AlgorithmName" }, change: changes[1] },
  ],
});
const variant = (members: string): string =>
  command(
    "CreateEndpointConfig",
    `{ EndpointConfigName: "c", ProductionVariants: [{ VariantName: "v", ModelName: "m", ${members} }] }`,
    "const serverless = { MemorySizeInMB: 2048, MaxConcurrency: 5 };\n",
  );
const excluded = (second: string, change: [string, string]): ExpectedReport => ({
  messageId: "bothSet",
  data: { first: "ServerlessConfig", second, reason: "a serverless variant has no instances" },
  suggestions: [
    { messageId: "removeConflicting", data: { member: second }, change },
    {
      messageId: "removeConflicting",
      data: { member: "ServerlessConfig" },
      change: ["ServerlessConfig: serverless, ", ""],
    },
  ],
});
const both = '{ AlgorithmName: "a", «TrainingImage»: "b" }';
const inline = conflict([
  [', TrainingImage: "b"', ""],
  ['AlgorithmName: "a", ', ""],
]);

testRule("no-conflicting-members", {
  silent: {
    "one of them": training('{ AlgorithmName: "a" }'),
    "one of them undefined": training('{ AlgorithmName: "a", TrainingImage: undefined }'),
    "one or the other": training('{ ...(process.argv[2] ? { AlgorithmName: "a" } : { TrainingImage: "b" }) }'),
    "each in a branch": training(
      '{ AlgorithmName: process.argv[2] ? "a" : undefined, TrainingImage: process.argv[2] ? undefined : "b" }',
    ),
    "a value that may be undefined": training('{ AlgorithmName: process.env.NAME, TrainingImage: "b" }'),
    "an unknown spread behind both": training(
      '{ AlgorithmName: "a", TrainingImage: "b", ...rest }',
      'import { rest } from "./rest.js";\n',
    ),
    "an object of that form elsewhere": 'export const specification = { AlgorithmName: "a", TrainingImage: "b" };',
  },
  mistaken: {
    inline: { code: training(both), errors: [inline] },
    "a constant": { code: training("specification", `const specification = ${both};\n`), errors: [inline] },
    "a spread": { code: training("{ ...common }", `const common = ${both};\n`), errors: [inline] },
    "one that excludes two others, behind them": {
      code: variant(
        'InstanceType: "ml.m5.large", InitialInstanceCount: 1, «ServerlessConfig»: { MaxConcurrency: 5, MemorySizeInMB: 2048 }',
      ),
      errors: [
        {
          messageId: "severalExcluded",
          data: {
            member: "ServerlessConfig",
            others: "'InstanceType' and 'InitialInstanceCount'",
            reason: "a serverless variant has no instances",
          },
          suggestions: [
            {
              messageId: "removeConflicting",
              data: { member: "ServerlessConfig" },
              change: [", ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 }", ""],
            },
            {
              messageId: "removeExcluded",
              data: { others: "'InstanceType' and 'InitialInstanceCount'" },
              change: ['InstanceType: "ml.m5.large", InitialInstanceCount: 1, ', ""],
            },
          ],
        },
      ],
    },
    "one that excludes two others, before them": {
      code: variant('ServerlessConfig: serverless, «InstanceType»: "ml.m5.large", «InitialInstanceCount»: 1'),
      errors: [
        excluded("InstanceType", ['InstanceType: "ml.m5.large", ', ""]),
        excluded("InitialInstanceCount", [", InitialInstanceCount: 1", ""]),
      ],
    },
    "half of it spread, of a constant that others use too": {
      code: training(
        '{ ...common, «TrainingImage»: "b" }',
        'const common = { AlgorithmName: "a" };\nexport const other = { ...common };\n',
      ),
      errors: [
        {
          messageId: "bothSet",
          data: {
            first: "AlgorithmName",
            second: "TrainingImage",
            reason: "an algorithm is either an algorithm resource or a container image",
          },
          suggestions: [
            {
              messageId: "removeConflicting",
              data: { member: "TrainingImage" },
              change: [', TrainingImage: "b"', ""],
            },
          ],
        },
      ],
    },
    "half of it spread": {
      code: training('{ ...common, «TrainingImage»: "b" }', 'const common = { AlgorithmName: "a" };\n'),
      errors: [
        conflict([
          [', TrainingImage: "b"', ""],
          ['{ AlgorithmName: "a" }', "{}"],
        ]),
      ],
    },
    "a template": {
      code: training("{ AlgorithmName: `my-${process.env.NAME}`, «TrainingImage»: `${process.env.HOST}/b` }"),
      errors: [
        conflict([
          [", TrainingImage: `${process.env.HOST}/b`", ""],
          ["AlgorithmName: `my-${process.env.NAME}`, ", ""],
        ]),
      ],
    },
    "as const": { code: training(`${both} as const`), language: "ts", errors: [inline] },
    satisfies: { code: training(`${both} satisfies object`), language: "ts", errors: [inline] },
    "in a branch": { code: training(`process.argv[2] ? ${both} : undefined`), errors: [inline] },
    "over several lines": {
      code: training('{\n  AlgorithmName: "a", // by name\n  «TrainingImage»: "b",\n}'),
      errors: [
        conflict([
          ['  TrainingImage: "b",\n', ""],
          ['AlgorithmName: "a", // by name', "// by name"],
        ]),
      ],
    },
  },
});
