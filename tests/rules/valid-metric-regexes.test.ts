import { command } from "./code.js";
import { testRule } from "./test-rule.js";

const training = (regex: string, before?: string): string =>
  command(
    "CreateTrainingJob",
    `{ AlgorithmSpecification: { ...specification, MetricDefinitions: [{ Name: "loss", Regex: ${regex} }] } }`,
    `import { specification } from "./specification.js";\n${before ?? ""}`,
  );
const noCapture = {
  messageId: "noCapture",
  data: { actual: "'loss=[0-9.]+'" },
  suggestions: [
    {
      messageId: "capturePart",
      data: { text: "([0-9.]+)" },
      change: ["loss=[0-9.]+", "loss=([0-9.]+)"] as [string, string],
    },
  ],
};

testRule("valid-metric-regexes", {
  silent: {
    "one group that holds a number": training('"loss=([0-9.]+)"'),
    "groups that don't capture": training('"(?:train|test)-loss=([0-9.]+)"'),
    "several capture groups, by default": training('"x=([0-9]+) y=([0-9]+)"'),
    "an unknown part": training("`${process.env.METRIC}=[0-9.]+`"),
    "an expression from elsewhere": training("process.env.REGEX"),
    "a Regex of something else": 'export const definition = { Name: "loss", Regex: "loss=[0-9.]+" };',
  },
  mistaken: {
    "no capture group": { code: training('«"loss=[0-9.]+"»'), errors: [noCapture] },
    "in a constant": { code: training("regex", 'const regex = «"loss=[0-9.]+"»;\n'), errors: [noCapture] },
    "in a template": { code: training("«`loss=[0-9.]+`»"), errors: [noCapture] },
    "as const": { code: training('«"loss=[0-9.]+"» as const'), language: "ts", errors: [noCapture] },
    "in a tuning job": {
      code: command(
        "CreateHyperParameterTuningJob",
        '{ TrainingJobDefinition: { AlgorithmSpecification: { MetricDefinitions: [{ Name: "loss", Regex: «"loss=[0-9.]+"» }] } } }',
      ),
      errors: [noCapture],
    },
    "no capture group, and two numbers that may be meant": {
      code: training('«"x=[0-9]+ y=[0-9]+"»'),
      errors: [{ messageId: "noCapture", data: { actual: "'x=[0-9]+ y=[0-9]+'" } }],
    },
    "several capture groups: the character in the string": {
      code: training('"x=([0-9]+) y=«([0-9]+)»"'),
      options: [{ confidence: "medium" }],
      errors: [
        {
          messageId: "severalCaptures",
          data: { count: "2" },
          suggestions: [{ messageId: "dontCapture", change: ["y=([0-9]+)", "y=(?:[0-9]+)"] }],
        },
      ],
    },
    "a group that never holds a number": {
      code: training('"state: «(done|failed)»"'),
      errors: [
        {
          messageId: "captureIsNoNumber",
          data: { group: "(done|failed)" },
          suggestions: [
            {
              messageId: "captureNumber",
              data: { text: "([-+0-9.eE]+)" },
              change: ["(done|failed)", "([-+0-9.eE]+)"],
            },
          ],
        },
      ],
    },
    "the delimiters of JavaScript": {
      code: training('«"/loss=([0-9.]+)/"»'),
      errors: [
        {
          messageId: "regexDelimiters",
          data: { delimiters: "/.../" },
          suggestions: [{ messageId: "removeDelimiters", change: ["/loss=([0-9.]+)/", "loss=([0-9.]+)"] }],
        },
      ],
    },
    "no expression at all": { code: training('«"loss=("»'), errors: [{ messageId: "brokenRegex" }] },
  },
});
