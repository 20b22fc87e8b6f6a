import type { Domain } from "../domain.js";
import type { RecordValue } from "../value.js";
import { prerequisites } from "./prerequisites.js";
import type { Relation } from "./vocabulary.js";

/** A relation, and what a record must have written before it can be broken there. */
interface Candidate {
  readonly relation: Relation;
  readonly needs: ReturnType<typeof prerequisites>;
}

/** By service, and there by structure. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Candidate[]>>;

/** Made when first asked for, since most files need none. */
const indexes = new WeakMap<Domain, Index>();

/** The relations of a structure. */
export function relationsOf(domain: Domain, service: string, shape: string): readonly Relation[] {
  return candidatesOf(domain, service, shape).map(({ relation }) => relation);
}

/** Those of which a record has the members without which they can't be broken: a few of many. */
export function breakableIn(
  { entries }: RecordValue<unknown>,
  domain: Domain,
  service: string,
  shape: string,
): readonly Relation[] {
  return candidatesOf(domain, service, shape)
    .filter(({ needs }) => needs.every((names) => names.some((name) => entries.has(name))))
    .map(({ relation }) => relation);
}

function candidatesOf(domain: Domain, service: string, shape: string): readonly Candidate[] {
  let index = indexes.get(domain);
  if (index === undefined) indexes.set(domain, (index = indexRelations(domain)));
  return index.get(service)?.get(shape) ?? [];
}

function indexRelations({ relations, service: usual }: Domain): Index {
  const index = new Map<string, Map<string, Candidate[]>>();
  for (const relation of relations) {
    const candidate = { relation, needs: prerequisites(relation) };
    const service = relation.service ?? usual;
    const byShape = index.get(service) ?? new Map<string, Candidate[]>();
    index.set(service, byShape);
    for (const shape of relation.shapes) byShape.set(shape, [...(byShape.get(shape) ?? []), candidate]);
  }
  return index;
}
