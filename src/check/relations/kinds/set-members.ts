import { any, type Certainty } from "../certainty.js";
import { isSet } from "../presence.js";
import type { Slot } from "../slot.js";
import { slotsOf } from "../slots.js";
import type { Subject } from "../subject.js";
import { displayed } from "../wording.js";

/** Whether a member is set, on a path that may go through lists. */
export interface Member<Node> {
  readonly name: string;
  readonly set: Certainty;
  /** Where it is certainly set. */
  readonly slot: Slot<Node> | undefined;
}

/** The member at a path. */
export function memberAt<Node>(subject: Subject<Node>, path: string): Member<Node> {
  const { slots, complete } = slotsOf(subject, path);
  const certainties = slots.map((slot) => (slot.certain ? isSet(slot) : isSet(slot) === "no" ? "no" : "unknown"));
  return {
    name: displayed(path),
    set: any(complete ? certainties : [...certainties, "unknown"]),
    slot: slots.find((slot, index) => slot.certain && certainties[index] === "yes"),
  };
}
