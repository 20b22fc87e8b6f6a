import type { Shape } from "../../model/shape.js";
import type { Secrecy } from "../shown.js";
import type { RecordEntry, RecordValue, Value } from "../value.js";
import type { Place } from "../violation.js";

/** A record of the request, and what a member that it lacks is reported on. */
export interface Owner<Node> extends Secrecy {
  readonly record: RecordValue<Node>;
  /** Undefined where the model has no such member. */
  readonly shape: Shape | undefined;
  readonly path: readonly (string | number)[];
  readonly holder: Place<Node>;
}

/** What stands at the end of a path. */
export interface Slot<Node> extends Secrecy {
  /** All that it may be; `absent` where the member isn't set. Never empty. */
  readonly options: readonly Value<Node>[];
  /** Where the member is written; undefined for absent ones and for elements of lists. */
  readonly entry: RecordEntry<Node> | undefined;
  readonly path: readonly (string | number)[];
  /** The deepest record on the way that certainly exists, and the rest of the path from there. */
  readonly owner: Owner<Node>;
  readonly rest: readonly string[];
  /** Whether the list elements on the way certainly exist. */
  readonly certain: boolean;
  /** Whether it stands for any number of elements: those of a spread. */
  readonly many: boolean;
  /** The innermost list element or value of a map on the way, with where it stands. */
  readonly element: Owner<Node> | undefined;
}

export interface Found<Node> {
  /** One, unless the path goes through a list or map. */
  readonly slots: readonly Slot<Node>[];
  /** Whether the slots stand for all that there can be. */
  readonly complete: boolean;
}
