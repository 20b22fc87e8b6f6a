import { draftOf, placeOf } from "../../formats/finding.js";
import { show, words } from "../../shown.js";
import type { Place } from "../../violation.js";
import { inSourceOrder } from "../source-order.js";
import type { Slot } from "../slot.js";
import { slotsOf } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { conditionAndReason } from "../value-data.js";
import type { SamePart } from "../vocabulary.js";
import { displayed, listPaths } from "../wording.js";
import { anyTwo, noTypeRules, neverClear, type Kind } from "./kind.js";

/** What the expression's only group captures is the same in all of the members in which it is found. */
export const samePart: Kind<SamePart> = {
  evaluate: otherParts,
  describe: ({ members, part }) => `${listPaths(members, "and")} have the same in /${part}/`,
  paths: ({ members }) => members,
  prerequisites: ({ members }) => anyTwo(members),
  isClear: neverClear,
  reports: () => ["relation"],
  typeRules: noTypeRules,
};

interface Part<Node> {
  readonly path: string;
  readonly slot: Slot<Node>;
  readonly place: Place<Node>;
  readonly part: string;
}

/** Strings that name different things in the same part: reported on that part of the later ones. */
function otherParts<Node>(subject: Subject<Node>, relation: SamePart): Breach<Node>[] {
  const parts = relation.members
    .flatMap((path) =>
      slotsOf(subject, path, relation.elementWhen).slots.flatMap((slot) => partIn(slot, path, relation.part) ?? []),
    )
    .sort((a, b) => inSourceOrder(subject.root, a.slot, b.slot));
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return others
    .filter(({ part }) => part !== first.part)
    .map(({ path, slot, place, part }) => ({
      kind: "relation",
      messageId: "otherPart",
      data: {
        ...words({ member: displayed(path), other: displayed(first.path) }),
        part: show(slot, part, "…"),
        otherPart: show(first.slot, first.part, "…"),
        ...conditionAndReason(subject, relation),
      },
      path: slot.path,
      place,
      suggestions: [],
    }));
}

function partIn<Node>(slot: Slot<Node>, path: string, form: string): Part<Node> | undefined {
  const [value] = slot.options;
  if (slot.options.length !== 1 || !slot.certain || value?.kind !== "text") return undefined;
  const { text, whole } = draftOf(value, slot);
  const [start, end] = (whole ? new RegExp(form, "du").exec(text)?.indices?.[1] : undefined) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { path, slot, place: placeOf(value, start, end), part: text.slice(start, end) };
}
