/**
 * The vocabulary of relations: constraints between members that AWS states in prose and no model encodes.
 *
 * A relation is a datum; each kind of them is evaluated by its file in `kinds/`, over values with unknown parts: a
 * report needs proof of the condition and of the breach. Each kind is defined precisely in
 * `docs/relations-vocabulary.md`.
 */
import type { Format } from "../formats/format.js";

/**
 * The names that a service's room adds to the vocabulary (`check/domain.ts`). Its relations are typed with its own, so
 * that a name which stands for nothing doesn't compile.
 */
export interface Names {
  readonly predicate: string;
  readonly format: string;
  readonly custom: string;
}

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
export type Condition<N extends Names = Names> = ConditionForm<N> & {
  /** How the message puts the condition after "when"; needed where the generated wording would be unreadable. */
  readonly says?: string;
};

export type ConditionForm<N extends Names = Names> =
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
  /** A string of which the service's own tables say so. */
  | { readonly path: MemberPath; readonly is: N["predicate"] }
  | { readonly all: readonly Condition<N>[] }
  | { readonly any: readonly Condition<N>[] }
  | { readonly not: Condition<N> };

interface RelationBase<N extends Names> {
  /** Unique over all relations, kebab-case. */
  readonly id: string;
  /** The service's table; the domain's main one where left out. */
  readonly service?: string;
  /** The structures that it holds for: a fact that repeats is stated once for all of them. */
  readonly shapes: readonly [string, ...string[]];
  /** Applies only when this is certain. */
  readonly when?: Condition<N>;
  /** Applies only to those elements of the (last) list of the member's path, or values of its map, for which this is certain. */
  readonly elementWhen?: Condition<N>;
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
export interface Exclusive<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "exclusive";
  readonly members: readonly [MemberPath, MemberPath, ...MemberPath[]];
}

/** One of the members is set, and no other of them. */
export interface ExactlyOne<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "exactly-one";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** One or more of the members are set. */
export interface AtLeastOne<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "at-least-one";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** Where `member` is set, all of `needs` are. */
export interface Requires<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "requires";
  readonly member: MemberPath;
  readonly needs: readonly [MemberPath, ...MemberPath[]];
}

/** Under the condition all of the members are set. */
export interface RequiredWhen<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "required-when";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** Under the condition (always, where there is none) none of the members is set. */
export interface ForbiddenWhen<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "forbidden-when";
  readonly members: readonly [MemberPath, ...MemberPath[]];
  /** What the service does with it: what is `ignored` isn't refused, and a rule of its own says so (medium confidence). */
  readonly effect?: "rejected" | "ignored";
}

/** Under the condition the member's value, if it is set, is one of `allowed`, or none of `forbidden`. */
export interface Values<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "values";
  readonly member: MemberPath;
  readonly allowed?: readonly Scalar[];
  readonly forbidden?: readonly Scalar[];
}

/** The members' values, where set, ascend. */
export interface Ordered<N extends Names = Names> extends RelationBase<N> {
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
export interface Bounded<N extends Names = Names> extends RelationBase<N> {
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
export interface Total<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "total";
  readonly members: readonly [MemberPath, ...MemberPath[]];
  readonly measure?: Measure;
  /** `sum` where left out. A product needs every member to be set. */
  readonly combine?: "sum" | "product";
  readonly max: number;
}

/** No two of the values at these paths (all of them taken together) are equal. */
export interface UniqueBy<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "unique-by";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** The value at `member`, where it is set, is one of those at `to`. */
export interface References<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "references";
  readonly member: MemberPath;
  readonly to: readonly [MemberPath, ...MemberPath[]];
}

/** The member's string, where it is set, is written in a format: a general one, or one of the domain's by name. */
export interface Formatted<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "format";
  readonly member: MemberPath;
  readonly format: Format | N["format"];
}

/** With one path through a list: all elements have the member, or none has. With several: all are set, or none is. */
export interface AllOrNone<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "all-or-none";
  readonly members: readonly [MemberPath, ...MemberPath[]];
}

/** The value at `member`, where it is set, is none of those at `from`. */
export interface Disjoint<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "disjoint";
  readonly member: MemberPath;
  readonly from: readonly [MemberPath, ...MemberPath[]];
}

/** The values at this path (through a list) are all the same. */
export interface AllEqual<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "all-equal";
  readonly member: MemberPath;
}

/** Of the entries of a list for which `elementWhen` is certain, there are at most `max`; `member` is where the surplus is reported. */
export interface AtMost<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "at-most";
  readonly member: MemberPath;
  readonly elementWhen: Condition<N>;
  readonly max: number;
}

/** The second member's value, where both are set, is at most `max` more than the first's. */
export interface Span<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "span";
  readonly members: readonly [MemberPath, MemberPath];
  /** Times and durations are counted in seconds. */
  readonly as: "number" | "time" | "duration";
  readonly max: number;
}

/** What the (JavaScript, `u`) expression's only group captures is the same in all of the members in which it is found. */
export interface SamePart<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "same-part";
  readonly members: readonly [MemberPath, MemberPath, ...MemberPath[]];
  readonly part: string;
}

/** What the other kinds can't say: a constraint of the domain's own, by name. */
export interface Custom<N extends Names = Names> extends RelationBase<N> {
  readonly kind: "custom";
  /** The members that it looks at, for the docs and the classification test. */
  readonly members: readonly [MemberPath, ...MemberPath[]];
  readonly constraint: N["custom"];
}

export type Relation<N extends Names = Names> =
  | Exclusive<N>
  | ExactlyOne<N>
  | AtLeastOne<N>
  | Requires<N>
  | RequiredWhen<N>
  | ForbiddenWhen<N>
  | Values<N>
  | Ordered<N>
  | Bounded<N>
  | Total<N>
  | UniqueBy<N>
  | References<N>
  | Disjoint<N>
  | Formatted<N>
  | AllOrNone<N>
  | AllEqual<N>
  | AtMost<N>
  | Span<N>
  | SamePart<N>
  | Custom<N>;
