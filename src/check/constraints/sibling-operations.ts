import type { Operation } from "../../model/shape.js";
import type { Findings } from "../findings.js";
import type { Spot } from "../spot.js";
import type { RecordValue } from "../value.js";

const maxSiblings = 3;

export interface Siblings {
  /** The operations of which the name is a member. */
  readonly operations: readonly Operation[];
  /** Whether the request as it is written is one of the first: what else it lacks is no mistake of its own. */
  readonly isMeant: boolean;
}

/**
 * The operations akin to a request's own that have a member which it lacks: `InvokeEndpointAsync` for `InvokeEndpoint`
 * given `InputLocation`, `CreateEndpoint` for `UpdateEndpoint` given `Tags`.
 */
export function findSiblings<Node>(
  { context: { operation, service } }: Findings<Node>,
  record: RecordValue<Node>,
  key: string,
  spot: Spot<Node>,
): Siblings {
  if (operation === undefined || spot.step !== undefined) return { operations: [], isMeant: false };
  const thing = thingOf(operation);
  // The names first: nearly all inputs stay unread.
  const having = [...service.operations.values()].filter(
    (each) => each.name !== operation && isAkin(each.name, operation, thing) && each.input.members.has(key),
  );
  const fitting = having.filter((each) => each.name.startsWith(operation) && takes(each, record));
  return fitting.length > 0
    ? { operations: fitting.slice(0, maxSiblings), isMeant: true }
    : { operations: having.slice(0, maxSiblings), isMeant: false };
}

/** Another form of the same deed (`...Async`, `...V2`), or another deed with the same thing (`Create...`, `Update...`). */
function isAkin(a: string, b: string, thing: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || (a.endsWith(thing) && thingOf(a) === thing);
}

function thingOf(operation: string): string {
  return operation.replace(/^[A-Z][a-z]+/u, "");
}

/** Whether an operation takes all that is written, and asks for nothing else. */
function takes(operation: Operation, record: RecordValue<unknown>): boolean {
  const { input } = operation;
  const written = [...record.entries.keys()];
  if (!written.every((key) => input.members.has(key))) return false;
  return record.open || [...input.members.values()].every(({ name, required }) => !required || written.includes(name));
}
