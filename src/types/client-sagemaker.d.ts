// Written by tools/types.
/// <reference path="./strict/client-sagemaker.d.ts" />
export * from "@aws-sdk/client-sagemaker";
