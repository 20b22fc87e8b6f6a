/** Strings: of which characters they are, and templates for those that have them somewhere. */

import type { Wild } from "./scalars.js";

/** One of the characters of a string. */
type CharactersOf<S, C = never> = S extends `${infer A}${infer B}${infer D}${infer E}${infer F}${infer G}${infer Rest}`
  ? CharactersOf<Rest, C | A | B | D | E | F | G>
  : FewCharacters<S, C>;

type FewCharacters<S, C> = S extends `${infer D}${infer Rest}` ? FewCharacters<Rest, C | D> : C;

/**
 * One of a set of characters, as the tables write it: `¤` at the end stands for all that are told apart and are beyond
 * the printable ones of ASCII, `§` for a tab and line ends, `¬` for line ends.
 */
export type OneOf<S> = S extends `${infer Printable}¤`
  ? CharactersOf<Printable> | Beyond
  : S extends `${infer Before}§${infer After}`
    ? CharactersOf<Before> | CharactersOf<After> | "\t" | "\n" | "\r"
    : S extends `${infer Before}¬`
      ? CharactersOf<Before> | "\n" | "\r"
      : CharactersOf<S>;

/** Contains one of the characters. */
export type Has<S> = `${string}${OneOf<S>}${string}`;
export type Starts<S> = `${OneOf<S>}${string}`;
export type Ends<S> = `${string}${OneOf<S>}`;

/** One of the first directly before one of the second. */
export type Pair<A, B> = `${string}${OneOf<A>}${OneOf<B>}${string}`;

/** Of that many characters or more. */
export type Length<N> = `${Wild<N>}${any}`;

/** The characters that are told apart. */
export type Ascii =
  | CharactersOf<" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~">
  | Beyond;

/** Those beyond the printable ones of ASCII: what keyboards and word processors put in their place. */
type Beyond = CharactersOf<"\t\n\r\u00a0éü‘’“”–—">;
