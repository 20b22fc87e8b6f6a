import { isNothing } from "../presence.js";
import type { Domain } from "../domain.js";
import type { RecordValue, Value } from "../value.js";
import { not, type Certainty } from "./certainty.js";
import { test } from "./condition.js";
import { identityOf } from "./equal.js";
import { routeOf, type Route } from "./member-path.js";
import { valueIsSet } from "./presence.js";
import type { Condition, MemberPath } from "./vocabulary.js";
import type { WrittenRecord } from "./written-record.js";

/**
 * A look at a record that makes nothing: it sees what is written straight at a path, and neither into lists and maps nor
 * into branches. Most relations of most requests are settled by it; `evaluate` is for the others, and must agree.
 */
export interface QuickLook extends WrittenRecord {
  readonly domain: Domain;
}

/** Nothing is at the path, nor can be. */
const absent: Value<unknown> = { kind: "absent", node: undefined };
/** Nobody knows what is at the path. */
const unknown: Value<unknown> = { kind: "unknown", node: undefined };

/** What stands at a path: what `lookUp` finds in its one slot; undefined where a quick look isn't enough. */
export function valueAt(look: WrittenRecord, path: MemberPath): Value<unknown> | undefined {
  let value: Value<unknown> = look.record;
  for (let route = routeOf(path); route !== undefined; route = route.next) {
    if (value.kind === "one-of" || route.throughCollection) return undefined;
    if (value.kind !== "record") return isNothing(value) ? absent : unknown;
    const entry = value.entries.get(route.name);
    if (entry === undefined) return isClosed(look, value) ? absent : unknown;
    ({ value } = entry);
  }
  return value.kind === "one-of" ? undefined : value;
}

/**
 * What stands at a path that may go through lists: what `lookUp` finds in its slots, where each of them certainly exists;
 * undefined where a quick look isn't enough.
 */
export function valuesAt(look: WrittenRecord, path: MemberPath): readonly Value<unknown>[] | undefined {
  const values: Value<unknown>[] = [];
  return gather(look.record, routeOf(path), values) ? values : undefined;
}

/** What tells the values at a path apart, for those that are known; undefined where a quick look isn't enough. */
export function identitiesAt(look: WrittenRecord, path: MemberPath): readonly string[] | undefined {
  return valuesAt(look, path)?.flatMap((value) => identityOf([value]) ?? []);
}

/** @returns whether all was seen. */
function gather(value: Value<unknown>, route: Route | undefined, into: Value<unknown>[]): boolean {
  if (value.kind === "one-of") return false;
  if (route === undefined) {
    into.push(value);
    return true;
  }
  if (route.name === "{}" || route.name === "*") return false;
  if (route.name === "[]") {
    if (value.kind !== "list") return isNothing(value);
    return value.items.every((item) => !item.spread && gather(item.value, route.next, into));
  }
  if (value.kind !== "record") return isNothing(value);
  const entry = value.entries.get(route.name);
  // Who is not written, or not known, is compared with nobody.
  return entry === undefined || gather(entry.value, route.next, into);
}

/** Whether a member is set; undefined where a quick look isn't enough. */
export function isSetAt(look: WrittenRecord, path: MemberPath): Certainty | undefined {
  const value = valueAt(look, path);
  return value && valueIsSet(value);
}

/** Whether it is settled that fewer than two of several members have values that can be compared. */
export function isFewerThanTwo(look: WrittenRecord, members: readonly MemberPath[]): boolean {
  let count = 0;
  for (const path of members) {
    const value = valueAt(look, path);
    if (value === undefined) return false;
    if (value.kind !== "absent" && value.kind !== "unknown") count += 1;
  }
  return count < 2;
}

/** Whether it is settled that a condition doesn't certainly hold. */
export function isRuledOut(look: QuickLook, condition: Condition): boolean {
  if ("all" in condition) return condition.all.some((each) => isRuledOut(look, each));
  if ("any" in condition) return condition.any.every((each) => isRuledOut(look, each));
  const certainty = holdsAtOnce(look, condition);
  return certainty !== undefined && certainty !== "yes";
}

/** Whether a condition holds; undefined where a quick look isn't enough. */
function holdsAtOnce(look: QuickLook, condition: Condition): Certainty | undefined {
  if ("all" in condition || "any" in condition) return undefined;
  if ("not" in condition) {
    const certainty = holdsAtOnce(look, condition.not);
    return certainty && not(certainty);
  }
  const value = valueAt(look, condition.path);
  if (value === undefined) return undefined;
  if (!("present" in condition)) return test(value, condition, look.domain.predicates);
  const set = valueIsSet(value);
  return condition.present ? set : not(set);
}

function isClosed({ dialect }: WrittenRecord, record: RecordValue<unknown>): boolean {
  return !record.open && dialect !== "partial";
}
