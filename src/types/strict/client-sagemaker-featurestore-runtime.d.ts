// Written by tools/types for @aws-sdk/client-sagemaker-featurestore-runtime 3.1138.0.
declare module "@aws-sdk/client-sagemaker-featurestore-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-featurestore-runtime.js").Tables;
  type Command<Name, Shape> = import("../core.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../core.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../core.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../core.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../core.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../core.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../core.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../core.js").StrictClient<Sdk.SageMakerFeatureStoreRuntime, Sdk.SageMakerFeatureStoreRuntimeClient, import("../generated/sagemaker-featurestore-runtime.js").Methods, Tables>;
  const Client: import("../core.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerFeatureStoreRuntime>, Client>;

  export class SageMakerFeatureStoreRuntime extends Client {}

  export const BatchGetRecordCommand: Command<"BatchGetRecordCommand", "BatchGetRecordRequest">;
  export type BatchGetRecordCommand = Of<"BatchGetRecordCommand">;
  export const BatchWriteRecordCommand: Command<"BatchWriteRecordCommand", "BatchWriteRecordRequest">;
  export type BatchWriteRecordCommand = Of<"BatchWriteRecordCommand">;
  export const DeleteRecordCommand: Command<"DeleteRecordCommand", "DeleteRecordRequest">;
  export type DeleteRecordCommand = Of<"DeleteRecordCommand">;
  export const GetRecordCommand: Command<"GetRecordCommand", "GetRecordRequest">;
  export type GetRecordCommand = Of<"GetRecordCommand">;
  export const ListRecordsCommand: Command<"ListRecordsCommand", "ListRecordsRequest">;
  export type ListRecordsCommand = Of<"ListRecordsCommand">;
  export const PutRecordCommand: Command<"PutRecordCommand", "PutRecordRequest">;
  export type PutRecordCommand = Of<"PutRecordCommand">;
  export const UpdateRecordCommand: Command<"UpdateRecordCommand", "UpdateRecordRequest">;
  export type UpdateRecordCommand = Of<"UpdateRecordCommand">;
  export function paginateListRecords<const T extends Input<"paginateListRecords">>(config: First<"paginateListRecords">, input: Checked<T, "ListRecordsRequest", Input<"paginateListRecords">>, ...rest: Rest<"paginateListRecords">): Result<"paginateListRecords">;
}
