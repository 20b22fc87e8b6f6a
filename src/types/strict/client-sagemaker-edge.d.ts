// Written by tools/types for @aws-sdk/client-sagemaker-edge 3.523.0.
declare module "@aws-sdk/client-sagemaker-edge" {
  import * as Sdk from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";

  type Tables = import("../generated/sagemaker-edge.js").Tables;
  type Command<Name, Shape> = import("../core.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../core.js").InstanceOf<typeof Sdk, Name>;
  type Client = import("../core.js").StrictClient<Sdk.SagemakerEdge, Sdk.SagemakerEdgeClient, import("../generated/sagemaker-edge.js").Methods, Tables>;
  const Client: import("../core.js").StrictClientClass<ConstructorParameters<typeof Sdk.SagemakerEdge>, Client>;

  export class SagemakerEdge extends Client {}

  export const GetDeploymentsCommand: Command<"GetDeploymentsCommand", "GetDeploymentsRequest">;
  export type GetDeploymentsCommand = Of<"GetDeploymentsCommand">;
  export const GetDeviceRegistrationCommand: Command<"GetDeviceRegistrationCommand", "GetDeviceRegistrationRequest">;
  export type GetDeviceRegistrationCommand = Of<"GetDeviceRegistrationCommand">;
  export const SendHeartbeatCommand: Command<"SendHeartbeatCommand", "SendHeartbeatRequest">;
  export type SendHeartbeatCommand = Of<"SendHeartbeatCommand">;
}
