import type { Service, Shape, StructureShape } from "../../../src/model/shape.js";
import type { MemberPath, Relation } from "../../../src/check/relations/vocabulary.js";
import type { Build, Settle } from "./generate.js";
import { isRecord, valueAt, withoutValue, withValue, type Path, type Plain } from "./plain.js";
import { samplerOf } from "./pattern-sampler.js";
import type { Random } from "./random.js";
import { breachOf, slotsOf, stepsOf, textsIn, type OracleBreach } from "./relation-oracle.js";
import { numberIn } from "./numbers.js";
import { acceptsString, validStrings } from "./strings.js";

/** Repairs of one request after which another way is tried, and ways after which it is given up. */
const maximumRepairs = 120;
const maximumWays = 6;

export interface Settler {
  /** Makes requests keep the relations, by dropping, adding and changing members. */
  readonly settle: Settle;
  /** Whether the request keeps all relations as far as the oracle sees. */
  keeps(request: Plain, input: StructureShape): boolean;
}

/** The relations of a service, as the generator uses them. */
export function settler(service: Service, relations: readonly Relation[]): Settler {
  const byShape = new Map<string, Relation[]>();
  for (const relation of relations) {
    // What the recommended config doesn't report isn't certain either.
    if ((relation.service ?? "sagemaker") !== service.id || relation.confidence !== "high") continue;
    for (const shape of relation.shapes) byShape.set(shape, [...(byShape.get(shape) ?? []), relation]);
  }
  const settle: Settle = (request, input, keep, random, build) => {
    for (let way = 0; way < maximumWays; way++) {
      let settled: Plain | undefined = request;
      for (let round = 0; round < maximumRepairs && settled !== undefined; round++) {
        const found = firstBreach(settled, input, byShape);
        if (found === undefined) return isRecord(settled) ? settled : undefined;
        settled = repair(settled, found, keep, random, build);
      }
    }
    return undefined;
  };
  return { settle, keeps: (request, input) => firstBreach(request, input, byShape) === undefined };
}

/** A structure inside the request that doesn't keep a relation. */
interface Found {
  readonly path: Path;
  readonly shape: StructureShape;
  readonly breach: OracleBreach;
}

function firstBreach(
  value: Plain | undefined,
  shape: Shape,
  relations: ReadonlyMap<string, readonly Relation[]>,
  path: Path = [],
): Found | undefined {
  if (shape.kind === "structure" && isRecord(value)) {
    for (const relation of relations.get(shape.name) ?? []) {
      const breach = breachOf(value, relation);
      if (breach !== undefined) return { path, shape, breach };
    }
    for (const [name, item] of Object.entries(value)) {
      const member = shape.members.get(name);
      const found = member === undefined ? undefined : firstBreach(item, member.shape, relations, [...path, name]);
      if (found !== undefined) return found;
    }
  } else if (shape.kind === "list" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = firstBreach(item, shape.element, relations, [...path, index]);
      if (found !== undefined) return found;
    }
  } else if (shape.kind === "map" && isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      const found = firstBreach(item, shape.value, relations, [...path, key]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

type BuildShape = Build;

function repair(request: Plain, found: Found, keep: Path, random: Random, build: BuildShape): Plain | undefined {
  const { breach, path, shape } = found;
  const root = valueAt(request, path);
  if (root === undefined) return undefined;
  const ways: (() => Plain | undefined)[] = [];
  for (const member of breach.missing) ways.push(() => added(root, shape, member, build));
  for (const wrong of breach.wrong) {
    ways.push(() => changed(root, shape, wrong, breach.relation, random));
    ways.push(() => dropped(root, shape, wrong, kept(keep, path)));
  }
  // The condition can be taken away too.
  for (const member of conditionPaths(breach.relation)) {
    for (const slot of slotsOf(root, member)) ways.push(() => dropped(root, shape, slot.path, kept(keep, path)));
    ways.push(() => added(root, shape, member, build));
    for (const slot of slotsOf(root, member)) ways.push(() => changed(root, shape, slot.path, breach.relation, random));
  }
  if (breach.relation.kind === "references") {
    const { member, to } = breach.relation;
    for (const { value } of slotsOf(root, member)) ways.unshift(() => appended(root, shape, to[0], value, build));
  }
  const rotated = random.chance(0.5)
    ? ways
    : ways.map((_, index) => ways[(index + random.int(0, ways.length - 1)) % ways.length]);
  for (const way of [...rotated, ...ways]) {
    const better = way?.();
    if (better !== undefined) return withValue(request, path, better);
  }
  return undefined;
}

/** The structure with one more element in the list that the path goes through, at the end of which stands the value. */
function appended(
  root: Plain,
  shape: Shape,
  member: MemberPath,
  value: Plain | undefined,
  build: Build,
): Plain | undefined {
  const [list = "", leaf = ""] = member.split("[].");
  const path = stepsOf(list);
  const at = shapeAt(shape, path);
  const current = valueAt(root, path);
  const inside = at?.kind === "list" && leaf !== "" ? shapeAt(at.element, stepsOf(leaf)) : undefined;
  if (at?.kind !== "list" || value === undefined || inside === undefined || !fits(inside, value)) return undefined;
  if (current === undefined) {
    const begun = withMember(root, shape, path, build);
    return begun === undefined ? undefined : withValue(begun, [...path, 0, ...stepsOf(leaf)], value);
  }
  if (!Array.isArray(current) || current.length >= (at.max ?? Infinity)) return undefined;
  return withValue(root, path, [...current, withValue(build(at.element), stepsOf(leaf), value)]);
}

/** The part of the wanted path that is below `path`; undefined where it leads elsewhere. */
function kept(keep: Path, path: Path): Path | undefined {
  return path.every((step, index) => keep[index] === step) ? keep.slice(path.length) : undefined;
}

function conditionPaths(relation: Relation): MemberPath[] {
  const paths: MemberPath[] = [];
  const collect = (condition: NonNullable<Relation["when"]>): void => {
    if ("all" in condition) condition.all.forEach(collect);
    else if ("any" in condition) condition.any.forEach(collect);
    else if ("not" in condition) collect(condition.not);
    else paths.push(condition.path);
  };
  if (relation.when !== undefined) collect(relation.when);
  return paths;
}

/** The structure with a member added, and what leads to it; undefined where it is there or can't be. */
function added(root: Plain, shape: Shape, member: MemberPath, build: BuildShape): Plain | undefined {
  let result = root;
  for (const slot of slotsOf(root, member)) {
    if (slot.value !== undefined && slot.value !== null && slot.value !== "") continue;
    result = withMember(result, shape, slot.path, build) ?? result;
  }
  if (slotsOf(root, member).length === 0) {
    const [first] = stepsOf(member);
    if (first !== undefined) result = withMember(root, shape, [first], build) ?? root;
  }
  return result === root ? undefined : result;
}

function withMember(root: Plain, shape: Shape, path: Path, build: BuildShape): Plain | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const inside = shapeBelow(shape, step);
  if (inside === undefined) return undefined;
  const child = valueAt(root, [step]);
  if (child === undefined || child === "") {
    // A union holds one member: which one is the request's own choice.
    if (shape.kind === "structure" && shape.union && isRecord(root) && Object.keys(root).length > 0) return undefined;
    const made = build(inside);
    const deeper = rest.length > 0 && valueAt(made, rest) === undefined ? withMember(made, inside, rest, build) : made;
    return deeper === undefined ? undefined : withValue(root, [step], deeper);
  }
  const deeper = withMember(child, inside, rest, build);
  return deeper === undefined ? undefined : withValue(root, [step], deeper);
}

function shapeBelow(shape: Shape, step: string | number): Shape | undefined {
  if (shape.kind === "structure") return shape.members.get(String(step))?.shape;
  return shape.kind === "list" ? shape.element : shape.kind === "map" ? shape.value : undefined;
}

/** The structure without what is at the path, or without the nearest optional member above it. */
function dropped(root: Plain, shape: Shape, path: Path, keep: Path | undefined): Plain | undefined {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    if (keep !== undefined && part.every((step, index) => keep[index] === step)) continue;
    if (valueAt(root, part) === undefined) continue;
    const owner = shapeAt(shape, part.slice(0, -1));
    const last = part.at(-1);
    const holder = valueAt(root, part.slice(0, -1));
    if (owner?.kind === "structure" && owner.members.get(String(last))?.required === false && !owner.union) {
      return withoutValue(root, part);
    }
    if (owner?.kind === "list" && Array.isArray(holder) && holder.length > Math.max(1, owner.min ?? 0)) {
      // The kept path goes through the first element: others may go without moving it.
      if (last === 0) continue;
      return withValue(
        root,
        part.slice(0, -1),
        holder.filter((_, index) => index !== last),
      );
    }
    if (owner?.kind === "map" && isRecord(holder) && Object.keys(holder).length > Math.max(1, owner.min ?? 0)) {
      return withoutValue(root, part);
    }
  }
  return undefined;
}

function shapeAt(shape: Shape, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>((at, step) => (at === undefined ? undefined : shapeBelow(at, step)), shape);
}

/** The structure with another value at the path, with which it keeps the relation. */
function changed(root: Plain, shape: Shape, path: Path, relation: Relation, random: Random): Plain | undefined {
  const at = shapeAt(shape, path);
  const current = valueAt(root, path);
  if (at === undefined || current === undefined) return undefined;
  for (const candidate of candidatesFor(at, current, root, relation, random)) {
    if (!fits(at, candidate)) continue;
    const better = withValue(root, path, candidate);
    const rest = breachOf(better, relation);
    if (!rest?.wrong.some((wrong) => JSON.stringify(wrong) === JSON.stringify(path))) return better;
  }
  return undefined;
}

function candidatesFor(shape: Shape, current: Plain, root: Plain, relation: Relation, random: Random): Plain[] {
  const found: Plain[] = [];
  if (relation.kind === "values") found.push(...(relation.allowed ?? []));
  if (relation.kind === "references") {
    for (const path of relation.to)
      for (const { value } of slotsOf(root, path)) if (value !== undefined) found.push(value);
  }
  if (relation.kind === "format" && typeof current === "string") {
    found.push(...textsIn(relation.format, current));
    const { format } = relation;
    const sampler = typeof format !== "string" && format.name === "pattern" ? samplerOf(format.pattern) : undefined;
    for (let tries = 0; tries < 3; tries++) found.push(sampler?.sample(random, 0, 100) ?? current);
  }
  if (relation.kind === "ordered" || relation.kind === "all-equal") {
    if (relation.kind === "ordered" && shape.kind === "string") found.push("0.25", "0.5", "1", "2", "10", "100");
    const members = relation.kind === "ordered" ? relation.members : [relation.member];
    for (const path of members) for (const { value } of slotsOf(root, path)) if (value !== undefined) found.push(value);
  }
  if (shape.kind === "number") {
    const edges = relation.kind === "bounded" ? [relation.min, relation.max, relation.moreThan, relation.lessThan] : [];
    for (const edge of edges) if (edge !== undefined) found.push(edge, edge + 1, edge - 1);
    if (shape.min !== undefined) found.push(shape.min, shape.min + 1);
    if (shape.max !== undefined) found.push(shape.max, shape.max - 1);
    for (let tries = 0; tries < 20; tries++) found.push(numberIn(shape.type, shape.min, shape.max, random));
    if (typeof current === "number") found.push(current + 1, current - 1, current * 2, Math.floor(current / 2));
  }
  if (relation.kind === "custom") found.push(...textsIn("ecr-image", ""));
  if (shape.kind === "string") {
    const pool = validStrings(shape);
    found.push(...pool.slice(random.int(0, pool.length - 1)), ...pool, "1", "2", "10", "0.25", "0.5");
  }
  if (shape.kind === "boolean") found.push(current !== true);
  if (shape.kind === "list" && Array.isArray(current)) {
    found.push(current.slice(0, Math.max(1, shape.min ?? 0)), current.slice(0, Math.max(1, shape.min ?? 0) + 1));
  }
  if (shape.kind === "timestamp") found.push(new Date(Date.UTC(2026, random.int(0, 11), random.int(1, 28))));
  return found;
}

function fits(shape: Shape, value: Plain): boolean {
  switch (shape.kind) {
    case "string":
      return typeof value === "string" && acceptsString(shape, value);
    case "number": {
      const whole = shape.type === "integer" || shape.type === "long";
      if (typeof value !== "number" || (whole && !Number.isInteger(value))) return false;
      return value >= (shape.min ?? -Infinity) && value <= (shape.max ?? Infinity);
    }
    case "boolean":
      return typeof value === "boolean";
    case "timestamp":
      return value instanceof Date;
    case "list":
      return Array.isArray(value);
    default:
      return false;
  }
}
