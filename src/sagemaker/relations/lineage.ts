import type { Relation } from "../vocabulary.js";

/** Artifacts and trials. */
export const lineageRelations = (): readonly Relation[] => [
  {
    id: "list-trial-components-one-filter",
    shapes: ["ListTrialComponentsRequest"],
    kind: "exclusive",
    members: ["ExperimentName", "TrialName", "SourceArn"],
    reason: "components are listed by one of the filters",
    source: "ListTrialComponentsRequest$ExperimentName",
    confidence: "high",
  },
  {
    id: "delete-artifact-key",
    shapes: ["DeleteArtifactRequest"],
    kind: "at-least-one",
    members: ["ArtifactArn", "Source"],
    reason: "an artifact is found by its ARN or its source",
    source: ["DeleteArtifactRequest$ArtifactArn", "DeleteArtifactRequest$Source"],
    confidence: "high",
  },
  {
    id: "delete-artifact-one-key",
    shapes: ["DeleteArtifactRequest"],
    kind: "exclusive",
    members: ["ArtifactArn", "Source"],
    reason: "an artifact is found by its ARN or its source",
    source: ["DeleteArtifactRequest$ArtifactArn", "DeleteArtifactRequest$Source"],
    confidence: "medium",
  },
  {
    id: "trial-component-times",
    shapes: ["CreateTrialComponentRequest", "UpdateTrialComponentRequest"],
    kind: "ordered",
    members: ["StartTime", "EndTime"],
    as: "time",
    reason: "a component ends after it starts",
    source: ["CreateTrialComponentRequest$StartTime", "CreateTrialComponentRequest$EndTime"],
    confidence: "medium",
    facts: ["create-trial-component-times", "update-trial-component-times"],
  },
];
