import type { Value } from "../value.js";
import type { Slot } from "./slot.js";
import { agree, type Certainty } from "./certainty.js";
import { readText } from "../text-value.js";

/**
 * Whether a member is set. `null` is not (v2 takes it so, v3 leaves it out); an empty string or list may count as
 * either with the service, so nothing follows from it.
 */
export function isSet<Node>(slot: Slot<Node>): Certainty {
  return agree(slot.options.map(valueIsSet));
}

export function valueIsSet(value: Value<unknown>): Certainty {
  switch (value.kind) {
    case "absent":
      return "no";
    case "unknown":
      return value.type === "record" || value.type === "number" || value.type === "boolean" ? "yes" : "unknown";
    case "one-of":
      return agree(value.branches.map((branch) => valueIsSet(branch.value)));
    case "scalar":
      return value.value === null ? "no" : "yes";
    case "text":
      return readText(value).min > 0 ? "yes" : "unknown";
    case "list":
      return value.items.some((item) => !item.spread || item.min > 0) ? "yes" : "unknown";
    case "record":
    case "object":
      return "yes";
  }
}
