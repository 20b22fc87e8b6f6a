/**
 * Smithy's vocabulary in memory: what an operation's input may look like.
 *
 * Everything here is immutable and comes from the generated tables (`src/model/generated/`), which `tools/` writes.
 * Nothing in this file knows SageMaker.
 */
import type { Automaton } from "./automaton.js";

/** One AWS service, as its model states it. */
export interface Service {
  /** The folder name of botocore's model, which is our key for it: `sagemaker`, `sagemaker-runtime`, ... */
  readonly id: string;
  /** Smithy's service id: `SageMaker`, `SageMaker Runtime`, ... */
  readonly serviceId: string;
  /** The npm package of the SDK v3 client, also where it isn't published yet. */
  readonly packageName: string;
  /** What the table was made of. */
  readonly provenance: Provenance;
  /** All operations by their PascalCase name (`CreateTrainingJob`). */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The shape of that name among those that operation inputs reach; undefined where there is none. */
  shape(name: string): Shape | undefined;
  /** Of CloudFormation's resources and of constructs only: what they stand for in the API that makes them. */
  readonly correspondence?: Correspondence;
}

/** What the structures of CloudFormation's resources, or of constructs, stand for in the API that makes them. */
export interface Correspondence {
  /** The API's structure; undefined where there is none, or not one alone. */
  structureOf(resource: StructureShape): StructureShape | undefined;
  /** The property that stands for a member of the API's structure; undefined where there is none. */
  propertyOf(resource: StructureShape, member: string): Member | undefined;
}

/** Where a table comes from: shown in messages, by the inspector and in the docs. */
export interface Provenance {
  /** Date of the newest source, `YYYY-MM-DD`. */
  readonly date: string;
  /** Human-readable names of the sources with their versions (`botocore 0e6e240 (2026-08-07)`, `@aws-sdk/client-sagemaker 3.1142.0`). */
  readonly sources: readonly string[];
}

/** One operation of a service. */
export interface Operation {
  readonly name: string;
  /** The structure that the operation takes; an operation without input has an empty one. */
  readonly input: StructureShape;
}

export type Shape =
  | StructureShape
  | ListShape
  | MapShape
  | StringShape
  | NumberShape
  | BooleanShape
  | BlobShape
  | TimestampShape
  | DocumentShape;

interface ShapeBase {
  /** The shape's own name (`AlgorithmSpecification`); unique within the service. */
  readonly name: string;
  /** Values of sensitive shapes (Smithy `sensitive`) are never printed. */
  readonly sensitive: boolean;
}

/** A structure, or a union (Smithy `union`: exactly one member is set). */
export interface StructureShape extends ShapeBase {
  readonly kind: "structure";
  readonly union: boolean;
  readonly members: ReadonlyMap<string, Member>;
  /** Of CloudFormation's resources: what they have when they are made, and nobody can set. */
  readonly readOnly?: ReadonlySet<string>;
}

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  /** Smithy `required`. Never true for an `idempotencyToken`: every SDK fills those. */
  readonly required: boolean;
  readonly idempotencyToken: boolean;
  /** AWS's word on what to use instead, or an empty string; undefined where the member isn't deprecated. */
  readonly deprecated: string | undefined;
}

export interface ListShape extends ShapeBase {
  readonly kind: "list";
  readonly element: Shape;
  /** Number of entries; undefined where the model states no bound. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface MapShape extends ShapeBase {
  readonly kind: "map";
  readonly key: StringShape;
  readonly value: Shape;
  /** Number of entries; undefined where the model states no bound. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface StringShape extends ShapeBase {
  readonly kind: "string";
  /** Unicode code points; undefined where the model states no bound. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly pattern: Pattern | undefined;
  /** All values, sorted as in the source; undefined where the shape isn't an enum. */
  readonly enum: readonly string[] | undefined;
  /** The member takes any JSON value and the SDK serializes it (`jsonvalue`): nothing is proof. */
  readonly jsonValue: boolean;
}

/** A Smithy `pattern`, read as a full match. */
export interface Pattern {
  /** The pattern as AWS states it, anchored for reading (`^...$`): for messages only, never executed. */
  readonly source: string;
  /**
   * What it asks for, in words that say all of it: `"s3://", then any text, not beginning with '/'`; `anything`, `any text`;
   * undefined where none do.
   */
  readonly words?: string | undefined;
  /** Built on first use. */
  readonly automaton: Automaton;
}

export interface NumberShape extends ShapeBase {
  readonly kind: "number";
  readonly type: "integer" | "long" | "float" | "double";
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface BooleanShape extends ShapeBase {
  readonly kind: "boolean";
}

export interface BlobShape extends ShapeBase {
  readonly kind: "blob";
  /** Bytes. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly streaming: boolean;
}

export interface TimestampShape extends ShapeBase {
  readonly kind: "timestamp";
}

/** Smithy `document`: any JSON value. */
export interface DocumentShape extends ShapeBase {
  readonly kind: "document";
}
