// Written by tools/types for @aws-sdk/client-sagemaker-a2i-runtime 3.922.0.
declare module "@aws-sdk/client-sagemaker-a2i-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-a2i-runtime.js").Tables;
  type Command<Name, Shape> = import("../clients.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerA2IRuntime, Sdk.SageMakerA2IRuntimeClient, import("../generated/sagemaker-a2i-runtime.js").Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerA2IRuntime>, Client>;

  /** {@link Sdk.SageMakerA2IRuntime}. */
  export class SageMakerA2IRuntime extends Client {}

  /** [DeleteHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/DeleteHumanLoopCommand/). Required: HumanLoopName. */
  export const DeleteHumanLoopCommand: Command<"DeleteHumanLoopCommand", "DeleteHumanLoopRequest">;
  export type DeleteHumanLoopCommand = Of<"DeleteHumanLoopCommand">;
  /** [DescribeHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/DescribeHumanLoopCommand/). Required: HumanLoopName. */
  export const DescribeHumanLoopCommand: Command<"DescribeHumanLoopCommand", "DescribeHumanLoopRequest">;
  export type DescribeHumanLoopCommand = Of<"DescribeHumanLoopCommand">;
  /** [ListHumanLoopsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/ListHumanLoopsCommand/). Required: FlowDefinitionArn. */
  export const ListHumanLoopsCommand: Command<"ListHumanLoopsCommand", "ListHumanLoopsRequest">;
  export type ListHumanLoopsCommand = Of<"ListHumanLoopsCommand">;
  /** [StartHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/StartHumanLoopCommand/). Required: HumanLoopName, FlowDefinitionArn, HumanLoopInput. */
  export const StartHumanLoopCommand: Command<"StartHumanLoopCommand", "StartHumanLoopRequest">;
  export type StartHumanLoopCommand = Of<"StartHumanLoopCommand">;
  /** [StopHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/StopHumanLoopCommand/). Required: HumanLoopName. */
  export const StopHumanLoopCommand: Command<"StopHumanLoopCommand", "StopHumanLoopRequest">;
  export type StopHumanLoopCommand = Of<"StopHumanLoopCommand">;
  /** {@link Sdk.paginateListHumanLoops}. Required: FlowDefinitionArn. */
  export function paginateListHumanLoops<const T extends Input<"paginateListHumanLoops">>(config: First<"paginateListHumanLoops">, input: Checked<T, "ListHumanLoopsRequest", Input<"paginateListHumanLoops">>, ...rest: Rest<"paginateListHumanLoops">): Result<"paginateListHumanLoops">;
}
//# sourceMappingURL=client-sagemaker-a2i-runtime.d.ts.map
