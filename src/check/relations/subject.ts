import type { StructureShape } from "../../model/shape.js";
import type { Dialect } from "../dialect.js";
import type { MessageData } from "../shown.js";
import type { ConstraintKind, Place, Suggestion } from "../violation.js";
import type { Predicates } from "./predicate.js";
import type { Scenario } from "./scenario.js";
import type { Owner } from "./slot.js";

/** What a relation is evaluated on: a record of its shape, in one scenario. */
export interface Subject<Node> {
  readonly scenario: Scenario<Node>;
  readonly root: Owner<Node>;
  readonly shape: StructureShape;
  /** In `partial`, members may be added later: nothing is missing. */
  readonly dialect: Dialect;
  readonly predicates: Predicates;
}

/** A relation that is broken, before it becomes a violation. */
export interface Breach<Node> {
  readonly kind: ConstraintKind;
  readonly messageId: string;
  readonly data: MessageData;
  readonly path: readonly (string | number)[];
  readonly place: Place<Node>;
  readonly suggestions: readonly Suggestion<Node>[];
  /** The other values that it speaks of. */
  readonly about?: readonly Node[];
  /** Lowers that of the relation. */
  readonly confidence?: "high" | "medium" | undefined;
}
