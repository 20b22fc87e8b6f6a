import type { Correction } from "./correction.js";

const quantifiedAnchor =
  "The brace follows `$`: whoever wrote it meant the length, and put an anchor before it. Java reads an anchor repeated, " +
  "JavaScript refuses it. What the service runs is not known, so it proves nothing; the length is stated apart.";

export const corrections: readonly Correction[] = [
  {
    service: "sagemaker",
    shape: "CustomerMetadataKey",
    change: "drop-pattern",
    stated: "([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,128}",
    why: quantifiedAnchor,
    link: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html#sagemaker-CreateModelPackage-request-CustomerMetadataProperties",
  },
  {
    service: "sagemaker",
    shape: "CustomerMetadataValue",
    change: "drop-pattern",
    stated: "([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,256}",
    why: quantifiedAnchor,
    link: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html#sagemaker-CreateModelPackage-request-CustomerMetadataProperties",
  },
  {
    service: "sagemaker",
    shape: "Cidr",
    change: "read-pattern",
    replacing: [
      ["s*", "[s\\s]*"],
      ["2[0-4]d|1dd|[1-9]?d", "2[0-4][d\\d]|1[d\\d][d\\d]|[1-9]?[d\\d]"],
    ],
    why:
      "The half for IPv6 has lost the backslashes of `\\d`, `\\.` and `\\s`: read as stated, an address with an IPv4 tail " +
      "needs the letter d. What either reading accepts is accepted.",
    link: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SourceIpConfig.html",
  },
];
