import type { NamedFormat } from "../../check/domain.js";
import { image, imageTag } from "../images/image.js";
import { imageVersion } from "../images/image-version.js";
import { registryAccount } from "../images/registry-account.js";
import { encodedScriptOnce } from "./encoded-script.js";
import { labelingFunction, managedTaskUi } from "./ground-truth.js";
import { monitorSchedule } from "./monitor-schedule.js";
import { metricRegex } from "./metric-regex.js";
import { updateSchedule } from "./update-schedule.js";
import { transformFilter } from "./transform-filter.js";

/** The formats of SageMaker's own strings. */
export const formats = {
  image: { kind: "image-uri", is: "a container image", judge: (draft) => image(draft, "any") },
  "ecr-image": { kind: "image-uri", is: "an image in Amazon ECR", judge: (draft) => image(draft, "ecr") },
  "image-tag": { kind: "image-uri", is: "an image with a tag or a digest", judge: imageTag },
  "registry-account": {
    kind: "algorithm-usage",
    is: "an image in the account of its Region",
    judge: registryAccount,
  },
  "image-version": {
    kind: "algorithm-usage",
    is: "an image in a version that AWS has served, where it is AWS's",
    judge: imageVersion,
  },
  "metric-regex": { kind: "metric-regex", is: "a regular expression that captures a number", judge: metricRegex },
  "encoded-script": { kind: "relation", is: "a shell script in Base64", judge: encodedScriptOnce },
  "monitor-schedule": {
    kind: "relation",
    is: "'NOW', or a cron expression that runs hourly, daily or every few hours",
    judge: monitorSchedule,
  },
  "update-schedule": {
    kind: "relation",
    is: "a cron expression of one time a day at most",
    judge: updateSchedule,
  },
  "managed-task-ui": { kind: "relation", is: "an interface that AWS has, where it is AWS's", judge: managedTaskUi },
  "labeling-function": {
    kind: "relation",
    is: "a function that AWS has in the account of its Region, where it is AWS's",
    judge: labelingFunction,
  },
  "transform-filter": {
    kind: "relation",
    is: "a filter of batch transform",
    judge: (draft) => transformFilter(draft, "any"),
  },
  "transform-csv-filter": {
    kind: "relation",
    is: "a filter of batch transform by position",
    judge: (draft) => transformFilter(draft, "positions"),
  },
} satisfies Record<string, NamedFormat>;
