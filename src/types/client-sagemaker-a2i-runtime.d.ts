// Written by tools/types.
/// <reference path="./strict/client-sagemaker-a2i-runtime.d.ts" />
export * from "@aws-sdk/client-sagemaker-a2i-runtime";
