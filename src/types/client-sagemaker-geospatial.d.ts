// Written by tools/types for @aws-sdk/client-sagemaker-geospatial 3.958.0.
import * as Sdk from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";
import type { InstanceOf, StrictClient, StrictClientClass, StrictCommand, StrictSecond } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker-geospatial.js";

export * from "@aws-sdk/client-sagemaker-geospatial/dist-types/index.js";

type Command<Name, Shape> = StrictCommand<typeof Sdk, Name, Shape, Tables>;

export type SageMakerGeospatial = StrictClient<Sdk.SageMakerGeospatial, Sdk.SageMakerGeospatialClient, Methods, Tables>;
export declare const SageMakerGeospatial: StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerGeospatial>, SageMakerGeospatial>;

export declare const DeleteEarthObservationJobCommand: Command<"DeleteEarthObservationJobCommand", "DeleteEarthObservationJobInput">;
export type DeleteEarthObservationJobCommand = InstanceOf<typeof Sdk, "DeleteEarthObservationJobCommand">;
export declare const DeleteVectorEnrichmentJobCommand: Command<"DeleteVectorEnrichmentJobCommand", "DeleteVectorEnrichmentJobInput">;
export type DeleteVectorEnrichmentJobCommand = InstanceOf<typeof Sdk, "DeleteVectorEnrichmentJobCommand">;
export declare const ExportEarthObservationJobCommand: Command<"ExportEarthObservationJobCommand", "ExportEarthObservationJobInput">;
export type ExportEarthObservationJobCommand = InstanceOf<typeof Sdk, "ExportEarthObservationJobCommand">;
export declare const ExportVectorEnrichmentJobCommand: Command<"ExportVectorEnrichmentJobCommand", "ExportVectorEnrichmentJobInput">;
export type ExportVectorEnrichmentJobCommand = InstanceOf<typeof Sdk, "ExportVectorEnrichmentJobCommand">;
export declare const GetEarthObservationJobCommand: Command<"GetEarthObservationJobCommand", "GetEarthObservationJobInput">;
export type GetEarthObservationJobCommand = InstanceOf<typeof Sdk, "GetEarthObservationJobCommand">;
export declare const GetRasterDataCollectionCommand: Command<"GetRasterDataCollectionCommand", "GetRasterDataCollectionInput">;
export type GetRasterDataCollectionCommand = InstanceOf<typeof Sdk, "GetRasterDataCollectionCommand">;
export declare const GetTileCommand: Command<"GetTileCommand", "GetTileInput">;
export type GetTileCommand = InstanceOf<typeof Sdk, "GetTileCommand">;
export declare const GetVectorEnrichmentJobCommand: Command<"GetVectorEnrichmentJobCommand", "GetVectorEnrichmentJobInput">;
export type GetVectorEnrichmentJobCommand = InstanceOf<typeof Sdk, "GetVectorEnrichmentJobCommand">;
export declare const ListEarthObservationJobsCommand: Command<"ListEarthObservationJobsCommand", "ListEarthObservationJobInput">;
export type ListEarthObservationJobsCommand = InstanceOf<typeof Sdk, "ListEarthObservationJobsCommand">;
export declare const ListRasterDataCollectionsCommand: Command<"ListRasterDataCollectionsCommand", "ListRasterDataCollectionsInput">;
export type ListRasterDataCollectionsCommand = InstanceOf<typeof Sdk, "ListRasterDataCollectionsCommand">;
export declare const ListTagsForResourceCommand: Command<"ListTagsForResourceCommand", "ListTagsForResourceRequest">;
export type ListTagsForResourceCommand = InstanceOf<typeof Sdk, "ListTagsForResourceCommand">;
export declare const ListVectorEnrichmentJobsCommand: Command<"ListVectorEnrichmentJobsCommand", "ListVectorEnrichmentJobInput">;
export type ListVectorEnrichmentJobsCommand = InstanceOf<typeof Sdk, "ListVectorEnrichmentJobsCommand">;
export declare const SearchRasterDataCollectionCommand: Command<"SearchRasterDataCollectionCommand", "SearchRasterDataCollectionInput">;
export type SearchRasterDataCollectionCommand = InstanceOf<typeof Sdk, "SearchRasterDataCollectionCommand">;
export declare const StartEarthObservationJobCommand: Command<"StartEarthObservationJobCommand", "StartEarthObservationJobInput">;
export type StartEarthObservationJobCommand = InstanceOf<typeof Sdk, "StartEarthObservationJobCommand">;
export declare const StartVectorEnrichmentJobCommand: Command<"StartVectorEnrichmentJobCommand", "StartVectorEnrichmentJobInput">;
export type StartVectorEnrichmentJobCommand = InstanceOf<typeof Sdk, "StartVectorEnrichmentJobCommand">;
export declare const StopEarthObservationJobCommand: Command<"StopEarthObservationJobCommand", "StopEarthObservationJobInput">;
export type StopEarthObservationJobCommand = InstanceOf<typeof Sdk, "StopEarthObservationJobCommand">;
export declare const StopVectorEnrichmentJobCommand: Command<"StopVectorEnrichmentJobCommand", "StopVectorEnrichmentJobInput">;
export type StopVectorEnrichmentJobCommand = InstanceOf<typeof Sdk, "StopVectorEnrichmentJobCommand">;
export declare const TagResourceCommand: Command<"TagResourceCommand", "TagResourceRequest">;
export type TagResourceCommand = InstanceOf<typeof Sdk, "TagResourceCommand">;
export declare const UntagResourceCommand: Command<"UntagResourceCommand", "UntagResourceRequest">;
export type UntagResourceCommand = InstanceOf<typeof Sdk, "UntagResourceCommand">;
export declare const paginateListEarthObservationJobs: StrictSecond<typeof Sdk, "paginateListEarthObservationJobs", "ListEarthObservationJobInput", Tables>;
export declare const paginateListRasterDataCollections: StrictSecond<typeof Sdk, "paginateListRasterDataCollections", "ListRasterDataCollectionsInput", Tables>;
export declare const paginateListVectorEnrichmentJobs: StrictSecond<typeof Sdk, "paginateListVectorEnrichmentJobs", "ListVectorEnrichmentJobInput", Tables>;
export declare const paginateSearchRasterDataCollection: StrictSecond<typeof Sdk, "paginateSearchRasterDataCollection", "SearchRasterDataCollectionInput", Tables>;
