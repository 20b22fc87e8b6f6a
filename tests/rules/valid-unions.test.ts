import { command } from "./code.js";
import { testRule } from "./test-rule.js";

const members =
  "'ImageClassificationJobConfig', 'TextClassificationJobConfig', 'TimeSeriesForecastingJobConfig', 'TabularJobConfig' or 'TextGenerationJobConfig'";
const owner = "AutoMLProblemTypeConfig";
const job = (config: string, before?: string): string =>
  command("CreateAutoMLJobV2", `{ AutoMLProblemTypeConfig: ${config} }`, before);
const keep = (member: string, change: [string, string]) => ({
  messageId: "suggestUnionMember",
  data: { member },
  change,
});
const crowded = {
  messageId: "crowdedUnion",
  data: { owner, members, present: "'TabularJobConfig' and 'TextGenerationJobConfig'" },
  suggestions: [
    keep("TabularJobConfig", [', TextGenerationJobConfig: { BaseModelName: "b" }', ""]),
    keep("TextGenerationJobConfig", ['TabularJobConfig: { TargetAttributeName: "a" }, ', ""]),
  ],
};
const two = '{ TabularJobConfig: { TargetAttributeName: "a" }, «TextGenerationJobConfig»: { BaseModelName: "b" } }';

testRule("valid-unions", {
  silent: {
    "one member": job('{ TabularJobConfig: { TargetAttributeName: "a" } }'),
    "one member, and one that is undefined": job(
      '{ TabularJobConfig: { TargetAttributeName: "a" }, TextGenerationJobConfig: undefined }',
    ),
    "a spread": job("{ ...problem }", 'import { problem } from "./problem.js";\n'),
    "a computed key": job("{ [process.env.PROBLEM]: {} }"),
    "an unknown value": job("problem", 'import { problem } from "./problem.js";\n'),
    "one or the other": job(
      '{ ...(process.argv[2] ? { TabularJobConfig: { TargetAttributeName: "a" } } : { TextGenerationJobConfig: {} }) }',
    ),
    "a class of that name from elsewhere": job("{}").replace("@aws-sdk/client-sagemaker", "./commands.js"),
  },
  mistaken: {
    "two members": { code: job(two), errors: [crowded] },
    "two members of a constant": { code: job("config", `const config = ${two};\n`), errors: [crowded] },
    "two members of a spread": { code: job("{ ...config }", `const config = ${two};\n`), errors: [crowded] },
    "two members, as const": { code: job(`${two} as const`), language: "ts", errors: [crowded] },
    "two members in a branch": { code: job(`process.argv[2] ? ${two} : undefined`), errors: [crowded] },
    "no member": {
      code: command("CreateAutoMLJobV2", "{ «AutoMLProblemTypeConfig»: {} }"),
      errors: [
        {
          messageId: "emptyUnion",
          data: { owner, members },
          suggestions: [
            "ImageClassificationJobConfig",
            "TextClassificationJobConfig",
            "TimeSeriesForecastingJobConfig",
            "TabularJobConfig",
            "TextGenerationJobConfig",
          ].map((member) => ({
            messageId: "suggestOnlyMember",
            data: { member },
            change: ["AutoMLProblemTypeConfig: {}", `AutoMLProblemTypeConfig: { ${member}: {} }`],
          })),
        },
      ],
    },
    "no member of a union with one": {
      code: command("CreateAIBenchmarkJob", "{ «BenchmarkTarget»: {} }"),
      errors: [
        {
          messageId: "emptySingleUnion",
          data: { owner: "AIBenchmarkTarget", member: "Endpoint" },
          suggestions: [
            {
              messageId: "suggestOnlyMember",
              data: { member: "Endpoint" },
              change: ["BenchmarkTarget: {}", "BenchmarkTarget: { Endpoint: {} }"],
            },
          ],
        },
      ],
    },
  },
});
