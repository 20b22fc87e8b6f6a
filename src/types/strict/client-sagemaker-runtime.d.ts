// Written by tools/types for @aws-sdk/client-sagemaker-runtime 3.1164.0.
declare module "@aws-sdk/client-sagemaker-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-runtime.js").Tables;
  type Command<Name, Shape> = import("../core.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../core.js").InstanceOf<typeof Sdk, Name>;
  type Client = import("../core.js").StrictClient<Sdk.SageMakerRuntime, Sdk.SageMakerRuntimeClient, import("../generated/sagemaker-runtime.js").Methods, Tables>;
  const Client: import("../core.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerRuntime>, Client>;

  export class SageMakerRuntime extends Client {}

  export const InvokeEndpointAsyncCommand: Command<"InvokeEndpointAsyncCommand", "InvokeEndpointAsyncInput">;
  export type InvokeEndpointAsyncCommand = Of<"InvokeEndpointAsyncCommand">;
  export const InvokeEndpointCommand: Command<"InvokeEndpointCommand", "InvokeEndpointInput">;
  export type InvokeEndpointCommand = Of<"InvokeEndpointCommand">;
  export const InvokeEndpointWithResponseStreamCommand: Command<"InvokeEndpointWithResponseStreamCommand", "InvokeEndpointWithResponseStreamInput">;
  export type InvokeEndpointWithResponseStreamCommand = Of<"InvokeEndpointWithResponseStreamCommand">;
}
