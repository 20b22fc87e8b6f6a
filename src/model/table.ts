/**
 * The form of the generated tables (`generated/<service>.json` and `generated/<service>.automata.json`).
 *
 * Written by `tools/model/`, read by `create-service.ts` only. Compact, but plain JSON: the first key of a shape row
 * is its kind and holds what the shape consists of.
 */

/** A table that this code can read; another number is another form. */
export const tableFormat = 1;

/** One service: everything but the automata, which are only read when a pattern is asked for the first time. */
export interface ServiceTable {
  readonly format: typeof tableFormat;
  /** The folder name of botocore's model: `sagemaker`. */
  readonly id: string;
  /** Smithy's service id: `SageMaker`. */
  readonly serviceId: string;
  /** The npm package of the SDK v3 client. */
  readonly packageName: string;
  /** Date of the newest source, `YYYY-MM-DD`. */
  readonly date: string;
  /** Human-readable names of the sources with their versions. */
  readonly sources: readonly string[];
  /** The name of each operation's input structure; null where the operation takes nothing. */
  readonly operations: Readonly<Record<string, string | null>>;
  /** Every shape that an operation's input reaches, and no other. */
  readonly shapes: Readonly<Record<string, ShapeRow>>;
  /** The distinct patterns as AWS states them; string rows point into this list. */
  readonly patterns: readonly string[];
  /** What each of them asks for, in words; an empty text where none do. */
  readonly words?: readonly string[];
}

export type ShapeRow =
  StructureRow | ListRow | MapRow | StringRow | NumberRow | BooleanRow | BlobRow | TimestampRow | DocumentRow;

/** 1 where it holds; absent otherwise. */
type Flag = 1;

interface Sensitive {
  readonly sensitive?: Flag;
}

/** Bounds as the model states them: code points, entries, bytes, or a number's own range. */
interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export interface StructureRow extends Sensitive {
  /** The shape's name by member name. */
  readonly structure: Readonly<Record<string, string>>;
  /** Never holds an idempotency token. */
  readonly required?: readonly string[];
  readonly union?: Flag;
  readonly idempotencyTokens?: readonly string[];
  /** By member name: what to use instead, or an empty string. */
  readonly deprecated?: Readonly<Record<string, string>>;
  /** Members that take any JSON value, which the SDK serializes into the string that the shape is. */
  readonly jsonValues?: readonly string[];
}

export interface ListRow extends Sensitive, Bounds {
  /** The name of the element's shape. */
  readonly list: string;
}

export interface MapRow extends Sensitive, Bounds {
  /** The names of the key's and of the value's shape. */
  readonly map: readonly [key: string, value: string];
}

export interface StringRow extends Sensitive, Bounds {
  readonly string: Flag;
  readonly enum?: readonly string[];
  /** An index into the table's `patterns`. */
  readonly pattern?: number;
}

export interface NumberRow extends Sensitive, Bounds {
  readonly number: "integer" | "long" | "float" | "double";
}

interface BooleanRow extends Sensitive {
  readonly boolean: Flag;
}

export interface BlobRow extends Sensitive, Bounds {
  readonly blob: Flag;
  readonly streaming?: Flag;
}

interface TimestampRow extends Sensitive {
  readonly timestamp: Flag;
}

interface DocumentRow extends Sensitive {
  readonly document: Flag;
}

/** The automata of a service's patterns, in the order of its `patterns`. */
export interface AutomataTable {
  readonly format: typeof tableFormat;
  /** Character sets, shared by all automata: inclusive code point ranges, flat (`[48, 57, 97, 122]` is `[0-9a-z]`), ascending and disjoint. */
  readonly sets: readonly (readonly number[])[];
  readonly automata: readonly AutomatonRow[];
}

/**
 * One automaton; its first state is the start.
 *
 * A state is `[accepts, set, target, set, target, ...]`: 1 where it accepts, then pairs of an index into `sets` and
 * the state that a character of that set leads to. The sets of one state are disjoint; what is in none of them dies.
 */
export type AutomatonRow = readonly (readonly number[])[];
