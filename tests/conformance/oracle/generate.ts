import type { ListShape, Member, Operation, Service, Shape, StructureShape } from "../../../src/model/shape.js";
import { isRecord, withValue, type Path, type Plain, type PlainRecord } from "./plain.js";
import { numberIn } from "./numbers.js";
import type { Random } from "./random.js";
import { distinctStrings, validStrings } from "./strings.js";

/**
 * What the generator must know of a service besides its model, so that its requests are right: strings whose meaning
 * is checked (an image reference), and constraints between members.
 */
export interface Domain {
  /** Strings to use for a shape in the place of sampled ones. */
  strings(shape: string): readonly string[] | undefined;
  readonly settle: Settle;
  /** Whether a request keeps the relations between members. */
  keeps(request: PlainRecord, input: StructureShape): boolean;
}

/**
 * Makes a value keep the relations between members, by adding, dropping and changing some.
 *
 * @param keep what must stay, whatever goes for it.
 * @param build makes a minimal value of a shape.
 * @returns undefined where it can't be had with what must stay.
 */
export type Settle = (
  value: PlainRecord,
  shape: StructureShape,
  keep: Path,
  random: Random,
  build: Build,
) => PlainRecord | undefined;

/** Makes a valid value of a shape with required members only. */
export type Build = (shape: Shape) => Plain;

/** Nothing but the model. */
export const noDomain: Domain = { strings: () => undefined, settle: (value) => value, keeps: () => true };

/** Lists and maps are filled up to this many entries beyond their minimum. */
const extraEntries = 2;

/** Structures inside each other in a random or full request; deeper ones get their required members only. */
const maximumDepth = 24;

/**
 * Makes requests that AWS's model (and the domain) accepts.
 *
 * Deterministic: the same service, operation and seed give the same request.
 */
export class Generator {
  readonly service: Service;
  private readonly domain: Domain;

  constructor(service: Service, domain: Domain = noDomain) {
    this.service = service;
    this.domain = domain;
  }

  /** Required members only, at every depth, and what relations ask for. */
  minimal(operation: Operation, random: Random): PlainRecord {
    return this.whole(operation, random, () => false);
  }

  /** Every member that can be set beside the others; a recursive shape once on each branch. */
  full(operation: Operation, random: Random): PlainRecord {
    return this.whole(operation, random, () => true);
  }

  /** Each optional member with the given probability. */
  random(operation: Operation, random: Random, density = 0.5): PlainRecord {
    return this.whole(operation, random, () => random.chance(density));
  }

  private whole(operation: Operation, random: Random, include: () => boolean): PlainRecord {
    // Where relations leave no way with so many members, fewer will do.
    for (const density of [1, 0.7, 0.4, 0.1, 0]) {
      const some = (): boolean => include() && random.chance(density);
      const value = new Builder(this.domain, random, some).structure(operation.input, [], []);
      const settled = this.settled(value, operation.input, [], random);
      if (settled !== undefined) return settled;
    }
    throw new Error(`${operation.name}: relations leave no valid request`);
  }

  private settled(value: PlainRecord, shape: StructureShape, keep: Path, random: Random): PlainRecord | undefined {
    const build: Build = (needed) => new Builder(this.domain, random, () => false).value(needed, [], []);
    return this.domain.settle(value, shape, keep, random, build);
  }

  /**
   * A minimal request in which the value of `position` is there.
   *
   * @returns undefined where relations between members don't allow it.
   */
  carrier(position: Position, random: Random): PlainRecord | undefined {
    const builder = new Builder(this.domain, random, () => false);
    const value = builder.structure(position.operation.input, [], position.steps);
    const keep = pathOf(position, value);
    return keep === undefined ? undefined : this.settled(value, position.operation.input, keep, random);
  }

  /** A minimal value of a shape by itself; undefined where relations don't allow one. */
  valueOf(shape: Shape, random: Random): Plain | undefined {
    const value = new Builder(this.domain, random, () => false).value(shape, [], []);
    return shape.kind === "structure" && isRecord(value) ? this.settled(value, shape, [], random) : value;
  }

  /** Whether a request keeps the relations between members, whatever else is wrong with it. */
  keepsRelations(request: PlainRecord, operation: Operation): boolean {
    return this.domain.keeps(request, operation.input);
  }

  /** That many minimal elements, strings among them all different; undefined where there are not so many. */
  elements(shape: ListShape, count: number, random: Random): Plain[] | undefined {
    if (shape.element.kind === "string") return distinctStrings(shape.element, count)?.slice();
    const made: Plain[] = [];
    for (let index = 0; index < count; index++) {
      const element = this.valueOf(shape.element, random);
      if (element === undefined) return undefined;
      made.push(element);
    }
    return made;
  }
}

/** One step from the operation's input down; what is built takes this way. */
export type Step =
  { readonly into: "member"; readonly name: string } | { readonly into: "element" } | { readonly into: "entry" };

/** A place in an operation's input tree. */
export interface Position {
  readonly operation: Operation;
  readonly steps: readonly Step[];
  readonly shape: Shape;
  /** The structure whose member this is, or whose member's list or map this is in; undefined for the input itself. */
  readonly owner: StructureShape | undefined;
  readonly member: Member | undefined;
}

/** Every place of an operation's input, each recursive structure entered once; the input itself first. */
export function positions(operation: Operation): Position[] {
  const found: Position[] = [];
  const walk = (position: Position, within: readonly string[]): void => {
    found.push(position);
    const { shape, steps } = position;
    if (shape.kind === "structure" && !within.includes(shape.name)) {
      for (const member of shape.members.values()) {
        const inside: Step = { into: "member", name: member.name };
        walk({ operation, steps: [...steps, inside], shape: member.shape, owner: shape, member }, [
          ...within,
          shape.name,
        ]);
      }
    } else if (shape.kind === "list") {
      walk({ ...position, steps: [...steps, { into: "element" }], shape: shape.element }, within);
    } else if (shape.kind === "map") {
      walk({ ...position, steps: [...steps, { into: "entry" }], shape: shape.value }, within);
    }
  };
  walk({ operation, steps: [], shape: operation.input, owner: undefined, member: undefined }, []);
  return found;
}

/** Where a position's value is in a request that was made for it; undefined where it isn't there. */
export function pathOf(position: Position, request: PlainRecord): Path | undefined {
  const path: (string | number)[] = [];
  let value: Plain | undefined = request;
  for (const step of position.steps) {
    if (step.into === "element") {
      path.push(0);
      value = Array.isArray(value) ? value[0] : undefined;
    } else {
      const name: string | undefined = step.into === "member" ? step.name : Object.keys(value ?? {})[0];
      if (name === undefined) return undefined;
      path.push(name);
      value = (value as PlainRecord)[name];
    }
    if (value === undefined) return undefined;
  }
  return path;
}

/** Builds one value; `include` says which optional members to take. */
class Builder {
  private readonly domain: Domain;
  private readonly random: Random;
  private readonly include: (member: Member) => boolean;
  private serial = 0;

  constructor(domain: Domain, random: Random, include: (member: Member) => boolean) {
    this.domain = domain;
    this.random = random;
    this.include = include;
  }

  structure(shape: StructureShape, stack: readonly string[], steps: readonly Step[]): PlainRecord {
    const [step, ...rest] = steps;
    const wanted = step?.into === "member" ? step.name : undefined;
    const inside = [...stack, shape.name];
    const bounded = stack.length >= maximumDepth || stack.includes(shape.name);
    const value: PlainRecord = {};
    const members = shape.union ? this.unionMembers(shape, wanted, inside) : [...shape.members.values()];
    for (const member of members) {
      if (member.name === wanted) value[member.name] = this.value(member.shape, inside, rest);
      else if (shape.union || member.required || (!bounded && this.include(member)))
        value[member.name] = this.value(member.shape, inside, []);
    }
    return value;
  }

  /** One member: the wanted one, or one that doesn't lead back into a structure that it is in. */
  private unionMembers(shape: StructureShape, wanted: string | undefined, inside: readonly string[]): Member[] {
    const members = [...shape.members.values()];
    const chosen = members.filter((member) =>
      wanted === undefined ? !inside.includes(nameBelow(member.shape)) : member.name === wanted,
    );
    return members.length === 0 ? [] : [this.random.pick(chosen.length > 0 ? chosen : members)];
  }

  value(shape: Shape, stack: readonly string[], steps: readonly Step[]): Plain {
    const [step, ...rest] = steps;
    switch (shape.kind) {
      case "structure":
        return this.structure(shape, stack, steps);
      case "list": {
        const recursive = stack.includes(nameBelow(shape));
        const count = Math.max(this.entries(shape.min, shape.max, step !== undefined), step === undefined ? 0 : 1);
        if (recursive && step === undefined && (shape.min ?? 0) === 0) return [];
        const made: Plain[] = [];
        for (let index = 0; index < count; index++) {
          made.push(this.value(shape.element, stack, index === 0 ? rest : []));
        }
        return distinct(made) ? made : made.map((item, index) => this.renamed(shape.element, item, index));
      }
      case "map": {
        const count = Math.max(this.entries(shape.min, shape.max, step !== undefined), step === undefined ? 0 : 1);
        const made: PlainRecord = {};
        const keys = this.keys(shape.key, count);
        keys.forEach((key, index) => {
          made[key] = this.value(shape.value, stack, index === 0 ? rest : []);
        });
        return made;
      }
      case "string":
        return this.random.pick(this.stringsFor(shape));
      case "number":
        return numberIn(shape.type, shape.min, shape.max, this.random);
      case "boolean":
        return this.random.chance(0.5);
      case "blob":
        return new Uint8Array(Math.max(shape.min ?? 0, Math.min(shape.max ?? 3, this.random.int(1, 8))));
      case "timestamp":
        return new Date(Date.UTC(2026, this.random.int(0, 11), this.random.int(1, 28)));
      case "document":
        return { free: ["form", 1, true] };
    }
  }

  private stringsFor(shape: Shape & { kind: "string" }): readonly string[] {
    return this.domain.strings(shape.name) ?? validStrings(shape);
  }

  private entries(min: number | undefined, max: number | undefined, wanted: boolean): number {
    const low = Math.max(min ?? 0, wanted ? 1 : 0);
    // An empty list is what many an API refuses without its model saying so.
    return Math.min(
      max ?? Infinity,
      Math.max(1, low) + (this.random.chance(0.3) ? this.random.int(0, extraEntries) : 0),
    );
  }

  private keys(shape: Shape & { kind: "string" }, count: number): string[] {
    const keys = new Set<string>();
    const pool = this.stringsFor(shape);
    // A key that looks like an index would change places with the others.
    for (let tries = 0; tries < count * 20 && keys.size < count; tries++) {
      const key = this.random.pick(pool);
      if (!/^\d+$/.test(key) && key !== "__proto__") keys.add(key);
    }
    if (keys.size === 0) keys.add(this.random.pick(pool));
    return [...keys];
  }

  /** Lists of equal elements are refused here and there: entries that came out the same are made anew. */
  private renamed(shape: Shape, item: Plain, index: number): Plain {
    if (index === 0 || shape.kind !== "string") return item;
    const pool = this.stringsFor(shape);
    return pool[(this.serial++ + index) % pool.length] ?? item;
  }
}

function distinct(items: readonly Plain[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}

/** The structure that a list or map ends in, through lists and maps of lists; else the shape's own name. */
function nameBelow(shape: Shape): string {
  if (shape.kind === "list") return nameBelow(shape.element);
  return shape.kind === "map" ? nameBelow(shape.value) : shape.name;
}

/** The request with the value of a position replaced. */
export function replaced(request: PlainRecord, path: Path, value: Plain): PlainRecord {
  return withValue(request, path, value) as PlainRecord;
}
