import type { Dialect } from "../dialect.js";
import type { RecordValue } from "../value.js";

/** A record as a quick look sees it: what is written in it, and what is missing from it in its dialect. */
export interface WrittenRecord {
  readonly record: RecordValue<unknown>;
  readonly dialect: Dialect;
}
