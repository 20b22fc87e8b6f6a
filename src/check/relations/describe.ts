import type { Predicates } from "./predicate.js";
import type { Condition } from "./vocabulary.js";
import { listing } from "../../text/wording.js";
import { listScalars, quotePath, quoteScalar } from "./wording.js";

/** A condition in words, to be read after "when". */
export function describe(condition: Condition, predicates: Predicates): string {
  const say = (each: Condition): string => describe(each, predicates);
  if (condition.says !== undefined) return condition.says;
  if ("all" in condition) return listing(condition.all.map(say), "and");
  if ("any" in condition) return listing(condition.any.map(say), "or");
  if ("not" in condition) return describeNot(condition.not, predicates);
  const member = quotePath(condition.path);
  if ("present" in condition) return condition.present ? `${member} is set` : `${member} isn't set`;
  const absent = "orAbsent" in condition ? " or left out" : "";
  if ("equals" in condition) return `${member} is ${quoteScalar(condition.equals)}${absent}`;
  if ("in" in condition) return `${member} is ${listScalars(condition.in)}${absent}`;
  if ("notIn" in condition) return `${member} isn't ${listScalars(condition.notIn)}`;
  if ("matches" in condition) return `${member} matches /${condition.matches}/`;
  if ("contains" in condition) return `${member} contains ${quoteScalar(condition.contains)}`;
  if ("minEntries" in condition) return `${member} has ${condition.minEntries} or more entries`;
  return `${member} ${predicates[condition.is]?.says ?? condition.is}`;
}

function describeNot(condition: Condition, predicates: Predicates): string {
  const plain = (): string => `not (${describe(condition, predicates)})`;
  if (condition.says !== undefined || "all" in condition || "any" in condition) return plain();
  if ("not" in condition) return describe(condition.not, predicates);
  if ("present" in condition) return describe({ ...condition, present: !condition.present }, predicates);
  if ("equals" in condition && condition.orAbsent !== true) {
    return `${quotePath(condition.path)} isn't ${quoteScalar(condition.equals)}`;
  }
  return plain();
}
