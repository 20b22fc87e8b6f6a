import type { StructureShape } from "../model/shape.js";
import type { CheckContext } from "./check.js";
import type { RecordValue, Value } from "./value.js";
import type { Place, Violation } from "./violation.js";

/** Where a record stands in the request. */
export interface RecordScope<Node> {
  readonly path: readonly (string | number)[];
  /** What a missing member of the record is reported on: the key that holds it, the callee, or its opening brace. */
  readonly holder: Place<Node>;
}

/**
 * Evaluates the relations of one structure; `check` calls it for every record that it meets.
 *
 * @returns the violations that are proved.
 */
export function checkRelations<Node>(
  _record: RecordValue<Node>,
  _shape: StructureShape,
  _scope: RecordScope<Node>,
  _context: CheckContext<Node>,
): Violation<Node>[] {
  return [];
}

/** Evaluates what concerns a whole request: Regions that contradict each other, placeholders. Called once per request site. */
export function checkWholeRequest<Node>(
  _input: Value<Node>,
  _shape: StructureShape,
  _context: CheckContext<Node>,
): Violation<Node>[] {
  return [];
}
