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

/** By service, and there by structure. */
type Index = ReadonlyMap<string, ReadonlyMap<string, Candidates>>;

/** Made when first asked for, since most files need none. */
const indexes = new WeakMap<Domain, Index>();

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
  if (relation.when !== undefined && isRuledOut(look, relation.when)) return true;
  const kind = kindOf(relation);
  // Which entries of a list are meant is for the evaluation to say.
  return (relation.elementWhen === undefined || kind.isClearOfFewer === true) && kind.isClear(look, relation);
}

/** The relations of a structure, with what each of them needs; none of less confidence than is asked for. */
export function candidatesOf(domain: Domain, service: string, shape: string, least: Confidence): readonly Candidate[] {
  let index = indexes.get(domain);
  if (index === undefined) indexes.set(domain, (index = indexRelations(domain)));
  return index.get(service)?.get(shape)?.[least] ?? [];
}

function indexRelations({ relations, service: usual }: Domain): Index {
  const index = new Map<string, Map<string, { high: Candidate[]; medium: Candidate[] }>>();
  for (const relation of relations) {
    const candidate = { relation, needs: prerequisites(relation) };
    const service = relation.service ?? usual;
    const byShape = index.get(service) ?? new Map<string, { high: Candidate[]; medium: Candidate[] }>();
    index.set(service, byShape);
    for (const shape of relation.shapes) {
      const { high, medium } = byShape.get(shape) ?? { high: [], medium: [] };
      medium.push(candidate);
      if (relation.confidence === "high") high.push(candidate);
      byShape.set(shape, { high, medium });
    }
  }
  return index;
}
