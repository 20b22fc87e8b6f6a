import type { Examples } from "../example.js";

export const pipelinesExamples: Examples = {
  "pipeline-definition-one": {
    accepted: `{ PipelineName: "a", ClientRequestToken: token, RoleArn: role, PipelineDefinition: definition }`,
    rejected: [
      `{ PipelineName: "a", ClientRequestToken: token, RoleArn: role, PipelineDefinition: "{}", «PipelineDefinitionS3Location»: { Bucket: b, ObjectKey: k } }`,
      `«»{ PipelineName: "a", ClientRequestToken: token, RoleArn: role }`,
    ],
  },
  "pipeline-update-definition-one": {
    accepted: `{ PipelineName: "a" }`,
    rejected: `{ PipelineName: "a", PipelineDefinition: "{}", «PipelineDefinitionS3Location»: { Bucket: b, ObjectKey: k } }`,
  },
  "pipeline-definition-json": {
    accepted: `{ PipelineName: "a", ClientRequestToken: token, RoleArn: role, PipelineDefinition: '{"Version": "2020-12-01", "Steps": []}' }`,
    rejected: `{ PipelineName: "a", ClientRequestToken: token, RoleArn: role, PipelineDefinition: «"{'Version': 1}"» }`,
  },
  "pipeline-parameter-names-unique": {
    accepted: `{ PipelineName: "a", ClientRequestToken: token, PipelineParameters: [{ Name: "a", Value: "1" }, { Name: "b", Value: "1" }] }`,
    rejected: `{ PipelineName: "a", ClientRequestToken: token, PipelineParameters: [{ Name: "a", Value: "1" }, { Name: «"a"», Value: "2" }] }`,
  },
  "job-config-json": {
    accepted: `{ JobName: "a", RoleArn: role, JobCategory: category, JobConfigSchemaVersion: "1.0.0", JobConfigDocument: "{}" }`,
    rejected: `{ JobName: "a", RoleArn: role, JobCategory: category, JobConfigSchemaVersion: "1.0.0", JobConfigDocument: «"{"» }`,
  },
  "project-template-names-unique": {
    accepted: `{ ProjectName: "a", TemplateProviders: [{ CfnTemplateProvider: { TemplateName: "a", TemplateURL: url } }, { CfnTemplateProvider: { TemplateName: "b", TemplateURL: url } }] }`,
    rejected: `{ ProjectName: "a", TemplateProviders: [{ CfnTemplateProvider: { TemplateName: "a", TemplateURL: url } }, { CfnTemplateProvider: { TemplateName: «"a"», TemplateURL: url } }] }`,
  },
};
