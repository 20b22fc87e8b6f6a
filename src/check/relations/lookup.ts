import type { MemberPath } from "./vocabulary.js";
import type { RecordEntry, RecordValue, Value } from "../value.js";
import type { Place } from "../violation.js";
import type { Scenario } from "./scenario.js";

/** A record of the request, and what a member that it lacks is reported on. */
export interface Owner<Node> {
  readonly record: RecordValue<Node>;
  readonly path: readonly (string | number)[];
  readonly holder: Place<Node>;
}

/** What stands at the end of a path. */
export interface Slot<Node> {
  /** All that it may be; `absent` where the member isn't set. Never empty. */
  readonly options: readonly Value<Node>[];
  /** Where the member is written; undefined for absent ones and for elements of lists. */
  readonly entry: RecordEntry<Node> | undefined;
  readonly path: readonly (string | number)[];
  /** The deepest record on the way that certainly exists, and the rest of the path from there. */
  readonly owner: Owner<Node>;
  readonly rest: readonly string[];
  /** Whether the list elements on the way certainly exist. */
  readonly certain: boolean;
  /** Whether it stands for any number of elements: those of a spread. */
  readonly many: boolean;
  /** The innermost list element or value of a map on the way, with where it stands. */
  readonly element: Owner<Node> | undefined;
}

export interface Found<Node> {
  /** One, unless the path goes through a list or map. */
  readonly slots: readonly Slot<Node>[];
  /** Whether the slots stand for all that there can be. */
  readonly complete: boolean;
}

/** `A[].B{}` as steps: `A`, `[]`, `B`, `{}`. */
export function parsePath(path: MemberPath): readonly string[] {
  return path.match(/\[\]|\{\}|[^.[\]{}]+/gu) ?? [];
}

/** The steps from one on, with what the lookup asks of them: made once for each path, and walked for every record. */
interface Route {
  readonly name: string;
  readonly steps: readonly string[];
  readonly next: Route | undefined;
  /** Whether one of the steps goes into a list or map. */
  readonly throughCollection: boolean;
}

const routes = new Map<MemberPath, Route>();

/** The route of a path; undefined for the empty one, which stays where it is. */
function routeOf(path: MemberPath): Route | undefined {
  let route = routes.get(path);
  if (route === undefined) {
    route = makeRoute(parsePath(path));
    if (route !== undefined) routes.set(path, route);
  }
  return route;
}

function makeRoute(steps: readonly string[]): Route | undefined {
  const [name, ...rest] = steps;
  if (name === undefined) return undefined;
  const next = makeRoute(rest);
  const isCollection = name === "[]" || name === "{}" || name === "*";
  return { name, steps, next, throughCollection: isCollection || next?.throughCollection === true };
}

interface Trail<Node> {
  readonly entry: RecordEntry<Node> | undefined;
  readonly path: readonly (string | number)[];
  readonly owner: Owner<Node>;
  readonly certain: boolean;
  readonly many: boolean;
  readonly element: Owner<Node> | undefined;
}

/** Looks a path up from a record; `partial` treats every record as open. */
export function lookUp<Node>(
  scenario: Scenario<Node>,
  from: Owner<Node>,
  path: MemberPath,
  partial = false,
): Found<Node> {
  const start: Trail<Node> = {
    entry: undefined,
    path: from.path,
    owner: from,
    certain: true,
    many: false,
    element: undefined,
  };
  return follow(scenario, from.record, routeOf(path), start, partial);
}

function follow<Node>(
  scenario: Scenario<Node>,
  value: Value<Node>,
  route: Route | undefined,
  trail: Trail<Node>,
  partial: boolean,
): Found<Node> {
  const options = scenario.options(value);
  if (route === undefined) return { slots: [{ ...trail, options, rest: [] }], complete: true };
  const [only] = options;
  if (options.length === 1 && only !== undefined) return step(scenario, only, route, trail, partial);
  const found = options.map((option) => step(scenario, option, route, trail, partial));
  if (route.throughCollection) {
    const slots = found.flatMap((each) => each.slots).map((slot) => ({ ...slot, certain: false }));
    return { slots, complete: found.every((each) => each.complete) };
  }
  const slots = found.flatMap((each) => each.slots);
  return {
    slots: [{ ...trail, options: slots.flatMap((slot) => slot.options), entry: undefined, rest: route.steps }],
    complete: true,
  };
}

function step<Node>(
  scenario: Scenario<Node>,
  value: Value<Node>,
  route: Route,
  trail: Trail<Node>,
  partial: boolean,
): Found<Node> {
  const { name, next } = route;
  const absent = value.kind === "absent" || (value.kind === "scalar" && value.value === null);
  if (name === "[]") {
    if (value.kind !== "list") return { slots: [], complete: absent };
    const found = value.items.map((item, index) => {
      const path = [...trail.path, index];
      const certain = trail.certain && (!item.spread || item.min > 0);
      const many = trail.many || (item.spread && item.max > 1);
      const at = inElement(scenario, item.value, { ...trail, entry: undefined, path, certain, many });
      return follow(scenario, item.value, next, at, partial);
    });
    return { slots: found.flatMap((each) => each.slots), complete: found.every((each) => each.complete) };
  }
  if (name === "{}") {
    if (value.kind !== "record") return { slots: [], complete: absent };
    const slots = [...value.entries.values()].map((entry): Slot<Node> => {
      const options = scenario.options(entry.value);
      const certain = trail.certain && options.every((option) => option.kind !== "absent" && option.kind !== "unknown");
      const key: Value<Node> = {
        kind: "text",
        parts: [{ known: true, text: entry.key, node: entry.keyNode, offset: 0 }],
        node: entry.keyNode,
      };
      const { element } = inElement(scenario, entry.value, { ...trail, entry, path: [...trail.path, entry.key] });
      return { ...trail, entry, path: [...trail.path, entry.key], options: [key], certain, rest: [], element };
    });
    return { slots, complete: !value.open && !partial };
  }
  if (name === "*") {
    if (value.kind !== "record") return { slots: [], complete: absent };
    const found = [...value.entries.values()].map((entry) => {
      const at = inElement(scenario, entry.value, { ...trail, entry, path: [...trail.path, entry.key] });
      return follow(scenario, entry.value, next, at, partial);
    });
    return { slots: found.flatMap((each) => each.slots), complete: !value.open && !partial };
  }
  if (value.kind !== "record") {
    if (route.throughCollection) return { slots: [], complete: absent };
    const option: Value<Node> = absent ? { kind: "absent", node: value.node } : { kind: "unknown", node: value.node };
    return { slots: [{ ...trail, options: [option], rest: route.steps }], complete: true };
  }
  const owner: Owner<Node> =
    value === trail.owner.record
      ? trail.owner
      : { record: value, path: trail.path, holder: holderOf(value, trail.entry) };
  const entry = value.entries.get(name);
  const path = [...trail.path, name];
  if (entry === undefined) {
    const open = value.open || partial;
    if (route.throughCollection) return { slots: [], complete: !open };
    const option: Value<Node> = { kind: open ? "unknown" : "absent", node: value.node };
    return {
      slots: [{ ...trail, owner, entry: undefined, path, options: [option], rest: route.steps }],
      complete: true,
    };
  }
  return follow(scenario, entry.value, next, { ...trail, entry, owner, path }, partial);
}

/** The trail into an element of a list, or into a value of a map, which `trail.entry` holds. */
function inElement<Node>(scenario: Scenario<Node>, value: Value<Node>, trail: Trail<Node>): Trail<Node> {
  const options = scenario.options(value);
  const [only] = options;
  if (options.length !== 1 || only?.kind !== "record") return trail;
  const element: Owner<Node> = { record: only, path: trail.path, holder: holderOf(only, trail.entry) };
  return { ...trail, owner: element, element };
}

function holderOf<Node>(record: RecordValue<Node>, entry: RecordEntry<Node> | undefined): Place<Node> {
  return entry === undefined ? { node: record.node, part: "first-token" } : { node: entry.keyNode, part: "whole" };
}
