import type { Condition, Relation } from "./vocabulary.js";
import type { Shape, StructureShape } from "../../model/shape.js";
import type { Dialect } from "../dialect.js";
import { placeholderOf } from "../placeholder.js";
import type { ConstraintKind, Edit, Place, Suggestion } from "../violation.js";
import { holds } from "./condition.js";
import { describe } from "./describe.js";
import { lookUp, parsePath, type Found, type Owner, type Slot } from "./lookup.js";
import type { Certainty } from "./certainty.js";
import type { Scenario } from "./scenario.js";

/** A relation that is broken, before it becomes a violation. */
export interface Breach<Node> {
  readonly kind: ConstraintKind;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
  readonly place: Place<Node>;
  readonly suggestions: readonly Suggestion<Node>[];
  /** The other values that it speaks of. */
  readonly about?: readonly Node[];
  /** Lowers that of the relation. */
  readonly confidence?: "high" | "medium" | undefined;
}

/** What a relation is evaluated on: a record of its shape, in one scenario. */
export interface Subject<Node> {
  readonly scenario: Scenario<Node>;
  readonly root: Owner<Node>;
  readonly shape: StructureShape;
  readonly dialect: Dialect;
  /** Whether members may be added later: nothing is missing. */
  readonly partial: boolean;
}

/** What stands at a path, without the list elements that `elementWhen` leaves out. */
export function slotsOf<Node>(subject: Subject<Node>, path: string, elementWhen?: Condition): Found<Node> {
  const found = lookUp(subject.scenario, subject.root, path, subject.partial);
  if (elementWhen === undefined) return found;
  const slots = found.slots.filter(
    ({ element }) => element !== undefined && holds(subject.scenario, element, elementWhen, subject.partial) === "yes",
  );
  return { slots, complete: false };
}

/** Whether a condition holds for the subject; yes where there is none. */
export function applies<Node>(subject: Subject<Node>, relation: Relation): Certainty {
  return relation.when === undefined ? "yes" : holds(subject.scenario, subject.root, relation.when, subject.partial);
}

/** The shape at a path below a structure; undefined where the model has no such member. */
export function shapeAt(shape: Shape, steps: readonly string[]): Shape | undefined {
  let current: Shape | undefined = shape;
  for (const step of steps) {
    if (step === "[]") current = current?.kind === "list" ? current.element : undefined;
    else if (step === "{}") current = current?.kind === "map" ? current.key : undefined;
    // A name below a map is one of its keys, and `*` all of them.
    else if (current?.kind === "map") current = current.value;
    else current = current?.kind === "structure" ? current.members.get(step)?.shape : undefined;
  }
  return current;
}

/** Whether the values at a path must not be printed. */
export function isSensitive(subject: Subject<unknown>, path: string): boolean {
  const steps = parsePath(path);
  return steps.some((_, index) => shapeAt(subject.shape, steps.slice(0, index + 1))?.sensitive === true);
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

/** Suggests to drop a member; nothing where it isn't written as a property. */
export function removal<Node>(
  slot: Slot<Node>,
  name: string,
  messageId: "removeConflicting" | "removeDependent",
): Suggestion<Node>[] {
  const propertyNode = slot.entry?.propertyNode;
  if (propertyNode === undefined) return [];
  return [{ messageId, data: { member: name }, edits: [{ type: "remove-property", propertyNode }] }];
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
  return [{ messageId: "addRelated", data: { member: name }, edits: [edit] }];
}

/** The condition (with its "when", or nothing) and the reason, for messages. */
export function context(relation: Relation): { readonly when: string; readonly reason: string } {
  const condition = relation.when ?? relation.elementWhen;
  return { when: condition === undefined ? "" : ` when ${describe(condition)}`, reason: relation.reason };
}
