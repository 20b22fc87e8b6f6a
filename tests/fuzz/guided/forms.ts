import json from "@eslint/json";
import typescriptParser from "@typescript-eslint/parser";
import { Linter, type ESLint } from "eslint";
import { ownErrorOf } from "../own-error.js";
import type { Outcome } from "../target.js";

/** What is fuzzed, as a user loads it. */
export type Plugin = ESLint.Plugin & { readonly configs: Readonly<Record<"strict" | "yaml", Linter.Config>> };

/** What the bytes that a fuzzer makes up become: the text of a file, with how it is linted. */
export interface Form {
  readonly fileOf: (text: string) => GuidedFile;
}

export interface GuidedFile {
  readonly name: string;
  readonly text: string;
}

/** Members whose strings are read by what was written for them: patterns alone are automata. */
const stringMembers: readonly (readonly [command: string, input: (string: string) => string])[] = [
  [
    "CreateTrainingJob",
    (s) => `{ AlgorithmSpecification: { TrainingImage: ${s}, AlgorithmName: ${s}, TrainingInputMode: ${s},
      MetricDefinitions: [{ Name: ${s}, Regex: ${s} }] }, RoleArn: ${s}, OutputDataConfig: { S3OutputPath: ${s}, KmsKeyId: ${s} },
      InputDataConfig: [{ ChannelName: ${s}, DataSource: { S3DataSource: { S3Uri: ${s}, S3DataType: ${s} } } }],
      ResourceConfig: { InstanceType: ${s}, InstanceCount: 1, VolumeSizeInGB: 30 }, HyperParameters: { [${s}]: ${s}, epochs: ${s} } }`,
  ],
  ["CreateModel", (s) => `{ PrimaryContainer: { Image: ${s}, ModelDataUrl: ${s}, Environment: { A: ${s} } } }`],
  [
    "CreateMonitoringSchedule",
    (s) =>
      `{ MonitoringScheduleConfig: { ScheduleConfig: { ScheduleExpression: ${s}, DataAnalysisStartTime: ${s} } } }`,
  ],
  ["CreatePipeline", (s) => `{ PipelineDefinition: ${s}, ClientRequestToken: ${s} }`],
  [
    "CreateEndpointConfig",
    (s) => `{ ProductionVariants: [{ VariantName: ${s}, ModelName: ${s} }], Tags: [{ Key: ${s} }] }`,
  ],
  ["CreateUserProfile", (s) => `{ UserSettings: { ExecutionRole: ${s}, SecurityGroups: [${s}] } }`],
];

/** The first character says which command gets the rest. */
function requestsWith(text: string): string {
  const [command, input] = choose(stringMembers, text);
  const string = text.slice(1);
  const middle = Math.floor(string.length / 2);
  // The same with a part in it that nobody knows.
  const split = `${JSON.stringify(string.slice(0, middle))} + unknown + ${JSON.stringify(string.slice(middle))}`;
  const requests = [JSON.stringify(string), split].map((each) => `new ${command}Command(${input(each)});`);
  return `import { ${command}Command } from "@aws-sdk/client-sagemaker";\n${requests.join("\n")}\n`;
}

/** What the first character of a text stands for. */
function choose<Item>(items: readonly Item[], text: string): Item {
  const item = items[(text.codePointAt(0) ?? 0) % items.length];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

const documentNames = [
  "template.json",
  "request.json",
  "machine.json",
  "template.yaml",
  "request.yaml",
  "machine.yaml",
];

/** What a fuzzer can be told to make up, by name. */
export const forms: Readonly<Record<string, Form>> = {
  /** JavaScript and TypeScript. */
  code: { fileOf: (text) => ({ name: "file.ts", text }) },
  /** One string for many members of a request. */
  strings: { fileOf: (text) => ({ name: "strings.ts", text: requestsWith(text) }) },
  /** JSON and YAML; the first character says which, and what for. */
  documents: {
    fileOf: (text) => ({ name: choose(documentNames, text), text: text.slice(1) }),
  },
};

/** All that a lint of 100 kB may take; what tells the fuzzer its way makes the code some times slower. */
const maxMilliseconds = 4000;

/** Lints a file with all rules. What must not be is an error in the plugin, or a lint that takes too long. */
export function examineFile(plugin: Plugin, { name, text }: GuidedFile): Outcome {
  const begun = process.cpuUsage();
  let messages: readonly Linter.LintMessage[];
  try {
    messages = linter.verify(text, configOf(plugin, name), { filename: `/project/${name}` });
  } catch (error) {
    return { problem: ownErrorOf(error), counts: { refused: 1 } };
  }
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  const isSlow = took > maxMilliseconds * Math.max(1, text.length / 100_000);
  const reports = messages.filter(({ ruleId }) => ruleId !== null).length;
  return {
    problem: isSlow ? `slow: ${took.toString()} ms` : undefined,
    counts: messages.some(({ fatal }) => fatal) ? { refused: 1 } : { linted: 1, reports },
  };
}

const linter = new Linter({ cwd: "/project" });
const configs = new Map<string, Linter.Config[]>();

function configOf(plugin: Plugin, name: string): Linter.Config[] {
  let config = configs.get(name);
  if (config === undefined) {
    const isRequest = name.startsWith("request");
    const requests = isRequest ? [{ files: name, operation: "CreateTrainingJob" }] : [];
    config = [
      {
        files: ["**/*.{ts,json,yaml}"],
        ...languageOf(plugin, name),
        plugins: { json, sagemaker: plugin },
        rules: { ...plugin.configs.strict.rules, "sagemaker/no-ineffective-members": "error" },
        settings: { sagemaker: { sdk: false, ...(isRequest && { requests }) } },
      },
    ];
    configs.set(name, config);
  }
  return config;
}

function languageOf(plugin: Plugin, name: string): Linter.Config {
  if (name.endsWith(".json")) return { language: "json/json" };
  if (name.endsWith(".yaml")) return { languageOptions: plugin.configs.yaml.languageOptions ?? {} };
  return { languageOptions: { parser: typescriptParser } };
}
