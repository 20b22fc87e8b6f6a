import { command } from "./code.js";
import { testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const fiveAsText = {
  messageId: "wrongType",
  data: { subject: "'MaxResults'", expected: "a number", actual: 'the string "5"' },
  suggestions: [{ messageId: "suggestTypedValue", data: { value: "5" }, change: ['"5"', "5"] as [string, string] }],
};
const subject: Subject = {
  operation: "ListTrainingJobs",
  member: "MaxResults",
  bad: '«"5"»',
  good: "5",
  errors: [fiveAsText],
};
const training = (members: string, before?: string): string => command("CreateTrainingJob", `{ ${members} }`, before);

testRule("valid-types", {
  silent: {
    ...unknown(subject),
    "every type as it should be": training(
      'TrainingJobName: "a", Tags: [], Environment: {}, EnableNetworkIsolation: true, StoppingCondition: { MaxRuntimeInSeconds: 5 }',
    ),
    "a date": command("ListTrainingJobs", "{ CreationTimeAfter: new Date() }"),
    "undefined is absent": training("TrainingJobName: undefined, Tags: undefined"),
  },
  mistaken: {
    ...followed(subject),
    "a number for a string": {
      code: training("HyperParameters: { epochs: «10» }"),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'HyperParameters.epochs'", expected: "a string", actual: "the number 10" },
          suggestions: [
            { messageId: "suggestTypedValue", data: { value: '"10"' }, change: ["epochs: 10", 'epochs: "10"'] },
          ],
        },
      ],
    },
    "a string for a boolean": {
      code: training('EnableNetworkIsolation: «"true"»'),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'EnableNetworkIsolation'", expected: "true or false", actual: 'the string "true"' },
          suggestions: [{ messageId: "suggestTypedValue", data: { value: "true" }, change: ['"true"', "true"] }],
        },
      ],
    },
    "an object for a list": {
      code: training('Tags: «{ Key: "team", Value: "a" }»'),
      errors: [{ messageId: "wrongType", data: { subject: "'Tags'", expected: "a list", actual: "an object" } }],
    },
    "a list for an object": {
      code: training("VpcConfig: «[]»"),
      errors: [{ messageId: "wrongType", data: { subject: "'VpcConfig'", expected: "an object", actual: "a list" } }],
    },
    "a fraction": {
      code: command("ListTrainingJobs", "{ MaxResults: «1.5» }"),
      errors: [
        {
          messageId: "fractionalNumber",
          data: { subject: "'MaxResults'", actual: "1.5" },
          suggestions: [
            { messageId: "suggestTypedValue", data: { value: "1" }, change: ["1.5", "1"] },
            { messageId: "suggestTypedValue", data: { value: "2" }, change: ["1.5", "2"] },
          ],
        },
      ],
    },
    "a string for a date": {
      code: command("ListTrainingJobs", '{ CreationTimeAfter: «"2026-01-01"» }'),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'CreationTimeAfter'", expected: "a Date", actual: 'the string "2026-01-01"' },
          suggestions: [
            {
              messageId: "suggestDate",
              data: { value: 'new Date("2026-01-01")' },
              change: ['"2026-01-01"', 'new Date("2026-01-01")'],
            },
          ],
        },
      ],
    },
    "a text that is no date": {
      code: command("ListTrainingJobs", '{ CreationTimeAfter: «"yesterday"» }'),
      errors: [{ messageId: "wrongType" }],
    },
    "a list as JSON": {
      code: training(`Tags: «'[{"Key":"a-b","Value":"c"}]'»`),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'Tags'", expected: "a list", actual: "a list written as JSON" },
          suggestions: [
            {
              messageId: "suggestFromJson",
              data: { what: "a list" },
              change: [`'[{"Key":"a-b","Value":"c"}]'`, `[{ Key: 'a-b', Value: 'c' }]`],
            },
          ],
        },
      ],
    },
    "an object as JSON, with keys that are no names": {
      code: training('HyperParameters: «\'{"max-depth":"3"}\'»'),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'HyperParameters'", expected: "an object", actual: "an object written as JSON" },
          suggestions: [
            {
              messageId: "suggestFromJson",
              data: { what: "an object" },
              change: [`'{"max-depth":"3"}'`, "{ 'max-depth': '3' }"],
            },
          ],
        },
      ],
    },
    "a boolean for an enum of two": {
      code: command("CreateDomain", "{ DomainSettings: { DockerSettings: { EnableDockerAccess: «true» } } }"),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'EnableDockerAccess'", expected: '"ENABLED" or "DISABLED"', actual: "true" },
          suggestions: [
            { messageId: "suggestTypedValue", data: { value: '"ENABLED"' }, change: ["true", '"ENABLED"'] },
          ],
        },
      ],
    },
    "an object around a string": {
      code: command(
        "CreateHyperParameterTuningJob",
        '{ HyperParameterTuningJobConfig: { HyperParameterTuningJobObjective: { Type: "Maximize", MetricName: «{ MetricName: "F1" }» } } }',
      ),
      errors: [
        {
          messageId: "wrongType",
          data: { subject: "'MetricName'", expected: "a string", actual: "an object" },
          suggestions: [
            { messageId: "suggestTypedValue", data: { value: '"F1"' }, change: ['{ MetricName: "F1" }', '"F1"'] },
          ],
        },
      ],
    },
    "a template for a number": {
      code: command("ListTrainingJobs", "{ MaxResults: «`${process.env.MAX}`» }"),
      errors: [{ messageId: "wrongType" }],
    },
  },
});
