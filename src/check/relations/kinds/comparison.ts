import { words } from "../../shown.js";
import { inSourceOrder } from "../source-order.js";
import type { Slot } from "../slot.js";
import { valuePlace } from "../slots.js";
import type { Breach, Subject } from "../subject.js";
import { conditionAndReason, showSlot } from "../value-data.js";
import type { Ordered, Span } from "../vocabulary.js";
import { displayed } from "../wording.js";

/** One of two values that are compared. */
export interface Compared<Node> {
  readonly path: string;
  readonly slot: Slot<Node>;
}

/** What a breach says of two values that are compared: reported on the later one in the file. */
export function comparison<Node>(
  subject: Subject<Node>,
  relation: Ordered | Span,
  lower: Compared<Node>,
  upper: Compared<Node>,
): Pick<Breach<Node>, "kind" | "data" | "path" | "place"> {
  const { slot } = inSourceOrder(subject.root, lower.slot, upper.slot) > 0 ? lower : upper;
  const data = {
    ...words({ lower: displayed(lower.path), upper: displayed(upper.path) }),
    lowerValue: showSlot(lower.slot, "…"),
    upperValue: showSlot(upper.slot, "…"),
    ...conditionAndReason(subject, relation),
  };
  return { kind: "relation", data, path: slot.path, place: valuePlace(slot) };
}
