import type { Example, Examples } from "../example.js";

function v2(rest: string, problem = `TabularJobConfig: { TargetAttributeName: "y" }`): string {
  return `{ AutoMLJobName: "churn", OutputDataConfig: { S3OutputPath: out }, RoleArn: role, AutoMLProblemTypeConfig: { ${problem} }, ${rest} }`;
}

function v1(rest: string): string {
  return `{ AutoMLJobName: "churn", OutputDataConfig: { S3OutputPath: out }, RoleArn: role, ${rest} }`;
}

const channels = `AutoMLJobInputDataConfig: channels`;
const image = `ImageClassificationJobConfig: {}`;
const text = `TextClassificationJobConfig: { ContentColumn: "text", TargetLabelColumn: "label" }`;
const forecasting = `TimeSeriesForecastingJobConfig: { ForecastFrequency: "D", ForecastHorizon: 7, TimeSeriesConfig: config }`;
const generation = `TextGenerationJobConfig: {}`;

function tabular(mode: string, algorithms: string): string {
  return `{ TargetAttributeName: "y", Mode: "${mode}", CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: [${algorithms}] }] } }`;
}

function channel(members: string): string {
  return `AutoMLJobInputDataConfig: [{ DataSource: source, ${members} }]`;
}

function s3Type(type: string): string {
  return `AutoMLJobInputDataConfig: [{ DataSource: { S3DataSource: { S3DataType: ${type}, S3Uri: uri } } }]`;
}

function metricByProblem(problem: string, accepted: string, rejected: string): Examples {
  const tabularProblem = `TabularJobConfig: { TargetAttributeName: "y", ProblemType: "${problem}" }`;
  const v2With = (metric: string): string =>
    v2(`${channels}, AutoMLJobObjective: { MetricName: ${metric} }`, tabularProblem);
  const v1With = (metric: string): string =>
    v1(`InputDataConfig: channels, ProblemType: "${problem}", AutoMLJobObjective: { MetricName: ${metric} }`);
  return {
    [`automl-v2-metric-${problem.toLowerCase()}`]: {
      accepted: v2With(`"${accepted}"`),
      rejected: v2With(`«"${rejected}"»`),
    },
    [`automl-v1-metric-${problem.toLowerCase()}`]: {
      accepted: v1With(`"${accepted}"`),
      rejected: v1With(`«"${rejected}"»`),
    },
  };
}

function hyperparameter(key: string, accepted: string, rejected: string): Example {
  const config = (value: string): string => `{ TextGenerationHyperParameters: { ${key}: ${value} } }`;
  return { accepted: [config(`"${accepted}"`), config("value")], rejected: config(`«"${rejected}"»`) };
}

function forecast(transformations: string): string {
  return `{ ForecastFrequency: "D", ForecastHorizon: 7, TimeSeriesConfig: { TargetAttributeName: "sales", TimestampAttributeName: "t", ItemIdentifierAttributeName: "i" }, Transformations: { ${transformations} } }`;
}

export const automlExamples: Examples = {
  "automl-ensembling-algorithms": {
    accepted: [tabular("ENSEMBLING", `"xgboost", "nn-torch"`), tabular("AUTO", "").replace(/, Candidate.*/u, " }")],
    rejected: tabular("ENSEMBLING", `"xgboost", «"mlp"»`),
    shape: "TabularJobConfig",
  },
  "automl-tuning-algorithms": {
    accepted: tabular("HYPERPARAMETER_TUNING", `"xgboost", "mlp"`),
    rejected: tabular("HYPERPARAMETER_TUNING", `«"catboost"»`),
    shape: "TabularJobConfig",
  },
  "automl-auto-mode-no-algorithms": {
    accepted: `{ Mode: mode, CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: ["xgboost"] }] } }`,
    rejected: `{ Mode: "AUTO", CandidateGenerationConfig: { «AlgorithmsConfig»: [{ AutoMLAlgorithms: ["xgboost"] }] } }`,
  },
  "automl-timeseries-algorithms": {
    accepted: `{ ForecastFrequency: "D", ForecastHorizon: 7, TimeSeriesConfig: config, CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: ["deepar"] }] } }`,
    rejected: `{ ForecastFrequency: "D", ForecastHorizon: 7, TimeSeriesConfig: config, CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: [«"xgboost"»] }] } }`,
  },
  "automl-v1-algorithms-not-forecasting": {
    accepted: `{ CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: ["xgboost"] }] } }`,
    rejected: `{ CandidateGenerationConfig: { AlgorithmsConfig: [{ AutoMLAlgorithms: [«"prophet"»] }] } }`,
  },
  "automl-sample-weight-ensembling": {
    accepted: `{ TargetAttributeName: "y", Mode: "ENSEMBLING", SampleWeightAttributeName: "w" }`,
    rejected: `{ TargetAttributeName: "y", Mode: "HYPERPARAMETER_TUNING", «SampleWeightAttributeName»: "w" }`,
  },
  "automl-v1-sample-weight-ensembling": {
    accepted: v1(
      `InputDataConfig: [{ TargetAttributeName: "y", SampleWeightAttributeName: "w" }], AutoMLJobConfig: { Mode: "ENSEMBLING" }`,
    ),
    rejected: v1(
      `InputDataConfig: [{ TargetAttributeName: "y", «SampleWeightAttributeName»: "w" }], AutoMLJobConfig: { Mode: "HYPERPARAMETER_TUNING" }`,
    ),
  },
  "automl-v2-objective-with-problem-type": {
    accepted: [
      v2(channels),
      v2(
        `${channels}, AutoMLJobObjective: { MetricName: "AUC" }`,
        `TabularJobConfig: { TargetAttributeName: "y", ProblemType: "BinaryClassification" }`,
      ),
    ],
    rejected: [
      v2(`${channels}, «AutoMLJobObjective»: { MetricName: "AUC" }`),
      v2(channels, `TabularJobConfig: { TargetAttributeName: "y", «ProblemType»: "Regression" }`),
    ],
  },
  "automl-v2-no-split-for-forecasting": {
    accepted: v2(`${channels}, DataSplitConfig: { ValidationFraction: 0.2 }`),
    rejected: v2(`${channels}, «DataSplitConfig»: { ValidationFraction: 0.2 }`, forecasting),
  },
  "automl-v2-objective-useless-for-llm": {
    accepted: v2(channels, generation),
    rejected: v2(`${channels}, «AutoMLJobObjective»: { MetricName: metric }`, generation),
  },
  "automl-v2-metric-classification": {
    accepted: v2(`${channels}, AutoMLJobObjective: { MetricName: "Accuracy" }`, image),
    rejected: [
      v2(`${channels}, AutoMLJobObjective: { MetricName: «"F1"» }`, image),
      v2(`${channels}, AutoMLJobObjective: { MetricName: «"RMSE"» }`, text),
    ],
  },
  "automl-v2-metric-timeseriesforecasting": {
    accepted: v2(`${channels}, AutoMLJobObjective: { MetricName: "WAPE" }`, forecasting),
    rejected: v2(`${channels}, AutoMLJobObjective: { MetricName: «"AUC"» }`, forecasting),
  },
  ...metricByProblem("Regression", "RMSE", "AUC"),
  ...metricByProblem("BinaryClassification", "AUC", "F1macro"),
  ...metricByProblem("MulticlassClassification", "F1macro", "AUC"),
  "automl-v2-s3type-tabular": {
    accepted: v2(s3Type(`"ManifestFile"`)),
    rejected: v2(s3Type(`«"AugmentedManifestFile"»`)),
  },
  "automl-v2-s3type-prefix": {
    accepted: v2(s3Type(`"S3Prefix"`), text),
    rejected: [v2(s3Type(`«"ManifestFile"»`), text), v2(s3Type(`«"ManifestFile"»`), forecasting)],
  },
  "automl-v2-content-type": {
    accepted: v2(channel(`ContentType: "text/csv;header=present"`)),
    rejected: v2(channel(`ContentType: «"text/csv;header=absent"»`)),
  },
  "automl-v2-content-type-imageclassification": {
    accepted: v2(channel(`ContentType: "image/png"`), image),
    rejected: v2(channel(`ContentType: «"image/gif"»`), image),
  },
  "automl-v1-content-type": {
    accepted: `{ TargetAttributeName: "y", ContentType: "x-application/vnd.amazon+parquet" }`,
    rejected: `{ TargetAttributeName: "y", ContentType: «"application/json"» }`,
  },
  "automl-v2-gzip-tabular-only": {
    accepted: v2(channel(`CompressionType: "Gzip"`)),
    rejected: v2(channel(`CompressionType: «"Gzip"»`), image),
  },
  "automl-v2-gzip-prefix-only": {
    accepted: `{ CompressionType: "Gzip", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: uri } } }`,
    rejected: `{ CompressionType: «"Gzip"», DataSource: { S3DataSource: { S3DataType: "ManifestFile", S3Uri: uri } } }`,
  },
  "automl-v1-no-augmented-manifest": {
    accepted: v1(
      `InputDataConfig: [{ TargetAttributeName: "y", DataSource: { S3DataSource: { S3DataType: "ManifestFile", S3Uri: uri } } }]`,
    ),
    rejected: v1(
      `InputDataConfig: [{ TargetAttributeName: "y", DataSource: { S3DataSource: { S3DataType: «"AugmentedManifestFile"», S3Uri: uri } } }]`,
    ),
  },
  "automl-channels-same-content-type": {
    accepted: v1(
      `InputDataConfig: [{ TargetAttributeName: "y", ContentType: type }, { TargetAttributeName: "y", ContentType: "text/csv;header=present" }]`,
    ),
    rejected: v1(
      `InputDataConfig: [{ TargetAttributeName: "y", ContentType: "text/csv;header=present" }, { TargetAttributeName: "y", ContentType: «"x-application/vnd.amazon+parquet"» }]`,
    ),
  },
  "automl-channels-same-target": {
    accepted: v1(`InputDataConfig: [{ TargetAttributeName: "y" }, { TargetAttributeName: "y" }]`),
    rejected: v1(`InputDataConfig: [{ TargetAttributeName: "y" }, { TargetAttributeName: «"label"» }]`),
  },
  "automl-v2-channels-agree": {
    accepted: v2(
      `AutoMLJobInputDataConfig: [{ DataSource: a, ContentType: "text/csv;header=present" }, { DataSource: b, ContentType: "text/csv;header=present" }]`,
    ),
    rejected: v2(
      `AutoMLJobInputDataConfig: [{ DataSource: a, ContentType: "text/csv;header=present" }, { DataSource: b, ContentType: «"x-application/vnd.amazon+parquet"» }]`,
    ),
  },
  "automl-v2-channel-needs-source": {
    accepted: [`{ ChannelType: "training", DataSource: source }`, `{ ChannelType: "training", ...rest }`],
    rejected: `«»{ ChannelType: "training" }`,
  },
  "automl-one-candidate": {
    accepted: `{ CompletionCriteria: { MaxCandidates: 1 } }`,
    rejected: `{ CompletionCriteria: { MaxCandidates: «5» } }`,
  },
  "automl-validation-fraction-open": {
    accepted: `{ ValidationFraction: 0.2 }`,
    rejected: [`{ ValidationFraction: «0» }`, `{ ValidationFraction: «1» }`],
  },
  "automl-output-path-length": {
    accepted: `{ S3OutputPath: "s3://a-bucket/${"x".repeat(400)}" }`,
    rejected: `{ S3OutputPath: «"s3://a-bucket/${"x".repeat(600)}"» }`,
  },
  "automl-text-columns-differ": {
    accepted: `{ ContentColumn: "text", TargetLabelColumn: "label" }`,
    rejected: `{ ContentColumn: "text", TargetLabelColumn: «"text"» }`,
  },
  "automl-auto-endpoint-name-xor": {
    accepted: `{ AutoGenerateEndpointName: true }`,
    rejected: `{ AutoGenerateEndpointName: true, «EndpointName»: "churn" }`,
  },
  "automl-endpoint-name-needed": {
    accepted: [`{ AutoGenerateEndpointName: false, EndpointName: name }`, `{ AutoGenerateEndpointName: auto }`],
    rejected: `«»{ AutoGenerateEndpointName: false }`,
  },
  "automl-llm-epochcount": hyperparameter("epochCount", "10", "11"),
  "automl-llm-batchsize": hyperparameter("batchSize", "64", "128"),
  "automl-llm-learningrate": hyperparameter("learningRate", "0.00001", "2"),
  "automl-llm-learningratewarmupsteps": hyperparameter("learningRateWarmupSteps", "0", "251"),
  "automl-forecast-horizon-cap": {
    accepted: `{ ForecastFrequency: "D", ForecastHorizon: 500, TimeSeriesConfig: config }`,
    rejected: `{ ForecastFrequency: "D", ForecastHorizon: «501», TimeSeriesConfig: config }`,
  },
  "automl-frontfill-target-only": {
    accepted: forecast(`Filling: { sales: { frontfill: "none", middlefill: "zero" }, price: { middlefill: "mean" } }`),
    rejected: forecast(`Filling: { sales: { middlefill: "zero" }, «price»: { frontfill: "none" } }`),
  },
  "automl-frontfill-none": {
    accepted: `{ Filling: { sales: { frontfill: "none" } } }`,
    rejected: `{ Filling: { sales: { frontfill: «"zero"» } } }`,
  },
  "automl-middlefill-methods": {
    accepted: `{ Filling: { sales: { middlefill: "median" } } }`,
    rejected: `{ Filling: { sales: { middlefill: «"linear"» } } }`,
  },
  "automl-middlefill-value": {
    accepted: [
      `{ Filling: { sales: { middlefill: "value", middlefill_value: "2" } } }`,
      `{ Filling: { sales: { middlefill: "value", ...rest }, price: { middlefill: method } } }`,
    ],
    rejected: `{ Filling: { sales: { middlefill: "zero" }, «price»: { middlefill: "value" } } }`,
  },
  "automl-backfill-methods": {
    accepted: `{ Filling: { sales: { backfill: "zero" } } }`,
    rejected: `{ Filling: { sales: { backfill: «"none"» } } }`,
  },
  "automl-backfill-value": {
    accepted: [
      `{ Filling: { sales: { backfill: "value", backfill_value: "2" } } }`,
      `{ Filling: { sales: { backfill: "value", ...rest }, price: { backfill: method } } }`,
    ],
    rejected: `{ Filling: { sales: { backfill: "zero" }, «price»: { backfill: "value" } } }`,
  },
  "automl-futurefill-methods": {
    accepted: `{ Filling: { sales: { futurefill: "max" } } }`,
    rejected: `{ Filling: { sales: { futurefill: «"forward"» } } }`,
  },
  "automl-futurefill-value": {
    accepted: [
      `{ Filling: { sales: { futurefill: "value", futurefill_value: "2" } } }`,
      `{ Filling: { sales: { futurefill: "value", ...rest }, price: { futurefill: method } } }`,
    ],
    rejected: `{ Filling: { sales: { futurefill: "zero" }, «price»: { futurefill: "value" } } }`,
  },
  "automl-aggregation-target-only": {
    accepted: `{ ForecastFrequency: "D", ForecastHorizon: 7, TimeSeriesConfig: { TargetAttributeName: "sales", TimestampAttributeName: "t", ItemIdentifierAttributeName: "i" }, Transformations: { Aggregation: { sales: "sum" } } }`,
    rejected: `{ ForecastFrequency: "D", ForecastHorizon: 7, TimeSeriesConfig: { TargetAttributeName: "sales", TimestampAttributeName: "t", ItemIdentifierAttributeName: "i" }, Transformations: { Aggregation: { «price»: "avg" } } }`,
  },
  "automl-emr-serverless-problem-types": {
    accepted: v2(`${channels}, AutoMLComputeConfig: { EmrServerlessComputeConfig: emr }`),
    rejected: v2(
      `${channels}, AutoMLComputeConfig: { «EmrServerlessComputeConfig»: { ExecutionRoleARN: role } }`,
      image,
    ),
  },
};
