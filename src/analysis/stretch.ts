/** A stretch of the source text, in UTF-16 code units from the beginning of the file. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
