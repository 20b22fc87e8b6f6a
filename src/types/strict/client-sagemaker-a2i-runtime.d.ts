// Written by tools/types for @aws-sdk/client-sagemaker-a2i-runtime 3.922.0.
declare module "@aws-sdk/client-sagemaker-a2i-runtime" {
  import * as Sdk from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";

  type Tables = import("../generated/sagemaker-a2i-runtime.js").Tables;
  type Command<Name, Shape> = import("../core.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../core.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../core.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../core.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../core.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../core.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../core.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../core.js").StrictClient<Sdk.SageMakerA2IRuntime, Sdk.SageMakerA2IRuntimeClient, import("../generated/sagemaker-a2i-runtime.js").Methods, Tables>;
  const Client: import("../core.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerA2IRuntime>, Client>;

  export class SageMakerA2IRuntime extends Client {}

  export const DeleteHumanLoopCommand: Command<"DeleteHumanLoopCommand", "DeleteHumanLoopRequest">;
  export type DeleteHumanLoopCommand = Of<"DeleteHumanLoopCommand">;
  export const DescribeHumanLoopCommand: Command<"DescribeHumanLoopCommand", "DescribeHumanLoopRequest">;
  export type DescribeHumanLoopCommand = Of<"DescribeHumanLoopCommand">;
  export const ListHumanLoopsCommand: Command<"ListHumanLoopsCommand", "ListHumanLoopsRequest">;
  export type ListHumanLoopsCommand = Of<"ListHumanLoopsCommand">;
  export const StartHumanLoopCommand: Command<"StartHumanLoopCommand", "StartHumanLoopRequest">;
  export type StartHumanLoopCommand = Of<"StartHumanLoopCommand">;
  export const StopHumanLoopCommand: Command<"StopHumanLoopCommand", "StopHumanLoopRequest">;
  export type StopHumanLoopCommand = Of<"StopHumanLoopCommand">;
  export function paginateListHumanLoops<const T extends Input<"paginateListHumanLoops">>(config: First<"paginateListHumanLoops">, input: Checked<T, "ListHumanLoopsRequest", Input<"paginateListHumanLoops">>, ...rest: Rest<"paginateListHumanLoops">): Result<"paginateListHumanLoops">;
}
