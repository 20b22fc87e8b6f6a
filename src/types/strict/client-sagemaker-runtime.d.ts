// Written by tools/types for @aws-sdk/client-sagemaker-runtime 3.1164.0.
declare module "@aws-sdk/client-sagemaker-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";
  import * as Commands from "@aws-sdk/client-sagemaker-runtime/dist-types/commands/index.js";

  export * from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-runtime.js").Tables;
  type Methods = import("../generated/sagemaker-runtime.js").Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerRuntime, Sdk.SageMakerRuntimeClient, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerRuntime>, Client>;

  /** {@link Sdk.SageMakerRuntime}. */
  export class SageMakerRuntime extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
    /** [InvokeEndpointAsyncCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-runtime/command/InvokeEndpointAsyncCommand/). Required: EndpointName. */
    InvokeEndpointAsyncCommand: Command<"InvokeEndpointAsyncCommand">,
    /** [InvokeEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-runtime/command/InvokeEndpointCommand/). Required: EndpointName, Body. */
    InvokeEndpointCommand: Command<"InvokeEndpointCommand">,
    /** [InvokeEndpointWithResponseStreamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-runtime/command/InvokeEndpointWithResponseStreamCommand/). Required: EndpointName, Body. */
    InvokeEndpointWithResponseStreamCommand: Command<"InvokeEndpointWithResponseStreamCommand">;
  export type InvokeEndpointAsyncCommand = Of<"InvokeEndpointAsyncCommand">;
  export type InvokeEndpointCommand = Of<"InvokeEndpointCommand">;
  export type InvokeEndpointWithResponseStreamCommand = Of<"InvokeEndpointWithResponseStreamCommand">;
}
//# sourceMappingURL=client-sagemaker-runtime.d.ts.map
