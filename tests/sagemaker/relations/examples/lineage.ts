import type { Examples } from "../example.js";

export const lineageExamples: Examples = {
  "list-trial-components-one-filter": {
    accepted: `{ TrialName: "a" }`,
    rejected: `{ TrialName: "a", «ExperimentName»: "b" }`,
  },
  "delete-artifact-key": { accepted: `{ ArtifactArn: arn }`, rejected: `«»{}` },
  "delete-artifact-one-key": {
    accepted: `{ Source: { SourceUri: uri } }`,
    rejected: `{ ArtifactArn: "arn", «Source»: { SourceUri: uri } }`,
  },
  "trial-component-times": {
    accepted: `{ TrialComponentName: "a", StartTime: start, EndTime: end }`,
    rejected: `{ TrialComponentName: "a", StartTime: new Date("2026-02-01"), EndTime: «new Date("2026-01-01")» }`,
  },
};
