import { command } from "./code.js";
import { testRule } from "./test-rule.js";

testRule("no-placeholders", {
  silent: {
    "a role": command("CreateTrainingJob", '{ RoleArn: "arn:aws:iam::123456789012:role/train" }'),
    "a prompt that has angle brackets": command("CreateTrainingJob", '{ HyperParameters: { prompt: "<your-role>" } }'),
    "what valid-patterns reports": command("CreateTrainingJob", '{ RoleArn: "arn:aws:iam::123456789012:role/<role>" }'),
    "what is likely a placeholder, by default": command(
      "CreateTrainingJob",
      '{ OutputDataConfig: { S3OutputPath: "s3://my-bucket/models" } }',
    ),
  },
  mistaken: {
    "a role that is left to be filled in": {
      code: command("CreateTrainingJob", '{ RoleArn: "arn:aws:iam::123456789012:role/«your-role»" }'),
      errors: [{ messageId: "placeholderLeft", data: { member: "RoleArn", placeholder: "your-role" } }],
    },
    "a bucket that is left to be filled in": {
      code: command("CreateTrainingJob", '{ OutputDataConfig: { S3OutputPath: "s3://«bucket»/models" } }'),
      errors: [{ messageId: "placeholderLeft", data: { member: "S3OutputPath", placeholder: "bucket" } }],
    },
  },
});
