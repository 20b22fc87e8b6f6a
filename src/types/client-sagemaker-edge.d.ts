// Written by tools/types.
/// <reference path="./strict/client-sagemaker-edge.d.ts" />
export * from "@aws-sdk/client-sagemaker-edge";
