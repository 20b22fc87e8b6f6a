import { command } from "./code.js";
import { testRule } from "./test-rule.js";
import { followed, type Subject, unknown } from "./value-forms.js";

const underscore = {
  messageId: "illegalCharacter",
  data: { subject: "'TrainingJobName'", value: '"my_job"', character: "'_'", allowed: "letters, digits or '-'" },
  suggestions: [
    { messageId: "suggestLegalText", data: { value: '"my-job"' }, change: ["my_job", "my-job"] as [string, string] },
  ],
};
const subject: Subject = {
  operation: "DescribeTrainingJob",
  member: "TrainingJobName",
  bad: '"my«_»job"',
  good: '"my-job-1"',
  errors: [underscore],
};
const job = (name: string, before?: string): string =>
  command("DescribeTrainingJob", `{ TrainingJobName: ${name} }`, before);

testRule("valid-patterns", {
  silent: {
    ...unknown(subject),
    "an unknown part that may match": job("`my-job-${process.env.STAGE}`"),
    "an unknown name": job("`${process.env.PREFIX}-${process.env.STAGE}`"),
    "an empty fallback": job("process.env.JOB_NAME || ''"),
    "a map's key that matches": command("AddTags", '{ ResourceArn: arn, Tags: [{ Key: "team:a/b", Value: "c" }] }'),
  },
  mistaken: {
    ...followed(subject),
    "a template": {
      code: job("`my«_»job`"),
      errors: [underscore],
    },
    "a template with an unknown part": {
      code: job("`my«_»job-${Date.now()}`"),
      errors: [
        {
          ...underscore,
          data: { ...underscore.data, value: '"my_job-${…}"' },
          suggestions: [
            { messageId: "suggestLegalText", data: { value: '"my-job-${…}"' }, change: ["my_job", "my-job"] },
          ],
        },
      ],
    },
    "a concatenation": {
      code: job('"my«_»job-" + process.env.STAGE'),
      errors: [
        {
          ...underscore,
          data: { ...underscore.data, value: '"my_job-${…}"' },
          suggestions: [
            { messageId: "suggestLegalText", data: { value: '"my-job-${…}"' }, change: ["my_job", "my-job"] },
          ],
        },
      ],
    },
    "a character that is written as an escape": {
      code: job('"my«\\u{5f}»job"'),
      errors: [
        {
          ...underscore,
          suggestions: [
            { messageId: "suggestLegalText", data: { value: '"my-job"' }, change: ["my\\u{5f}job", "my-job"] },
          ],
        },
      ],
    },
    "a hyphen at the end": {
      code: job('"my-job«-»"'),
      errors: [
        {
          messageId: "illegalEnd",
          data: { subject: "'TrainingJobName'", value: '"my-job-"', character: "'-'", allowed: "letters or digits" },
          suggestions: [{ messageId: "suggestLegalText", data: { value: '"my-job"' }, change: ["my-job-", "my-job"] }],
        },
      ],
    },
    "hyphens at the end of a template": {
      code: job("`job-${process.pid}«--»`"),
      errors: [
        {
          messageId: "illegalEnd",
          suggestions: [{ messageId: "suggestLegalText", data: { value: '"job-${…}"' }, change: ["}--`", "}`"] }],
        },
      ],
    },
    "the end of something else than a name": {
      code: command("CreateModel", '{ ExecutionRoleArn: «"arn:aws:iam::123456789012:"» }'),
      errors: [
        {
          messageId: "endedArn",
          data: {
            subject: "'ExecutionRoleArn'",
            value: '"arn:aws:iam::123456789012:"',
            needed: "the ARN of a role",
            example: "arn:aws:iam::<account>:role/…",
            actual: "its account",
          },
        },
      ],
    },
    "each element of a list": {
      code: command("CreateModel", '{ VpcConfig: { SecurityGroupIds: ["sg-1", "sg«_»2"], Subnets: ["subnet-1"] } }'),
      errors: [
        {
          messageId: "illegalCharacter",
          data: {
            subject: "'SecurityGroupIds[1]'",
            value: '"sg_2"',
            character: "'_'",
            allowed: "letters, digits or '-'",
          },
          suggestions: [{ messageId: "suggestLegalText", data: { value: '"sg-2"' }, change: ["sg_2", "sg-2"] }],
        },
      ],
    },
    "what is to be filled in, which has no legal form": {
      code: command("CreateModel", '{ ModelName: "m-«<your-name>»" }'),
      errors: [
        {
          messageId: "placeholderText",
          data: { subject: "'ModelName'", value: '"m-<your-name>"', placeholder: '"<your-name>"' },
        },
      ],
    },
    "a template in quotes": {
      code: command("CreateModel", "{ ModelName: 'm-«${version}»' }"),
      errors: [
        {
          messageId: "lostTemplate",
          data: { subject: "'ModelName'", value: '"m-${version}"', template: "${version}" },
          suggestions: [{ messageId: "suggestTemplate", data: {}, change: ["'m-${version}'", "`m-${version}`"] }],
        },
      ],
    },
    "a location without its scheme": {
      code: command("CreateTrainingJob", '{ OutputDataConfig: { S3OutputPath: "«m»odels/churn" } }'),
      errors: [
        {
          messageId: "illegalCharacter",
          suggestions: [
            {
              messageId: "suggestLegalText",
              data: { value: '"s3://models/churn"' },
              change: ["models/churn", "s3://models/churn"],
            },
          ],
        },
      ],
    },
    "a path, which no scheme makes a location": {
      code: command("CreateTrainingJob", '{ OutputDataConfig: { S3OutputPath: "«/»opt/ml/model" } }'),
      errors: [{ messageId: "illegalCharacter" }],
    },
    "an empty string": {
      code: command("CreateModel", '{ ModelName: «""» }'),
      errors: [{ messageId: "emptyText", data: { subject: "'ModelName'", allowed: "letters or digits" } }],
    },
    "an empty string that may be left out": {
      code: command("CreateModel", '{ PrimaryContainer: { ContainerHostname: «""», Image: image } }'),
      errors: [
        {
          messageId: "emptyOptionalText",
          data: { subject: "'ContainerHostname'", allowed: "letters or digits" },
          suggestions: [
            {
              messageId: "suggestNoEmptyText",
              data: { member: "ContainerHostname" },
              change: ['ContainerHostname: "", ', ""],
            },
          ],
        },
      ],
    },
    "a character where most of Unicode is allowed": {
      code: command("AddTags", `{ Tags: [{ Key: "k", Value: "a«!»b" }] }`),
      errors: [
        {
          messageId: "illegalCharacter",
          data: {
            subject: "'Value'",
            value: '"a!b"',
            character: "'!'",
            allowed: "letters, digits, a space, '+', '-', '.', '/', ':', '=', '@' or '_', and more beyond ASCII",
          },
          suggestions: [{ messageId: "suggestLegalText", data: { value: '"a-b"' }, change: ["a!b", "a-b"] }],
        },
      ],
    },
    "a map's key, marked whole": {
      code: command("CreateTrainingJob", '{ Environment: { «"my-key"»: "1" } }'),
      errors: [
        {
          messageId: "illegalCharacter",
          data: {
            subject: "A key of 'Environment'",
            value: '"my-key"',
            character: "'-'",
            allowed: "letters, digits or '_'",
          },
          suggestions: [
            { messageId: "suggestLegalText", data: { value: '"my_key"' }, change: ['"my-key"', '"my_key"'] },
          ],
        },
      ],
    },
  },
});
