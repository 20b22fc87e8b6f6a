// Written by tools/types from the table of sagemaker-edge (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-edge 3.523.0).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  "D": `
DeploymentModel |ModelHandle?S2,1,63,EntityName|ModelName?S2,4,255,ModelName|ModelVersion?S3,1,64,Version|DesiredState?|State?|Status?|StatusReason?|RollbackFailureReason?|
DeploymentResult |DeploymentName?S2,1,63,EntityName|DeploymentStatus?S2,1,63,EntityName|DeploymentStatusMessage?|DeploymentStartTime?|DeploymentEndTime?|DeploymentModels?[,,DeploymentModels;{DeploymentModel|
`;
  "E": `
EdgeMetric |Dimension?S1,1,1000,Dimension|MetricName?S2,4,100,Metric|Value?|Timestamp?|
`;
  "G": `
GetDeploymentsRequest |DeviceName!S0,1,63,DeviceName|DeviceFleetName!S0,1,63,DeviceFleetName|
GetDeviceRegistrationRequest |DeviceName!S0,1,63,DeviceName|DeviceFleetName!S0,1,63,DeviceFleetName|
`;
  "M": `
Model |ModelName?S2,4,255,ModelName|ModelVersion?S3,1,64,Version|LatestSampleTime?|LatestInference?|ModelMetrics?[,,EdgeMetrics;{EdgeMetric|
`;
  "S": `
SendHeartbeatRequest |AgentMetrics?[,,EdgeMetrics;{EdgeMetric|Models?[,,Models;{Model|AgentVersion!S3,1,64,Version|DeviceName!S0,1,63,DeviceName|DeviceFleetName!S0,1,63,DeviceFleetName|DeploymentResult?{DeploymentResult|
`;
}

interface Forbidden {
  "0": `
0 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦+_¦-¦e¦
`;
  "1": `
1 ^-/¦$-¦* !"#$%&'()*+,.:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "2": `
2 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "3": `
3 *!"#$%&'()*+,-/:;<=>?@[\\]^\`{|}~¤¦e¦
`;
}

interface Programs {
}

interface Patterns {
  "0": `
0 a letter or a digit, then any number of times (any number of times '-', then any number of times '_', then a letter or a digit)
`;
  "1": `
1 letters, digits, '-' and '/', not beginning with '-' or '/', not ending with '-'
`;
  "2": `
2 letters, digits and '-', neither beginning nor ending with '-'
`;
  "3": `
3 letters, digits, a space, '.' and '_'
`;
}

/** The structure that a method of the client takes. */
export type Methods = "|getDeployments:GetDeploymentsRequest|getDeviceRegistration:GetDeviceRegistrationRequest|sendHeartbeat:SendHeartbeatRequest|";
