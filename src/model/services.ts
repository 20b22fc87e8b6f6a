/**
 * The services that the plugin knows, without their tables: what it takes to recognise an import.
 *
 * This list is the only place (with the generated tables and `src/sagemaker/`) that knows SageMaker; another service
 * is a row here and a table.
 */
export interface ServiceEntry {
  /** The folder name of botocore's model, and the name of the generated table. */
  readonly id: string;
  /** The npm package of the SDK v3 client. */
  readonly packageName: string;
  /** The exported name of the client class (`new SageMakerClient()`). */
  readonly clientClass: string;
  /** The exported name of the aggregated client (`new SageMaker().createTrainingJob()`). */
  readonly aggregatedClass: string;
  /** SDK v2: the class on `AWS` and the module below `aws-sdk/clients/`; undefined where v2 has no such client. */
  readonly v2: { readonly className: string; readonly module: string } | undefined;
}

export const services: readonly ServiceEntry[] = [
  {
    id: "sagemaker",
    packageName: "@aws-sdk/client-sagemaker",
    clientClass: "SageMakerClient",
    aggregatedClass: "SageMaker",
    v2: { className: "SageMaker", module: "sagemaker" },
  },
  {
    id: "sagemaker-runtime",
    packageName: "@aws-sdk/client-sagemaker-runtime",
    clientClass: "SageMakerRuntimeClient",
    aggregatedClass: "SageMakerRuntime",
    v2: { className: "SageMakerRuntime", module: "sagemakerruntime" },
  },
  {
    id: "sagemaker-featurestore-runtime",
    packageName: "@aws-sdk/client-sagemaker-featurestore-runtime",
    clientClass: "SageMakerFeatureStoreRuntimeClient",
    aggregatedClass: "SageMakerFeatureStoreRuntime",
    v2: { className: "SageMakerFeatureStoreRuntime", module: "sagemakerfeaturestoreruntime" },
  },
  {
    id: "sagemaker-metrics",
    packageName: "@aws-sdk/client-sagemaker-metrics",
    clientClass: "SageMakerMetricsClient",
    aggregatedClass: "SageMakerMetrics",
    v2: { className: "SageMakerMetrics", module: "sagemakermetrics" },
  },
  {
    id: "sagemaker-geospatial",
    packageName: "@aws-sdk/client-sagemaker-geospatial",
    clientClass: "SageMakerGeospatialClient",
    aggregatedClass: "SageMakerGeospatial",
    v2: { className: "SageMakerGeospatial", module: "sagemakergeospatial" },
  },
  {
    id: "sagemaker-edge",
    packageName: "@aws-sdk/client-sagemaker-edge",
    clientClass: "SagemakerEdgeClient",
    aggregatedClass: "SagemakerEdge",
    v2: { className: "SagemakerEdge", module: "sagemakeredge" },
  },
  {
    id: "sagemaker-a2i-runtime",
    packageName: "@aws-sdk/client-sagemaker-a2i-runtime",
    clientClass: "SageMakerA2IRuntimeClient",
    aggregatedClass: "SageMakerA2IRuntime",
    v2: { className: "AugmentedAIRuntime", module: "augmentedairuntime" },
  },
  {
    id: "sagemakerjobruntime",
    packageName: "@aws-sdk/client-sagemakerjobruntime",
    clientClass: "SagemakerJobRuntimeClient",
    aggregatedClass: "SagemakerJobRuntime",
    v2: undefined,
  },
];
