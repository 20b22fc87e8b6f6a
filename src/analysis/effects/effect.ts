import type { TSESTree } from "@typescript-eslint/utils";

type Node = TSESTree.Node;

/** A member name on the way into an object; `null` for an element or member that isn't known. */
export type PathKey = string | null;

/** Something that may change an object after it was made. */
export interface Effect {
  /** From the object down to what changes. */
  readonly path: readonly PathKey[];
  /**
   * `set`: the member at `path` gets `value`; `delete`: it goes; `push`: the list there gets `elements`;
   * `opaque`: the member gets something unknown; `escape`: the object there falls into hands that may change it;
   * `share`: it leaves the file or the class, and others may complete it.
   */
  readonly kind: "set" | "delete" | "push" | "opaque" | "escape" | "share";
  /** Where it happens. */
  readonly node: Node;
  readonly key?: Node;
  readonly value?: TSESTree.Expression;
  readonly elements?: readonly TSESTree.Expression[];
  /** The `return`s and exports through which the object got to where it happens: nothing before them sees it. */
  readonly exits: readonly Node[];
  /** It may happen to another object instead. */
  readonly loose: boolean;
}
