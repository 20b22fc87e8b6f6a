// Written by tools/types.
/// <reference path="./strict/client-sagemaker-featurestore-runtime.d.ts" />
export * from "@aws-sdk/client-sagemaker-featurestore-runtime";
