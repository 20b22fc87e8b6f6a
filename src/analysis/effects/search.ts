import type { TSESTree } from "@typescript-eslint/utils";
import type { Functions } from "../bindings/functions.js";
import type { Globals } from "../bindings/globals.js";
import type { SourceFile } from "../source-file.js";
import type { Effect, PathKey } from "./effect.js";
import type { KnownCallees } from "./known-callees.js";
import type { MemberUses } from "../bindings/member-uses.js";
import type { Position } from "./position.js";

type Node = TSESTree.Node;

/** What the search asks about the file. */
export interface SearchContext {
  readonly file: SourceFile;
  readonly functions: Functions;
  readonly globals: Globals;
  readonly knownCallees: KnownCallees;
  readonly members: MemberUses;
  /** Whether a call or construction hands its arguments to the SDK, which doesn't change them. */
  readonly isSdkCall: (node: TSESTree.CallExpression | TSESTree.NewExpression) => boolean;
}

/** A call by which the SDK gets an object; `path` leads to the part that it gets. */
export interface Send {
  readonly node: Node;
  readonly path: readonly PathKey[];
}

/** The search for what happens to one object, as its parts see each other. */
export interface Search {
  readonly context: SearchContext;
  readonly effects: Effect[];
  /** Where the SDK gets the object, or a part of it: it reads what it is given. */
  readonly sends: Send[];
  /** The `return`s and exports that the search has gone through. */
  readonly exits: readonly Node[];
  add(position: Position, effect: Omit<Effect, "exits" | "loose">): void;
  escape(position: Position, node: Node, kind?: "escape" | "share"): void;
  exportedAs(position: Position, node: Node, name: string | null): void;
  returned(node: Node, position: Position): void;
  keptAs(name: PathKey, node: Node, position: Position): void;
  assigned(assignment: TSESTree.AssignmentExpression, target: Node, position: Position): boolean;
  bind(target: Node, position: Position): void;
  into(position: Position, key: PathKey, expected: PathKey, prefix: readonly PathKey[]): Position | undefined;
  element(position: Position): Position;
  isRecord(position: Position): boolean;
}
