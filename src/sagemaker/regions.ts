import type { WholeRequest } from "../check/domain.js";
import { draftOf, placeOf } from "../check/formats/finding.js";
import { isUsualArn, partitionOf, regionIn, type RegionMention } from "./region-mention.js";
import type { Violation } from "../check/violation.js";
import type { RequestText } from "../check/request-text.js";
import { show, words, type MessageData } from "../check/shown.js";
import { pathOf } from "../check/spot.js";
import { perMember } from "./member-names.js";

/** What has to be in the Region of the request: SageMaker reaches into no other one for these. */
const sameRegionServices = new Map<string, "high" | "medium">([
  ["ecr", "high"],
  ["sagemaker", "high"],
  ["kms", "medium"],
  ["lambda", "medium"],
  ["s3", "medium"],
]);

/** Members that say where something is that the request uses; others (variables, tags, prose) may name anything. */
const referring =
  /(?:Arns?|ArnList|ARN|Ur[il]|URL|Image|KmsKey(?:Id)?|Role|Location|Path|Identifier|Model(?:Package(?:Group)?)?Name|AlgorithmName)$/u;

/** What is only told of: where a thing came from. */
const provenanceOnly = /^(?:Source|Destination)(?:Uri|Arn)$/u;

/** Whether a member's strings say where something is that the request uses. */
export const isReferring = perMember((member) => referring.test(member) && !provenanceOnly.test(member));

interface Mention<Node> extends RegionMention {
  readonly text: RequestText<Node>;
}

/** Regions, partitions and accounts that contradict each other in one request. */
export function contradictions<Node>({ texts, clientRegion }: WholeRequest<Node>): Violation<Node>[] {
  if (clientRegion === undefined && texts.length === 1 && texts.every(standsAlone)) return [];
  const mentions: Mention<Node>[] = [];
  for (const text of texts) {
    if (!isReferring(text.member)) continue;
    const mention = regionIn(draftOf(text.value, text.spot));
    if (mention !== undefined) mentions.push({ ...mention, text });
  }
  if (mentions.length === 0) return [];
  // Most requests name one such thing, which can only contradict itself.
  if (mentions.length === 1 && clientRegion === undefined) return withinArns(mentions);
  return [
    ...withinArns(mentions),
    ...betweenRegions(mentions, clientRegion),
    ...betweenPartitions(mentions, clientRegion),
    ...betweenRoles(mentions),
  ];
}

/** Whether a text that is the only one of its request contradicts nothing: most requests name one ARN, of a usual one. */
function standsAlone({ value: { parts } }: RequestText<unknown>): boolean {
  const [only, more] = parts;
  return more === undefined && only?.known === true && isUsualArn(only.text);
}

/** An ARN whose partition isn't that of its Region. */
function withinArns<Node>(mentions: readonly Mention<Node>[]): Violation<Node>[] {
  const found: Violation<Node>[] = [];
  for (const { region, partition, by, text } of mentions) {
    if (by !== "arn" || region === undefined || partition === undefined || partitionOf(region) === partition) continue;
    const start = "arn:".length;
    found.push(
      violation(text, start, start + partition.length, "wrongPartition", "high", {
        partition: show(text.spot, partition),
        region: show(text.spot, region),
        expected: words(partitionOf(region)),
      }),
    );
  }
  return found;
}

/** Something that is in another Region than the client, or than the first such thing in the request. */
function betweenRegions<Node>(mentions: readonly Mention<Node>[], client: string | undefined): Violation<Node>[] {
  const regional = mentions.filter(
    ({ region, service }) => region !== undefined && sameRegionServices.has(service ?? ""),
  );
  // Without a client the first image or resource says where the request goes; a bucket alone says nothing.
  const first = regional.find(({ by }) => by !== "bucket");
  const expected = client ?? first?.region;
  if (expected === undefined) return [];
  return regional
    .filter(({ region }) => region !== expected)
    .map(({ region = "", service = "", by, start, end, text }) =>
      violation(
        text,
        start,
        end,
        client === undefined ? "otherRegion" : "otherRegionThanClient",
        client === undefined && by === "bucket" ? "medium" : (sameRegionServices.get(service) ?? "medium"),
        {
          what: words(by === "image" ? "image" : by === "bucket" ? "bucket" : "resource"),
          region: show(text.spot, region),
          ...(client === undefined && first !== undefined
            ? { expected: show(first.text.spot, expected), member: words(first.text.member) }
            : { expected: words(expected) }),
        },
      ),
    );
}

/** An ARN without a Region, such as a role's, in another partition than the client or the rest of the request. */
function betweenPartitions<Node>(mentions: readonly Mention<Node>[], client: string | undefined): Violation<Node>[] {
  const first = mentions.find(({ by, region: each }) => by !== "bucket" && each !== undefined);
  const region = client ?? first?.region;
  if (region === undefined) return [];
  const shown = client === undefined && first !== undefined ? show(first.text.spot, region) : words(region);
  const expected = partitionOf(region);
  return mentions.flatMap(({ by, region: own, partition, text, start, end }) => {
    if (by !== "arn" || own !== undefined || partition === undefined || partition === expected) return [];
    const data = { partition: show(text.spot, partition), region: shown, expected: words(expected) };
    return [violation(text, start, end, "wrongPartition", "high", data)];
  });
}

/** Roles of different accounts: only a role of the caller's own account can be passed to SageMaker. */
function betweenRoles<Node>(mentions: readonly Mention<Node>[]): Violation<Node>[] {
  const roles = mentions.filter(
    ({ service, account, text }) =>
      service === "iam" &&
      account !== undefined &&
      text.member.endsWith("RoleArn") &&
      !/Cross|Assum/u.test(text.member),
  );
  const [first, ...rest] = roles;
  return rest.flatMap(({ account = "", text }) => {
    if (first?.account === undefined || account === first.account) return [];
    const start = draftOf(text.value, text.spot).text.indexOf(account);
    return [
      violation(text, start, start + account.length, "otherAccount", "medium", {
        account: show(text.spot, account),
        expected: show(first.text.spot, first.account),
        member: words(first.text.member),
      }),
    ];
  });
}

function violation<Node>(
  text: RequestText<Node>,
  start: number,
  end: number,
  messageId: string,
  confidence: "high" | "medium",
  data: MessageData,
): Violation<Node> {
  return {
    kind: "region",
    messageId,
    data,
    path: pathOf(text.spot),
    place: placeOf(text.value, start, end),
    suggestions: [],
    confidence,
  };
}
