// Written by tools/types for @aws-sdk/client-sagemaker-a2i-runtime 3.922.0.
import * as Sdk from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";
import type { InstanceOf, StrictClient, StrictClientClass, StrictCommand, StrictSecond } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker-a2i-runtime.js";

export * from "@aws-sdk/client-sagemaker-a2i-runtime/dist-types/index.js";

type Command<Name, Shape> = StrictCommand<typeof Sdk, Name, Shape, Tables>;

export type SageMakerA2IRuntime = StrictClient<Sdk.SageMakerA2IRuntime, Sdk.SageMakerA2IRuntimeClient, Methods, Tables>;
export declare const SageMakerA2IRuntime: StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerA2IRuntime>, SageMakerA2IRuntime>;

export declare const DeleteHumanLoopCommand: Command<"DeleteHumanLoopCommand", "DeleteHumanLoopRequest">;
export type DeleteHumanLoopCommand = InstanceOf<typeof Sdk, "DeleteHumanLoopCommand">;
export declare const DescribeHumanLoopCommand: Command<"DescribeHumanLoopCommand", "DescribeHumanLoopRequest">;
export type DescribeHumanLoopCommand = InstanceOf<typeof Sdk, "DescribeHumanLoopCommand">;
export declare const ListHumanLoopsCommand: Command<"ListHumanLoopsCommand", "ListHumanLoopsRequest">;
export type ListHumanLoopsCommand = InstanceOf<typeof Sdk, "ListHumanLoopsCommand">;
export declare const StartHumanLoopCommand: Command<"StartHumanLoopCommand", "StartHumanLoopRequest">;
export type StartHumanLoopCommand = InstanceOf<typeof Sdk, "StartHumanLoopCommand">;
export declare const StopHumanLoopCommand: Command<"StopHumanLoopCommand", "StopHumanLoopRequest">;
export type StopHumanLoopCommand = InstanceOf<typeof Sdk, "StopHumanLoopCommand">;
export declare const paginateListHumanLoops: StrictSecond<typeof Sdk, "paginateListHumanLoops", "ListHumanLoopsRequest", Tables>;
