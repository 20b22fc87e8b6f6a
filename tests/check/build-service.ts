import type {
  BlobShape,
  BooleanShape,
  DocumentShape,
  ListShape,
  MapShape,
  Member,
  NumberShape,
  Service,
  Shape,
  StringShape,
  StructureShape,
  TimestampShape,
} from "../../src/model/shape.js";
import { wordPattern } from "../../tools/model/words/word-pattern.js";
import { automatonFor } from "./build-automaton.js";

/** Shapes by hand, for tests that need no generated table. */

export function string(
  name: string,
  more: Partial<Omit<StringShape, "pattern">> & { pattern?: string } = {},
): StringShape {
  const { pattern, ...rest } = more;
  return {
    kind: "string",
    name,
    sensitive: false,
    min: undefined,
    max: undefined,
    enum: undefined,
    jsonValue: false,
    ...rest,
    pattern:
      pattern === undefined
        ? undefined
        : { source: `^${pattern}$`, automaton: automatonFor(pattern), words: wordPattern(pattern, pattern) },
  };
}

export function number(name: string, more: Partial<NumberShape> = {}): NumberShape {
  return { kind: "number", name, sensitive: false, type: "integer", min: undefined, max: undefined, ...more };
}

export function boolean(name: string): BooleanShape {
  return { kind: "boolean", name, sensitive: false };
}

export function list(name: string, element: Shape, more: Partial<ListShape> = {}): ListShape {
  return { kind: "list", name, sensitive: false, element, min: undefined, max: undefined, ...more };
}

export function map(name: string, key: StringShape, value: Shape, more: Partial<MapShape> = {}): MapShape {
  return { kind: "map", name, sensitive: false, key, value, min: undefined, max: undefined, ...more };
}

export function blob(name: string, more: Partial<BlobShape> = {}): BlobShape {
  return { kind: "blob", name, sensitive: false, min: undefined, max: undefined, streaming: false, ...more };
}

export function timestamp(name: string): TimestampShape {
  return { kind: "timestamp", name, sensitive: false };
}

export function document(name: string): DocumentShape {
  return { kind: "document", name, sensitive: false };
}

/** A structure; a member written `Name!` is required. */
export function structure(
  name: string,
  members: Readonly<Record<string, Shape>>,
  more: Partial<StructureShape> = {},
): StructureShape {
  return { kind: "structure", name, sensitive: false, union: false, members: membersOf(members), ...more };
}

export function union(name: string, members: Readonly<Record<string, Shape>>): StructureShape {
  return structure(name, members, { union: true });
}

export function membersOf(members: Readonly<Record<string, Shape>>): Map<string, Member> {
  return new Map(
    Object.entries(members).map(([written, shape]) => {
      const name = written.replace("!", "");
      return [
        name,
        { name, shape, required: written.endsWith("!"), idempotencyToken: false, deprecated: undefined },
      ] as const;
    }),
  );
}

/** A service of one or more operations, named after their inputs less `Request`. */
export function service(...inputs: readonly StructureShape[]): Service {
  const shapes = new Map<string, Shape>();
  const add = (shape: Shape): void => {
    if (shapes.has(shape.name)) return;
    shapes.set(shape.name, shape);
    if (shape.kind === "structure") for (const member of shape.members.values()) add(member.shape);
    if (shape.kind === "list") add(shape.element);
    if (shape.kind === "map") [shape.key, shape.value].forEach(add);
  };
  inputs.forEach(add);
  return {
    id: "zoo",
    serviceId: "Zoo",
    packageName: "@aws-sdk/client-zoo",
    provenance: { date: "2026-08-07", sources: ["hand"] },
    operations: new Map(
      inputs.map((input) => {
        const name = input.name.replace(/Request$/, "");
        return [name, { name, input }] as const;
      }),
    ),
    shape: (name) => shapes.get(name),
  };
}
