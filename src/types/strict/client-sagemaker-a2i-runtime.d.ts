// Written by tools/types for @aws-sdk/client-sagemaker-a2i-runtime 3.922.0.
declare module "@aws-sdk/client-sagemaker-a2i-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";
  import * as Commands from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/commands/index.js";

  export * from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-a2i-runtime.js").Tables;
  type Methods = import("../generated/sagemaker-a2i-runtime.js").Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMakerA2IRuntime, Sdk.SageMakerA2IRuntimeClient, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerA2IRuntime>, Client>;

  /** {@link Sdk.SageMakerA2IRuntime}. */
  export class SageMakerA2IRuntime extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
    /** [DeleteHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/DeleteHumanLoopCommand/). Required: HumanLoopName. */
    DeleteHumanLoopCommand: Command<"DeleteHumanLoopCommand">,
    /** [DescribeHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/DescribeHumanLoopCommand/). Required: HumanLoopName. */
    DescribeHumanLoopCommand: Command<"DescribeHumanLoopCommand">,
    /** [ListHumanLoopsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/ListHumanLoopsCommand/). Required: FlowDefinitionArn. */
    ListHumanLoopsCommand: Command<"ListHumanLoopsCommand">,
    /** [StartHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/StartHumanLoopCommand/). Required: HumanLoopName, FlowDefinitionArn, HumanLoopInput. */
    StartHumanLoopCommand: Command<"StartHumanLoopCommand">,
    /** [StopHumanLoopCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-a2i-runtime/command/StopHumanLoopCommand/). Required: HumanLoopName. */
    StopHumanLoopCommand: Command<"StopHumanLoopCommand">;
  export type DeleteHumanLoopCommand = Of<"DeleteHumanLoopCommand">;
  export type DescribeHumanLoopCommand = Of<"DescribeHumanLoopCommand">;
  export type ListHumanLoopsCommand = Of<"ListHumanLoopsCommand">;
  export type StartHumanLoopCommand = Of<"StartHumanLoopCommand">;
  export type StopHumanLoopCommand = Of<"StopHumanLoopCommand">;
  /** {@link Sdk.paginateListHumanLoops}. Required: FlowDefinitionArn. */
  export function paginateListHumanLoops<const T = Input<"paginateListHumanLoops">>(config: First<"paginateListHumanLoops">, input: Checked<T, "ListHumanLoopsRequest", Input<"paginateListHumanLoops">>, ...rest: Rest<"paginateListHumanLoops">): Result<"paginateListHumanLoops">;
}
//# sourceMappingURL=client-sagemaker-a2i-runtime.d.ts.map
