import type { Confidence } from "./confidence.js";
import type { MessageData } from "./shown.js";

/** What the checker finds, in terms that need no AST: the analysis turns it into an ESLint report. */

/** The kinds of constraint; one rule each (see `src/rules/`). */
export type ConstraintKind =
  | "required"
  | "member"
  | "type"
  | "enum"
  | "pattern"
  | "length"
  | "range"
  | "size"
  | "union"
  | "exclusive"
  | "ineffective"
  | "dependency"
  | "relation"
  | "metric-regex"
  | "image-uri"
  | "algorithm-usage"
  | "region"
  | "placeholder";

export interface Violation<Node> {
  readonly kind: ConstraintKind;
  /** Which of the rule's messages; each id is defined by exactly one rule. */
  readonly messageId: string;
  /** The message's placeholders; long values are truncated. */
  readonly data: MessageData;
  /** From the operation's input down: member names, list indices, map keys. */
  readonly path: readonly (string | number)[];
  readonly place: Place<Node>;
  readonly suggestions: readonly Suggestion<Node>[];
  /** `high` is reported by the recommended config, `medium` by strict only. */
  readonly confidence: Confidence;
  /** The other values that it speaks of. */
  readonly about?: readonly Node[];
  /** The relation's id, where a relation was broken. */
  readonly relation?: string;
}

/** Where the squiggle goes. */
export interface Place<Node> {
  readonly node: Node;
  /** `first-token` marks the opening brace or bracket only. */
  readonly part: "whole" | "first-token";
  /** A stretch of the cooked text of `node` (a string literal or template element), in UTF-16 code units. */
  readonly within?: { readonly start: number; readonly end: number };
  /** Marks from `node` to the end of this one: surplus elements. */
  readonly through?: Node;
}

export interface Suggestion<Node> {
  readonly messageId: string;
  readonly data: MessageData;
  readonly edits: readonly Edit<Node>[];
}

export type Edit<Node> =
  /** Replaces an expression by a literal. */
  | { readonly type: "replace-value"; readonly node: Node; readonly value: string | number | boolean }
  /** Puts `new Date("...")` in the place of a string. */
  | { readonly type: "write-date"; readonly node: Node; readonly text: string }
  /** Writes what a JSON text holds in its place. */
  | { readonly type: "write-json"; readonly node: Node; readonly json: string }
  /** Replaces a stretch of the cooked text of a string literal or template element. */
  | {
      readonly type: "replace-text";
      readonly node: Node;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  /** Puts backticks in the place of a string literal's quotes. */
  | { readonly type: "make-template"; readonly node: Node }
  | { readonly type: "rename-key"; readonly keyNode: Node; readonly name: string }
  /** Names another module in an import. */
  | { readonly type: "name-module"; readonly node: Node; readonly module: string }
  | { readonly type: "remove-property"; readonly propertyNode: Node }
  | { readonly type: "remove-items"; readonly nodes: readonly Node[] }
  /** Adds a member to an object literal. */
  | {
      readonly type: "insert-member";
      readonly recordNode: Node;
      readonly name: string;
      readonly placeholder: Placeholder;
    };

/** What an inserted member is given: code that is obviously to be filled in, and of the right type. */
export type Placeholder =
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "list" | "record" | "date" | "blob" };
