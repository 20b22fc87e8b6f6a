/**
 * The vocabulary of relations: constraints between members that AWS states in prose and no model encodes.
 *
 * A relation is a datum: adding one is adding a datum here and two examples to `tests/sagemaker/relations/examples/`, and nothing
 * else. `check/relations.ts` evaluates it over values with unknown parts; a report needs proof of the condition and of
 * the breach. Each kind is defined precisely in `docs/relations-vocabulary.md`.
 */
import type { ProofName } from "../../sagemaker/custom/names.js";
import type { Format } from "../formats/format.js";
import type { Predicate } from "../../sagemaker/predicate.js";

/**
 * Members below the relation's shape: `AlgorithmName`, `StoppingCondition.MaxWaitTimeInSeconds`,
 * `InputDataConfig[].ChannelName` (each element of a list), `HyperParameters{}` (each key of a map),
 * `Environment.*` (each value of a map).
 */
export type MemberPath = string;

export type Scalar = string | number | boolean;

/**
 * What has to be certain before a relation applies. Paths start at the relation's shape, in `elementWhen` at the
 * element. On a path through a list, a condition holds when it holds for one of the elements.
 */
export type Condition = ConditionForm & {
  /** How the message puts the condition after "when"; needed where the generated wording would be unreadable. */
  readonly says?: string;
};

export type ConditionForm =
  | { readonly path: MemberPath; readonly present: boolean }
  /** `orAbsent`: the member's default is this value, so leaving it out means the same. */
  | { readonly path: MemberPath; readonly equals: Scalar; readonly orAbsent?: true }
  | { readonly path: MemberPath; readonly in: readonly Scalar[]; readonly orAbsent?: true }
  /** Present, and none of these. */
  | { readonly path: MemberPath; readonly notIn: readonly Scalar[] }
  /** A string in which the (JavaScript, `u`) expression is found; only a string known as a whole proves it. */
  | { readonly path: MemberPath; readonly matches: string }
  /** A list that has this element. */
  | { readonly path: MemberPath; readonly contains: Scalar }
  /** A list of at least so many elements. */
  | { readonly path: MemberPath; readonly minEntries: number }
  /** A string of which a table says so (`src/sagemaker/predicate.ts`). */
  | { readonly path: MemberPath; readonly is: Predicate }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

interface RelationBase {
  /** Unique over all relations, kebab-case. */
  readonly id: string;
  /** The service's table; `sagemaker` where left out. */
  readonly service?: string;
  /** The structures that it holds for: a fact that repeats is stated once for all of them. */
  readonly shapes: readonly [string, ...string[]];
  /** Applies only when this is certain. */
  readonly when?: Condition;
  /** Applies only to those elements of the (last) list of the member's path, or values of its map, for which this is certain. */
  readonly elementWhen?: Condition;
  /** Why, in our own words: a clause that ends the message, without a capital or a period. */
  readonly reason: string;
  /** `Shape$Member` of the model whose documentation says so, a URL, or an issue (`owner/repository#number`). */
  readonly source: string | readonly string[];
  /** `high` is reported by the recommended config, `medium` by strict only. */
  readonly confidence: "high" | "medium";
  /** Of medium confidence: what keeps it from being certain, as a clause. */
  readonly doubt?: string;
  /** The ids of the candidate facts that it states; its own id where left out. */
  readonly facts?: readonly string[];
}

/** At most one of the members is set. */
export interface Exclusive extends RelationBase {
  readonly kind: "exclusive";
  readonly members: readonly [MemberPath, MemberPath, ...MemberPath[]];
}

/** One of the members is set, and no other of them. */
export interface ExactlyOne extends RelationBase {
  readonly kind: "exactly-one";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** One or more of the members are set. */
export interface AtLeastOne extends RelationBase {
  readonly kind: "at-least-one";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** Where `member` is set, all of `needs` are. */
export interface Requires extends RelationBase {
  readonly kind: "requires";
  readonly member: MemberPath;
  readonly needs: readonly [MemberPath, ...MemberPath[]];
}

/** Under the condition all of the members are set. */
export interface RequiredWhen extends RelationBase {
  readonly kind: "required-when";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** Under the condition (always, where there is none) none of the members is set. */
export interface ForbiddenWhen extends RelationBase {
  readonly kind: "forbidden-when";
  readonly members: readonly [MemberPath, ...MemberPath[]];
  /** What the service does with it: `ignored` makes the message say that it has no effect (always of medium confidence). */
  readonly effect?: "rejected" | "ignored";
}

/** Under the condition the member's value, if it is set, is one of `allowed`, or none of `forbidden`. */
export interface Values extends RelationBase {
  readonly kind: "values";
  readonly member: MemberPath;
  readonly allowed?: readonly Scalar[];
  readonly forbidden?: readonly Scalar[];
}

/** The members' values, where set, ascend. */
export interface Ordered extends RelationBase {
  readonly kind: "ordered";
  readonly members: readonly [MemberPath, MemberPath, ...MemberPath[]];
  /** Equal values are a breach too. */
  readonly strictly?: true;
  /** `number` (the default), strings that hold numbers, times (ISO strings, epoch seconds), or ISO 8601 durations. */
  readonly as?: "number" | "numeric-text" | "time" | "duration";
}

/** What is measured: a number, the code points of a string, the UTF-8 bytes of a string or of a map's keys and values, the entries of a list or map. */
export type Measure = "value" | "numeric-text" | "characters" | "bytes" | "entries";

/** The member's measure, where it is set, lies within the bounds. */
export interface Bounded extends RelationBase {
  readonly kind: "bounded";
  readonly member: MemberPath;
  /** `value` where left out. */
  readonly measure?: Measure;
  readonly min?: number;
  readonly max?: number;
  /** Exclusive bounds. */
  readonly moreThan?: number;
  readonly lessThan?: number;
}

/** The measures of all the members together (absent ones count nothing) are at most `max`. */
export interface Total extends RelationBase {
  readonly kind: "total";
  readonly members: readonly [MemberPath, ...MemberPath[]];
  readonly measure?: Measure;
  /** `sum` where left out. A product needs every member to be set. */
  readonly combine?: "sum" | "product";
  readonly max: number;
}

/** No two of the values at these paths (all of them taken together) are equal. */
export interface UniqueBy extends RelationBase {
  readonly kind: "unique-by";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** The value at `member`, where it is set, is one of those at `to`. */
export interface References extends RelationBase {
  readonly kind: "references";
  readonly member: MemberPath;
  readonly to: readonly [MemberPath, ...MemberPath[]];
}

/** The member's string, where it is set, is written in a named format. */
export interface Formatted extends RelationBase {
  readonly kind: "format";
  readonly member: MemberPath;
  readonly format: Format;
}

/** With one path through a list: all elements have the member, or none has. With several: all are set, or none is. */
export interface AllOrNone extends RelationBase {
  readonly kind: "all-or-none";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** The value at `member`, where it is set, is none of those at `from`. */
export interface Disjoint extends RelationBase {
  readonly kind: "disjoint";
  readonly member: MemberPath;
  readonly from: readonly [MemberPath, ...MemberPath[]];
}

/** The values at this path (through a list) are all the same. */
export interface AllEqual extends RelationBase {
  readonly kind: "all-equal";
  readonly member: MemberPath;
}

/** Of the entries of a list for which `elementWhen` is certain, there are at most `max`; `member` is where the surplus is reported. */
export interface AtMost extends RelationBase {
  readonly kind: "at-most";
  readonly member: MemberPath;
  readonly elementWhen: Condition;
  readonly max: number;
}

/** The second member's value, where both are set, is at most `max` more than the first's. */
export interface Span extends RelationBase {
  readonly kind: "span";
  readonly members: readonly [MemberPath, MemberPath];
  /** Times and durations are counted in seconds. */
  readonly as: "number" | "time" | "duration";
  readonly max: number;
}

/** What the (JavaScript, `u`) expression's only group captures is the same in all of the members in which it is found. */
export interface SamePart extends RelationBase {
  readonly kind: "same-part";
  readonly members: readonly [MemberPath, MemberPath, ...MemberPath[]];
  readonly part: string;
}

/** What the other kinds can't say: a named proof in `src/check/relations/proofs/`. */
export interface Proved extends RelationBase {
  readonly kind: "proved";
  /** The members that the proof looks at, for the docs and the classification test. */
  readonly members: readonly [MemberPath, ...MemberPath[]];
  readonly proof: ProofName;
}

export type Relation =
  | Exclusive
  | ExactlyOne
  | AtLeastOne
  | Requires
  | RequiredWhen
  | ForbiddenWhen
  | Values
  | Ordered
  | Bounded
  | Total
  | UniqueBy
  | References
  | Disjoint
  | Formatted
  | AllOrNone
  | AllEqual
  | AtMost
  | Span
  | SamePart
  | Proved;
