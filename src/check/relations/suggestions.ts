/** What the light bulb offers where a relation is broken. */

import { nearest } from "../../text/spelling.js";
import { placeholderOf } from "../placeholder.js";
import { show, words } from "../shown.js";
import { wholeText } from "../text-value.js";
import type { Edit, Suggestion } from "../violation.js";
import { parsePath, shapeAt } from "./member-path.js";
import type { Slot } from "./slot.js";
import { valuePlace } from "./slots.js";
import type { Subject } from "./subject.js";
import type { Bounded, MemberPath, Scalar } from "./vocabulary.js";
import { displayed, quoteScalar } from "./wording.js";

/** Suggests to drop a member; nothing where it isn't written as a property. */
export function removal<Node>(
  slot: Slot<Node>,
  name: string,
  messageId: "removeConflicting" | "removeDependent" | "removeIneffective",
): Suggestion<Node>[] {
  const propertyNode = slot.entry?.propertyNode;
  if (propertyNode === undefined) return [];
  return [{ messageId, data: words({ member: name }), edits: [{ type: "remove-property", propertyNode }] }];
}

/** Suggests to add the missing member of a slot, up to the first that is absent on its path. */
export function addition<Node>(subject: Subject<Node>, slot: Slot<Node>, path: string): Suggestion<Node>[] {
  const [name] = slot.rest;
  if (name === undefined) return [];
  const steps = parsePath(path);
  const shape = shapeAt(subject.shape, steps.slice(0, steps.length - slot.rest.length + 1));
  if (shape === undefined || shape.kind === "document") return [];
  const placeholder = placeholderOf(shape, subject.dialect);
  const edit: Edit<Node> = { type: "insert-member", recordNode: slot.owner.record.node, name, placeholder };
  return [{ messageId: "addRelated", data: words({ member: name }), edits: [edit] }];
}

/** A member that is missing. */
export interface Missing<Node> {
  readonly path: MemberPath;
  readonly slot: Slot<Node>;
}

/** Of missing members, those that are added one by one: several that lack the same structure lack that one. */
export function addedOnce<Node>(all: readonly Missing<Node>[]): readonly Missing<Node>[] {
  const isSame = (a: Slot<Node>, b: Slot<Node>): boolean =>
    a.owner.record === b.owner.record && a.rest[0] === b.rest[0];
  return all.filter(({ slot }, index) => all.findIndex((other) => isSame(other.slot, slot)) === index);
}

/** Suggests a value that the relation names. */
export function useValue<Node>(
  slot: Slot<Node>,
  value: Scalar,
  messageId: "useRelatedValue" | "useAlgorithmValue" = "useRelatedValue",
): Suggestion<Node> {
  return {
    messageId,
    data: words({ value: quoteScalar(value) }),
    edits: [{ type: "replace-value", node: valuePlace(slot).node, value }],
  };
}

interface Measured<Node> {
  readonly path: string;
  readonly slot: Slot<Node>;
}

/** Suggests to give a number the other one's value. */
export function setInOrder<Node>(changed: Measured<Node>, other: Measured<Node>): Suggestion<Node>[] {
  const value = numberIn(other.slot);
  if (value === undefined || numberIn(changed.slot) === undefined || other.slot.sensitive) return [];
  const edit: Edit<Node> = { type: "replace-value", node: valuePlace(changed.slot).node, value };
  const data = { member: words(displayed(changed.path)), value: show(other.slot, String(value)) };
  return [{ messageId: "setInOrder", data, edits: [edit] }];
}

/** Suggests the bound that a number has passed; nothing where it is open. */
export function nearestBound<Node>(slot: Slot<Node>, { min = -Infinity, max = Infinity }: Bounded): Suggestion<Node>[] {
  const value = numberIn(slot);
  const bound = value === undefined || value >= min ? max : min;
  if (value === undefined || !Number.isFinite(bound) || (value >= min && value <= max)) return [];
  return [useValue(slot, bound)];
}

/** Suggests the names that a misspelled one may stand for; none where the one or the others are sensitive. */
export function nearestTargets<Node>(
  slot: Slot<Node>,
  name: string,
  targets: readonly Slot<Node>[],
): Suggestion<Node>[] {
  if (slot.sensitive || targets.some(({ sensitive }) => sensitive)) return [];
  const names = targets.flatMap(({ options }) =>
    options.flatMap((option) => (option.kind === "text" ? (wholeText(option) ?? []) : [])),
  );
  return nearest(name, new Set(names)).map((value) => ({
    messageId: "useRelatedValue",
    data: { value: show(slot, quoteScalar(value)) },
    edits: [{ type: "replace-value", node: valuePlace(slot).node, value }],
  }));
}

/** The number that a slot certainly holds. */
function numberIn(slot: Slot<unknown>): number | undefined {
  const [value, other] = slot.options;
  return other === undefined && value?.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}
