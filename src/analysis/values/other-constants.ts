import type { NodeValue } from "./node-value.js";

/** A constant of another file: what the module exports as `name`, `default` for its default export. */
export interface OtherConstant {
  readonly module: string;
  readonly name: string;
}

/** The constants of other files of the project. */
export interface OtherFiles {
  /** Undefined where nothing is known of it. The value's nodes stand for nothing. */
  valueOf(constant: OtherConstant): NodeValue | undefined;
}
