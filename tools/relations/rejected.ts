/** Why candidate facts became no relation, and which. */
export interface Rejection {
  /** Ends the sentence "this is no relation: …", without a period. */
  readonly reason: string;
  /** Ids of `fact-ids.json`. */
  readonly facts: readonly string[];
}

/** All rejected facts, each once. */
export const rejections: readonly Rejection[] = [
  {
    reason:
      "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
    facts: [
      "transform-chunked-not-builtin",
      "transform-references-model",
      "model-data-source-not-batch",
      "model-data-source-not-serverless",
      "async-config-for-async-invoke",
      "variant-references-model",
      "endpoint-references-config",
      "endpoint-name-case",
      "invoke-target-model-multi-model",
      "invoke-target-variant-defined",
      "model-package-update-additional-cap",
      "hub-reference-min-version",
      "cluster-role-frozen-while-autoscaling",
      "presigned-domain-url-iam-only",
      "pipeline-parameter-defined",
    ],
  },
  {
    reason:
      "low confidence: the documentation of neither member says that one of them has to be set, or that both can't be",
    facts: [
      "dataqualityjobinput-one-source",
      "modelqualityjobinput-one-source",
      "modelbiasjobinput-one-source",
      "modelexplainabilityjobinput-one-source",
      "monitoringinput-one-source",
    ],
  },
  {
    reason: "low confidence: encrypting traffic that doesn't exist is harmless, and often demanded by policy",
    facts: ["training-inter-container-encryption-single-instance", "hpo-inter-container-encryption-single-instance"],
  },
  {
    reason: "low confidence: nothing says that groups of different kinds can't share a name",
    facts: ["cluster-group-names-unique"],
  },
  {
    reason: "needs the size of each type's local storage, which no source at hand states",
    facts: ["hpo-volume-size-within-local-storage", "processing-volume-size-within-local-storage"],
  },
  {
    reason:
      "the schedule of this definition is another call's; for one that has both: schedule-runtime-within-half-hour",
    facts: ["bias-monitor-runtime-half-hour", "quality-monitor-runtime-half-hour"],
  },
  {
    reason:
      "no longer so: Slurm clusters provision continuously, too (https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-scaling-slurm.html)",
    facts: ["cluster-continuous-needs-eks"],
  },
  {
    reason: "no longer so, as for cluster-continuous-needs-eks",
    facts: ["cluster-update-continuous-needs-eks", "cluster-continuous-needs-orchestrator"],
  },
  {
    reason: "AWS's own Python SDK sends other keys besides, and spells one of them differently",
    facts: ["profiler-parameter-keys"],
  },
  { reason: "as profiler-parameter-keys", facts: ["profiler-update-parameter-keys"] },
  {
    reason: "documentation for Canvas' own use, not a refusal: a caller who sets it means it",
    facts: ["automl-compute-config-canvas-only"],
  },
  {
    reason: "documentation and model disagree (1 to 500 against 0 to 10000), and the model decides",
    facts: ["quota-borrow-limit"],
  },
  {
    reason:
      "prices in three members of a structure, by task type; the fixed list is not in the model and has changed before",
    facts: ["labeling-price-values"],
  },
  {
    reason: "the Regions that offer a target change; a table of two rows would be out of date unseen",
    facts: ["compilation-target-region"],
  },
  {
    reason: "a key inside a JSON string, for one target: too narrow to be worth a constraint of its own",
    facts: ["compilation-android-level"],
  },
  {
    reason: "compares patterns with patterns: nothing follows from two strings that differ",
    facts: ["partner-app-groups-match"],
  },
  { reason: "the model's own pattern says it already", facts: ["metrics-trial-component-lowercase"] },
  {
    reason:
      "Edge Manager was discontinued on 2024-04-26 as a whole (https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/edge.html): nothing in a request is wrong, and no request is right",
    facts: ["x-edge-manager-operations"],
  },
  {
    reason: "no public source names the day on which AWS takes the apps of Studio Classic no more",
    facts: ["x-studio-classic-apps"],
  },
  {
    reason:
      "the guide recommends ranges for tuning, and notebooks of AWS's own go beyond them: only what the hyperparameter itself doesn't take is reported",
    facts: ["x-builtin-recommended-ranges"],
  },
  {
    reason: "images stay in their registries after the end of their support: no public list names those that are gone",
    facts: ["x-image-withdrawn-tags"],
  },
  {
    reason:
      "what the guide says of a frequency beyond the last epoch is that no checkpoint is saved: nothing is refused",
    facts: ["x-builtin-checkpoint-within-epochs"],
  },
  {
    reason:
      "all examples begin with '#!', and no public source says that a script without it, or with another line end, is refused",
    facts: ["x-lifecycle-script-shebang"],
  },
];
