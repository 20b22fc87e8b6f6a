import { valuesAt } from "../quick-look.js";
import type { Domain } from "../../domain.js";
import { draftOf, placeOf, suggestionOf, type Draft, type Finding } from "../../formats/finding.js";
import { describeFormat, judgeFormat } from "../../formats/formats.js";
import { slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { show } from "../../shown.js";
import { fillInAt } from "../../strings/fill-in.js";
import { valueData } from "../value-data.js";
import type { Formatted } from "../vocabulary.js";
import { quotePath } from "../wording.js";
import { namesOf, noTypeRules, type Kind } from "./kind.js";

/** Nothing is shown of what a quick look reads. */
const unseen = { sensitive: true };

/** The member's string, where it is set, is written in a format. */
export const format: Kind<Formatted> = {
  evaluate: misformatted,
  describe: ({ member, format: wanted }, { formats }) =>
    `${quotePath(member)} is ${typeof wanted === "string" ? (formats[wanted]?.is ?? wanted) : describeFormat(wanted)}`,
  paths: ({ member }) => [member],
  prerequisites: ({ member }) => [namesOf([member])],
  isClear: (look, relation) =>
    valuesAt(look, relation.member)?.every(
      (value) => value.kind !== "text" || judge(relation, draftOf(value, unseen), look.domain).length === 0,
    ) === true,
  reports: ({ format: wanted }, { formats }) => [
    typeof wanted === "string" ? (formats[wanted]?.kind ?? "relation") : "relation",
  ],
  typeRules: noTypeRules,
  beyondTypes: "formats that have a rule of their own",
};

/** A string that isn't written in its format: reported on the stretch that is wrong. */
function misformatted<Node>(subject: Subject<Node>, relation: Formatted, domain: Domain): Breach<Node>[] {
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const [value] = slot.options;
    if (slot.options.length !== 1 || value?.kind !== "text") return [];
    const draft = draftOf(value, slot);
    return judge(relation, draft, domain).map((wrong): Breach<Node> => {
      const finding = toFillIn(wrong, draft);
      return {
        kind: finding.kind,
        messageId: finding.messageId,
        data: { ...valueData(subject, relation, relation.member, slot), ...finding.data },
        path: slot.path,
        place: placeOf(value, finding.start, finding.end),
        confidence: finding.confidence,
        // What is written in the place of a part is made of the rest.
        suggestions: slot.sensitive
          ? []
          : (finding.suggestions ?? []).flatMap((each) => suggestionOf(value, each) ?? []),
      };
    });
  });
}

/** Of an image, what is in something that a template left to be filled in is told as that. */
function toFillIn(finding: Finding, draft: Draft): Finding {
  if (finding.kind !== "image-uri" || !draft.whole || draft.sensitive) return finding;
  const found = fillInAt(draft.text, finding.start, Math.max(finding.end, finding.start + 1));
  if (found === undefined) return finding;
  const placeholder = show(draft, draft.text.slice(found.start, found.end));
  return { kind: finding.kind, messageId: "imageToFillIn", data: { placeholder }, ...found };
}

function judge(relation: Formatted, draft: Draft, { formats }: Domain): readonly Finding[] {
  if (typeof relation.format !== "string") return judgeFormat(relation.format, draft);
  return formats[relation.format]?.judge(draft) ?? [];
}
