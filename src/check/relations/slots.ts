import type { Place } from "../violation.js";
import type { Certainty } from "./certainty.js";
import { holds } from "./condition.js";
import { lookUp } from "./lookup.js";
import type { Found, Slot } from "./slot.js";
import type { Subject } from "./subject.js";
import type { Condition, Relation } from "./vocabulary.js";

/** What stands at a path, without the list elements that `elementWhen` leaves out. */
export function slotsOf<Node>(subject: Subject<Node>, path: string, elementWhen?: Condition): Found<Node> {
  const found = lookUp(subject, subject.root, path);
  if (elementWhen === undefined) return found;
  const slots = found.slots.filter(
    ({ element }) => element !== undefined && holds(subject, element, elementWhen) === "yes",
  );
  return { slots, complete: false };
}

/** Whether a relation's condition holds for the subject; yes where there is none. */
export function applies<Node>(subject: Subject<Node>, relation: Relation): Certainty {
  return relation.when === undefined ? "yes" : holds(subject, subject.root, relation.when);
}

/** The member's key, or the element where it has none. */
export function keyPlace<Node>(slot: Slot<Node>): Place<Node> {
  return slot.entry === undefined ? valuePlace(slot) : { node: slot.entry.keyNode, part: "whole" };
}

/** The member's value. */
export function valuePlace<Node>(slot: Slot<Node>): Place<Node> {
  const [value] = slot.options;
  return value === undefined ? slot.owner.holder : { node: value.node, part: "whole" };
}
