/**
 * Requests with exactly one broken constraint, made from valid ones: each must give exactly one report, of the right
 * rule, at the right place.
 *
 * How to use it (the types' parity test does the same):
 *
 *     const generator = new Generator(service, domain);
 *     for (const operation of service.operations.values())
 *       for (const position of positions(operation))
 *         for (const faulty of faultsAt(generator, position, seeded("any seed"))) {
 *           faulty.request;             // the whole input, plain JavaScript values
 *           faulty.fault.kinds;         // the kinds of constraint (rules) that a report may have: nearly always one
 *           faulty.fault.path;          // the member, element or map key that is wrong
 *         }
 *
 * The valid counterparts are `generator.minimal`, `full`, `random` and `carrier` (what faults are made from).
 */
import type { ConstraintKind } from "../../../src/check/violation.js";
import type { Operation, Shape, StringShape, StructureShape } from "../../../src/model/shape.js";
import { type Generator, pathOf, replaced, type Position } from "./generate.js";
import { isRecord, valueAt, withKey, withoutValue, type Path, type Plain, type PlainRecord } from "./plain.js";
import type { Random } from "./random.js";
import { brokenStrings, distinctStrings } from "./strings.js";

export interface Fault {
  /** What the report may be of; two where the model breaks both by the same string. */
  readonly kinds: readonly ConstraintKind[];
  /** What was done, for counting: `required`, `type: number for string`, `length: too long`, ... */
  readonly constraint: string;
  /** The member, element or map key concerned; of a missing member, the structure that lacks it. */
  readonly path: Path;
  /** What the squiggle goes on. */
  readonly target: Target;
  /** Kinds that the same change breaks too, so that a report of one more of them isn't wrong; nearly always none. */
  readonly entangled?: readonly ConstraintKind[];
}

export type Target =
  /** The key that holds the structure at `path`; the opening brace in a list; the callee for the request itself. */
  | { readonly on: "holder" }
  | { readonly on: "key" }
  /** The value, or a part of it that begins where it begins. */
  | { readonly on: "value" }
  /** Something inside the string. */
  | { readonly on: "text" }
  /** The character at that UTF-16 index of the string. */
  | { readonly on: "character"; readonly at: number }
  /** The elements or entries from that index to the last. */
  | { readonly on: "surplus"; readonly from: number }
  /** The keys of all but the first of a union's members. */
  | { readonly on: "members" };

export interface Faulty {
  readonly operation: Operation;
  readonly request: PlainRecord;
  /** The right request that was broken. */
  readonly before: PlainRecord;
  readonly fault: Fault;
}

export interface FaultOptions {
  /** Lists and maps that take more entries than this are not overfilled. */
  readonly maximumEntries: number;
}

/**
 * Every way to break one constraint at a position, each in a minimal request that has the position.
 *
 * @returns nothing where relations between members keep the position out of every request.
 */
export function faultsAt(
  generator: Generator,
  position: Position,
  random: Random,
  options: FaultOptions = { maximumEntries: 120 },
): Faulty[] {
  const request = generator.carrier(position, random);
  const path = request === undefined ? undefined : pathOf(position, request);
  if (request === undefined || path === undefined) return [];
  const value = valueAt(request, path);
  if (value === undefined) return [];
  const make = (fault: Fault, changed: Plain): Faulty => {
    const faulty = changed as PlainRecord;
    const relations: ConstraintKind[] = ["exclusive", "dependency", "relation", "metric-regex", "image-uri"];
    const entangled = [
      ...(fault.entangled ?? []),
      ...(generator.keepsRelations(faulty, position.operation) ? [] : relations),
    ];
    return { operation: position.operation, request: faulty, before: request, fault: { ...fault, entangled } };
  };
  const set = (fault: Omit<Fault, "path">, changed: Plain): Faulty =>
    make({ ...fault, path }, replaced(request, path, changed));

  const { shape } = position;
  const found: Faulty[] =
    position.steps.length === 0 ? [] : wrongTypes(shape).map(([fault, wrong]) => set(fault, wrong));
  switch (shape.kind) {
    case "structure":
      if (isRecord(value)) found.push(...structureFaults(generator, shape, value, path, request, random, make));
      break;
    case "string":
      found.push(...stringFaults(shape, random).map(([fault, text]) => set(fault, text)));
      break;
    case "number":
      found.push(...numberFaults(shape).map(([fault, wrong]) => set(fault, wrong)));
      break;
    case "list":
      if (Array.isArray(value)) {
        if (shape.min !== undefined && shape.min > 0) {
          found.push(
            set(
              { kinds: ["size"], constraint: "size: list too short", target: { on: "value" } },
              value.slice(0, shape.min - 1),
            ),
          );
        }
        if (shape.max !== undefined && shape.max <= options.maximumEntries) {
          const many = generator.elements(shape, shape.max + 1, random);
          const target: Target = { on: "surplus", from: shape.max };
          if (many !== undefined) found.push(set({ kinds: ["size"], constraint: "size: list too long", target }, many));
        }
      }
      break;
    case "map":
      if (isRecord(value)) {
        const entries = Object.entries(value);
        if (shape.min !== undefined && shape.min > 0) {
          const few = Object.fromEntries(entries.slice(0, shape.min - 1));
          found.push(set({ kinds: ["size"], constraint: "size: map too small", target: { on: "value" } }, few));
        }
        if (shape.max !== undefined && shape.max <= options.maximumEntries) {
          const keys = distinctStrings(shape.key, shape.max + 1);
          const [first] = Object.values(value);
          const target: Target = { on: "surplus", from: shape.max };
          if (keys !== undefined && first !== undefined) {
            const many = Object.fromEntries(keys.map((key) => [key, first]));
            found.push(set({ kinds: ["size"], constraint: "size: map too large", target }, many));
          }
        }
        const [key] = Object.keys(value);
        if (key !== undefined) {
          for (const [fault, name] of stringFaults(shape.key, random)) {
            if (Object.hasOwn(value, name) || /^\d+$/.test(name) || name === "__proto__") continue;
            const constraint = `map key ${fault.constraint}`;
            const renamed = { ...fault, constraint, target: { on: "key" } as const, path: [...path, name] };
            found.push(make(renamed, withKey(request, [...path, key], name)));
          }
        }
      }
      break;
    default:
      break;
  }
  return found;
}

type Change<T extends Plain> = readonly [Omit<Fault, "path">, T];

function structureFaults(
  generator: Generator,
  shape: StructureShape,
  value: PlainRecord,
  path: Path,
  request: PlainRecord,
  random: Random,
  make: (fault: Fault, changed: Plain) => Faulty,
): Faulty[] {
  const found: Faulty[] = [];
  for (const member of shape.members.values()) {
    if (!member.required || shape.union || !Object.hasOwn(value, member.name)) continue;
    const target: Target = { on: "holder" };
    found.push(
      make(
        { kinds: ["required"], constraint: "required", path, target },
        withoutValue(request, [...path, member.name]),
      ),
    );
  }
  const unknown = unknownName(shape, random);
  found.push(
    make(
      { kinds: ["member"], constraint: "unknown member", path: [...path, unknown], target: { on: "key" } },
      replaced(request, [...path, unknown], "value"),
    ),
  );
  if (shape.union) {
    if (shape.members.size > 0) {
      found.push(
        make(
          {
            // A member that is required is missing, before any other is.
            kinds: [[...shape.members.values()].some(({ required }) => required) ? "required" : "union"],
            constraint: "union: none",
            path,
            target: { on: "holder" },
          },
          replaced(request, path, {}),
        ),
      );
    }
    const other = [...shape.members.values()].find((member) => !Object.hasOwn(value, member.name));
    const second = other === undefined ? undefined : generator.valueOf(other.shape, random);
    if (other !== undefined && second !== undefined) {
      const several = replaced(request, [...path, other.name], second);
      found.push(make({ kinds: ["union"], constraint: "union: several", path, target: { on: "members" } }, several));
    }
  }
  return found;
}

/** A member that the structure doesn't have: a slip of the pen on one that it has, or something of its own. */
function unknownName(shape: StructureShape, random: Random): string {
  const names = [...shape.members.keys()];
  const base = names.length > 0 && random.chance(0.7) ? random.pick(names) : "Unheard";
  const slip = random.pick([`${base}s`, `${base.charAt(0).toLowerCase()}${base.slice(1)}`, `${base}OfIt`]);
  return shape.members.has(slip) || slip === base ? `${base}OfNobody` : slip;
}

function stringFaults(shape: StringShape, random: Random): Change<string>[] {
  if (shape.jsonValue) return [];
  if (shape.enum !== undefined) {
    const [known] = shape.enum;
    const slips = ["no-such-value", ...(known === undefined ? [] : [`${known}x`])];
    return slips
      .filter((text) => shape.enum?.includes(text) === false)
      .map((text) => [{ kinds: ["enum"], constraint: "enum", target: { on: "value" } }, text]);
  }
  return brokenStrings(shape, random).map((broken) => [
    {
      kinds: broken.both ? [broken.kind, broken.kind === "length" ? "pattern" : "length"] : [broken.kind],
      constraint: `${broken.kind}: ${broken.how}`,
      ...(broken.counted ? { entangled: ["pattern"] as const } : {}),
      target: broken.at === undefined ? { on: "text" } : { on: "character", at: broken.at },
    },
    broken.text,
  ]);
}

function numberFaults(shape: Shape & { kind: "number" }): Change<number>[] {
  const found: Change<number>[] = [];
  const target: Target = { on: "value" };
  const whole = shape.type === "integer" || shape.type === "long";
  // The smallest step that breaks the bound, and a large one.
  for (const step of whole ? [1, 1000] : [0.5, 1000]) {
    if (shape.min !== undefined)
      found.push([{ kinds: ["range"], constraint: "range: too low", target }, shape.min - step]);
    if (shape.max !== undefined)
      found.push([{ kinds: ["range"], constraint: "range: too high", target }, shape.max + step]);
  }
  const inside = (shape.min ?? 0) + 0.5;
  if (whole && inside < (shape.max ?? Infinity)) {
    found.push([{ kinds: ["type"], constraint: "type: fraction for integer", target }, inside]);
  }
  return found;
}

/** One value of each JavaScript type that a request may be given by mistake. */
const samples = {
  string: "text",
  number: 42,
  boolean: true,
  list: [],
  record: {},
  date: new Date(0),
  bytes: new Uint8Array([1]),
  regexp: /x/,
} as const satisfies Record<string, Plain | readonly []>;

type SampleType = keyof typeof samples;

const everything = Object.keys(samples) as SampleType[];

/** What a shape takes, or what one of the SDKs takes for it: not wrong beyond doubt. */
const taken: Record<Shape["kind"], readonly SampleType[]> = {
  structure: ["record"],
  map: ["record"],
  list: ["list"],
  string: ["string"],
  number: ["number"],
  boolean: ["boolean"],
  blob: ["bytes", "string"],
  timestamp: ["date", "string", "number"],
  document: everything,
};

function wrongTypes(shape: Shape): Change<Plain>[] {
  if (shape.kind === "string" && shape.jsonValue) return [];
  // A stream may be any object.
  const streamed: readonly SampleType[] =
    shape.kind === "blob" && shape.streaming ? ["record", "list", "date", "regexp"] : [];
  return everything
    .filter((type) => !taken[shape.kind].includes(type) && !streamed.includes(type))
    .map((type) => {
      const sample = samples[type];
      const wrong: Plain = Array.isArray(sample) ? [] : sample;
      return [{ kinds: ["type"], constraint: `type: ${type} for ${shape.kind}`, target: { on: "value" } }, wrong];
    });
}
