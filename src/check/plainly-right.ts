/**
 * What is plainly right of a wrong request, which is nearly all of it: the walk passes over it, since most of what it
 * makes of a value is for what it may have to say. The tests walk without it, too, and compare (`check-twice.ts`).
 */
import { isOneOfUnion } from "./acceptance/accept.js";
import type { PreparedShape } from "./acceptance/prepared.js";
import { textFits } from "./acceptance/text.js";
import { acceptsNumber } from "./constraints/number.js";
import type { Enforcement } from "./dialect.js";
import type { Findings } from "./findings.js";
import { presence } from "./presence.js";
import type { RecordValue, Value } from "./value.js";

/** Whether a value that holds no others is certainly one that the shape takes. */
export function isPlainlyRight(value: Value<unknown>, expected: PreparedShape): boolean {
  const { shape } = expected;
  switch (value.kind) {
    case "text":
      return shape.kind === "string" && (shape.jsonValue || textFits(value, expected));
    case "scalar":
      if (shape.kind === "number") return typeof value.value === "number" && acceptsNumber(value.value, shape);
      return shape.kind === "boolean" && typeof value.value === "boolean";
    default:
      return false;
  }
}

/**
 * Whether the walk passes over a value: it is plainly right, and nothing is said of it together with others.
 *
 * @param member the member that holds it, or the list or map that it is in
 */
export function isPassedOver<Node>(
  findings: Findings<Node>,
  value: Value<Node>,
  expected: PreparedShape,
  member: string,
): boolean {
  if (value.kind === "text" && findings.isOfConcern(value, member)) return false;
  return isPlainlyRight(value, expected) && findings.passOver();
}

/** What is to be said of the members that a record has and lacks: nothing, nothing of those that it has, or anything. */
export type MembersVerdict = "right" | "known" | "unclear";

/** Whether a record certainly has all members that it must have, and none but those that it can have. */
export function judgeMembers(
  { entries, open }: RecordValue<unknown>,
  shape: PreparedShape,
  enforced: Enforcement,
): MembersVerdict {
  const mustHaveAll = enforced.missing && !open;
  let required = 0;
  let set = 0;
  let isAbsent = false;
  for (const { key, value } of entries.values()) {
    const member = shape.member(key);
    if (member === undefined) return "unclear";
    if (presence(value) !== "absent") {
      set += 1;
      if (member.required) required += 1;
    } else if (member.required) isAbsent = true;
  }
  if (isAbsent || (mustHaveAll && required < shape.requiredCount)) return "known";
  return !shape.union || isOneOfUnion(set, 0, mustHaveAll, enforced) ? "right" : "known";
}
