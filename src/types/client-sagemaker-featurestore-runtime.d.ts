// Written by tools/types for @aws-sdk/client-sagemaker-featurestore-runtime 3.1138.0.
import * as Sdk from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";
import type { InstanceOf, StrictClient, StrictClientClass, StrictCommand, StrictSecond } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker-featurestore-runtime.js";

export * from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";

type Command<Name, Shape> = StrictCommand<typeof Sdk, Name, Shape, Tables>;

export type SageMakerFeatureStoreRuntime = StrictClient<Sdk.SageMakerFeatureStoreRuntime, Sdk.SageMakerFeatureStoreRuntimeClient, Methods, Tables>;
export declare const SageMakerFeatureStoreRuntime: StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerFeatureStoreRuntime>, SageMakerFeatureStoreRuntime>;

export declare const BatchGetRecordCommand: Command<"BatchGetRecordCommand", "BatchGetRecordRequest">;
export type BatchGetRecordCommand = InstanceOf<typeof Sdk, "BatchGetRecordCommand">;
export declare const BatchWriteRecordCommand: Command<"BatchWriteRecordCommand", "BatchWriteRecordRequest">;
export type BatchWriteRecordCommand = InstanceOf<typeof Sdk, "BatchWriteRecordCommand">;
export declare const DeleteRecordCommand: Command<"DeleteRecordCommand", "DeleteRecordRequest">;
export type DeleteRecordCommand = InstanceOf<typeof Sdk, "DeleteRecordCommand">;
export declare const GetRecordCommand: Command<"GetRecordCommand", "GetRecordRequest">;
export type GetRecordCommand = InstanceOf<typeof Sdk, "GetRecordCommand">;
export declare const ListRecordsCommand: Command<"ListRecordsCommand", "ListRecordsRequest">;
export type ListRecordsCommand = InstanceOf<typeof Sdk, "ListRecordsCommand">;
export declare const PutRecordCommand: Command<"PutRecordCommand", "PutRecordRequest">;
export type PutRecordCommand = InstanceOf<typeof Sdk, "PutRecordCommand">;
export declare const UpdateRecordCommand: Command<"UpdateRecordCommand", "UpdateRecordRequest">;
export type UpdateRecordCommand = InstanceOf<typeof Sdk, "UpdateRecordCommand">;
export declare const paginateListRecords: StrictSecond<typeof Sdk, "paginateListRecords", "ListRecordsRequest", Tables>;
