// Written by tools/types for @aws-sdk/client-sagemaker-runtime 3.1164.0.
declare module "@aws-sdk/client-sagemaker-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-runtime.js").Tables;
  type Command<Name, Shape> = import("../clients.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerRuntime, Sdk.SageMakerRuntimeClient, import("../generated/sagemaker-runtime.js").Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerRuntime>, Client>;

  /** {@link Sdk.SageMakerRuntime}. */
  export class SageMakerRuntime extends Client {}

  /** [InvokeEndpointAsyncCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-runtime/command/InvokeEndpointAsyncCommand/). Required: EndpointName. */
  export const InvokeEndpointAsyncCommand: Command<"InvokeEndpointAsyncCommand", "InvokeEndpointAsyncInput">;
  export type InvokeEndpointAsyncCommand = Of<"InvokeEndpointAsyncCommand">;
  /** [InvokeEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-runtime/command/InvokeEndpointCommand/). Required: EndpointName, Body. */
  export const InvokeEndpointCommand: Command<"InvokeEndpointCommand", "InvokeEndpointInput">;
  export type InvokeEndpointCommand = Of<"InvokeEndpointCommand">;
  /** [InvokeEndpointWithResponseStreamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-runtime/command/InvokeEndpointWithResponseStreamCommand/). Required: EndpointName, Body. */
  export const InvokeEndpointWithResponseStreamCommand: Command<"InvokeEndpointWithResponseStreamCommand", "InvokeEndpointWithResponseStreamInput">;
  export type InvokeEndpointWithResponseStreamCommand = Of<"InvokeEndpointWithResponseStreamCommand">;
}
//# sourceMappingURL=client-sagemaker-runtime.d.ts.map
