// Written by tools/types from the table of sagemaker-edge (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker-edge 3.523.0).
import type { LongerThan } from "../scalars.js";
import type { Ends, Has, Length, Pair, Starts } from "../text.js";

export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  DeploymentModel: "|ModelHandle?Sp2,1,63,EntityName|ModelName?Sp2,4,255,ModelName|ModelVersion?Sp3,1,64,Version|DesiredState?|State?|Status?|StatusReason?|RollbackFailureReason?|";
  DeploymentResult: "|DeploymentName?Sp2,1,63,EntityName|DeploymentStatus?Sp2,1,63,EntityName|DeploymentStatusMessage?|DeploymentStartTime?|DeploymentEndTime?|DeploymentModels?[,,DeploymentModels;{DeploymentModel|";
  EdgeMetric: "|Dimension?Sp1,1,1000,Dimension|MetricName?Sp2,4,100,Metric|Value?|Timestamp?|";
  GetDeploymentsRequest: "|DeviceName!Sp0,1,63,DeviceName|DeviceFleetName!Sp0,1,63,DeviceFleetName|";
  GetDeviceRegistrationRequest: "|DeviceName!Sp0,1,63,DeviceName|DeviceFleetName!Sp0,1,63,DeviceFleetName|";
  Model: "|ModelName?Sp2,4,255,ModelName|ModelVersion?Sp3,1,64,Version|LatestSampleTime?|LatestInference?|ModelMetrics?[,,EdgeMetrics;{EdgeMetric|";
  SendHeartbeatRequest: "|AgentMetrics?[,,EdgeMetrics;{EdgeMetric|Models?[,,Models;{Model|AgentVersion!Sp3,1,64,Version|DeviceName!Sp0,1,63,DeviceName|DeviceFleetName!Sp0,1,63,DeviceFleetName|DeploymentResult?{DeploymentResult|";
}

interface Forbidden {
  p0: "" | Starts<"-_"> | Ends<"-_"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—"> | Pair<"_", "-">;
  p1: "" | Starts<"-/"> | Ends<"-"> | Has<" !\"#$%&'()*+,.:;<=>?@[\\]^_`{|}~\t\n\r éü‘’“”–—">;
  p2: "" | Starts<"-"> | Ends<"-"> | Has<" !\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~\t\n\r éü‘’“”–—">;
  p3: "" | Has<"!\"#$%&'()*+,-/:;<=>?@[\\]^`{|}~\t\n\r éü‘’“”–—">;
}

interface Programs {

}



interface Patterns {
  p0: "a letter or a digit, then any number of times (any number of times '-', then any number of times '_', then a letter or a digit)";
  p1: "letters, digits, '-' and '/', not beginning with '-' or '/', not ending with '-'";
  p2: "letters, digits and '-', neither beginning nor ending with '-'";
  p3: "letters, digits, a space, '.' and '_'";
}

/** The structure that a method of the client takes. */
export type Methods = "|getDeployments:GetDeploymentsRequest|getDeviceRegistration:GetDeviceRegistrationRequest|sendHeartbeat:SendHeartbeatRequest|";
