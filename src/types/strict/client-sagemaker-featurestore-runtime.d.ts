// Written by tools/types for @aws-sdk/client-sagemaker-featurestore-runtime 3.1138.0.
declare module "@aws-sdk/client-sagemaker-featurestore-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";
  import * as Commands from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/commands/index.js";

  export * from "@aws-sdk/client-sagemaker-featurestore-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-featurestore-runtime.js").Tables;
  type Methods = import("../generated/sagemaker-featurestore-runtime.js").Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerFeatureStoreRuntime, Sdk.SageMakerFeatureStoreRuntimeClient, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerFeatureStoreRuntime>, Client>;

  /** {@link Sdk.SageMakerFeatureStoreRuntime}. */
  export class SageMakerFeatureStoreRuntime extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
    /** [BatchGetRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/BatchGetRecordCommand/). Required: Identifiers. */
    BatchGetRecordCommand: Command<"BatchGetRecordCommand">,
    /** [BatchWriteRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/BatchWriteRecordCommand/). Required: Entries. */
    BatchWriteRecordCommand: Command<"BatchWriteRecordCommand">,
    /** [DeleteRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/DeleteRecordCommand/). Required: FeatureGroupName, RecordIdentifierValueAsString, EventTime. */
    DeleteRecordCommand: Command<"DeleteRecordCommand">,
    /** [GetRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/GetRecordCommand/). Required: FeatureGroupName, RecordIdentifierValueAsString. */
    GetRecordCommand: Command<"GetRecordCommand">,
    /** [ListRecordsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/ListRecordsCommand/). Required: FeatureGroupName. */
    ListRecordsCommand: Command<"ListRecordsCommand">,
    /** [PutRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/PutRecordCommand/). Required: FeatureGroupName, Record. */
    PutRecordCommand: Command<"PutRecordCommand">,
    /** [UpdateRecordCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-featurestore-runtime/command/UpdateRecordCommand/). Required: FeatureGroupName, RecordIdentifierValueAsString, Features. */
    UpdateRecordCommand: Command<"UpdateRecordCommand">;
  export type BatchGetRecordCommand = Of<"BatchGetRecordCommand">;
  export type BatchWriteRecordCommand = Of<"BatchWriteRecordCommand">;
  export type DeleteRecordCommand = Of<"DeleteRecordCommand">;
  export type GetRecordCommand = Of<"GetRecordCommand">;
  export type ListRecordsCommand = Of<"ListRecordsCommand">;
  export type PutRecordCommand = Of<"PutRecordCommand">;
  export type UpdateRecordCommand = Of<"UpdateRecordCommand">;
  /** {@link Sdk.paginateListRecords}. Required: FeatureGroupName. */
  export function paginateListRecords<const T = Input<"paginateListRecords">>(config: First<"paginateListRecords">, input: Checked<T, "ListRecordsRequest", Input<"paginateListRecords">>, ...rest: Rest<"paginateListRecords">): Result<"paginateListRecords">;
}
//# sourceMappingURL=client-sagemaker-featurestore-runtime.d.ts.map
