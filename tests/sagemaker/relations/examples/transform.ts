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
  ...Object.fromEntries(
    (["input", "output"] as const).flatMap((side) => {
      const member = side === "input" ? "InputFilter" : "OutputFilter";
      const job = (filter: string, type = "text/csv"): string =>
        `{ TransformInput: { ContentType: "${type}", DataSource: source }, DataProcessing: { ${member}: ${filter} } }`;
      return [
        [
          `transform-${side}-filter-grammar`,
          {
            accepted: [
              ...[
                "$",
                "$[1:]",
                "$[-1]",
                "$[0, 3,5]",
                "$[:5]",
                "$[0,5:]",
                "$.features",
                "$.*",
                "$.id.*",
                "$['id','SageMakerOutput']",
              ],
              ...["$.field1.['child1','child2']", "$[*].id", "$.a-b[2:5].c"],
            ]
              .map((filter) => `{ ${member}: "${filter}" }`)
              .concat(`{ ${member}: \`$[\${first},2:3,4:5]\` }`, `{ ${member}: "$" + rest }`),
            rejected: [
              `{ ${member}: "$«[0:2,246:]»" }`,
              `{ ${member}: "$«..»id" }`,
              `{ ${member}: "$«[?(@.a > 1)]»" }`,
              `{ ${member}: '$«["id"]»' }`,
              `{ ${member}: "$«[1»" }`,
              `{ ${member}: "$.a«.»" }`,
              `{ ${member}: "$«i»d" }`,
              `{ ${member}: "$«[a,b]»" }`,
            ],
          },
        ],
        [
          `transform-${side}-filter-csv`,
          {
            accepted: [
              job(`"$[1:]"`),
              job(`"$.id"`, "application/json"),
              job(`"$['id']"`, "application/jsonlines"),
              job(`"$"`),
            ],
            rejected: [job(`"$«.id»"`), job(`"$«['id','b']»"`, "text/csv; charset=utf-8")],
          },
        ],
      ];
    }),
  ),
  "transform-join-same-media-type": {
    accepted: [
      `{ TransformInput: { ContentType: "text/csv", DataSource: source }, TransformOutput: { Accept: "text/csv" }, DataProcessing: { JoinSource: "Input" } }`,
      `{ TransformInput: { ContentType: "application/json", DataSource: source }, TransformOutput: { Accept: "application/jsonlines" }, DataProcessing: { JoinSource: "Input" } }`,
      `{ TransformInput: { ContentType: "text/csv", DataSource: source }, TransformOutput: { Accept: "application/json" }, DataProcessing: { JoinSource: "None" } }`,
    ],
    rejected: `{ TransformInput: { ContentType: "text/csv", DataSource: source }, TransformOutput: { Accept: "«application/json»lines" }, DataProcessing: { JoinSource: "Input" } }`,
  },
  "transform-join-needs-assembly": {
    accepted: [
      `{ TransformInput: { SplitType: "Line", DataSource: source }, TransformOutput: { AssembleWith: "Line" }, DataProcessing: { JoinSource: "Input" } }`,
      `{ TransformInput: { SplitType: "Line", DataSource: source }, TransformOutput: { S3OutputPath: path }, DataProcessing: { JoinSource: "None" } }`,
    ],
    rejected: `{ TransformInput: { SplitType: "Line", DataSource: source }, «TransformOutput»: { S3OutputPath: path }, DataProcessing: { JoinSource: "Input" } }`,
  },
};
