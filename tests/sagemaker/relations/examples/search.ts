import type { Examples } from "../example.js";

const filters = Array.from({ length: 11 }, () => "filter").join(", ");

export const searchExamples: Examples = {
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
};
