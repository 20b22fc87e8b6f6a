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

  /** [BatchGetRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/BatchGetRecordCommand/). Required: Identifiers. */
  export const BatchGetRecordCommand: Command<"BatchGetRecordCommand", "BatchGetRecordRequest">;
  export type BatchGetRecordCommand = Of<"BatchGetRecordCommand">;
  /** [BatchWriteRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/BatchWriteRecordCommand/). Required: Entries. */
  export const BatchWriteRecordCommand: Command<"BatchWriteRecordCommand", "BatchWriteRecordRequest">;
  export type BatchWriteRecordCommand = Of<"BatchWriteRecordCommand">;
  /** [DeleteRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/DeleteRecordCommand/). Required: FeatureGroupName, RecordIdentifierValueAsString, EventTime. */
  export const DeleteRecordCommand: Command<"DeleteRecordCommand", "DeleteRecordRequest">;
  export type DeleteRecordCommand = Of<"DeleteRecordCommand">;
  /** [GetRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/GetRecordCommand/). Required: FeatureGroupName, RecordIdentifierValueAsString. */
  export const GetRecordCommand: Command<"GetRecordCommand", "GetRecordRequest">;
  export type GetRecordCommand = Of<"GetRecordCommand">;
  /** [ListRecordsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/ListRecordsCommand/). Required: FeatureGroupName. */
  export const ListRecordsCommand: Command<"ListRecordsCommand", "ListRecordsRequest">;
  export type ListRecordsCommand = Of<"ListRecordsCommand">;
  /** [PutRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/PutRecordCommand/). Required: FeatureGroupName, Record. */
  export const PutRecordCommand: Command<"PutRecordCommand", "PutRecordRequest">;
  export type PutRecordCommand = Of<"PutRecordCommand">;
  /** [UpdateRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/UpdateRecordCommand/). Required: FeatureGroupName, RecordIdentifierValueAsString, Features. */
  export const UpdateRecordCommand: Command<"UpdateRecordCommand", "UpdateRecordRequest">;
  export type UpdateRecordCommand = Of<"UpdateRecordCommand">;
  /** {@link Sdk.paginateListRecords}. Required: FeatureGroupName. */
  export function paginateListRecords<const T extends Input<"paginateListRecords">>(config: First<"paginateListRecords">, input: Checked<T, "ListRecordsRequest", Input<"paginateListRecords">>, ...rest: Rest<"paginateListRecords">): Result<"paginateListRecords">;
}
//# sourceMappingURL=client-sagemaker-featurestore-runtime.d.ts.map
