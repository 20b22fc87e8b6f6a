import type { Automaton } from "../../model/automaton.js";
import { boundsOf } from "../../model/bounds.js";
import type { Service, Shape } from "../../model/shape.js";
import { withLimits, type Allowed } from "../allowed.js";
import type { Confidence } from "../confidence.js";
import type { Domain } from "../domain.js";
import type { Candidate } from "../relations/index-relations.js";
import { candidatesOfShape } from "../relations/resource-relations.js";
import type { Relation } from "../relations/vocabulary.js";

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
  /** Whether it is a string that takes any JSON value. */
  readonly jsonValue: boolean;
  /** Of a structure: how many members it must have. */
  readonly requiredCount: number = 0;
  readonly union: boolean;
  readonly #prepare: (shape: Shape) => PreparedShape;
  readonly #terms: Terms;
  readonly #members = new Map<string, PreparedMember>();
  #relations: readonly PreparedRelation[] | undefined;
  #bitsOfMembers: ReadonlyMap<string, number> | undefined;
  #inner: PreparedShape | undefined;
  #key: PreparedShape | undefined;
  #automaton: Automaton | undefined | null = null;

  constructor(shape: Shape, terms: Terms, prepare: (shape: Shape) => PreparedShape) {
    this.shape = shape;
    this.kind = shape.kind;
    this.sensitive = shape.sensitive;
    const { min, max } = boundsOf(shape);
    this.min = min;
    this.max = max;
    this.values = shape.kind === "string" && shape.enum !== undefined ? new Set(shape.enum) : undefined;
    this.jsonValue = shape.kind === "string" && shape.jsonValue;
    this.union = shape.kind === "structure" && shape.union;
    if (shape.kind === "structure") {
      this.requiredCount = [...shape.members.values()].filter(({ required }) => required).length;
    }
    this.#terms = terms;
    this.#prepare = prepare;
  }

  /** A member of a structure: those that nobody writes aren't made. */
  member(name: string): PreparedMember | undefined {
    return this.#members.get(name) ?? this.#prepareMember(name);
  }

  #prepareMember(name: string): PreparedMember | undefined {
    const stated = this.shape.kind === "structure" ? this.shape.members.get(name) : undefined;
    if (stated === undefined) return undefined;
    const member = {
      required: stated.required,
      place: this.#members.size,
      shape: this.#prepare(stated.shape),
      bit: this.#bits.get(name) ?? 0,
      textsMatter: this.#terms.domain.concernsTextsOf?.(name) ?? true,
    };
    this.#members.set(name, member);
    return member;
  }

  /** Of a structure: the relations that a record may break. */
  get relations(): readonly PreparedRelation[] {
    return (this.#relations ??= this.#candidates.map((candidate) => prepareRelation(candidate, this.#bits)));
  }

  get #bits(): ReadonlyMap<string, number> {
    return (this.#bitsOfMembers ??= bitsOf(this.#candidates));
  }

  get #candidates(): readonly Candidate[] {
    const { domain, service, confidence } = this.#terms;
    return this.shape.kind === "structure" ? candidatesOfShape(domain, service, this.shape, confidence) : [];
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
    // `null`: not asked for yet.
    if (this.#automaton === null) {
      this.#automaton = this.shape.kind === "string" ? this.shape.pattern?.automaton : undefined;
    }
    return this.#automaton;
  }
}

/** Of most relations the members that are written say that they hold: sets of members are bits of a number. */
export interface PreparedRelation {
  readonly relation: Relation;
  /** Of each of these sets, one member must be written before the relation can be broken. */
  readonly needs: readonly number[];
}

/** As many members have bits as a small integer has; what is said of the others is looked up. */
const maxBits = 30;

/** The members of which relations ask whether they are written, each as a bit. */
function bitsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const names = new Set(candidates.flatMap(({ needs }) => needs.flat()));
  return new Map([...names].slice(0, maxBits).map((name, index) => [name, 1 << index]));
}

function prepareRelation({ relation, needs }: Candidate, bits: ReadonlyMap<string, number>): PreparedRelation {
  // Where one of them has no bit, any may be written.
  const sets = needs.filter((names) => names.every((name) => bits.has(name)));
  return {
    relation,
    needs: sets.map((names) => names.reduce((set, name) => set | (bits.get(name) ?? 0), 0)),
  };
}

/** Whether what is written, as bits, has all that a relation needs to be broken. */
export function isConcerned({ needs }: PreparedRelation, written: number): boolean {
  for (const set of needs) if ((set & written) === 0) return false;
  return true;
}

export interface PreparedMember {
  readonly required: boolean;
  /** Tells it from the other members of its structure: they are counted as they are made. */
  readonly place: number;
  readonly shape: PreparedShape;
  /** What stands for it in a set of members that relations ask for: one bit, or none. */
  readonly bit: number;
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
