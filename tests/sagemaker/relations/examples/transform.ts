import type { Examples } from "../example.js";

export const transformExamples: Examples = {
  "transform-payload-cap": {
    accepted: `{ MaxPayloadInMB: 100 }`,
    rejected: `{ MaxPayloadInMB: «101» }`,
  },
  "transform-payload-times-concurrency": {
    accepted: `{ MaxConcurrentTransforms: 10, MaxPayloadInMB: 10 }`,
    rejected: `{ MaxConcurrentTransforms: 20, MaxPayloadInMB: «6» }`,
    message:
      "'MaxConcurrentTransforms' and 'MaxPayloadInMB' multiply to 120, more than 100: the payloads of an instance have 100 MB at most together.",
  },
  "transform-batch-strategy-needs-split": {
    accepted: [
      `{ BatchStrategy: "MultiRecord", TransformInput: { DataSource: source, SplitType: "Line" } }`,
      `{ BatchStrategy: "SingleRecord", TransformInput: { DataSource: source } }`,
    ],
    rejected: `{ «BatchStrategy»: "MultiRecord", TransformInput: { DataSource: source } }`,
  },
  "transform-batch-strategy-split-none": {
    accepted: [
      `{ BatchStrategy: "MultiRecord", TransformInput: { DataSource: source, SplitType: split } }`,
      `{ BatchStrategy: "SingleRecord", TransformInput: { DataSource: source, SplitType: "None" } }`,
    ],
    rejected: `{ «BatchStrategy»: "MultiRecord", TransformInput: { DataSource: source, SplitType: "None" } }`,
  },
  "transform-instance-cap": {
    accepted: `{ InstanceType: type, InstanceCount: 100 }`,
    rejected: `{ InstanceType: type, InstanceCount: «101» }`,
  },
  "transform-s3-data-type": {
    accepted: `{ S3DataType: "ManifestFile", S3Uri: uri }`,
    rejected: `{ S3DataType: «"AugmentedManifestFile"», S3Uri: uri }`,
    message: "'S3DataType' can't be 'AugmentedManifestFile': batch transform reads prefixes and manifests only.",
  },
  "transform-input-filter-jsonpath": {
    accepted: `{ InputFilter: "$[1:]" }`,
    rejected: `{ InputFilter: «"features"» }`,
  },
  "transform-output-filter-jsonpath": {
    accepted: `{ OutputFilter: "$['id','SageMakerOutput']" }`,
    rejected: `{ OutputFilter: «"id"» }`,
  },
};
