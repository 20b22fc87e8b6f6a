// Written by tools/types for @aws-sdk/client-sagemaker-geospatial 3.958.0.
declare module "@aws-sdk/client-sagemaker-geospatial" {
  import * as Sdk from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";

  type Tables = import("../generated/sagemaker-geospatial.js").Tables;
  type Command<Name, Shape> = import("../clients.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerGeospatial, Sdk.SageMakerGeospatialClient, import("../generated/sagemaker-geospatial.js").Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerGeospatial>, Client>;

  /** {@link Sdk.SageMakerGeospatial}. */
  export class SageMakerGeospatial extends Client {}

  /** [DeleteEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/DeleteEarthObservationJobCommand/). Required: Arn. */
  export const DeleteEarthObservationJobCommand: Command<"DeleteEarthObservationJobCommand", "DeleteEarthObservationJobInput">;
  export type DeleteEarthObservationJobCommand = Of<"DeleteEarthObservationJobCommand">;
  /** [DeleteVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/DeleteVectorEnrichmentJobCommand/). Required: Arn. */
  export const DeleteVectorEnrichmentJobCommand: Command<"DeleteVectorEnrichmentJobCommand", "DeleteVectorEnrichmentJobInput">;
  export type DeleteVectorEnrichmentJobCommand = Of<"DeleteVectorEnrichmentJobCommand">;
  /** [ExportEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ExportEarthObservationJobCommand/). Required: Arn, ExecutionRoleArn, OutputConfig. */
  export const ExportEarthObservationJobCommand: Command<"ExportEarthObservationJobCommand", "ExportEarthObservationJobInput">;
  export type ExportEarthObservationJobCommand = Of<"ExportEarthObservationJobCommand">;
  /** [ExportVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ExportVectorEnrichmentJobCommand/). Required: Arn, ExecutionRoleArn, OutputConfig. */
  export const ExportVectorEnrichmentJobCommand: Command<"ExportVectorEnrichmentJobCommand", "ExportVectorEnrichmentJobInput">;
  export type ExportVectorEnrichmentJobCommand = Of<"ExportVectorEnrichmentJobCommand">;
  /** [GetEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetEarthObservationJobCommand/). Required: Arn. */
  export const GetEarthObservationJobCommand: Command<"GetEarthObservationJobCommand", "GetEarthObservationJobInput">;
  export type GetEarthObservationJobCommand = Of<"GetEarthObservationJobCommand">;
  /** [GetRasterDataCollectionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetRasterDataCollectionCommand/). Required: Arn. */
  export const GetRasterDataCollectionCommand: Command<"GetRasterDataCollectionCommand", "GetRasterDataCollectionInput">;
  export type GetRasterDataCollectionCommand = Of<"GetRasterDataCollectionCommand">;
  /** [GetTileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetTileCommand/). Required: Arn, ImageAssets, Target, x, y, z. */
  export const GetTileCommand: Command<"GetTileCommand", "GetTileInput">;
  export type GetTileCommand = Of<"GetTileCommand">;
  /** [GetVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/GetVectorEnrichmentJobCommand/). Required: Arn. */
  export const GetVectorEnrichmentJobCommand: Command<"GetVectorEnrichmentJobCommand", "GetVectorEnrichmentJobInput">;
  export type GetVectorEnrichmentJobCommand = Of<"GetVectorEnrichmentJobCommand">;
  /** [ListEarthObservationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListEarthObservationJobsCommand/). */
  export const ListEarthObservationJobsCommand: Command<"ListEarthObservationJobsCommand", "ListEarthObservationJobInput">;
  export type ListEarthObservationJobsCommand = Of<"ListEarthObservationJobsCommand">;
  /** [ListRasterDataCollectionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListRasterDataCollectionsCommand/). */
  export const ListRasterDataCollectionsCommand: Command<"ListRasterDataCollectionsCommand", "ListRasterDataCollectionsInput">;
  export type ListRasterDataCollectionsCommand = Of<"ListRasterDataCollectionsCommand">;
  /** [ListTagsForResourceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListTagsForResourceCommand/). Required: ResourceArn. */
  export const ListTagsForResourceCommand: Command<"ListTagsForResourceCommand", "ListTagsForResourceRequest">;
  export type ListTagsForResourceCommand = Of<"ListTagsForResourceCommand">;
  /** [ListVectorEnrichmentJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/ListVectorEnrichmentJobsCommand/). */
  export const ListVectorEnrichmentJobsCommand: Command<"ListVectorEnrichmentJobsCommand", "ListVectorEnrichmentJobInput">;
  export type ListVectorEnrichmentJobsCommand = Of<"ListVectorEnrichmentJobsCommand">;
  /** [SearchRasterDataCollectionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/SearchRasterDataCollectionCommand/). Required: Arn, RasterDataCollectionQuery. */
  export const SearchRasterDataCollectionCommand: Command<"SearchRasterDataCollectionCommand", "SearchRasterDataCollectionInput">;
  export type SearchRasterDataCollectionCommand = Of<"SearchRasterDataCollectionCommand">;
  /** [StartEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StartEarthObservationJobCommand/). Required: ExecutionRoleArn, InputConfig, JobConfig, Name. */
  export const StartEarthObservationJobCommand: Command<"StartEarthObservationJobCommand", "StartEarthObservationJobInput">;
  export type StartEarthObservationJobCommand = Of<"StartEarthObservationJobCommand">;
  /** [StartVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StartVectorEnrichmentJobCommand/). Required: ExecutionRoleArn, InputConfig, JobConfig, Name. */
  export const StartVectorEnrichmentJobCommand: Command<"StartVectorEnrichmentJobCommand", "StartVectorEnrichmentJobInput">;
  export type StartVectorEnrichmentJobCommand = Of<"StartVectorEnrichmentJobCommand">;
  /** [StopEarthObservationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StopEarthObservationJobCommand/). Required: Arn. */
  export const StopEarthObservationJobCommand: Command<"StopEarthObservationJobCommand", "StopEarthObservationJobInput">;
  export type StopEarthObservationJobCommand = Of<"StopEarthObservationJobCommand">;
  /** [StopVectorEnrichmentJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/StopVectorEnrichmentJobCommand/). Required: Arn. */
  export const StopVectorEnrichmentJobCommand: Command<"StopVectorEnrichmentJobCommand", "StopVectorEnrichmentJobInput">;
  export type StopVectorEnrichmentJobCommand = Of<"StopVectorEnrichmentJobCommand">;
  /** [TagResourceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/TagResourceCommand/). Required: ResourceArn, Tags. */
  export const TagResourceCommand: Command<"TagResourceCommand", "TagResourceRequest">;
  export type TagResourceCommand = Of<"TagResourceCommand">;
  /** [UntagResourceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-geospatial/command/UntagResourceCommand/). Required: ResourceArn, TagKeys. */
  export const UntagResourceCommand: Command<"UntagResourceCommand", "UntagResourceRequest">;
  export type UntagResourceCommand = Of<"UntagResourceCommand">;
  /** {@link Sdk.paginateListEarthObservationJobs}. */
  export function paginateListEarthObservationJobs<const T extends Input<"paginateListEarthObservationJobs">>(config: First<"paginateListEarthObservationJobs">, input: Checked<T, "ListEarthObservationJobInput", Input<"paginateListEarthObservationJobs">>, ...rest: Rest<"paginateListEarthObservationJobs">): Result<"paginateListEarthObservationJobs">;
  /** {@link Sdk.paginateListRasterDataCollections}. */
  export function paginateListRasterDataCollections<const T extends Input<"paginateListRasterDataCollections">>(config: First<"paginateListRasterDataCollections">, input: Checked<T, "ListRasterDataCollectionsInput", Input<"paginateListRasterDataCollections">>, ...rest: Rest<"paginateListRasterDataCollections">): Result<"paginateListRasterDataCollections">;
  /** {@link Sdk.paginateListVectorEnrichmentJobs}. */
  export function paginateListVectorEnrichmentJobs<const T extends Input<"paginateListVectorEnrichmentJobs">>(config: First<"paginateListVectorEnrichmentJobs">, input: Checked<T, "ListVectorEnrichmentJobInput", Input<"paginateListVectorEnrichmentJobs">>, ...rest: Rest<"paginateListVectorEnrichmentJobs">): Result<"paginateListVectorEnrichmentJobs">;
  /** {@link Sdk.paginateSearchRasterDataCollection}. Required: Arn, RasterDataCollectionQuery. */
  export function paginateSearchRasterDataCollection<const T extends Input<"paginateSearchRasterDataCollection">>(config: First<"paginateSearchRasterDataCollection">, input: Checked<T, "SearchRasterDataCollectionInput", Input<"paginateSearchRasterDataCollection">>, ...rest: Rest<"paginateSearchRasterDataCollection">): Result<"paginateSearchRasterDataCollection">;
}
//# sourceMappingURL=client-sagemaker-geospatial.d.ts.map
