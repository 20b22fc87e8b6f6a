import type { Correspondence, Service, Shape, StructureShape } from "../../model/shape.js";
import type { Confidence } from "../confidence.js";
import type { Domain } from "../domain.js";
import { candidatesOf, type Candidate } from "./index-relations.js";
import { parsePath, shapeAt, shapeBelow } from "./member-path.js";
import { prerequisites } from "./prerequisites.js";
import type { Condition, MemberPath, Relation } from "./vocabulary.js";

/** A structure's relations by the least confidence that is asked for, put into a resource's words once. */
type Translated = Partial<Record<Confidence, readonly Candidate[]>>;

const known = new WeakMap<Domain, WeakMap<StructureShape, Translated>>();

/**
 * The relations of a structure. Those of a resource, or of a property type, are what the API's structure has that it
 * stands for, in the resource's own names; one that speaks of a member that the resource doesn't have isn't among them,
 * nor one that the domain says not to hold there.
 */
export function candidatesOfShape(
  domain: Domain,
  service: Service,
  shape: StructureShape,
  least: Confidence,
): readonly Candidate[] {
  const { correspondence } = service;
  if (correspondence === undefined) return candidatesOf(domain, service.id, shape.name, least);
  const ofDomain = known.get(domain) ?? new WeakMap<StructureShape, Translated>();
  known.set(domain, ofDomain);
  const ofShape = ofDomain.get(shape) ?? {};
  ofDomain.set(shape, ofShape);
  return (ofShape[least] ??= translated(domain, service.id, shape, correspondence, least));
}

function translated(
  domain: Domain,
  service: string,
  shape: StructureShape,
  correspondence: Correspondence,
  least: Confidence,
): readonly Candidate[] {
  const origin = correspondence.structureOf(shape);
  if (origin === undefined) return [];
  return candidatesOf(domain, service, origin.name, least).flatMap(({ relation }) => {
    if (!holdsForResources(domain, relation, shape)) return [];
    const moved = relationOfResource(relation, shape, correspondence);
    return moved === undefined ? [] : [{ relation: moved, needs: prerequisites(moved) }];
  });
}

function holdsForResources(
  { custom, notOfResources = [] }: Domain,
  relation: Relation,
  shape: StructureShape,
): boolean {
  if (relation.kind === "custom" && custom[relation.constraint]?.readsMembers !== true) return false;
  return !notOfResources.some(
    ({ relation: id, types }) => id === relation.id && (types === undefined || types.includes(shape.name)),
  );
}

/** A relation in the names of a resource; undefined where the resource lacks one of the members that it speaks of. */
export function relationOfResource(
  relation: Relation,
  shape: StructureShape,
  correspondence: Correspondence,
): Relation | undefined {
  const translation = new Translation(shape, correspondence);
  const element = new Translation(elementShape(relation, translation), correspondence);
  const moved: Record<string, unknown> = { ...relation, shapes: [shape.name] };
  for (const field of ["member", "members", "needs", "to", "from"] as const) {
    const paths: unknown = Reflect.get(relation, field);
    if (typeof paths === "string") moved[field] = translation.path(paths);
    else if (Array.isArray(paths)) moved[field] = translation.paths(paths as readonly MemberPath[], leastOf(relation));
  }
  if (relation.when !== undefined) moved.when = translation.condition(relation.when);
  if (relation.elementWhen !== undefined) moved.elementWhen = element.condition(relation.elementWhen);
  moved.reason = translation.words(relation.reason);
  // The fields of every kind are those that are gone through.
  return translation.isComplete && element.isComplete ? (moved as unknown as Relation) : undefined;
}

/** How many of its members a relation can do with: each two of them are compared, or all are needed. */
function leastOf(relation: Relation): number {
  return relation.kind === "unique-by" ? 1 : relation.kind === "exclusive" ? 2 : Infinity;
}

/** The elements of the first list, or the values of the first map, that the relation's members lead through. */
function elementShape(relation: Relation, translation: Translation): Shape | undefined {
  if (relation.elementWhen === undefined) return undefined;
  const paths = "members" in relation ? relation.members : [relation.member];
  const collection = paths.map((path) => /^.*(?:\[\]|\.\*|\{\})/u.exec(path)?.[0]).find((path) => path !== undefined);
  return collection === undefined ? undefined : translation.shapeAt(collection.replace(/\{\}$/u, ".*"));
}

/** From the API's names to those of the properties below a resource, or below a part of one. */
class Translation {
  readonly #from: Shape | undefined;
  readonly #correspondence: Correspondence;
  /** Whether everything that was translated so far is there. */
  isComplete = true;

  constructor(from: Shape | undefined, correspondence: Correspondence) {
    this.#from = from;
    this.#correspondence = correspondence;
  }

  path(path: MemberPath): MemberPath {
    const found = this.#find(path);
    if (found === undefined) this.isComplete = false;
    return found ?? path;
  }

  /** Those that there are, where they are at least so many; of fewer, all have to be there. */
  paths(paths: readonly MemberPath[], least: number): readonly MemberPath[] {
    const found = paths.flatMap((path) => this.#find(path) ?? []);
    if (found.length < Math.min(least, paths.length)) this.isComplete = false;
    return found;
  }

  /** The shape that an API's path leads to. */
  shapeAt(path: MemberPath): Shape | undefined {
    const found = this.#find(path);
    return found === undefined ? undefined : shapeAt(this.#from, parsePath(found));
  }

  condition(condition: Condition): Condition {
    const { says } = condition;
    const said = says === undefined ? {} : { says: this.words(says) };
    if ("all" in condition) return { ...condition, ...said, all: condition.all.map((each) => this.condition(each)) };
    if ("any" in condition) return { ...condition, ...said, any: condition.any.map((each) => this.condition(each)) };
    if ("not" in condition) return { ...condition, ...said, not: this.condition(condition.not) };
    return { ...condition, ...said, path: this.path(condition.path) };
  }

  /** A text with the members in it (`'ImageUri'`) under their names here. */
  words(text: string): string {
    return text.replaceAll(/'([A-Z][\w.]*)'/gu, (quoted, path: string) => {
      const found = this.#find(path);
      return found === undefined ? quoted : `'${found}'`;
    });
  }

  #find(path: MemberPath): MemberPath | undefined {
    let found = "";
    let at = this.#from;
    for (const step of parsePath(path)) {
      const name = at?.kind === "structure" ? this.#correspondence.propertyOf(at, step)?.name : step;
      at = name === undefined ? undefined : shapeBelow(at, name);
      if (name === undefined || at === undefined) return undefined;
      found += name === "[]" || name === "{}" || found === "" ? name : `.${name}`;
    }
    return found;
  }
}
