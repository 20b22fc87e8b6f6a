import { unknownPart, type Draft } from "../check/formats/finding.js";
import { readEcr } from "./images/image-reference.js";

/** A Region (and what goes with it) that a string names. */
export interface RegionMention {
  readonly region: string | undefined;
  readonly partition: string | undefined;
  readonly account: string | undefined;
  /** What names it: an image, an ARN (with its service), a bucket that SageMaker's SDK made. */
  readonly by: "image" | "arn" | "bucket";
  readonly service: string | undefined;
  /** Where the Region stands, or the partition where there is none. */
  readonly start: number;
  readonly end: number;
}

const regionForm = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/u;

/** Whether a string may name a Region: what `regionIn` reads begins so, or has a registry's host in it. */
export function mayNameRegion(text: string): boolean {
  return text.startsWith("arn:") || text.startsWith("s3://sagemaker-") || text.includes(".dkr");
}

/** What was read, by the text: the same role, image or bucket stands in many requests. */
const read = new Map<string, RegionMention | undefined>();
/** How many texts are remembered, and how long they may be. */
const maxRead = 500;
const maxLength = 300;

/** Reads the Region out of an ARN, an ECR image or a default bucket; undefined where the string is none of them. */
export function regionIn(draft: Draft): RegionMention | undefined {
  const { text } = draft;
  if (text.length > maxLength) return readRegion(draft);
  if (read.has(text)) return read.get(text);
  if (read.size >= maxRead) read.clear();
  const mention = readRegion(draft);
  read.set(text, mention);
  return mention;
}

function readRegion(draft: Draft): RegionMention | undefined {
  const { text } = draft;
  if (text.startsWith("arn:")) return fromArn(text);
  if (text.startsWith("s3://")) return fromBucket(text);
  const image = readEcr(draft);
  if (image === undefined) return undefined;
  const [prefix = ""] = /^.*?\.dkr[.-]ecr(?:-fips)?\./u.exec(text) ?? [];
  const region = image.region !== undefined && regionForm.test(image.region) ? image.region : undefined;
  return {
    region,
    partition: undefined,
    account: image.account,
    by: "image",
    service: "ecr",
    start: prefix.length,
    end: prefix.length + (region?.length ?? 0),
  };
}

/** `arn:partition:service:region:account:` */
function fromArn(text: string): RegionMention | undefined {
  const atService = text.indexOf(":", "arn:".length) + 1;
  const start = atService > 0 ? text.indexOf(":", atService) + 1 : 0;
  const atAccount = start > 0 ? text.indexOf(":", start) + 1 : 0;
  const end = atAccount > 0 ? text.indexOf(":", atAccount) : -1;
  if (end === -1) return undefined;
  const partition = text.slice("arn:".length, atService - 1);
  const service = text.slice(atService, start - 1);
  const region = text.slice(start, atAccount - 1);
  const account = text.slice(atAccount, end);
  const known = regionForm.test(region);
  return {
    region: known ? region : undefined,
    partition: partition.includes(unknownPart) || !/^aws[a-z-]*$/u.test(partition) ? undefined : partition,
    account: /^\d{12}$/u.test(account) ? account : undefined,
    by: "arn",
    service: service.includes(unknownPart) ? undefined : service,
    start: known ? start : "arn:".length,
    end: known ? start + region.length : "arn:".length + partition.length,
  };
}

/** `sagemaker-<region>-<account>`: the bucket that SageMaker's SDK and console make. */
function fromBucket(text: string): RegionMention | undefined {
  const [, region, account] = /^s3:\/\/sagemaker-([a-z0-9-]+-\d+)-(\d{12})(?:\/|$)/u.exec(text) ?? [];
  if (region === undefined || !regionForm.test(region)) return undefined;
  const start = "s3://sagemaker-".length;
  return { region, partition: undefined, account, by: "bucket", service: "s3", start, end: start + region.length };
}

const partitions: readonly (readonly [string, string])[] = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-iso-", "aws-iso"],
  ["us-isob-", "aws-iso-b"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-isof-", "aws-iso-f"],
  ["eusc-", "aws-eusc"],
];

const usual = new RegExp(`^arn:aws:[^:]*:(?!${partitions.map(([prefix]) => prefix).join("|")})`, "u");

/** Whether a text is certainly an ARN of the usual partition whose Region, if it has one, is none of another partition's. */
export function isUsualArn(text: string): boolean {
  return usual.test(text);
}

/** The partition that a Region is in (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html). */
export function partitionOf(region: string): string {
  for (const [prefix, partition] of partitions) if (region.startsWith(prefix)) return partition;
  return "aws";
}
