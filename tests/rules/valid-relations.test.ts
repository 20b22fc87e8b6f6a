import { command } from "./code.js";
import { type ExpectedReport, testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const order: ExpectedReport = {
  messageId: "notOrdered",
  data: {
    lower: "MaxRuntimeInSeconds",
    lowerValue: "7200",
    upper: "MaxWaitTimeInSeconds",
    upperValue: "3600",
    when: "",
    reason: "the wait for Spot capacity includes the runtime",
  },
  suggestions: [
    {
      messageId: "setInOrder",
      data: { member: "MaxRuntimeInSeconds", value: "3600" },
      change: ["MaxRuntimeInSeconds: 7200", "MaxRuntimeInSeconds: 3600"],
    },
    {
      messageId: "setInOrder",
      data: { member: "MaxWaitTimeInSeconds", value: "7200" },
      change: ["MaxWaitTimeInSeconds: 3600", "MaxWaitTimeInSeconds: 7200"],
    },
  ],
};
const subject: Subject = {
  operation: "CreateTrainingJob",
  member: "StoppingCondition",
  bad: "{ MaxRuntimeInSeconds: 7200, MaxWaitTimeInSeconds: «3600» }",
  good: "{ MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 }",
  errors: [order],
};
const channels = (...names: readonly string[]): string =>
  command(
    "CreateTrainingJob",
    `{ InputDataConfig: [${names.map((name) => `{ ChannelName: ${name}, DataSource: load() }`).join(", ")}] }`,
  );
const cluster = "{ InstanceGroups: [{ InstanceCount: 1, MinInstanceCount: 2 }] }";

testRule("valid-relations", {
  silent: {
    ...unknown(subject),
    "one of them unknown": command(
      "CreateTrainingJob",
      "{ StoppingCondition: { MaxRuntimeInSeconds: 7200, MaxWaitTimeInSeconds: Number(process.env.WAIT) } }",
    ),
    "the same number": command(
      "CreateTrainingJob",
      "{ StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 3600 } }",
    ),
    "an order that a value out of its own range breaks": command(
      "CreateTrainingJob",
      "{ StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 0 } }",
    ),
    "an order with an earlier value out of its own range": command(
      "CreateTrainingJob",
      "{ StoppingCondition: { MaxWaitTimeInSeconds: 0, MaxRuntimeInSeconds: 3600 } }",
    ),
    "a bound that no number meets which isn't finite": command(
      "CreateTrainingJob",
      "{ StoppingCondition: { MaxRuntimeInSeconds: Infinity } }",
    ),
    "names that differ": channels('"train"', '"test"'),
    "names of which one is unknown": channels('"train"', "process.env.CHANNEL"),
    "what is only likely refused, by default": command("CreateCluster", cluster),
  },
  mistaken: {
    ...followed(subject),
    "a name that is used twice": {
      code: channels('"train"', '"test"', '«"train"»'),
      options: [{ confidence: "medium" }],
      errors: [
        {
          messageId: "repeated",
          data: {
            member: "InputDataConfig.ChannelName",
            actual: "'train'",
            first: "InputDataConfig[0].ChannelName",
            reason: "the name of a channel is its folder in the container",
          },
        },
      ],
    },
    "what is only likely refused, on request": {
      code: command("CreateCluster", cluster.replace("2", "«2»")),
      options: [{ confidence: "medium" }],
      errors: [
        {
          messageId: "notOrdered",
          suggestions: [
            { messageId: "setInOrder", change: ["MinInstanceCount: 2", "MinInstanceCount: 1"] },
            { messageId: "setInOrder", change: [" InstanceCount: 1", " InstanceCount: 2"] },
          ],
        },
      ],
    },
    "a number past the bound that prose gives": {
      code: command("CreateTransformJob", "{ MaxPayloadInMB: «101» }"),
      errors: [
        {
          messageId: "valueOutOfBounds",
          suggestions: [{ messageId: "useRelatedValue", data: { value: "100" }, change: ["101", "100"] }],
        },
      ],
    },
    "another of them": {
      code: command(
        "CreateHyperParameterTuningJob",
        "{ HyperParameterTuningJobConfig: { StrategyConfig: { HyperbandStrategyConfig: { MaxResource: «30_000» } } } }",
      ),
      errors: [
        {
          messageId: "valueOutOfBounds",
          suggestions: [{ messageId: "useRelatedValue", data: { value: "20000" }, change: ["30_000", "20000"] }],
        },
      ],
    },
    "a name that refers to nothing": {
      code: command(
        "CreateHyperParameterTuningJob",
        `{ TrainingJobDefinitions: [{
          TuningObjective: { Type: "Minimize", MetricName: «"los"» },
          AlgorithmSpecification: {
            MetricDefinitions: [{ Name: "loss", Regex: "(.*)" }, { Name: "validation:accuracy", Regex: "(.*)" }],
          },
        }] }`,
      ),
      errors: [
        {
          messageId: "refersToNone",
          suggestions: [{ messageId: "useRelatedValue", data: { value: "'loss'" }, change: ['"los"', '"loss"'] }],
        },
      ],
    },
  },
});
