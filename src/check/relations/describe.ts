import type { Condition } from "./vocabulary.js";
import { describePredicate } from "../../sagemaker/predicates.js";
import { series, showPath, showScalar } from "./show.js";

/** A condition in words, to be read after "when". */
export function describe(condition: Condition): string {
  if (condition.says !== undefined) return condition.says;
  if ("all" in condition) return series(condition.all.map(describe), "and");
  if ("any" in condition) return series(condition.any.map(describe), "or");
  if ("not" in condition) return describeNot(condition.not);
  const member = showPath(condition.path);
  if ("present" in condition) return condition.present ? `${member} is set` : `${member} isn't set`;
  const absent = "orAbsent" in condition ? " or left out" : "";
  if ("equals" in condition) return `${member} is ${showScalar(condition.equals)}${absent}`;
  if ("in" in condition) return `${member} is ${series(condition.in.map(showScalar), "or")}${absent}`;
  if ("notIn" in condition) return `${member} isn't ${series(condition.notIn.map(showScalar), "or")}`;
  if ("matches" in condition) return `${member} matches /${condition.matches}/`;
  if ("contains" in condition) return `${member} contains ${showScalar(condition.contains)}`;
  if ("minEntries" in condition) return `${member} has ${condition.minEntries} or more entries`;
  return `${member} ${describePredicate(condition.is)}`;
}

function describeNot(condition: Condition): string {
  if (condition.says !== undefined || "all" in condition || "any" in condition) return `not (${describe(condition)})`;
  if ("not" in condition) return describe(condition.not);
  if ("present" in condition) return describe({ ...condition, present: !condition.present });
  if ("equals" in condition && condition.orAbsent !== true) {
    return `${showPath(condition.path)} isn't ${showScalar(condition.equals)}`;
  }
  return `not (${describe(condition)})`;
}
