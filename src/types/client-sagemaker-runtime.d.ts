// Written by tools/types for @aws-sdk/client-sagemaker-runtime 3.1164.0.
import * as Sdk from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";
import type { InstanceOf, StrictClient, StrictClientClass, StrictCommand } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker-runtime.js";

export * from "@aws-sdk/client-sagemaker-runtime/dist-types/index.js";

type Command<Name, Shape> = StrictCommand<typeof Sdk, Name, Shape, Tables>;

export type SageMakerRuntime = StrictClient<Sdk.SageMakerRuntime, Sdk.SageMakerRuntimeClient, Methods, Tables>;
export declare const SageMakerRuntime: StrictClientClass<ConstructorParameters<typeof Sdk.SageMakerRuntime>, SageMakerRuntime>;

export declare const InvokeEndpointAsyncCommand: Command<"InvokeEndpointAsyncCommand", "InvokeEndpointAsyncInput">;
export type InvokeEndpointAsyncCommand = InstanceOf<typeof Sdk, "InvokeEndpointAsyncCommand">;
export declare const InvokeEndpointCommand: Command<"InvokeEndpointCommand", "InvokeEndpointInput">;
export type InvokeEndpointCommand = InstanceOf<typeof Sdk, "InvokeEndpointCommand">;
export declare const InvokeEndpointWithResponseStreamCommand: Command<"InvokeEndpointWithResponseStreamCommand", "InvokeEndpointWithResponseStreamInput">;
export type InvokeEndpointWithResponseStreamCommand = InstanceOf<typeof Sdk, "InvokeEndpointWithResponseStreamCommand">;
