import type { Examples } from "../example.js";

const filters = Array.from({ length: 11 }, () => "filter").join(", ");
const bounds = "LowerBound: 10, UpperBound: 20";

export const othersExamples: Examples = {
  "tag-keys-unique": {
    accepted: `{ ResourceArn: arn, Tags: [{ Key: "a", Value: "1" }, { Key: "A", Value: "1" }, { Key: key, Value: "1" }] }`,
    rejected: `{ ResourceArn: arn, Tags: [{ Key: "team", Value: "1" }, { Key: «"team"», Value: "2" }] }`,
    shape: "AddTagsInput",
  },
  "list-time-window": {
    accepted: `{ CreationTimeAfter: since, CreationTimeBefore: new Date() }`,
    rejected: `{ CreationTimeAfter: new Date("2026-02-01"), CreationTimeBefore: «new Date("2026-01-01")» }`,
    shape: "ListTrainingJobsRequest",
  },
  "list-trial-components-one-filter": {
    accepted: `{ TrialName: "a" }`,
    rejected: `{ TrialName: "a", «ExperimentName»: "b" }`,
  },
  "search-expression-not-empty": {
    accepted: `{ Filters: filters }`,
    rejected: `«»{ Operator: "And" }`,
  },
  "search-expression-twenty": {
    accepted: `{ Filters: [${filters}] }`,
    rejected: `{ Filters: [${filters}], «NestedFilters»: [${filters}] }`,
  },
  "search-contains-once": {
    accepted: [
      `{ Filters: [{ Name: "ModelName", Operator: "Contains", Value: "a" }, { Name: "TrainingJobName", Operator: "Equals", Value: "b" }] }`,
      `{ Filters: [{ Name: "Trial.Tags", Operator: "Contains", Value: "a" }, { Name: "Trial.TrialName", Operator: "Contains", Value: "b" }] }`,
      `{ Filters: [{ Name: name, Operator: "Contains", Value: "a" }, { Name: "ModelName", Operator: "Contains", Value: "b" }] }`,
    ],
    rejected: `{ Filters: [{ Name: "ModelName", Operator: "Contains", Value: "a" }, { Name: "TrainingJobName", Operator: «"Contains"», Value: "b" }] }`,
    message:
      "This is entry number 2 of 'Filters' in which 'Operator' is 'Contains' and 'Name' is no name or tag of an experiment, and there may be only 1: the service refuses more with a usage limit.",
  },
  "search-filter-exists-no-value": {
    accepted: `{ Name: "Tags.a", Operator: "Exists" }`,
    rejected: `{ Name: "Tags.a", Operator: "Exists", «Value»: "b" }`,
  },
  "search-filter-comparison-value": {
    accepted: `{ Name: "Tags.a", Operator: "Equals", Value: value }`,
    rejected: `«»{ Name: "Tags.a", Operator: "Equals" }`,
  },
  "search-metric-filter-numeric": {
    accepted: `{ Name: "Metrics.accuracy", Operator: "GreaterThan", Value: "0.9" }`,
    rejected: `{ Name: "Metrics.accuracy", Operator: "GreaterThan", Value: «"high"» }`,
  },
  "visibility-condition-key": {
    accepted: `{ Key: "Tags.team", Value: "a" }`,
    rejected: `{ Key: «"team"», Value: "a" }`,
  },
  "delete-artifact-key": { accepted: `{ ArtifactArn: arn }`, rejected: `«»{}` },
  "delete-artifact-one-key": {
    accepted: `{ Source: { SourceUri: uri } }`,
    rejected: `{ ArtifactArn: "arn", «Source»: { SourceUri: uri } }`,
  },
  "model-card-update-one": {
    accepted: `{ ModelCardName: "a", ModelCardStatus: "Approved" }`,
    rejected: `{ ModelCardName: "a", ModelCardStatus: "Approved", «Content»: "{}" }`,
  },
  "model-card-content-json": {
    accepted: `{ ModelCardName: "a", ModelCardStatus: "Draft", Content: JSON.stringify(card) }`,
    rejected: `{ ModelCardName: "a", ModelCardStatus: "Draft", Content: «"{ name: 1 }"» }`,
  },
  "hub-content-update-something": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "Model", HubContentVersion: "1.0.0", ...changes }`,
    rejected: `«»{ HubName: "a", HubContentName: "b", HubContentType: "Model", HubContentVersion: "1.0.0" }`,
  },
  "update-hub-content-type": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "Notebook", HubContentVersion: "1.0.0", HubContentDescription: "c" }`,
    rejected: `{ HubName: "a", HubContentName: "b", HubContentType: «"ModelReference"», HubContentVersion: "1.0.0", HubContentDescription: "c" }`,
  },
  "hub-reference-type": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "ModelReference" }`,
    rejected: `{ HubName: "a", HubContentName: "b", HubContentType: «"Model"» }`,
  },
  "presign-hub-content-type": {
    accepted: `{ HubName: "a", HubContentName: "b", HubContentType: "Model" }`,
    rejected: `{ HubName: "a", HubContentName: "b", HubContentType: «"DataSet"» }`,
  },
  "trial-parameter-one-value": {
    accepted: `{ NumberValue: 1 }`,
    rejected: `{ NumberValue: 1, «StringValue»: "1" }`,
  },
  "trial-component-times": {
    accepted: `{ TrialComponentName: "a", StartTime: start, EndTime: end }`,
    rejected: `{ TrialComponentName: "a", StartTime: new Date("2026-02-01"), EndTime: «new Date("2026-01-01")» }`,
  },
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
    accepted: `{ PipelineName: "a", ClientRequestToken: token, RoleArn: role, PipelineDefinition: '{"Version": "2020-12-01"}' }`,
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
  "partner-app-role-groups-fiddler": {
    accepted: `{ Name: "a", Type: "fiddler", ExecutionRoleArn: role, Tier: "small", AuthType: "IAM", ClientToken: token, ApplicationConfig: { RoleGroupAssignments: [assignment] } }`,
    rejected: `{ Name: "a", Type: "comet", ExecutionRoleArn: role, Tier: "small", AuthType: "IAM", ClientToken: token, ApplicationConfig: { «RoleGroupAssignments»: [assignment] } }`,
  },
  "project-template-names-unique": {
    accepted: `{ ProjectName: "a", TemplateProviders: [{ CfnTemplateProvider: { TemplateName: "a", TemplateURL: url } }, { CfnTemplateProvider: { TemplateName: "b", TemplateURL: url } }] }`,
    rejected: `{ ProjectName: "a", TemplateProviders: [{ CfnTemplateProvider: { TemplateName: "a", TemplateURL: url } }, { CfnTemplateProvider: { TemplateName: «"a"», TemplateURL: url } }] }`,
  },
  "human-loop-input-json": {
    accepted: `{ InputContent: JSON.stringify({ text: input }) }`,
    rejected: `{ InputContent: «"text"» }`,
  },
  "geospatial-cloud-cover-ordered": {
    accepted: `{ ${bounds} }`,
    rejected: `{ LowerBound: 20, UpperBound: «10» }`,
  },
  "geospatial-angle-ordered": {
    accepted: `{ ${bounds} }`,
    rejected: `{ LowerBound: 20, UpperBound: «10» }`,
  },
  "geospatial-time-range-ordered": {
    accepted: `{ StartTime: start, EndTime: end }`,
    rejected: `{ StartTime: new Date("2026-02-01"), EndTime: «new Date("2026-01-01")» }`,
  },
};
