import type { CheckContext } from "../check/context.js";
import { draftOf, placeOf } from "../check/formats/finding.js";
import { partitionOf, regionIn, type RegionMention } from "./region-mention.js";
import type { Violation } from "../check/violation.js";
import { pathTo, perMember, type RequestText } from "../check/texts.js";

/** What has to be in the Region of the request: SageMaker reaches into no other one for these. */
const bound = new Map<string, "high" | "medium">([
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
const told = /^(?:Source|Destination)(?:Uri|Arn)$/u;

const isReferring = perMember((member) => referring.test(member) && !told.test(member));

interface Mention<Node> extends RegionMention {
  readonly text: RequestText<Node>;
}

/** Regions, partitions and accounts that contradict each other in one request. */
export function contradictions<Node>(
  texts: readonly RequestText<Node>[],
  { clientRegion }: Pick<CheckContext<Node>, "clientRegion">,
): Violation<Node>[] {
  const mentions = texts.flatMap((text): Mention<Node>[] => {
    if (!isReferring(text.member)) return [];
    const mention = regionIn(draftOf(text.value));
    return mention === undefined ? [] : [{ ...mention, text }];
  });
  return [
    ...withinArns(mentions),
    ...betweenRegions(mentions, clientRegion?.region),
    ...betweenPartitions(mentions, clientRegion?.region),
    ...betweenRoles(mentions),
  ];
}

/** An ARN whose partition isn't that of its Region. */
function withinArns<Node>(mentions: readonly Mention<Node>[]): Violation<Node>[] {
  return mentions.flatMap(({ region, partition, by, text }) => {
    if (by !== "arn" || region === undefined || partition === undefined || partitionOf(region) === partition) return [];
    const start = "arn:".length;
    return [
      violation(text, start, start + partition.length, "wrongPartition", "high", {
        partition,
        region,
        expected: partitionOf(region),
      }),
    ];
  });
}

/** Something that is in another Region than the client, or than the first such thing in the request. */
function betweenRegions<Node>(mentions: readonly Mention<Node>[], client: string | undefined): Violation<Node>[] {
  const regional = mentions.filter(({ region, service }) => region !== undefined && bound.has(service ?? ""));
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
        client === undefined && by === "bucket" ? "medium" : (bound.get(service) ?? "medium"),
        {
          what: by === "image" ? "image" : by === "bucket" ? "bucket" : "resource",
          region,
          expected,
          ...(client === undefined && first !== undefined ? { member: first.text.member } : {}),
        },
      ),
    );
}

/** An ARN without a Region, such as a role's, in another partition than the client or the rest of the request. */
function betweenPartitions<Node>(mentions: readonly Mention<Node>[], client: string | undefined): Violation<Node>[] {
  const region = client ?? mentions.find(({ by, region: each }) => by !== "bucket" && each !== undefined)?.region;
  if (region === undefined) return [];
  const expected = partitionOf(region);
  return mentions.flatMap(({ by, region: own, partition, text, start, end }) => {
    if (by !== "arn" || own !== undefined || partition === undefined || partition === expected) return [];
    return [violation(text, start, end, "wrongPartition", "high", { partition, region, expected })];
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
    const start = draftOf(text.value).text.indexOf(account);
    return [
      violation(text, start, start + account.length, "otherAccount", "medium", {
        account,
        expected: first.account,
        member: first.text.member,
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
  data: Readonly<Record<string, string>>,
): Violation<Node> {
  return {
    kind: "region",
    messageId,
    data,
    path: pathTo(text),
    place: placeOf(text.value, start, end),
    suggestions: [],
    confidence,
  };
}
