import { command } from "./code.js";
import { testRule } from "./test-rule.js";

testRule("no-placeholders", {
  silent: {
    "a role": command("CreateTrainingJob", '{ RoleArn: "arn:aws:iam::123456789012:role/train" }'),
    "a prompt that has angle brackets": command("CreateTrainingJob", '{ HyperParameters: { prompt: "<your-role>" } }'),
    "a parameter that is called like what it holds": command(
      "StartPipelineExecution",
      '{ PipelineName: "train", PipelineParameters: [{ Name: "ACCOUNT_ID", Value: "123456789012" }] }',
    ),
    "a column that is called like what it holds": command(
      "CreateFeatureGroup",
      '{ RecordIdentifierFeatureName: "ACCOUNT_ID", FeatureDefinitions: [{ FeatureName: "ACCOUNT_ID" }, { FeatureName: "BUCKET_NAME" }] }',
    ),
    "a name with a word of such names in it": command("CreateModel", '{ ModelName: "know-your-model" }'),
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
    "an account that is left to be filled in": {
      code: command("CreateTrainingJob", '{ OutputDataConfig: { S3OutputPath: "s3://models-«ACCOUNT_ID»/out" } }'),
      errors: [{ messageId: "placeholderLeft", data: { member: "S3OutputPath", placeholder: "ACCOUNT_ID" } }],
    },
    "a name that is left to be filled in": {
      code: command(
        "StartPipelineExecution",
        '{ PipelineName: "train", PipelineParameters: [{ Name: «"YOUR_PARAMETER"» }] }',
      ),
      errors: [{ messageId: "placeholderLeft", data: { member: "Name", placeholder: "YOUR_PARAMETER" } }],
    },
    "a bucket that is left to be filled in": {
      code: command("CreateTrainingJob", '{ OutputDataConfig: { S3OutputPath: "s3://«bucket»/models" } }'),
      errors: [{ messageId: "placeholderLeft", data: { member: "S3OutputPath", placeholder: "bucket" } }],
    },
  },
});
