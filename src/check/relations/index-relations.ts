import type { Confidence } from "../confidence.js";
import type { Domain } from "../domain.js";
import { kindOf } from "./kinds/index.js";
import { prerequisites } from "./prerequisites.js";
import { isRuledOut, type QuickLook } from "./quick-look.js";
import type { Relation } from "./vocabulary.js";

/** A relation, and what a record must have written before it can be broken there. */
export interface Candidate {
  readonly relation: Relation;
  readonly needs: ReturnType<typeof prerequisites>;
}

/** The relations of a structure, by the least confidence that is asked for. */
type Candidates = Readonly<Record<Confidence, readonly Candidate[]>>;

/** By service and structure; made when first asked for, since a request is of a few of them. */
const known = new WeakMap<Domain, Map<string, Candidates>>();

/** The relations of a structure. */
export function relationsOf(domain: Domain, service: string, shape: string): readonly Relation[] {
  return candidatesOf(domain, service, shape, "medium").map(({ relation }) => relation);
}

/** Whether a quick look shows that a relation holds, or that its breach can't be proved. */
export function isSettled(look: QuickLook, { relation, needs }: Candidate): boolean {
  const { entries } = look.record;
  for (const names of needs) {
    if (!names.some((name) => entries.has(name))) return true;
  }
  return isClear(look, relation);
}

/** Whether a quick look at what stands in the members shows that a relation holds, or that its breach can't be proved. */
export function isClear(look: QuickLook, relation: Relation): boolean {
  if (relation.when !== undefined && isRuledOut(look, relation.when)) return true;
  const kind = kindOf(relation);
  // Which entries of a list are meant is for the evaluation to say.
  return (relation.elementWhen === undefined || kind.isClearOfFewer === true) && kind.isClear(look, relation);
}

/** The relations of a structure, with what each of them needs; none of less confidence than is asked for. */
export function candidatesOf(domain: Domain, service: string, shape: string, least: Confidence): readonly Candidate[] {
  const ofDomain = known.get(domain) ?? new Map<string, Candidates>();
  known.set(domain, ofDomain);
  const key = `${service} ${shape}`;
  const candidates = ofDomain.get(key) ?? allCandidates(domain, service, shape);
  ofDomain.set(key, candidates);
  return candidates[least];
}

function allCandidates(domain: Domain, service: string, shape: string): Candidates {
  const relations = domain.relationsOf?.(service, shape) ?? stated(domain, service, shape);
  const medium = relations.map((relation) => ({ relation, needs: prerequisites(relation) }));
  return { medium, high: medium.filter(({ relation }) => relation.confidence === "high") };
}

function stated({ relations, service: usual }: Domain, service: string, shape: string): readonly Relation[] {
  return relations.filter((relation) => (relation.service ?? usual) === service && relation.shapes.includes(shape));
}
