// Written by tools/types.
/// <reference path="./strict/client-sagemaker-runtime.d.ts" />
export * from "@aws-sdk/client-sagemaker-runtime";
