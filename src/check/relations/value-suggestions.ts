/** What the light bulb offers for a value that breaks a relation. */

import type { Bounded } from "./vocabulary.js";
import { nearest } from "../../text/spelling.js";
import type { Value } from "../value.js";
import type { Edit, Suggestion } from "../violation.js";
import type { Slot } from "./lookup.js";
import { displayed, showScalar } from "./show.js";
import { valuePlace } from "./subject.js";
import { wholeText } from "./text.js";

interface Measured<Node> {
  readonly path: string;
  readonly slot: Slot<Node>;
}

/** Suggests to give a number the other one's value. */
export function setInOrder<Node>(changed: Measured<Node>, other: Measured<Node>): Suggestion<Node>[] {
  const value = numberIn(other.slot);
  if (value === undefined || numberIn(changed.slot) === undefined) return [];
  const edit: Edit<Node> = { type: "replace-value", node: valuePlace(changed.slot).node, value };
  return [{ messageId: "setInOrder", data: { member: displayed(changed.path), value: String(value) }, edits: [edit] }];
}

/** Suggests the bound that a number has passed; nothing where it is open. */
export function nearestBound<Node>(slot: Slot<Node>, { min = -Infinity, max = Infinity }: Bounded): Suggestion<Node>[] {
  const value = numberIn(slot);
  const bound = value === undefined || value >= min ? max : min;
  if (value === undefined || !Number.isFinite(bound) || (value >= min && value <= max)) return [];
  const edit: Edit<Node> = { type: "replace-value", node: valuePlace(slot).node, value: bound };
  return [{ messageId: "useRelatedValue", data: { value: String(bound) }, edits: [edit] }];
}

/** Suggests the names that a misspelled one may stand for. */
export function nearestTargets<Node>(
  slot: Slot<Node>,
  name: string,
  targets: readonly Value<Node>[],
): Suggestion<Node>[] {
  const names = new Set(targets.flatMap((target) => (target.kind === "text" ? (wholeText(target) ?? []) : [])));
  return nearest(name, names).map((value) => ({
    messageId: "useRelatedValue",
    data: { value: showScalar(value) },
    edits: [{ type: "replace-value", node: valuePlace(slot).node, value }],
  }));
}

/** The number that a slot certainly holds. */
function numberIn(slot: Slot<unknown>): number | undefined {
  const [value, other] = slot.options;
  return other === undefined && value?.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}
