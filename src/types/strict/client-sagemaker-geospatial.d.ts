// Written by tools/types for @aws-sdk/client-sagemaker-geospatial 3.958.0.
declare module "@aws-sdk/client-sagemaker-geospatial" {
  import * as Sdk from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";
  import * as Commands from "@aws-sdk/client-sagemaker-geospatial/dist-types/commands/index.js";

  export * from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";

  type Tables = import("../generated/sagemaker-geospatial.js").Tables;
  type Methods = import("../generated/sagemaker-geospatial.js").Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerGeospatial, Sdk.SageMakerGeospatialClient, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerGeospatial>, Client>;

  /** {@link Sdk.SageMakerGeospatial}. */
  export class SageMakerGeospatial extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
    /** [DeleteEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/DeleteEarthObservationJobCommand/). Required: Arn. */
    DeleteEarthObservationJobCommand: Command<"DeleteEarthObservationJobCommand">,
    /** [DeleteVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/DeleteVectorEnrichmentJobCommand/). Required: Arn. */
    DeleteVectorEnrichmentJobCommand: Command<"DeleteVectorEnrichmentJobCommand">,
    /** [ExportEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ExportEarthObservationJobCommand/). Required: Arn, ExecutionRoleArn, OutputConfig. */
    ExportEarthObservationJobCommand: Command<"ExportEarthObservationJobCommand">,
    /** [ExportVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ExportVectorEnrichmentJobCommand/). Required: Arn, ExecutionRoleArn, OutputConfig. */
    ExportVectorEnrichmentJobCommand: Command<"ExportVectorEnrichmentJobCommand">,
    /** [GetEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetEarthObservationJobCommand/). Required: Arn. */
    GetEarthObservationJobCommand: Command<"GetEarthObservationJobCommand">,
    /** [GetRasterDataCollectionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetRasterDataCollectionCommand/). Required: Arn. */
    GetRasterDataCollectionCommand: Command<"GetRasterDataCollectionCommand">,
    /** [GetTileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetTileCommand/). Required: Arn, ImageAssets, Target, x, y, z. */
    GetTileCommand: Command<"GetTileCommand">,
    /** [GetVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetVectorEnrichmentJobCommand/). Required: Arn. */
    GetVectorEnrichmentJobCommand: Command<"GetVectorEnrichmentJobCommand">,
    /** [ListEarthObservationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListEarthObservationJobsCommand/). */
    ListEarthObservationJobsCommand: Command<"ListEarthObservationJobsCommand">,
    /** [ListRasterDataCollectionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListRasterDataCollectionsCommand/). */
    ListRasterDataCollectionsCommand: Command<"ListRasterDataCollectionsCommand">,
    /** [ListTagsForResourceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListTagsForResourceCommand/). Required: ResourceArn. */
    ListTagsForResourceCommand: Command<"ListTagsForResourceCommand">,
    /** [ListVectorEnrichmentJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListVectorEnrichmentJobsCommand/). */
    ListVectorEnrichmentJobsCommand: Command<"ListVectorEnrichmentJobsCommand">,
    /** [SearchRasterDataCollectionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/SearchRasterDataCollectionCommand/). Required: Arn, RasterDataCollectionQuery. */
    SearchRasterDataCollectionCommand: Command<"SearchRasterDataCollectionCommand">,
    /** [StartEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StartEarthObservationJobCommand/). Required: ExecutionRoleArn, InputConfig, JobConfig, Name. */
    StartEarthObservationJobCommand: Command<"StartEarthObservationJobCommand">,
    /** [StartVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StartVectorEnrichmentJobCommand/). Required: ExecutionRoleArn, InputConfig, JobConfig, Name. */
    StartVectorEnrichmentJobCommand: Command<"StartVectorEnrichmentJobCommand">,
    /** [StopEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StopEarthObservationJobCommand/). Required: Arn. */
    StopEarthObservationJobCommand: Command<"StopEarthObservationJobCommand">,
    /** [StopVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StopVectorEnrichmentJobCommand/). Required: Arn. */
    StopVectorEnrichmentJobCommand: Command<"StopVectorEnrichmentJobCommand">,
    /** [TagResourceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/TagResourceCommand/). Required: ResourceArn, Tags. */
    TagResourceCommand: Command<"TagResourceCommand">,
    /** [UntagResourceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/UntagResourceCommand/). Required: ResourceArn, TagKeys. */
    UntagResourceCommand: Command<"UntagResourceCommand">;
  export type DeleteEarthObservationJobCommand = Of<"DeleteEarthObservationJobCommand">;
  export type DeleteVectorEnrichmentJobCommand = Of<"DeleteVectorEnrichmentJobCommand">;
  export type ExportEarthObservationJobCommand = Of<"ExportEarthObservationJobCommand">;
  export type ExportVectorEnrichmentJobCommand = Of<"ExportVectorEnrichmentJobCommand">;
  export type GetEarthObservationJobCommand = Of<"GetEarthObservationJobCommand">;
  export type GetRasterDataCollectionCommand = Of<"GetRasterDataCollectionCommand">;
  export type GetTileCommand = Of<"GetTileCommand">;
  export type GetVectorEnrichmentJobCommand = Of<"GetVectorEnrichmentJobCommand">;
  export type ListEarthObservationJobsCommand = Of<"ListEarthObservationJobsCommand">;
  export type ListRasterDataCollectionsCommand = Of<"ListRasterDataCollectionsCommand">;
  export type ListTagsForResourceCommand = Of<"ListTagsForResourceCommand">;
  export type ListVectorEnrichmentJobsCommand = Of<"ListVectorEnrichmentJobsCommand">;
  export type SearchRasterDataCollectionCommand = Of<"SearchRasterDataCollectionCommand">;
  export type StartEarthObservationJobCommand = Of<"StartEarthObservationJobCommand">;
  export type StartVectorEnrichmentJobCommand = Of<"StartVectorEnrichmentJobCommand">;
  export type StopEarthObservationJobCommand = Of<"StopEarthObservationJobCommand">;
  export type StopVectorEnrichmentJobCommand = Of<"StopVectorEnrichmentJobCommand">;
  export type TagResourceCommand = Of<"TagResourceCommand">;
  export type UntagResourceCommand = Of<"UntagResourceCommand">;
  /** {@link Sdk.paginateListEarthObservationJobs}. */
  export function paginateListEarthObservationJobs<const T = Input<"paginateListEarthObservationJobs">>(config: First<"paginateListEarthObservationJobs">, input: Checked<T, "ListEarthObservationJobInput", Input<"paginateListEarthObservationJobs">>, ...rest: Rest<"paginateListEarthObservationJobs">): Result<"paginateListEarthObservationJobs">;
  /** {@link Sdk.paginateListRasterDataCollections}. */
  export function paginateListRasterDataCollections<const T = Input<"paginateListRasterDataCollections">>(config: First<"paginateListRasterDataCollections">, input: Checked<T, "ListRasterDataCollectionsInput", Input<"paginateListRasterDataCollections">>, ...rest: Rest<"paginateListRasterDataCollections">): Result<"paginateListRasterDataCollections">;
  /** {@link Sdk.paginateListVectorEnrichmentJobs}. */
  export function paginateListVectorEnrichmentJobs<const T = Input<"paginateListVectorEnrichmentJobs">>(config: First<"paginateListVectorEnrichmentJobs">, input: Checked<T, "ListVectorEnrichmentJobInput", Input<"paginateListVectorEnrichmentJobs">>, ...rest: Rest<"paginateListVectorEnrichmentJobs">): Result<"paginateListVectorEnrichmentJobs">;
  /** {@link Sdk.paginateSearchRasterDataCollection}. Required: Arn, RasterDataCollectionQuery. */
  export function paginateSearchRasterDataCollection<const T = Input<"paginateSearchRasterDataCollection">>(config: First<"paginateSearchRasterDataCollection">, input: Checked<T, "SearchRasterDataCollectionInput", Input<"paginateSearchRasterDataCollection">>, ...rest: Rest<"paginateSearchRasterDataCollection">): Result<"paginateSearchRasterDataCollection">;
}
//# sourceMappingURL=client-sagemaker-geospatial.d.ts.map
