import { branchesOf } from "./choices.js";
import type { NodeEntry } from "./node-value.js";

/** Something that may have happened to a member may have made it; what an object is written with is there. */
export function mayBeAbsent({ propertyNode, value }: NodeEntry): boolean {
  if (value.kind === "unknown" && propertyNode === undefined) return true;
  return branchesOf(value).some((branch) => branch.value.kind === "absent");
}

/**
 * A member that is written over another one of its name, and keeps its place among the others. Of one that may not have
 * been there nobody knows the place: `{ ...(c && { a: 1 }), b: 2, a: 3 }`.
 */
export function writtenOver(earlier: NodeEntry | undefined, entry: NodeEntry): NodeEntry {
  if (earlier === undefined) return entry;
  return earlier.isUnplaced === true || mayBeAbsent(earlier) ? { ...entry, isUnplaced: true } : entry;
}
