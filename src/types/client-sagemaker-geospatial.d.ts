// Written by tools/types.
/// <reference path="./strict/client-sagemaker-geospatial.d.ts" />
export * from "@aws-sdk/client-sagemaker-geospatial";
