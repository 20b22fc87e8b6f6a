// Written by tools/types for @aws-sdk/client-sagemaker-edge 3.523.0.
declare module "@aws-sdk/client-sagemaker-edge" {
  import * as Sdk from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";

  type Tables = import("../generated/sagemaker-edge.js").Tables;
  type Command<Name, Shape> = import("../clients.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SagemakerEdge, Sdk.SagemakerEdgeClient, import("../generated/sagemaker-edge.js").Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SagemakerEdge>, Client>;

  /** {@link Sdk.SagemakerEdge}. */
  export class SagemakerEdge extends Client {}

  /** [GetDeploymentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-edge/command/GetDeploymentsCommand/). Required: DeviceName, DeviceFleetName. */
  export const GetDeploymentsCommand: Command<"GetDeploymentsCommand", "GetDeploymentsRequest">;
  export type GetDeploymentsCommand = Of<"GetDeploymentsCommand">;
  /** [GetDeviceRegistrationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-edge/command/GetDeviceRegistrationCommand/). Required: DeviceName, DeviceFleetName. */
  export const GetDeviceRegistrationCommand: Command<"GetDeviceRegistrationCommand", "GetDeviceRegistrationRequest">;
  export type GetDeviceRegistrationCommand = Of<"GetDeviceRegistrationCommand">;
  /** [SendHeartbeatCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-edge/command/SendHeartbeatCommand/). Required: AgentVersion, DeviceName, DeviceFleetName. */
  export const SendHeartbeatCommand: Command<"SendHeartbeatCommand", "SendHeartbeatRequest">;
  export type SendHeartbeatCommand = Of<"SendHeartbeatCommand">;
}
//# sourceMappingURL=client-sagemaker-edge.d.ts.map
