import { boundsOf, isBounded } from "../model/bounds.js";
import type { Member, Provenance, Shape } from "../model/shape.js";
import type { Subject } from "./subject.js";
import { relationsFor, type RelationFacts } from "./relations.js";
import { ruleOf } from "./rule-of-kind.js";
import { operationsUsing } from "../model/shape-graph.js";

/** Everything that holds for an operation, a shape or a member: what `explain --json` prints. */
export interface Facts {
  readonly name: string;
  readonly service: string;
  readonly packageName: string;
  readonly operation: string | undefined;
  readonly required: boolean | undefined;
  readonly idempotencyToken: boolean | undefined;
  /** AWS's word on what to use instead; undefined where it isn't deprecated. */
  readonly deprecated: string | undefined;
  readonly shape: ShapeFacts;
  /** The operations whose input has the shape in it; only where a shape was asked for. */
  readonly usedBy: readonly string[] | undefined;
  readonly relations: readonly RelationFacts[];
  readonly model: Provenance;
}

export interface ShapeFacts {
  readonly name: string;
  readonly type: string;
  readonly sensitive: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** What `min` and `max` count. */
  readonly unit: "characters" | "entries" | "bytes" | "value" | undefined;
  /** Anchored: it matches the whole string. */
  readonly pattern: string | undefined;
  /** What the pattern asks for, in words; undefined where no words do. */
  readonly words: string | undefined;
  readonly enum: readonly string[] | undefined;
  /** The rules that report it when a value isn't of that length, pattern, or enum. */
  readonly reportedBy: { readonly bounds?: string; readonly pattern?: string; readonly enum?: string };
  readonly members: readonly MemberFacts[] | undefined;
  /** Of a list. */
  readonly element: ShapeFacts | undefined;
  /** Of a map. */
  readonly key: ShapeFacts | undefined;
  readonly value: ShapeFacts | undefined;
}

export interface MemberFacts {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: string | undefined;
  /** Without the members of its own: ask for them by name. */
  readonly shape: ShapeFacts;
}

/** Collects what is known of a subject. */
export function collectFacts(subject: Subject): Facts {
  const { service, member } = subject;
  return {
    name: subject.name,
    service: service.serviceId,
    packageName: service.packageName,
    operation: subject.operation,
    required: member?.required,
    idempotencyToken: member?.idempotencyToken,
    deprecated: member?.deprecated,
    shape: describeShape(subject.shape, "with members"),
    usedBy:
      subject.operation === undefined && member === undefined ? operationsUsing(service, subject.shape) : undefined,
    relations: relationsFor(subject),
    model: service.provenance,
  };
}

/** Whether the members of a structure are listed. */
export type Depth = "with members" | "alone";

/** What holds for a shape itself; `alone`: without its members. */
export function describeShape(shape: Shape, depth: Depth): ShapeFacts {
  const { min, max } = boundsOf(shape);
  return {
    name: shape.name,
    type: typeName(shape),
    sensitive: shape.sensitive,
    min,
    max,
    unit: unitOf(shape),
    pattern: shape.kind === "string" ? shape.pattern?.source : undefined,
    words: shape.kind === "string" ? shape.pattern?.words : undefined,
    enum: shape.kind === "string" ? shape.enum : undefined,
    reportedBy: rulesOfShape(shape),
    members:
      shape.kind === "structure" && depth === "with members"
        ? [...shape.members.values()].map(describeMember)
        : undefined,
    element: shape.kind === "list" ? describeShape(shape.element, depth) : undefined,
    key: shape.kind === "map" ? describeShape(shape.key, depth) : undefined,
    value: shape.kind === "map" ? describeShape(shape.value, depth) : undefined,
  };
}

function describeMember({ name, required, deprecated, shape }: Member): MemberFacts {
  return { name, required, deprecated, shape: describeShape(shape, "alone") };
}

function rulesOfShape(shape: Shape): ShapeFacts["reportedBy"] {
  const kind = shape.kind === "number" ? "range" : shape.kind === "string" || shape.kind === "blob" ? "length" : "size";
  return {
    ...(isBounded(shape) && { bounds: ruleOf(kind) }),
    ...(shape.kind === "string" && shape.pattern !== undefined && { pattern: ruleOf("pattern") }),
    ...(shape.kind === "string" && shape.enum !== undefined && { enum: ruleOf("enum") }),
  };
}

function typeName(shape: Shape): string {
  if (shape.kind === "number") return shape.type;
  return shape.kind === "structure" && shape.union ? "union" : shape.kind;
}

function unitOf(shape: Shape): ShapeFacts["unit"] {
  switch (shape.kind) {
    case "string":
      return "characters";
    case "list":
    case "map":
      return "entries";
    case "blob":
      return "bytes";
    case "number":
      return "value";
    default:
      return undefined;
  }
}
