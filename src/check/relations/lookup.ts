import type { Shape } from "../../model/shape.js";
import { isNothing } from "../presence.js";
import { textOfKey, type RecordEntry, type RecordValue, type Value } from "../value.js";
import type { Place } from "../violation.js";
import { routeOf, shapeBelow, type Route } from "./member-path.js";
import type { Found, Owner, Slot } from "./slot.js";
import type { Subject } from "./subject.js";
import type { MemberPath } from "./vocabulary.js";

/** What a look-up knows of where it has come to. */
type Trail<Node> = Omit<Slot<Node>, "options" | "rest"> & { readonly shape: Shape | undefined };

/** What a subject has at a path, from one of its records on. */
export function lookUp<Node>(subject: Subject<Node>, from: Owner<Node>, path: MemberPath): Found<Node> {
  return follow(subject, from.record, routeOf(path), {
    entry: undefined,
    path: from.path,
    owner: from,
    certain: true,
    many: false,
    element: undefined,
    shape: from.shape,
    sensitive: from.sensitive,
  });
}

function follow<Node>(
  subject: Subject<Node>,
  value: Value<Node>,
  route: Route | undefined,
  trail: Trail<Node>,
): Found<Node> {
  const options = subject.scenario.options(value);
  if (route === undefined) return { slots: [{ ...trail, options, rest: [] }], complete: true };
  const [only] = options;
  if (options.length === 1 && only !== undefined) return step(subject, only, route, trail);
  const found = options.map((option) => step(subject, option, route, trail));
  const slots = found.flatMap((each) => each.slots);
  if (route.throughCollection) {
    return {
      slots: slots.map((slot) => ({ ...slot, certain: false })),
      complete: found.every((each) => each.complete),
    };
  }
  const united: Slot<Node> = {
    ...trail,
    options: slots.flatMap((slot) => slot.options),
    entry: undefined,
    rest: route.steps,
    sensitive: slots.some(({ sensitive }) => sensitive),
  };
  return { slots: [united], complete: true };
}

function step<Node>(subject: Subject<Node>, value: Value<Node>, route: Route, trail: Trail<Node>): Found<Node> {
  switch (route.name) {
    case "[]":
      return elements(subject, value, route, descend(trail, "[]"));
    case "{}":
      return keys(subject, value, descend(trail, "{}"), descend(trail, "*"));
    case "*":
      return mapValues(subject, value, route, descend(trail, "*"));
    default:
      return member(subject, value, route, trail);
  }
}

/** The trail with the shape of one step further down. */
function descend<Node>(trail: Trail<Node>, name: string): Trail<Node> {
  const shape = shapeBelow(trail.shape, name);
  return { ...trail, shape, sensitive: trail.sensitive || shape?.sensitive === true };
}

/** Each element of a list. */
function elements<Node>(subject: Subject<Node>, value: Value<Node>, route: Route, trail: Trail<Node>): Found<Node> {
  if (value.kind !== "list") return { slots: [], complete: isNothing(value) };
  return unite(
    value.items.map((item, index) => {
      const at = {
        ...trail,
        entry: undefined,
        path: [...trail.path, index],
        certain: trail.certain && (!item.spread || item.min > 0),
        many: trail.many || (item.spread && item.max > 1),
      };
      return follow(subject, item.value, route.next, inElement(subject, item.value, at));
    }),
  );
}

/** Each key of a map; `valueTrail` leads to its values. */
function keys<Node>(
  subject: Subject<Node>,
  value: Value<Node>,
  trail: Trail<Node>,
  valueTrail: Trail<Node>,
): Found<Node> {
  if (value.kind !== "record") return { slots: [], complete: isNothing(value) };
  const slots = [...value.entries.values()].map((entry): Slot<Node> => {
    const options = subject.scenario.options(entry.value);
    const certain = trail.certain && options.every((option) => option.kind !== "absent" && option.kind !== "unknown");
    const path = [...trail.path, entry.key];
    const { element } = inElement(subject, entry.value, { ...valueTrail, entry, path });
    return { ...trail, entry, path, options: [textOfKey(entry)], certain, rest: [], element };
  });
  return { slots, complete: isClosed(subject, value) };
}

/** Each value of a map. */
function mapValues<Node>(subject: Subject<Node>, value: Value<Node>, route: Route, trail: Trail<Node>): Found<Node> {
  if (value.kind !== "record") return { slots: [], complete: isNothing(value) };
  const { slots, complete } = unite(
    [...value.entries.values()].map((entry) => {
      const at = inElement(subject, entry.value, { ...trail, entry, path: [...trail.path, entry.key] });
      return follow(subject, entry.value, route.next, at);
    }),
  );
  return { slots, complete: complete && isClosed(subject, value) };
}

/**
 * A member of a structure, or an entry of a map. Nearly every step is one, and most members aren't there: what it makes
 * is written out, since copies by spreads take several times as long.
 */
function member<Node>(subject: Subject<Node>, value: Value<Node>, route: Route, above: Trail<Node>): Found<Node> {
  const shape = shapeBelow(above.shape, route.name);
  const sensitive = above.sensitive || shape?.sensitive === true;
  if (value.kind !== "record") {
    const absent = isNothing(value);
    return route.throughCollection
      ? { slots: [], complete: absent }
      : noMember(value, absent, route, { ...above, shape, sensitive });
  }
  const entry = value.entries.get(route.name);
  const absent = entry === undefined && isClosed(subject, value);
  if (entry === undefined && route.throughCollection) return { slots: [], complete: absent };
  const { certain, many, element } = above;
  const owner = value === above.owner.record ? above.owner : ownerOf(value, above);
  const at = { entry, path: [...above.path, route.name], owner, certain, many, element, shape, sensitive };
  return entry === undefined ? noMember(value, absent, route, at) : follow(subject, entry.value, route.next, at);
}

/** The slot of what isn't there, or of what nobody knows. */
function noMember<Node>(value: Value<Node>, absent: boolean, route: Route, trail: Trail<Node>): Found<Node> {
  const { entry, path, owner, certain, many, element, sensitive } = trail;
  const option: Value<Node> = { kind: absent ? "absent" : "unknown", node: value.node };
  const slot = { options: [option], entry, path, owner, rest: route.steps, certain, many, element, sensitive };
  return { slots: [slot], complete: true };
}

function unite<Node>(found: readonly Found<Node>[]): Found<Node> {
  return { slots: found.flatMap((each) => each.slots), complete: found.every((each) => each.complete) };
}

/** Whether a record has no more members than are written. */
function isClosed<Node>({ dialect }: Subject<Node>, record: RecordValue<Node>): boolean {
  return !record.open && dialect !== "partial";
}

/** The trail into an element of a list, or into a value of a map, which `trail.entry` holds. */
function inElement<Node>(subject: Subject<Node>, value: Value<Node>, trail: Trail<Node>): Trail<Node> {
  const options = subject.scenario.options(value);
  const [only] = options;
  if (options.length !== 1 || only?.kind !== "record") return trail;
  const element = ownerOf(only, trail);
  return { ...trail, owner: element, element };
}

function ownerOf<Node>(record: RecordValue<Node>, { path, entry, shape, sensitive }: Trail<Node>): Owner<Node> {
  return { record, path, holder: holderOf(record, entry), shape, sensitive };
}

function holderOf<Node>(record: RecordValue<Node>, entry: RecordEntry<Node> | undefined): Place<Node> {
  return entry === undefined ? { node: record.node, part: "first-token" } : { node: entry.keyNode, part: "whole" };
}
