// Written by tools/types for @aws-sdk/client-sagemaker-edge 3.523.0.
import * as Sdk from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";
import type { InstanceOf, StrictClient, StrictClientClass, StrictCommand } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker-edge.js";

export * from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";

type Command<Name, Shape> = StrictCommand<typeof Sdk, Name, Shape, Tables>;

export type SagemakerEdge = StrictClient<Sdk.SagemakerEdge, Sdk.SagemakerEdgeClient, Methods, Tables>;
export declare const SagemakerEdge: StrictClientClass<ConstructorParameters<typeof Sdk.SagemakerEdge>, SagemakerEdge>;

export declare const GetDeploymentsCommand: Command<"GetDeploymentsCommand", "GetDeploymentsRequest">;
export type GetDeploymentsCommand = InstanceOf<typeof Sdk, "GetDeploymentsCommand">;
export declare const GetDeviceRegistrationCommand: Command<"GetDeviceRegistrationCommand", "GetDeviceRegistrationRequest">;
export type GetDeviceRegistrationCommand = InstanceOf<typeof Sdk, "GetDeviceRegistrationCommand">;
export declare const SendHeartbeatCommand: Command<"SendHeartbeatCommand", "SendHeartbeatRequest">;
export type SendHeartbeatCommand = InstanceOf<typeof Sdk, "SendHeartbeatCommand">;
