import type { Automaton } from "../../model/automaton.js";
import { boundsOf } from "../../model/bounds.js";
import type { Member, Service, Shape } from "../../model/shape.js";
import { withLimits, type Allowed } from "../allowed.js";
import type { Confidence } from "../confidence.js";
import type { Domain } from "../domain.js";
import type { Candidate } from "../relations/index-relations.js";
import { candidatesOfShape } from "../relations/resource-relations.js";

/** What holds for all requests that are looked at with the same settings. */
export interface Terms {
  readonly service: Service;
  readonly domain: Domain;
  readonly limits: Allowed["limits"];
  /** The least confidence that is asked for. */
  readonly confidence: Confidence;
}

/**
 * A shape as the first look needs it: all shapes are of one form, what it asks of them is at hand, and each is made once.
 */
export class PreparedShape {
  readonly shape: Shape;
  readonly kind: Shape["kind"];
  readonly sensitive: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Of an enum. */
  readonly values: ReadonlySet<string> | undefined;
  /** Of a structure: how many members it must have. */
  readonly requiredCount: number = 0;
  readonly union: boolean;
  readonly #prepare: (shape: Shape) => PreparedShape;
  readonly #terms: Terms;
  #members: ReadonlyMap<string, PreparedMember> | undefined;
  #relations: PreparedRelations | undefined;
  #inner: PreparedShape | undefined;
  #key: PreparedShape | undefined;
  #automaton: Automaton | undefined;

  constructor(shape: Shape, terms: Terms, prepare: (shape: Shape) => PreparedShape) {
    this.shape = shape;
    this.kind = shape.kind;
    this.sensitive = shape.sensitive;
    const { min, max } = boundsOf(shape);
    this.min = min;
    this.max = max;
    this.values = shape.kind === "string" && shape.enum !== undefined ? new Set(shape.enum) : undefined;
    this.union = shape.kind === "structure" && shape.union;
    if (shape.kind === "structure") {
      this.requiredCount = [...shape.members.values()].filter(({ required }) => required).length;
    }
    this.#terms = terms;
    this.#prepare = prepare;
  }

  /** Of a structure. */
  get members(): ReadonlyMap<string, PreparedMember> {
    return (this.#members ??= new Map(
      this.shape.kind === "structure"
        ? [...this.shape.members.values()].map((member) => [member.name, this.#prepareMember(member)])
        : [],
    ));
  }

  #prepareMember({ name, required, shape }: Member): PreparedMember {
    return {
      required,
      shape: this.#prepare(shape),
      textsMatter: this.#terms.domain.concernsTextsOf?.(name) ?? true,
    };
  }

  /** Of a structure: the relations that a record may break, by the members that it has written. */
  get relations(): PreparedRelations {
    const { domain, service, confidence } = this.#terms;
    return (this.#relations ??= prepareRelations(
      this.shape.kind === "structure" ? candidatesOfShape(domain, service, this.shape, confidence) : [],
    ));
  }

  /** Of a list its elements, of a map its values. */
  get inner(): PreparedShape {
    const { shape } = this;
    return (this.#inner ??= this.#prepare(
      shape.kind === "list" ? shape.element : shape.kind === "map" ? shape.value : shape,
    ));
  }

  /** Of a map. */
  get key(): PreparedShape {
    return (this.#key ??= this.#prepare(this.shape.kind === "map" ? this.shape.key : this.shape));
  }

  /** Of a string with a pattern. */
  get automaton(): Automaton | undefined {
    if (this.shape.kind !== "string" || this.shape.pattern === undefined) return undefined;
    return (this.#automaton ??= this.shape.pattern.automaton);
  }
}

/** Of most relations a look at one member says that they hold. */
export interface PreparedRelations {
  /** Those that may be broken whatever is written. */
  readonly always: readonly Candidate[];
  /** Those that need a member, by its name; one that needs one of several stands under each. */
  readonly byMember: ReadonlyMap<string, readonly Candidate[]>;
}

function prepareRelations(candidates: readonly Candidate[]): PreparedRelations {
  const always: Candidate[] = [];
  const byMember = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const [fewest] = [...candidate.needs].sort((a, b) => a.length - b.length);
    if (fewest === undefined) always.push(candidate);
    for (const name of new Set(fewest)) byMember.set(name, [...(byMember.get(name) ?? []), candidate]);
  }
  return { always, byMember };
}

export interface PreparedMember {
  readonly required: boolean;
  readonly shape: PreparedShape;
  /** Whether its strings are looked at once more with those of the whole request. */
  readonly textsMatter: boolean;
}

/** The shapes of one service that were prepared for the same terms. */
class Preparation {
  readonly terms: Terms;
  readonly #shapes = new Map<Shape, PreparedShape>();

  constructor(terms: Terms) {
    this.terms = terms;
  }

  readonly prepare = (shape: Shape): PreparedShape => {
    let made = this.#shapes.get(shape);
    if (made === undefined) {
      made = new PreparedShape(withLimits(shape, this.terms.limits), this.terms, this.prepare);
      this.#shapes.set(shape, made);
    }
    return made;
  };
}

const preparations = new WeakMap<Service, Preparation[]>();

/** How many settings are remembered for a service: a project has one or two. */
const maxTerms = 8;

/** A shape, prepared for the terms of a check. */
export function prepared(shape: Shape, terms: Terms): PreparedShape {
  const known = preparations.get(terms.service) ?? [];
  for (const preparation of known) {
    const { domain, limits, confidence } = preparation.terms;
    if (domain === terms.domain && limits === terms.limits && confidence === terms.confidence)
      return preparation.prepare(shape);
  }
  const preparation = new Preparation(terms);
  preparations.set(terms.service, [preparation, ...known].slice(0, maxTerms));
  return preparation.prepare(shape);
}
