import type { Shown } from "../../shown.js";
import type { Slot } from "../slot.js";
import { valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { valueData } from "../value-data.js";
import type { Disjoint, UniqueBy } from "../vocabulary.js";

/** A value that stands elsewhere too: reported on the value. */
export function repeated<Node>(
  subject: Subject<Node>,
  relation: UniqueBy | Disjoint,
  path: string,
  slot: Slot<Node>,
  first: Shown,
): Breach<Node> {
  return {
    kind: "relation",
    messageId: "repeated",
    data: { ...valueData(subject, relation, path, slot), first },
    path: slot.path,
    place: valuePlace(slot),
    suggestions: [],
  };
}
