// Written by tools/types for @aws-sdk/client-sagemaker-geospatial 3.958.0.
declare module "@aws-sdk/client-sagemaker-geospatial" {
  import * as Sdk from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";

  type Tables = import("../generated/sagemaker-geospatial.js").Tables;
  type Command<Name, Shape> = import("../core.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../core.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../core.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../core.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../core.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../core.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../core.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../core.js").StrictClient<Sdk.SageMakerGeospatial, Sdk.SageMakerGeospatialClient, import("../generated/sagemaker-geospatial.js").Methods, Tables>;
  const Client: import("../core.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerGeospatial>, Client>;

  export class SageMakerGeospatial extends Client {}

  export const DeleteEarthObservationJobCommand: Command<"DeleteEarthObservationJobCommand", "DeleteEarthObservationJobInput">;
  export type DeleteEarthObservationJobCommand = Of<"DeleteEarthObservationJobCommand">;
  export const DeleteVectorEnrichmentJobCommand: Command<"DeleteVectorEnrichmentJobCommand", "DeleteVectorEnrichmentJobInput">;
  export type DeleteVectorEnrichmentJobCommand = Of<"DeleteVectorEnrichmentJobCommand">;
  export const ExportEarthObservationJobCommand: Command<"ExportEarthObservationJobCommand", "ExportEarthObservationJobInput">;
  export type ExportEarthObservationJobCommand = Of<"ExportEarthObservationJobCommand">;
  export const ExportVectorEnrichmentJobCommand: Command<"ExportVectorEnrichmentJobCommand", "ExportVectorEnrichmentJobInput">;
  export type ExportVectorEnrichmentJobCommand = Of<"ExportVectorEnrichmentJobCommand">;
  export const GetEarthObservationJobCommand: Command<"GetEarthObservationJobCommand", "GetEarthObservationJobInput">;
  export type GetEarthObservationJobCommand = Of<"GetEarthObservationJobCommand">;
  export const GetRasterDataCollectionCommand: Command<"GetRasterDataCollectionCommand", "GetRasterDataCollectionInput">;
  export type GetRasterDataCollectionCommand = Of<"GetRasterDataCollectionCommand">;
  export const GetTileCommand: Command<"GetTileCommand", "GetTileInput">;
  export type GetTileCommand = Of<"GetTileCommand">;
  export const GetVectorEnrichmentJobCommand: Command<"GetVectorEnrichmentJobCommand", "GetVectorEnrichmentJobInput">;
  export type GetVectorEnrichmentJobCommand = Of<"GetVectorEnrichmentJobCommand">;
  export const ListEarthObservationJobsCommand: Command<"ListEarthObservationJobsCommand", "ListEarthObservationJobInput">;
  export type ListEarthObservationJobsCommand = Of<"ListEarthObservationJobsCommand">;
  export const ListRasterDataCollectionsCommand: Command<"ListRasterDataCollectionsCommand", "ListRasterDataCollectionsInput">;
  export type ListRasterDataCollectionsCommand = Of<"ListRasterDataCollectionsCommand">;
  export const ListTagsForResourceCommand: Command<"ListTagsForResourceCommand", "ListTagsForResourceRequest">;
  export type ListTagsForResourceCommand = Of<"ListTagsForResourceCommand">;
  export const ListVectorEnrichmentJobsCommand: Command<"ListVectorEnrichmentJobsCommand", "ListVectorEnrichmentJobInput">;
  export type ListVectorEnrichmentJobsCommand = Of<"ListVectorEnrichmentJobsCommand">;
  export const SearchRasterDataCollectionCommand: Command<"SearchRasterDataCollectionCommand", "SearchRasterDataCollectionInput">;
  export type SearchRasterDataCollectionCommand = Of<"SearchRasterDataCollectionCommand">;
  export const StartEarthObservationJobCommand: Command<"StartEarthObservationJobCommand", "StartEarthObservationJobInput">;
  export type StartEarthObservationJobCommand = Of<"StartEarthObservationJobCommand">;
  export const StartVectorEnrichmentJobCommand: Command<"StartVectorEnrichmentJobCommand", "StartVectorEnrichmentJobInput">;
  export type StartVectorEnrichmentJobCommand = Of<"StartVectorEnrichmentJobCommand">;
  export const StopEarthObservationJobCommand: Command<"StopEarthObservationJobCommand", "StopEarthObservationJobInput">;
  export type StopEarthObservationJobCommand = Of<"StopEarthObservationJobCommand">;
  export const StopVectorEnrichmentJobCommand: Command<"StopVectorEnrichmentJobCommand", "StopVectorEnrichmentJobInput">;
  export type StopVectorEnrichmentJobCommand = Of<"StopVectorEnrichmentJobCommand">;
  export const TagResourceCommand: Command<"TagResourceCommand", "TagResourceRequest">;
  export type TagResourceCommand = Of<"TagResourceCommand">;
  export const UntagResourceCommand: Command<"UntagResourceCommand", "UntagResourceRequest">;
  export type UntagResourceCommand = Of<"UntagResourceCommand">;
  export function paginateListEarthObservationJobs<const T extends Input<"paginateListEarthObservationJobs">>(config: First<"paginateListEarthObservationJobs">, input: Checked<T, "ListEarthObservationJobInput", Input<"paginateListEarthObservationJobs">>, ...rest: Rest<"paginateListEarthObservationJobs">): Result<"paginateListEarthObservationJobs">;
  export function paginateListRasterDataCollections<const T extends Input<"paginateListRasterDataCollections">>(config: First<"paginateListRasterDataCollections">, input: Checked<T, "ListRasterDataCollectionsInput", Input<"paginateListRasterDataCollections">>, ...rest: Rest<"paginateListRasterDataCollections">): Result<"paginateListRasterDataCollections">;
  export function paginateListVectorEnrichmentJobs<const T extends Input<"paginateListVectorEnrichmentJobs">>(config: First<"paginateListVectorEnrichmentJobs">, input: Checked<T, "ListVectorEnrichmentJobInput", Input<"paginateListVectorEnrichmentJobs">>, ...rest: Rest<"paginateListVectorEnrichmentJobs">): Result<"paginateListVectorEnrichmentJobs">;
  export function paginateSearchRasterDataCollection<const T extends Input<"paginateSearchRasterDataCollection">>(config: First<"paginateSearchRasterDataCollection">, input: Checked<T, "SearchRasterDataCollectionInput", Input<"paginateSearchRasterDataCollection">>, ...rest: Rest<"paginateSearchRasterDataCollection">): Result<"paginateSearchRasterDataCollection">;
}
