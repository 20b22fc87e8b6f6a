/**
 * What can be proved of an expression: the input of the checker.
 *
 * `Node` is opaque here: the analysis puts its AST nodes in, and violations carry them out again. Nothing in `check/`
 * looks into one. Unknown is silence: whatever can't be proved is `Unknown`, or an open end.
 */
export type Value<Node> =
  | ScalarValue<Node>
  | TextValue<Node>
  | ListValue<Node>
  | RecordValue<Node>
  | ObjectValue<Node>
  | AbsentValue<Node>
  | UnknownValue<Node>
  | OneOfValue<Node>;

/** Anything but an alternative, or nothing at all. */
export type SingleValue<Node> = Exclude<Value<Node>, AbsentValue<Node> | OneOfValue<Node>>;

/** A number, boolean, bigint or `null` that is known. */
export interface ScalarValue<Node> {
  readonly kind: "scalar";
  readonly value: number | boolean | bigint | null;
  readonly node: Node;
}

/** A string: a literal, a template or a concatenation, with known and unknown parts in order. */
export interface TextValue<Node> {
  readonly kind: "text";
  /** Empty for `""`. Adjacent known parts stay apart when they come from different nodes. */
  readonly parts: readonly TextPart<Node>[];
  /** What `JSON.stringify` made it of, worked out when asked for. */
  readonly json?: () => Value<Node>;
  readonly node: Node;
}

export type TextPart<Node> = KnownText<Node> | UnknownText;

export interface KnownText<Node> {
  readonly known: true;
  /** The cooked text. */
  readonly text: string;
  /** The literal or template element that `text` is written in. */
  readonly node: Node;
  /** Where `text` begins in the cooked value of `node`, in UTF-16 code units. */
  readonly offset: number;
  /** How `text` is written in the source, without quotes: where it differs from `text`, there are escapes in it. */
  readonly raw?: string;
}

export interface UnknownText {
  readonly known: false;
  /** Bounds of the length in code points; `max` is Infinity where nothing is known. */
  readonly min: number;
  readonly max: number;
  /** The only characters that can occur (inclusive code point ranges); undefined: any. */
  readonly alphabet: readonly (readonly [number, number])[] | undefined;
}

/** An array. */
export interface ListValue<Node> {
  readonly kind: "list";
  readonly items: readonly ListItem<Node>[];
  readonly node: Node;
}

/** An element, or a run of an unknown number (`min` to `max`) of elements of which each is `value` (a spread, `Array.from`). */
export type ListItem<Node> =
  | { readonly spread: false; readonly value: Value<Node>; readonly node: Node }
  | {
      readonly spread: true;
      readonly value: Value<Node>;
      readonly min: number;
      readonly max: number;
      readonly node: Node;
    };

/** A plain object. */
export interface RecordValue<Node> {
  readonly kind: "record";
  /**
   * Own keys that are known to be written, last write wins. The value is `Unknown` where a later unknown spread may
   * overwrite it, and `OneOf` with `Absent` where the key may not be there.
   */
  readonly entries: ReadonlyMap<string, RecordEntry<Node>>;
  /** Whether there may be more keys: an unknown spread, a computed key, a later write that isn't followed. */
  readonly open: boolean;
  readonly node: Node;
}

export interface RecordEntry<Node> {
  readonly key: string;
  /** The key as written: an identifier, a string, or the whole property where it is shorthand. */
  readonly keyNode: Node;
  /** The whole property, for removal; undefined where there is none (an assignment `input.X = ...`). */
  readonly propertyNode: Node | undefined;
  readonly value: Value<Node>;
  /** Where it stands among the others isn't known. */
  readonly isUnplaced?: boolean;
}

/** The key of a record's entry as the text that it is. */
export function textOfKey<Node>({ key, keyNode }: RecordEntry<Node>): TextValue<Node> {
  return { kind: "text", parts: [{ known: true, text: key, node: keyNode, offset: 0 }], node: keyNode };
}

/** An object of a known class, or a function: certainly no string, number, boolean, array or plain object. */
export interface ObjectValue<Node> {
  readonly kind: "object";
  /** `Date`, `Uint8Array`, `Buffer`, `RegExp`, `Map`, `Set`, `Promise`, `function`, `symbol`, ... */
  readonly className: string;
  /** Number of bytes where it is a byte array of known size. */
  readonly byteLength: number | undefined;
  /** Of a `Date` that is written where it is used: its time, in milliseconds. */
  readonly time?: number;
  readonly node: Node;
}

/** `undefined`: the same as a member that isn't there. */
export interface AbsentValue<Node> {
  readonly kind: "absent";
  /** In a list: a hole, which callbacks pass over. */
  readonly hole?: true;
  readonly node: Node;
}

export interface UnknownValue<Node> {
  readonly kind: "unknown";
  /** What is certain of it all the same: a template that calls `String(x)` is a string; a `JSON.stringify(x)` too. */
  readonly type?: "string" | "number" | "boolean" | "list" | "record";
  /** Whether it is certainly falsy all the same: what `x && {...}` gives where it isn't the object. */
  readonly falsy?: true;
  /** What `JSON.stringify` made it of, worked out when asked for. */
  readonly json?: () => Value<Node>;
  readonly node: Node;
}

/** One of several values, each of which some run takes: `?:`, `||`, `??`, `&&`. At most 32; past that it is `Unknown`. */
export interface OneOfValue<Node> {
  readonly kind: "one-of";
  readonly branches: readonly Branch<Node>[];
  readonly node: Node;
}

export interface Branch<Node> {
  readonly value: Value<Node>;
  /** The right side of `||` or `??`: an empty string there is an idiom for "not set", not a finding. */
  readonly fallback: boolean;
}
