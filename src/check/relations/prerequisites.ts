import type { Condition, MemberPath, Relation } from "./vocabulary.js";
import { parsePath } from "./lookup.js";

/** Names of members of which one has to be written. */
type Names = readonly string[];

/**
 * What a record must have written before a relation can be broken in it: a name of each of these. A condition on a
 * member that isn't there never holds for certain, and most relations speak of members that a request doesn't have: a
 * few look-ups spare their evaluation.
 */
export function prerequisites(relation: Relation): readonly Names[] {
  const condition = relation.when === undefined ? [] : ofCondition(relation.when);
  return [...condition, ...ofKind(relation)];
}

function ofKind(relation: Relation): readonly Names[] {
  switch (relation.kind) {
    case "requires":
    case "values":
    case "bounded":
    case "references":
    case "disjoint":
    case "format":
    case "all-equal":
    case "at-most":
      return [namesOf([relation.member])];
    case "exclusive":
    case "ordered":
    case "span":
    case "same-part":
      // Of more than two, any two will do.
      return relation.members.length === 2
        ? relation.members.map((path) => namesOf([path]))
        : [namesOf(relation.members)];
    case "forbidden-when":
    case "total":
    case "unique-by":
    case "all-or-none":
      return [namesOf(relation.members)];
    case "exactly-one":
    case "at-least-one":
    case "required-when":
    case "proved":
      return [];
  }
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

function namesOf(paths: readonly MemberPath[]): Names {
  return paths.map((path) => parsePath(path)[0] ?? "");
}
