import type { RecordValue } from "../value.js";
import type { Owner, Slot } from "./slot.js";

/** Compares where two slots below a record are written; the entries of a record are in the order of their writing. */
export function inSourceOrder<Node>(root: Owner<Node>, a: Slot<Node>, b: Slot<Node>): number {
  return compare(root.record, a.path.slice(root.path.length), b.path.slice(root.path.length));
}

function compare(
  record: RecordValue<unknown>,
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): number {
  const [firstA, ...restA] = a;
  const [firstB, ...restB] = b;
  if (firstA === undefined || firstB === undefined) return 0;
  if (firstA !== firstB) {
    if (typeof firstA === "number" && typeof firstB === "number") return firstA - firstB;
    const keys = [...record.entries.keys()];
    return keys.indexOf(String(firstA)) - keys.indexOf(String(firstB));
  }
  const next = record.entries.get(String(firstA))?.value;
  if (next?.kind === "list" && typeof restA[0] === "number" && typeof restB[0] === "number") {
    if (restA[0] !== restB[0]) return restA[0] - restB[0];
    const item = next.items[restA[0]]?.value;
    return item?.kind === "record" ? compare(item, restA.slice(1), restB.slice(1)) : 0;
  }
  return next?.kind === "record" ? compare(next, restA, restB) : 0;
}
