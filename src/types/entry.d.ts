/** The tables of a service: texts, and how a line of them is found. */

/** The tables of a service; see `tools/types/` for the notation. */
export interface Model {
  /** A structure's members by its name. */
  rows: object;
  /** What a pattern forbids, by its number. */
  forbidden: object;
  /** What else a pattern asks for, by its number. */
  programs: object;
  /** What the patterns ask for, in words. */
  patterns: object;
  /** Values that aren't judged, since they stand for others. */
  passes: unknown;
}

/** A line of a table by its key, else `None`. A table is a text for each first character of the keys. */
export type Entry<Table, Key, None> = Key extends `${infer First}${string}`
  ? First extends keyof Table
    ? Table[First] extends `${string}\n${Key} ${infer Text}\n${string}`
      ? Text
      : None
    : None
  : None;
