import type { Domain } from "../domain.js";
import { kindOf } from "./kinds/index.js";
import { Scenario } from "./scenario.js";
import { applies } from "./slots.js";
import type { Breach, Subject } from "./subject.js";
import type { Relation } from "./vocabulary.js";

/** A request with more branches than this is not searched further: silence, not delay. */
const maxScenarios = 64;

/**
 * The breaches of a relation that are certain: in every run, or in the runs that take one chain of branches. What is only
 * useless has to be so in every run.
 */
export function evaluate<Node>(
  relation: Relation,
  on: Omit<Subject<Node>, "scenario">,
  domain: Domain,
): readonly Breach<Node>[] {
  const kind = kindOf(relation);
  const breaches: Breach<Node>[] = [];
  const scenarios = [Scenario.open<Node>()];
  for (let index = 0; index < scenarios.length && index < maxScenarios; index += 1) {
    const scenario = scenarios[index];
    if (scenario === undefined) break;
    const subject = { ...on, scenario };
    const found = applies(subject, relation) === "yes" ? kind.evaluate(subject, relation, domain) : [];
    for (const breach of found) if (!breaches.some((known) => isSame(known, breach))) breaches.push(breach);
    if (kind.concernsEveryRun?.(relation) !== true) scenarios.push(...scenario.refinements());
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
