import type { Examples } from "../example.js";

export const retiredExamples: Examples = {
  "notebook-platform-retired": {
    accepted: [
      `{ PlatformIdentifier: "notebook-al2023-v1" }`,
      `{ PlatformIdentifier: platform }`,
      `{ NotebookInstanceName: "a" }`,
    ],
    rejected: `{ PlatformIdentifier: «"notebook-al1-v1"» }`,
    message:
      "'PlatformIdentifier' can't be 'notebook-al1-v1': Amazon Linux 1 isn't offered for new notebook instances since 2023-02-01.",
  },
  "notebook-metadata-version-retired": {
    accepted: [
      `{ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: "2" } }`,
      `{ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: version } }`,
    ],
    rejected: `{ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: «"1"» } }`,
  },
  "compilation-accelerator-retired": {
    accepted: `{ S3OutputLocation: url, TargetDevice: "ml_inf2" }`,
    rejected: `{ S3OutputLocation: url, TargetDevice: «"ml_eia2"» }`,
    message: "'TargetDevice' can't be 'ml_eia2': Elastic Inference takes no new customers since 2023-04-15.",
  },
  "notebook-old-gpus-not-with-al2": {
    accepted: [
      `{ InstanceType: "ml.p3.2xlarge", PlatformIdentifier: "notebook-al2-v2" }`,
      `{ InstanceType: "ml.p2.xlarge", PlatformIdentifier: platform }`,
    ],
    rejected: `{ InstanceType: «"ml.p2.xlarge"», PlatformIdentifier: "notebook-al2-v2" }`,
  },
};
