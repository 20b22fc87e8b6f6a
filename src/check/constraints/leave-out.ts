import { words } from "../shown.js";
import { memberOf, type Spot } from "../spot.js";
import type { Suggestion } from "../violation.js";

/**
 * Suggests to leave out an optional member that is given nothing: an empty list, text or object.
 *
 * @returns nothing where the member is required, or isn't written as a property
 */
export function leavingOut<Node>(spot: Spot<Node>, messageId: string): Suggestion<Node>[] {
  const { leftOutBy } = spot;
  if (leftOutBy === undefined) return [];
  const edits = [{ type: "remove-property", propertyNode: leftOutBy } as const];
  return [{ messageId, data: words({ member: memberOf(spot) }), edits }];
}
