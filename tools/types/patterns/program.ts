/**
 * How type-level code decides whether a string is in a language.
 *
 * A walk by characters costs the compiler about ten instantiations for each. Most languages of the model can instead be
 * told by a few comparisons with template literal types, each of which the compiler does in one native search.
 */
export type Program =
  /** Everything but strings that start, end or contain what isn't allowed there: one comparison with a union. */
  | { readonly kind: "forbid"; readonly forbidden: Forbidden }
  /** One of a few strings. */
  | { readonly kind: "one-of"; readonly strings: readonly string[] }
  /** Starts with `text`, then `next`. */
  | { readonly kind: "literal"; readonly text: string; readonly next: Program }
  /** What stands before the first `delimiter` is in `before` and what follows it in `after`; without one, `otherwise`. */
  | {
      readonly kind: "split";
      readonly delimiter: string;
      readonly before: Program;
      readonly after: Program;
      readonly otherwise: Program | undefined;
    }
  /** At least so many characters, then judged by `next`. */
  | { readonly kind: "at-least"; readonly length: number; readonly next: Program }
  /** By the first character; `empty` says whether the string may end here, `rest` what any other character means. */
  | {
      readonly kind: "step";
      readonly branches: readonly { readonly set: string; readonly next: Program }[];
      readonly empty: boolean;
      readonly otherAllowed: boolean;
    }
  /** Another program by name: a loop. */
  | { readonly kind: "jump"; readonly name: number };

export interface Forbidden {
  /** Characters that must not occur. */
  readonly anywhere: string;
  /** Characters that must not come first, of those that may occur. */
  readonly first: string;
  readonly last: string;
  /** No character of `left` directly before one of `right`. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly empty: boolean;
  /** Longer strings are forbidden; undefined: any length. */
  readonly maxLength: number | undefined;
}

/** A program, with those that it jumps to. */
export interface Compiled {
  readonly program: Program;
  /** Programs that are jumped to, by name. */
  readonly named: ReadonlyMap<number, Program>;
}

/** Every string. */
export const anything: Program = {
  kind: "forbid",
  forbidden: { anywhere: "", first: "", last: "", pairs: [], empty: false, maxLength: undefined },
};

/** The programs that a program consists of: what it takes in the tables. */
export function size(program: Program): number {
  switch (program.kind) {
    case "literal":
    case "at-least":
      return 1 + size(program.next);
    case "split":
      return (
        1 + size(program.before) + size(program.after) + (program.otherwise === undefined ? 0 : size(program.otherwise))
      );
    case "step":
      return program.branches.reduce((sum, { next }) => sum + size(next), 1);
    default:
      return 1;
  }
}
