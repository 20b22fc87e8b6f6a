import { draftOf, placeOf } from "../check/formats/finding.js";
import type { Violation } from "../check/violation.js";
import type { RequestText } from "../check/request-text.js";
import { show, words } from "../check/shown.js";
import { pathOf } from "../check/spot.js";
import { perMember } from "./member-names.js";

/**
 * Members whose strings are names, places and identifiers; in others, such as templates and prose, anything may stand.
 * Who is missed here goes unreported, and that is all.
 */
const identifying = /(?:Arn|Arns|Uri|Url|Image|ImageUri|Id|Ids|Name|Names|Path|Bucket|Location)$/u;

/** Whether placeholders are looked for in a member's strings. */
export const isIdentifying = perMember((member) => identifying.test(member));

/** Members that may name what is the user's own, such as a column or a parameter: `ACCOUNT_ID` is a good name for one. */
const isNaming = perMember((member) => /(?:Name|Names|Id|Ids)$/u.test(member));

/** What is left in copied examples. */
interface Form {
  readonly form: RegExp;
  readonly confidence: "high" | "medium";
  /** It may be a name as well. */
  readonly mayBeName?: true;
}

const forms: readonly Form[] = [
  // <your-role>, <ACCOUNT_ID>, <bucket>
  { form: /<[A-Za-z][A-Za-z0-9 _-]*>/u, confidence: "high" },
  // [your-role], {account-id}: only with words that say what is missing
  { form: /[[{](?:your|my|the|aws)[-_ ][a-z-_ ]+[\]}]/iu, confidence: "high" },
  { form: /[[{](?:account|region|bucket|role)(?:[-_ ]?(?:id|name|arn))?[\]}]/iu, confidence: "high" },
  // YOUR_BUCKET, REPLACE_ME
  {
    form: /(?<![A-Za-z0-9])(?:YOUR_[A-Z_]+|(?:INSERT|REPLACE|CHANGE)_(?:ME|HERE|WITH_[A-Z_]+|YOUR_[A-Z_]+)|CHANGEME)(?![A-Za-z0-9])/u,
    confidence: "high",
  },
  {
    form: /(?<![A-Za-z0-9])(?:(?:AWS_)?ACCOUNT_?ID|BUCKET_NAME|ROLE_NAME|ROLE_ARN)(?![A-Za-z0-9])/u,
    confidence: "high",
    mayBeName: true,
  },
  // your-role, your-training-image; not `know-your-model`
  {
    form: /(?<![A-Za-z0-9_-])your-(?:[a-z]+-)*(?:role|bucket|account|image|region|model|endpoint|job|data|key|vpc|subnet|name|id|arn|repo|repository|domain)(?![A-Za-z0-9])/iu,
    confidence: "high",
  },
  { form: /(?<=:)[xX]{12}(?=:)|^[xX]{12}(?=\.dkr\.)/u, confidence: "high" },
  // A name or a part of one that says it itself: somebody may nevertheless have called something so.
  { form: /(?<![A-Za-z0-9_])(?:TODO|FIXME|TBD)(?![A-Za-z0-9_])/u, confidence: "medium" },
  { form: /(?<![A-Za-z0-9])change-?me(?![A-Za-z0-9])/iu, confidence: "medium" },
  { form: /(?<=^|\/)[xX]{3,12}(?=\/|$)/u, confidence: "medium" },
  {
    form: /(?<=^s3:\/\/)(?:bucket|bucket-name|(?:doc-)?example-bucket|amzn-s3-demo-[a-z-]*bucket[a-z0-9-]*)(?=\/|$)/u,
    confidence: "high",
  },
  { form: /(?<=^s3:\/\/)(?:my-?bucket|my-?bucket-name)(?=\/|$)/u, confidence: "medium" },
];

/** What one of the forms needs: most strings have nothing of it, and are looked at once. */
const suspicious =
  /[<[{]|your[-_]|(?:insert|replace|change)_|change-?me|account_?id|bucket_name|role_(?:name|arn)|xxx|todo|fixme|tbd|:\/\/(?:bucket|my-?bucket|doc-|example-|amzn-)/iu;

/** Whether a string may hold a placeholder. */
export function maybePlaceholder(text: string): boolean {
  return suspicious.test(text);
}

/** Strings that a copied example left to be filled in. */
export function placeholders<Node>(texts: readonly RequestText<Node>[]): Violation<Node>[] {
  const found: Violation<Node>[] = [];
  for (const text of texts) {
    if (!isIdentifying(text.member)) continue;
    const draft = draftOf(text.value, text.spot);
    if (maybePlaceholder(draft.text)) found.push(...placeholderIn(text, draft.text));
  }
  return found;
}

/** The first placeholder of a string. */
function placeholderIn<Node>(text: RequestText<Node>, written: string): Violation<Node>[] {
  for (const { form, confidence, mayBeName = false } of forms) {
    const found = mayBeName && isNaming(text.member) ? null : form.exec(written);
    if (found === null) continue;
    const [placeholder] = found;
    return [
      {
        kind: "placeholder",
        messageId: "placeholderLeft",
        data: { member: words(text.member), placeholder: show(text.spot, placeholder) },
        path: pathOf(text.spot),
        place: placeOf(text.value, found.index, found.index + placeholder.length),
        suggestions: [],
        confidence,
      },
    ];
  }
  return [];
}
