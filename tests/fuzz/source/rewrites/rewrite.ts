import type { Edit, ParsedProgram } from "../../tree.js";

/** A place at which a program can be written otherwise, and how; what stands in `range` is changed by one rewrite only. */
export interface Site {
  readonly range: readonly [start: number, end: number];
  readonly edits: readonly Edit[];
}

/** A way to write a program otherwise, so that it does the same. */
export interface Rewrite {
  readonly name: string;
  /** `typescript`: what comes out is TypeScript. */
  readonly gives: "same language" | "typescript";
  /**
   * What has to be reported afterwards: the same, under the same text; the same messages; or nothing that wasn't
   * reported before, since less may be known.
   */
  readonly keeps: "places" | "messages" | "silence";
  /** Where it can be done, each with a choice of its own. */
  readonly sites: (program: ParsedProgram, choice: number) => readonly Site[];
}
