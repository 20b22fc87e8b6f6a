import type { Formatted } from "./vocabulary.js";
import { draftOf, placeOf, suggestionOf } from "../formats/finding.js";
import { judgeFormat } from "../formats/formats.js";
import { slotsOf, type Breach, type Subject } from "./subject.js";
import { subjectOf } from "./value-kinds.js";

/** A string that isn't written in its format: reported on the stretch that is wrong. */
export function formatted<Node>(subject: Subject<Node>, relation: Formatted): Breach<Node>[] {
  return slotsOf(subject, relation.member, relation.elementWhen).slots.flatMap((slot): Breach<Node>[] => {
    const [value] = slot.options;
    if (slot.options.length !== 1 || value?.kind !== "text") return [];
    return judgeFormat(relation.format, draftOf(value)).map((finding) => ({
      kind: finding.kind,
      messageId: finding.messageId,
      data: { ...subjectOf(subject, relation, relation.member, slot), ...finding.data },
      path: slot.path,
      place: placeOf(value, finding.start, finding.end),
      confidence: finding.confidence,
      suggestions: (finding.suggestions ?? []).flatMap((suggestion) => suggestionOf(value, suggestion) ?? []),
    }));
  });
}
