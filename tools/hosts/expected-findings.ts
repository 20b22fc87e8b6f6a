import type { Findings } from "./findings.js";

/** What `recommended` reports on `examples/`: in every host, by every way of running it. */
export const expectedFindings: Findings = {
  "deploy.ts": [
    "14:21 sagemaker/valid-patterns",
    "17:3 sagemaker/no-conflicting-members",
    "17:39 sagemaker/valid-relations",
    "17:61 sagemaker/valid-ranges",
    "26:38 sagemaker/valid-sizes",
    "34:36 sagemaker/valid-ranges",
  ],
  "features.cjs": [
    "19:47 sagemaker/valid-enums",
    "21:89 sagemaker/valid-ranges",
    "31:49 sagemaker/valid-types",
    "34:68 sagemaker/valid-sizes",
  ],
  "legacy-v2.cjs": [
    "10:7 sagemaker/require-related-members",
    "10:52 sagemaker/valid-enums",
    "17:41 sagemaker/no-unknown-members",
  ],
  "process.mjs": [
    "7:17 sagemaker/valid-enums",
    "8:18 sagemaker/valid-types",
    "13:35 sagemaker/valid-patterns",
    "17:26 sagemaker/valid-sizes",
    "26:22 sagemaker/valid-enums",
    "31:3 sagemaker/no-unknown-members",
  ],
  "train.ts": [
    "11:30 sagemaker/valid-patterns",
    "14:9 sagemaker/no-conflicting-members",
    "16:62 sagemaker/valid-metric-regexes",
    "18:30 sagemaker/valid-patterns",
    "21:33 sagemaker/valid-patterns",
    "25:42 sagemaker/valid-patterns",
    "28:84 sagemaker/valid-relations",
  ],
  "transform.ts": ["19:25 sagemaker/valid-patterns", "28:55 sagemaker/valid-ranges", "31:69 sagemaker/valid-patterns"],
  "tune.ts": ["13:34 sagemaker/valid-lengths", "17:79 sagemaker/valid-ranges"],
};
