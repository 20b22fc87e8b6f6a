import type { Spot } from "./spot.js";
import type { TextValue } from "./value.js";

/** A string of a request, with what it is for. */
export interface RequestText<Node> {
  readonly value: TextValue<Node>;
  readonly spot: Spot<Node>;
  /** The member that holds it, or the list or map that it is in. */
  readonly member: string;
}
