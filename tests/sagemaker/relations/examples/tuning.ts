import type { Examples } from "../example.js";

const own = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1";

/** A request with one definition. */
function tuning(config: string, definition: string, more = ""): string {
  return `{ HyperParameterTuningJobConfig: { ${config} }, TrainingJobDefinition: { ResourceConfig: resources, ${definition} }, ${more} }`;
}

export const tuningExamples: Examples = {
  "tuning-resource-config-one-form": {
    accepted: `{ ResourceConfig: resources }`,
    rejected: `{ ResourceConfig: { InstanceType: type, InstanceCount: 1, VolumeSizeInGB: 30 }, «HyperParameterTuningResourceConfig»: { InstanceType: type } }`,
  },
  "tuning-resource-config-needed": {
    accepted: `{ HyperParameterTuningResourceConfig: resources }`,
    rejected: `«»{ StoppingCondition: {} }`,
  },
  "tuning-no-keep-alive": {
    accepted: `{ ResourceConfig: { InstanceType: type, InstanceCount: 1, VolumeSizeInGB: 30 } }`,
    rejected: `{ ResourceConfig: { InstanceType: type, InstanceCount: 1, VolumeSizeInGB: 30, «KeepAlivePeriodInSeconds»: 600 } }`,
  },
  "tuning-instance-configs-exclude-single": {
    accepted: `{ InstanceConfigs: [{ InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 }] }`,
    rejected: `{ InstanceConfigs: [{ InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 }], «InstanceType»: "ml.m5.large", «VolumeSizeInGB»: 30 }`,
  },
  "tuning-resource-needs-instances": {
    accepted: `{ InstanceType: type }`,
    rejected: `«»{ VolumeSizeInGB: 30 }`,
  },
  "tuning-allocation-strategy-needs-instance-configs": {
    accepted: `{ AllocationStrategy: "Prioritized", InstanceConfigs: configs }`,
    rejected: `{ «AllocationStrategy»: "Prioritized", InstanceType: type }`,
    message:
      "'AllocationStrategy' is set without 'InstanceConfigs': the strategy is the order in which those are used.",
  },
  "tuning-strategy-config-hyperband-only": {
    accepted: `{ Strategy: "Hyperband", ResourceLimits: limits, StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 20 } } }`,
    rejected: `{ Strategy: "Bayesian", ResourceLimits: limits, «StrategyConfig»: { HyperbandStrategyConfig: { MaxResource: 20 } } }`,
  },
  "tuning-hyperband-no-early-stopping": {
    accepted: `{ Strategy: "Hyperband", ResourceLimits: limits, TrainingJobEarlyStoppingType: "Off" }`,
    rejected: `{ Strategy: "Hyperband", ResourceLimits: limits, TrainingJobEarlyStoppingType: «"Auto"» }`,
  },
  "tuning-hyperband-max-resource-known": {
    accepted: [
      tuning(
        `Strategy: "Hyperband", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 9 }`,
        `StaticHyperParameters: { epochs: "10" }`,
      ),
      tuning(
        `Strategy: "Hyperband", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 9 }`,
        `StaticHyperParameters: { ...parameters }`,
      ),
    ],
    rejected: tuning(
      `Strategy: "Hyperband", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 9 }`,
      `StaticHyperParameters: { rounds: "10" }`,
    ).replace("HyperParameterTuningJobConfig", "«HyperParameterTuningJobConfig»"),
    message:
      "'StrategyConfig.HyperbandStrategyConfig.MaxResource' must be set when the strategy is Hyperband and no static hyperparameter is named 'epochs', 'numepochs', 'n-epochs', 'n_epochs' or 'num_epochs': Hyperband has to know how many epochs a training job may run.",
  },
  "hyperband-max-resource-cap": {
    accepted: `{ MaxResource: 20000 }`,
    rejected: `{ MaxResource: «20001» }`,
  },
  "hyperband-min-not-above-max": {
    accepted: `{ MinResource: 2, MaxResource: 20 }`,
    rejected: `{ MinResource: 30, MaxResource: «20» }`,
  },
  "parameter-range-ordered": {
    accepted: [`{ Name: "eta", MinValue: "0.1", MaxValue: "1e0" }`, `{ Name: "eta", MinValue: low, MaxValue: "0" }`],
    rejected: [
      `{ Name: "eta", MinValue: "0.5", MaxValue: «"0.1"» }`,
      `{ Name: "eta", MinValue: "0.5", MaxValue: «"0.50"» }`,
    ],
    message: "'MinValue' ('0.5') must be less than 'MaxValue' ('0.1'): a range needs more than one value to search.",
  },
  "continuous-range-numeric-min": {
    accepted: `{ Name: "eta", MinValue: "1e-4", MaxValue: "1" }`,
    rejected: `{ Name: "eta", MinValue: «"low"», MaxValue: "1" }`,
  },
  "continuous-range-numeric-max": {
    accepted: `{ Name: "eta", MinValue: "1e-4", MaxValue: "+1." }`,
    rejected: `{ Name: "eta", MinValue: "0", MaxValue: «"1,5"» }`,
    message: "'MaxValue' must be a number, which '1,5' isn't: the range is one of floating-point numbers.",
  },
  "integer-range-numeric-min": {
    accepted: `{ Name: "depth", MinValue: "-1", MaxValue: "9" }`,
    rejected: `{ Name: "depth", MinValue: «"1.5"», MaxValue: "9" }`,
  },
  "integer-range-numeric-max": {
    accepted: `{ Name: "depth", MinValue: "1", MaxValue: "9" }`,
    rejected: `{ Name: "depth", MinValue: "1", MaxValue: «"9.5"» }`,
  },
  "range-log-positive": {
    accepted: `{ Name: "eta", MinValue: "0.001", MaxValue: "1", ScalingType: "Logarithmic" }`,
    rejected: `{ Name: "eta", MinValue: «"0"», MaxValue: "1", ScalingType: "Logarithmic" }`,
  },
  "continuous-range-reverse-log-min": {
    accepted: `{ Name: "eta", MinValue: "0", MaxValue: "0.9", ScalingType: "ReverseLogarithmic" }`,
    rejected: `{ Name: "eta", MinValue: «"-0.1"», MaxValue: "0.9", ScalingType: "ReverseLogarithmic" }`,
  },
  "continuous-range-reverse-log-max": {
    accepted: `{ Name: "eta", MinValue: "0", MaxValue: "0.9", ScalingType: "ReverseLogarithmic" }`,
    rejected: `{ Name: "eta", MinValue: "0", MaxValue: «"1"», ScalingType: "ReverseLogarithmic" }`,
  },
  "integer-range-no-reverse-log": {
    accepted: `{ Name: "depth", MinValue: "1", MaxValue: "9", ScalingType: "Auto" }`,
    rejected: `{ Name: "depth", MinValue: "1", MaxValue: "9", ScalingType: «"ReverseLogarithmic"» }`,
  },
  "parameter-ranges-total": {
    accepted: `{ IntegerParameterRanges: [${range("i", 15)}], ContinuousParameterRanges: [${range("c", 15)}] }`,
    rejected: `{ IntegerParameterRanges: [${range("i", 16)}], «ContinuousParameterRanges»: [${range("c", 15)}] }`,
    message:
      "'IntegerParameterRanges', 'ContinuousParameterRanges' and 'CategoricalParameterRanges' add up to 31 entries, more than 30: a tuning job searches 30 hyperparameters at most, of whichever kind.",
  },
  "parameter-names-unique-across-ranges": {
    accepted: `{ IntegerParameterRanges: [{ Name: "depth", MinValue: "1", MaxValue: "9" }], ContinuousParameterRanges: [{ Name: "eta", MinValue: "0", MaxValue: "1" }] }`,
    rejected: `{ IntegerParameterRanges: [{ Name: "eta", MinValue: "1", MaxValue: "9" }], ContinuousParameterRanges: [{ Name: «"eta"», MinValue: "0", MaxValue: "1" }] }`,
  },
  "categorical-values-unique": {
    accepted: `{ Name: "booster", Values: ["gbtree", "dart"] }`,
    rejected: `{ Name: "booster", Values: ["gbtree", "dart", «"gbtree"»] }`,
  },
  "auto-parameters-need-autotune": {
    accepted: tuning(
      `Strategy: "Bayesian", ResourceLimits: limits, ParameterRanges: { AutoParameters: [{ Name: "eta", ValueHint: "0.1" }] }`,
      "",
      `Autotune: { Mode: "Enabled" }`,
    ),
    rejected: tuning(
      `Strategy: "Bayesian", ResourceLimits: limits, ParameterRanges: { «AutoParameters»: [{ Name: "eta", ValueHint: "0.1" }] }`,
      "",
    ),
  },
  "tuning-environment-total": {
    accepted: `{ HyperParameterTuningJobConfig: config, TrainingJobDefinitions: [${definition("a", 24)}, ${definition("b", 24)}] }`,
    rejected: `{ HyperParameterTuningJobConfig: config, TrainingJobDefinitions: [${definition("a", 25)}, ${definition("b", 24).replace("Environment", "«Environment»")}] }`,
  },
  "tuning-objective-defined": {
    accepted: tuning(
      `Strategy: "Bayesian", ResourceLimits: limits, HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "loss" }`,
      `AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image, MetricDefinitions: [{ Name: "loss", Regex: regex }, ...others] }`,
    ),
    rejected: tuning(
      `Strategy: "Bayesian", ResourceLimits: limits, HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: «"los"» }`,
      `AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image, MetricDefinitions: [{ Name: "loss", Regex: regex }] }`,
    ),
  },
  "tuning-definition-objective-defined": {
    accepted: `{ ResourceConfig: resources, TuningObjective: { Type: "Minimize", MetricName: "loss" }, AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image, MetricDefinitions: [{ Name: "loss", Regex: regex }] } }`,
    rejected: `{ ResourceConfig: resources, TuningObjective: { Type: "Minimize", MetricName: «"los"» }, AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image, MetricDefinitions: [{ Name: "loss", Regex: regex }] } }`,
  },
  "tuning-custom-image-needs-metrics": {
    accepted: [
      `{ ResourceConfig: resources, AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "${own}", MetricDefinitions: [{ Name: "loss", Regex: regex }] } }`,
      `{ ResourceConfig: resources, AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "685385470294.dkr.ecr.eu-west-1.amazonaws.com/xgboost:1" } }`,
      `{ ResourceConfig: resources, AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image } }`,
    ],
    rejected: `{ ResourceConfig: resources, «AlgorithmSpecification»: { TrainingInputMode: "File", TrainingImage: "${own}" } }`,
    message:
      "'MetricDefinitions' must be set when 'AlgorithmSpecification.TrainingImage' is an image of your own: the objective's metric has to be defined, since only built-in algorithms come with metrics.",
  },
  "tuning-grid-categorical-only": {
    accepted: `{ Strategy: "Grid", ResourceLimits: limits, ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }] } }`,
    rejected: `{ Strategy: "Grid", ResourceLimits: limits, ParameterRanges: { «ContinuousParameterRanges»: [{ Name: "eta", MinValue: "0", MaxValue: "1" }] } }`,
  },
  "tuning-grid-max-jobs": {
    accepted: [
      `{ Strategy: "Grid", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 6 }, ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }, { Name: "b", Values: ["1", "2", "3"] }] } }`,
      `{ Strategy: "Grid", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 6 }, ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }, ...others] } }`,
    ],
    rejected: `{ Strategy: "Grid", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: «10» }, ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }, { Name: "b", Values: ["1", "2", "3"] }] } }`,
    message:
      "'ResourceLimits.MaxNumberOfTrainingJobs' is 10, but the ranges have 6 combinations: grid search runs each combination once; leave the number out.",
  },
  "tuning-enough-combinations": {
    accepted: `{ Strategy: "Bayesian", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 18 }, ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }], IntegerParameterRanges: [{ Name: "depth", MinValue: "1", MaxValue: "9" }] } }`,
    rejected: `{ Strategy: "Bayesian", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: «19» }, ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }], IntegerParameterRanges: [{ Name: "depth", MinValue: "1", MaxValue: "9" }] } }`,
    message:
      "'ResourceLimits.MaxNumberOfTrainingJobs' is 19, but the ranges have only 18 combinations: no combination is tried twice.",
  },
  "tuning-max-jobs-outside-grid": {
    accepted: tuning(
      `Strategy: "Bayesian", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxRuntimeInSeconds: 9000 }`,
      "",
    ),
    rejected: tuning(`Strategy: "Bayesian", «ResourceLimits»: { MaxParallelTrainingJobs: 1 }`, ""),
  },
  "tuning-parallel-within-total": {
    accepted: `{ MaxParallelTrainingJobs: 5, MaxNumberOfTrainingJobs: 5 }`,
    rejected: `{ MaxParallelTrainingJobs: 6, MaxNumberOfTrainingJobs: «5» }`,
  },
  "tuning-static-not-tuned": {
    accepted: tuning(
      `Strategy: "Bayesian", ResourceLimits: limits, ParameterRanges: { ContinuousParameterRanges: [{ Name: "eta", MinValue: "0", MaxValue: "1" }] }`,
      `StaticHyperParameters: { epochs: "3" }`,
    ),
    rejected: tuning(
      `Strategy: "Bayesian", ResourceLimits: limits, ParameterRanges: { ContinuousParameterRanges: [{ Name: "eta", MinValue: "0", MaxValue: "1" }] }`,
      `StaticHyperParameters: { «eta»: "0.3" }`,
    ),
  },
  "tuning-definition-static-not-tuned": {
    accepted: `{ ResourceConfig: resources, StaticHyperParameters: { epochs: "3" }, HyperParameterRanges: { ContinuousParameterRanges: [{ Name: "eta", MinValue: "0", MaxValue: "1" }] } }`,
    rejected: `{ ResourceConfig: resources, StaticHyperParameters: { «eta»: "3" }, HyperParameterRanges: { ContinuousParameterRanges: [{ Name: "eta", MinValue: "0", MaxValue: "1" }] } }`,
  },
  "tuning-definition-one-form": {
    accepted: `{ HyperParameterTuningJobConfig: config, TrainingJobDefinition: definition }`,
    rejected: [
      `«»{ HyperParameterTuningJobConfig: config }`,
      `{ HyperParameterTuningJobConfig: config, TrainingJobDefinition: { ResourceConfig: resources }, «TrainingJobDefinitions»: [${definition("a", 1)}] }`,
    ],
  },
  "tuning-definitions-named": {
    accepted: `{ HyperParameterTuningJobConfig: config, TrainingJobDefinitions: [${definition("a", 1)}] }`,
    rejected: `{ HyperParameterTuningJobConfig: config, TrainingJobDefinitions: [«{» DefinitionName: "a", HyperParameterRanges: ranges, ResourceConfig: resources }] }`,
  },
};

function range(prefix: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `{ Name: "${prefix}${String(index)}", MinValue: "1", MaxValue: "9" }`,
  ).join();
}

function definition(name: string, variables: number): string {
  const environment = Array.from({ length: variables }, (_, index) => `V${String(index)}: "1"`).join();
  return `{ DefinitionName: "${name}", TuningObjective: objective, HyperParameterRanges: ranges, ResourceConfig: resources, Environment: { ${environment} } }`;
}
