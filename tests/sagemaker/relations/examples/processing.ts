import type { Examples } from "../example.js";

/** An S3 input of a job, with all that SageMaker needs to manage it. */
function input(name: string, path: string): string {
  return `{ InputName: "${name}", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: "${path}" } }`;
}

export const processingExamples: Examples = {
  "processing-input-source": {
    accepted: [input("data", "/opt/ml/processing/input"), `{ InputName: "data", DatasetDefinition: dataset }`],
    rejected: [
      `«»{ InputName: "data" }`,
      `{ InputName: "data", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: path }, «DatasetDefinition»: { LocalPath: "/opt/ml/processing/d", AthenaDatasetDefinition: query } }`,
    ],
    message:
      "Neither 'S3Input' nor 'DatasetDefinition' is set: an input comes from S3 or from a dataset query. Set one of them.",
  },
  "processing-output-target": {
    accepted: `{ OutputName: "model", S3Output: output }`,
    rejected: [
      `«»{ OutputName: "model" }`,
      `{ OutputName: "model", AppManaged: true, S3Output: { S3Uri: uri, S3UploadMode: "EndOfJob", LocalPath: "/opt/ml/processing/out" }, «FeatureStoreOutput»: { FeatureGroupName: "g" } }`,
    ],
  },
  "processing-feature-store-app-managed": {
    accepted: `{ OutputName: "features", AppManaged: true, FeatureStoreOutput: { FeatureGroupName: "g" } }`,
    rejected: `«»{ OutputName: "features", FeatureStoreOutput: { FeatureGroupName: "g" } }`,
  },
  "processing-feature-store-app-managed-true": {
    accepted: `{ OutputName: "features", AppManaged: managed, FeatureStoreOutput: { FeatureGroupName: "g" } }`,
    rejected: `{ OutputName: "features", AppManaged: «false», FeatureStoreOutput: { FeatureGroupName: "g" } }`,
  },
  "processing-s3-input-local-path": {
    accepted: [
      input("data", "/opt/ml/processing/input"),
      `{ InputName: "data", AppManaged: true, S3Input: { S3Uri: uri, S3DataType: "S3Prefix" } }`,
      `{ InputName: "data", AppManaged: managed, S3Input: { S3Uri: uri, S3DataType: "S3Prefix" } }`,
    ],
    rejected: `{ InputName: "data", «S3Input»: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File" } }`,
    message:
      "'LocalPath' must be set when 'AppManaged' is false or left out: SageMaker downloads the input to that path of the container.",
  },
  "processing-s3-input-mode": {
    accepted: `{ InputName: "data", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", LocalPath: path, S3InputMode: mode } }`,
    rejected: `{ InputName: "data", «S3Input»: { S3Uri: uri, S3DataType: "S3Prefix", LocalPath: "/opt/ml/processing/a" } }`,
  },
  "processing-dataset-local-path": {
    accepted: `{ InputName: "data", DatasetDefinition: { LocalPath: path, AthenaDatasetDefinition: query } }`,
    rejected: `{ InputName: "data", «DatasetDefinition»: { AthenaDatasetDefinition: { Catalog: catalog } } }`,
  },
  "processing-s3-input-path-prefix": {
    accepted: [
      `{ InputName: "data", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: "/opt/ml/processing/input/train" } }`,
      `{ InputName: "data", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: \`\${base}/train\` } }`,
      `{ InputName: "data", AppManaged: true, S3Input: { S3Uri: uri, S3DataType: "S3Prefix", LocalPath: "/data" } }`,
    ],
    rejected: [
      `{ InputName: "data", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: «"/opt/ml/input"» } }`,
      `{ InputName: "data", S3Input: { S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: «\`/data/\${name}\`» } }`,
    ],
    message:
      "'S3Input.LocalPath' must begin with '/opt/ml/processing/' when 'AppManaged' is false or left out, which '/opt/ml/input' doesn't: inputs are below that folder of the container.",
  },
  "processing-local-path-absolute": {
    accepted: `{ LocalPath: "/opt/ml/processing/athena", AthenaDatasetDefinition: query }`,
    rejected: `{ LocalPath: «"athena"», AthenaDatasetDefinition: { Catalog: catalog } }`,
  },
  "processing-gzip-needs-pipe": {
    accepted: `{ S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "Pipe", S3CompressionType: "Gzip", LocalPath: path }`,
    rejected: `{ S3Uri: uri, S3DataType: "S3Prefix", S3InputMode: "File", S3CompressionType: «"Gzip"», LocalPath: path }`,
    message:
      "'S3CompressionType' can't be 'Gzip' when 'S3InputMode' is 'File' or left out: data is decompressed in Pipe mode only.",
  },
  "processing-dataset-one-query": {
    accepted: `{ LocalPath: path, AthenaDatasetDefinition: query }`,
    rejected: `«»{ LocalPath: "/opt/ml/processing/athena" }`,
  },
  "processing-input-paths-unique": {
    accepted: `{ ProcessingInputs: [${input("a", "/opt/ml/processing/a")}, ${input("b", "/opt/ml/processing/b")}] }`,
    rejected: `{ ProcessingInputs: [${input("a", "/opt/ml/processing/a")}, ${input("b", "X").replace(`"X"`, `«"/opt/ml/processing/a"»`)}] }`,
  },
  "processing-input-names-unique": {
    accepted: `{ ProcessingInputs: [${input("a", "/opt/ml/processing/a")}, ${input("b", "/opt/ml/processing/b")}] }`,
    rejected: `{ ProcessingInputs: [${input("a", "/opt/ml/processing/a")}, ${input("X", "/opt/ml/processing/b").replace(`"X"`, `«"a"»`)}] }`,
  },
  "processing-output-names-unique": {
    accepted: `{ ProcessingOutputConfig: { Outputs: [{ OutputName: "a", S3Output: output }, { OutputName: "b", S3Output: output }] } }`,
    rejected: `{ ProcessingOutputConfig: { Outputs: [{ OutputName: "a", S3Output: output }, { OutputName: «"a"», S3Output: output }] } }`,
  },
  "processing-image-reference": {
    accepted: `{ ImageUri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/prepare:1" }`,
    rejected: `{ ImageUri: «"python-prepare"» }`,
  },
  ...Object.fromEntries(
    (["ContainerArguments", "ContainerEntrypoint"] as const).flatMap((member) =>
      (["processing", "monitoring"] as const).map((of) => [
        `${of}-no-empty-${member === "ContainerArguments" ? "argument" : "entrypoint"}`,
        {
          accepted: [
            `{ ImageUri: image, ${member}: ["--suffix", "none", ...others] }`,
            `{ ImageUri: image, ${member}: ["--suffix", suffix ?? ""] }`,
            `{ ImageUri: image, ${member}: ["--suffix", \`\${suffix}\`] }`,
          ],
          rejected: `{ ImageUri: image, ${member}: ["--suffix", «""»] }`,
        },
      ]),
    ),
  ),
};
