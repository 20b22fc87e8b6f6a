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
  const proofs: Proof<Node>[] = [];
  const scenarios = [{ scenario: Scenario.open<Node>(), depth: 0 }];
  for (let index = 0; index < scenarios.length && index < maxScenarios; index += 1) {
    const next = scenarios[index];
    if (next === undefined) break;
    const { scenario, depth } = next;
    const subject = { ...on, scenario };
    const found = applies(subject, relation) === "yes" ? kind.evaluate(subject, relation, domain) : [];
    for (const breach of found) proofs.push({ breach, depth });
    if (kind.concernsEveryRun?.(relation) === true) continue;
    for (const refined of scenario.refinements()) scenarios.push({ scenario: refined, depth: depth + 1 });
  }
  return eachOnce(proofs);
}

/** A breach, and how many branches were settled on to prove it. */
interface Proof<Node> {
  readonly breach: Breach<Node>;
  readonly depth: number;
}

/**
 * Each breach once. Where all branches of a value break the relation, that is proved of all of them together, at the first
 * one's place, and of each of them, which says more.
 */
function eachOnce<Node>(proofs: readonly Proof<Node>[]): readonly Breach<Node>[] {
  const breaches = proofs
    .filter((proof) => !proofs.some((other) => isCloser(other, proof)))
    .map(({ breach }) => breach);
  return breaches.filter((breach, index) => breaches.findIndex((known) => isSame(known, breach)) === index);
}

/** Whether a proof is of the same breach in one of the branches of which another one speaks. */
function isCloser<Node>(one: Proof<Node>, other: Proof<Node>): boolean {
  const [a, b] = [one.breach, other.breach];
  return (
    one.depth > other.depth &&
    a.messageId === b.messageId &&
    a.data.member === b.data.member &&
    a.place.node !== b.place.node &&
    b.path.every((step, index) => a.path[index] === step)
  );
}

function isSame<Node>(a: Breach<Node>, b: Breach<Node>): boolean {
  return (
    a.messageId === b.messageId &&
    a.place.node === b.place.node &&
    a.place.within?.start === b.place.within?.start &&
    a.data.member === b.data.member
  );
}
