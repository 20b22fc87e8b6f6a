import { command } from "./code.js";
import { testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const name64 = "a".repeat(64);
const tooLong = {
  messageId: "tooLong",
  data: { subject: "'TrainingJobName'", limit: "63 characters", actual: "64" },
};
const subject: Subject = {
  operation: "DescribeTrainingJob",
  member: "TrainingJobName",
  bad: `«"${name64}"»`,
  good: `"${"a".repeat(63)}"`,
  errors: [tooLong],
};
const job = (name: string, before?: string): string =>
  command("DescribeTrainingJob", `{ TrainingJobName: ${name} }`, before);
const autoMLJob = (name: string): string => command("DescribeAutoMLJob", `{ AutoMLJobName: ${name} }`);

testRule("valid-lengths", {
  silent: {
    ...unknown(subject),
    "an unknown part that may be empty": job(`\`${"a".repeat(63)}\${process.env.STAGE}\``),
    "characters outside of the basic plane count once": command(
      "CreateAlgorithm",
      `{ AlgorithmDescription: "${"😀".repeat(1024)}" }`,
    ),
    "bytes of an allowed number": command("UpdatePipeline", `{ PipelineDefinition: '{"Steps": []}' }`),
  },
  mistaken: {
    ...followed(subject),
    "an unknown part of a known length": {
      code: autoMLJob(`«\`${"a".repeat(20)}-\${Date.now()}\`»`),
      errors: [{ messageId: "tooLong", data: { subject: "'AutoMLJobName'", limit: "32 characters", actual: "34" } }],
    },
    "characters outside of the basic plane": {
      code: command("CreateAlgorithm", `{ AlgorithmDescription: «"${"😀".repeat(1025)}"» }`),
      errors: [
        {
          messageId: "tooLong",
          data: { subject: "'AlgorithmDescription'", limit: "1024 characters", actual: "1025" },
        },
      ],
    },
    "too short": {
      code: command("CreatePipeline", '{ ClientRequestToken: «"token-1"» }'),
      errors: [
        { messageId: "tooShort", data: { subject: "'ClientRequestToken'", limit: "32 characters", actual: "7" } },
      ],
    },
    "an empty name": {
      code: job('«""»'),
      errors: [{ messageId: "tooShort", data: { subject: "'TrainingJobName'", limit: "1 character", actual: "0" } }],
    },
    "an empty text that may be left out": {
      code: command("CreateModel", '{ ExecutionRoleArn: «""» }'),
      errors: [
        {
          messageId: "noText",
          data: { subject: "'ExecutionRoleArn'", limit: "20 characters", actual: "0" },
          suggestions: [
            {
              messageId: "suggestNoText",
              data: { member: "ExecutionRoleArn" },
              change: ['{ ExecutionRoleArn: "" }', "{}"],
            },
          ],
        },
      ],
    },
    "an element of a list": {
      code: command("DeleteTags", `{ ResourceArn: arn, TagKeys: ["a", «"${"k".repeat(129)}"»] }`),
      errors: [{ messageId: "tooLong", data: { subject: "'TagKeys[1]'", limit: "128 characters", actual: "129" } }],
    },
    "a value of a map": {
      code: command("CreateTrainingJob", `{ HyperParameters: { epochs: «"${"1".repeat(2501)}"» } }`),
      errors: [
        {
          messageId: "tooLong",
          data: { subject: "'HyperParameters.epochs'", limit: "2500 characters", actual: "2501" },
        },
      ],
    },
    "a key of a map": {
      code: command("CreateTrainingJob", `{ HyperParameters: { «"${"k".repeat(257)}"»: "1" } }`),
      errors: [
        {
          messageId: "tooLong",
          data: { subject: "A key of 'HyperParameters'", limit: "256 characters", actual: "257" },
        },
      ],
    },
  },
});
