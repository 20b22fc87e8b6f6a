import { show } from "../shown.js";
import { unknownPart, type Draft, type Finding } from "./finding.js";

/**
 * A bucket name that S3 allows nobody to have
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html). The model's pattern for S3 locations
 * takes everything up to the next slash for a bucket.
 */
export function s3Uri(draft: Draft): Finding[] {
  const { text } = draft;
  const start = "s3://".length;
  if (!text.startsWith("s3://")) return [];
  const [bucket = ""] = text.slice(start).split("/");
  const problem = bucketProblem(bucket);
  if (bucket === "" || problem === undefined) return [];
  const data = { bucket: show(draft, bucket, "…"), problem: show(draft, problem, "its name breaks S3's rules") };
  return [{ kind: "relation", messageId: "wrongBucket", data, start, end: start + bucket.length }];
}

/** What is wrong with a bucket's name, in words; undefined where its unknown parts may make it right. */
function bucketProblem(bucket: string): string | undefined {
  // Access points and ARNs have colons; they have a grammar of their own.
  if (bucket.includes(":")) return undefined;
  const whole = !bucket.includes(unknownPart);
  const foreign = /[^a-z0-9.\-\uFFFC]/u.exec(bucket)?.[0];
  if (foreign !== undefined) return `'${foreign}' is not allowed: lower-case letters, digits, dots and hyphens are`;
  if (whole && bucket.length < 3) return "it has fewer than 3 characters";
  if (bucket.replaceAll(unknownPart, "").length > 63) return "it has more than 63 characters";
  if (/^[.-]/u.test(bucket) || /[.-]$/u.test(bucket)) return "it must begin and end with a letter or digit";
  if (/\.\.|\.-|-\./u.test(bucket)) return "a dot needs a letter or digit on both sides";
  if (/^\d+\.\d+\.\d+\.\d+$/u.test(bucket)) return "it is written like an IP address";
  return undefined;
}
