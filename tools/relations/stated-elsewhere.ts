/** Candidate facts that no relation of their own states: fact id to what does. */
export const statedElsewhere: Readonly<Record<string, string>> = {
  "training-input-region": "the rule consistent-regions (src/sagemaker/regions.ts)",
  "model-image-and-artifacts-same-region": "the rule consistent-regions (src/sagemaker/regions.ts)",
  "x-training-cross-region-image": "the rule consistent-regions (src/sagemaker/regions.ts)",
  "x-hpo-cross-region-image": "the rule consistent-regions (src/sagemaker/regions.ts)",
  "x-processing-image-region": "the rule consistent-regions (src/sagemaker/regions.ts)",
  "x-arn-region": "the rule consistent-regions (src/sagemaker/regions.ts)",
  "trial-parameter-one-value": "the model: the structure is a union",
  "x-monitor-schedule-docs-label": "the relation schedule-expression-grammar: a label isn't in the grammar",
};
