// Written by tools/types for @aws-sdk/client-sagemaker-edge 3.523.0.
declare module "@aws-sdk/client-sagemaker-edge" {
  import * as Sdk from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";
  import * as Commands from "@aws-sdk/client-sagemaker-edge/dist-types/commands/index.js";

  export * from "@aws-sdk/client-sagemaker-edge/dist-types/index.js";

  type Tables = import("../generated/sagemaker-edge.js").Tables;
  type Methods = import("../generated/sagemaker-edge.js").Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SagemakerEdge, Sdk.SagemakerEdgeClient, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SagemakerEdge>, Client>;

  /** {@link Sdk.SagemakerEdge}. */
  export class SagemakerEdge extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
    /** [GetDeploymentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-edge/command/GetDeploymentsCommand/). Required: DeviceName, DeviceFleetName. */
    GetDeploymentsCommand: Command<"GetDeploymentsCommand">,
    /** [GetDeviceRegistrationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-edge/command/GetDeviceRegistrationCommand/). Required: DeviceName, DeviceFleetName. */
    GetDeviceRegistrationCommand: Command<"GetDeviceRegistrationCommand">,
    /** [SendHeartbeatCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker-edge/command/SendHeartbeatCommand/). Required: AgentVersion, DeviceName, DeviceFleetName. */
    SendHeartbeatCommand: Command<"SendHeartbeatCommand">;
  export type GetDeploymentsCommand = Of<"GetDeploymentsCommand">;
  export type GetDeviceRegistrationCommand = Of<"GetDeviceRegistrationCommand">;
  export type SendHeartbeatCommand = Of<"SendHeartbeatCommand">;
}
//# sourceMappingURL=client-sagemaker-edge.d.ts.map
