// Written by tools/types for @aws-sdk/client-sagemaker-featurestore-runtime 3.1138.0.
declare module "@aws-sdk/client-sagemaker-featurestore-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-featurestore-runtime.js").Tables;
  type Command<Name, Shape> = import("../clients.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerFeatureStoreRuntime, Sdk.SageMakerFeatureStoreRuntimeClient, import("../generated/sagemaker-featurestore-runtime.js").Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerFeatureStoreRuntime>, Client>;

  /** {@link Sdk.SageMakerFeatureStoreRuntime}. */
  export class SageMakerFeatureStoreRuntime extends Client {}

  /** {@link Sdk.BatchGetRecordCommand}. Required: Identifiers. */
  export const BatchGetRecordCommand: Command<"BatchGetRecordCommand", "BatchGetRecordRequest">;
  export type BatchGetRecordCommand = Of<"BatchGetRecordCommand">;
  /** {@link Sdk.BatchWriteRecordCommand}. Required: Entries. */
  export const BatchWriteRecordCommand: Command<"BatchWriteRecordCommand", "BatchWriteRecordRequest">;
  export type BatchWriteRecordCommand = Of<"BatchWriteRecordCommand">;
  /** {@link Sdk.DeleteRecordCommand}. Required: FeatureGroupName, RecordIdentifierValueAsString, EventTime. */
  export const DeleteRecordCommand: Command<"DeleteRecordCommand", "DeleteRecordRequest">;
  export type DeleteRecordCommand = Of<"DeleteRecordCommand">;
  /** {@link Sdk.GetRecordCommand}. Required: FeatureGroupName, RecordIdentifierValueAsString. */
  export const GetRecordCommand: Command<"GetRecordCommand", "GetRecordRequest">;
  export type GetRecordCommand = Of<"GetRecordCommand">;
  /** {@link Sdk.ListRecordsCommand}. Required: FeatureGroupName. */
  export const ListRecordsCommand: Command<"ListRecordsCommand", "ListRecordsRequest">;
  export type ListRecordsCommand = Of<"ListRecordsCommand">;
  /** {@link Sdk.PutRecordCommand}. Required: FeatureGroupName, Record. */
  export const PutRecordCommand: Command<"PutRecordCommand", "PutRecordRequest">;
  export type PutRecordCommand = Of<"PutRecordCommand">;
  /** {@link Sdk.UpdateRecordCommand}. Required: FeatureGroupName, RecordIdentifierValueAsString, Features. */
  export const UpdateRecordCommand: Command<"UpdateRecordCommand", "UpdateRecordRequest">;
  export type UpdateRecordCommand = Of<"UpdateRecordCommand">;
  /** {@link Sdk.paginateListRecords}. Required: FeatureGroupName. */
  export function paginateListRecords<const T extends Input<"paginateListRecords">>(config: First<"paginateListRecords">, input: Checked<T, "ListRecordsRequest", Input<"paginateListRecords">>, ...rest: Rest<"paginateListRecords">): Result<"paginateListRecords">;
}
//# sourceMappingURL=client-sagemaker-featurestore-runtime.d.ts.map
