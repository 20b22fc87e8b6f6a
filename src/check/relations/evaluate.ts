import type { Relation } from "./vocabulary.js";
import { formatted } from "./format-kind.js";
import { allOrNone, atLeastOne, exclusive, forbiddenWhen, requiredWhen, requires } from "./presence-kinds.js";
import { prove } from "../../sagemaker/custom/custom.js";
import { applies, type Breach, type Subject } from "./subject.js";
import {
  allEqual,
  atMost,
  bounded,
  disjoint,
  ordered,
  references,
  samePart,
  span,
  total,
  uniqueBy,
  values,
} from "./value-kinds.js";
import { Scenario } from "./scenario.js";

/** A request with more branches than this is not searched further: silence, not delay. */
const maxScenarios = 64;

/**
 * The breaches of a relation that are certain: in every run, or in the runs that take one chain of branches.
 *
 * @param subjectIn makes the subject of a scenario.
 */
export function evaluate<Node>(
  relation: Relation,
  subjectIn: (scenario: Scenario<Node>) => Subject<Node>,
): Breach<Node>[] {
  const breaches: Breach<Node>[] = [];
  const scenarios = [Scenario.open<Node>()];
  for (let index = 0; index < scenarios.length && index < maxScenarios; index += 1) {
    const scenario = scenarios[index];
    if (scenario === undefined) break;
    for (const breach of breachesIn(relation, subjectIn(scenario))) {
      if (!breaches.some((known) => isSame(known, breach))) breaches.push(breach);
    }
    scenarios.push(...scenario.refinements());
  }
  return breaches;
}

function isSame<Node>(a: Breach<Node>, b: Breach<Node>): boolean {
  return (
    a.messageId === b.messageId &&
    a.place.node === b.place.node &&
    a.place.within?.start === b.place.within?.start &&
    a.data.member === b.data.member
  );
}

function breachesIn<Node>(relation: Relation, subject: Subject<Node>): Breach<Node>[] {
  if (applies(subject, relation) !== "yes") return [];
  switch (relation.kind) {
    case "exclusive":
      return exclusive(subject, relation);
    case "exactly-one":
      return [...exclusive(subject, relation), ...atLeastOne(subject, relation)];
    case "at-least-one":
      return atLeastOne(subject, relation);
    case "requires":
      return requires(subject, relation);
    case "required-when":
      return requiredWhen(subject, relation);
    case "forbidden-when":
      return forbiddenWhen(subject, relation);
    case "values":
      return values(subject, relation);
    case "ordered":
      return ordered(subject, relation);
    case "bounded":
      return bounded(subject, relation);
    case "total":
      return total(subject, relation);
    case "unique-by":
      return uniqueBy(subject, relation);
    case "references":
      return references(subject, relation);
    case "disjoint":
      return disjoint(subject, relation);
    case "format":
      return formatted(subject, relation);
    case "all-or-none":
      return allOrNone(subject, relation);
    case "all-equal":
      return allEqual(subject, relation);
    case "at-most":
      return atMost(subject, relation);
    case "span":
      return span(subject, relation);
    case "same-part":
      return samePart(subject, relation);
    case "proved":
      return prove(subject, relation);
  }
}
