import { namesOf, type Names } from "./kinds/kind.js";
import { kindOf } from "./kinds/index.js";
import type { Condition, Relation } from "./vocabulary.js";

/**
 * What a record must have written before a relation can be broken in it: a name of each of these. A condition on a
 * member that isn't there never holds for certain, and most relations speak of members that a request doesn't have: a
 * few look-ups spare their evaluation.
 */
export function prerequisites(relation: Relation): readonly Names[] {
  const condition = relation.when === undefined ? [] : ofCondition(relation.when);
  return [...condition, ...kindOf(relation).prerequisites(relation)];
}

function ofCondition(condition: Condition): readonly Names[] {
  if ("all" in condition) return condition.all.flatMap(ofCondition);
  if ("any" in condition) {
    const alternatives = condition.any.map((each) => ofCondition(each)[0]);
    return alternatives.every((names) => names !== undefined) ? [alternatives.flat()] : [];
  }
  if ("not" in condition || "orAbsent" in condition) return [];
  if ("present" in condition && !condition.present) return [];
  return [namesOf([condition.path])];
}
