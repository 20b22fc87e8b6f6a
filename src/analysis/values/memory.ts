import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import type { Frame } from "./frame.js";
import { unknown, type NodeValue } from "./node-value.js";
import { isWithin, sizeOf } from "./size.js";

type Variable = TSESLint.Scope.Variable;

/** Deeper nesting than this is unknown: no request is that deep, and the stack isn't either. */
const maxDepth = 200;

/** What is no bigger is never too big: `#maxSize` is more. */
const smallSize = 5000;

/** Remembers what variables hold, and ends what would go on for too long. */
export class Memory {
  /** What variables hold wherever they are read. */
  readonly #remembered = new Map<Variable, NodeValue>();
  /** What the others held when they were last read. */
  readonly #lastSeen = new Map<Variable, { readonly frame: Frame; readonly value: NodeValue }>();
  readonly #inProgress = new Set<TSESTree.Node>();
  /** Whether what is being computed depends on the frame, and must not be remembered for others. */
  #frameDependent = false;
  #depth = 0;
  /** What is evaluated again for every call and every use is bounded by the size of the file. */
  #steps: number;
  readonly #maxSize: number;

  constructor(file: SourceFile) {
    this.#steps = 10 * file.nodeCount + 50_000;
    this.#maxSize = 4 * file.sourceCode.text.length + 10_000;
  }

  /** Says that what is being computed depends on the frame. */
  dependsOnFrame(): void {
    this.#frameDependent = true;
  }

  /** One step into an expression; unknown where there have been too many. */
  step(node: TSESTree.Node, compute: () => NodeValue): NodeValue {
    this.#steps -= 1;
    if (this.#depth >= maxDepth || this.#steps < 0) {
      this.#frameDependent = true;
      return unknown(node);
    }
    this.#depth += 1;
    try {
      return compute();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Ends cycles: what depends on itself is unknown. */
  withoutCycles(key: TSESTree.Node, compute: () => NodeValue): NodeValue {
    return this.withoutCycle(key, compute) ?? unknown(key);
  }

  /** The same for anything else than a value; undefined where it depends on itself. */
  withoutCycle<Result>(key: TSESTree.Node, compute: () => Result): Result | undefined {
    if (this.#inProgress.has(key)) {
      this.#frameDependent = true;
      return undefined;
    }
    this.#inProgress.add(key);
    try {
      return compute();
    } finally {
      this.#inProgress.delete(key);
    }
  }

  /** What a variable holds in a frame. */
  valueOf(variable: Variable, frame: Frame, compute: () => NodeValue): NodeValue {
    const known = this.#remembered.get(variable);
    if (known !== undefined) return known;
    const last = this.#lastSeen.get(variable);
    if (last?.frame.at === frame.at && last.frame.call === frame.call) {
      this.#frameDependent = true;
      return last.value;
    }
    const { value, frameDependent } = this.#watched(compute);
    if (frameDependent) this.#lastSeen.set(variable, { frame, value });
    else this.#remembered.set(variable, value);
    return value;
  }

  /** Tells whether what is computed depends on the frame; then so does whatever it is computed for. */
  #watched(compute: () => NodeValue): { readonly value: NodeValue; readonly frameDependent: boolean } {
    const outer = this.#frameDependent;
    this.#frameDependent = false;
    const value = compute();
    const frameDependent = this.#frameDependent;
    this.#frameDependent = outer || frameDependent;
    return { value, frameDependent };
  }

  /** A value that is used often can be much bigger than the file when it is written out. */
  bounded(value: NodeValue, node: TSESTree.Node): NodeValue {
    // Nearly all are counted in less time than remembering their parts would take.
    return isWithin(value, smallSize) || sizeOf(value) <= this.#maxSize ? value : unknown(node);
  }
}
