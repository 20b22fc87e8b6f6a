import { draftOf, placeOf } from "../check/formats/finding.js";
import type { Violation } from "../check/violation.js";
import type { RequestText } from "../check/request-text.js";
import { show, words } from "../check/shown.js";
import { pathOf } from "../check/spot.js";
import { perMember } from "./member-names.js";

/** Members whose strings are names, places and identifiers; in others, such as templates and prose, anything may stand. */
const identifying = /(?:Arn|Arns|Uri|Url|Image|ImageUri|Id|Ids|Name|Names|Path|Bucket|Location)$/u;

const isIdentifying = perMember((member) => identifying.test(member));

/** What is left in copied examples, by the form of it. */
const forms: readonly (readonly [RegExp, "high" | "medium"])[] = [
  // <your-role>, <ACCOUNT_ID>, <bucket>
  [/<[A-Za-z][A-Za-z0-9 _-]*>/u, "high"],
  // [your-role], {account-id}: only with words that say what is missing
  [/[[{](?:your|my|the|aws)[-_ ][a-z-_ ]+[\]}]/iu, "high"],
  [/[[{](?:account|region|bucket|role)(?:[-_ ]?(?:id|name|arn))?[\]}]/iu, "high"],
  // ACCOUNT_ID, YOUR_BUCKET, REPLACE_ME
  [
    /(?<![A-Za-z0-9])(?:(?:AWS_)?ACCOUNT_?ID|YOUR_[A-Z_]+|(?:INSERT|REPLACE|CHANGE)_(?:ME|HERE|WITH_[A-Z_]+|YOUR_[A-Z_]+)|CHANGEME|BUCKET_NAME|ROLE_NAME|ROLE_ARN)(?![A-Za-z0-9])/u,
    "high",
  ],
  // your-role, your-training-image
  [
    /(?<![A-Za-z0-9])your-(?:[a-z]+-)*(?:role|bucket|account|image|region|model|endpoint|job|data|key|vpc|subnet|name|id|arn|repo|repository|domain)(?![A-Za-z0-9])/iu,
    "high",
  ],
  [/(?<=:)[xX]{12}(?=:)|^[xX]{12}(?=\.dkr\.)/u, "high"],
  [/(?<=^s3:\/\/)(?:bucket|bucket-name|(?:doc-)?example-bucket|amzn-s3-demo-[a-z-]*bucket[a-z0-9-]*)(?=\/|$)/u, "high"],
  [/(?<=^s3:\/\/)(?:my-?bucket|my-?bucket-name)(?=\/|$)/u, "medium"],
];

/** Strings that a copied example left to be filled in. */
export function placeholders<Node>(texts: readonly RequestText<Node>[]): Violation<Node>[] {
  return texts.flatMap((text): Violation<Node>[] => {
    if (!isIdentifying(text.member)) return [];
    const draft = draftOf(text.value, text.spot);
    for (const [form, confidence] of forms) {
      const found = form.exec(draft.text);
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
  });
}
