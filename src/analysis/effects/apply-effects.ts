import type { TSESTree } from "@typescript-eslint/utils";
import type { Effect, PathKey } from "./effect.js";
import { mapBranches, oneOf } from "../values/choices.js";
import { writtenOver } from "../values/entries.js";
import {
  absent,
  list,
  record,
  unknown,
  type NodeEntry,
  type NodeItem,
  type NodeList,
  type NodeValue,
} from "../values/node-value.js";
import { isImmutable, truthiness } from "../values/value-facts.js";

/** An effect, and whether it has certainly happened by the time that the object is used. */
export interface TimedEffect {
  readonly effect: Effect;
  readonly certain: boolean;
  /** It happens under a condition only, and leads on to the use when it does. */
  readonly conditional: boolean;
}

/** What an object looks like after `effects`, which are in the order in which they happen. */
export function applyEffects(
  base: NodeValue,
  effects: readonly TimedEffect[],
  resolve: (node: TSESTree.Expression) => NodeValue,
): NodeValue {
  const pushed = new Set<TSESTree.Node>();
  return effects.reduce((value, timed) => {
    const alone = effects.every((other) => other === timed || !overlap(other.effect.path, timed.effect.path));
    return changeAt(value, timed.effect.path, timed.effect, (slot) => {
      if (timed.effect.kind === "push" && timed.certain && slot?.kind === "list") {
        return pushTo(slot, timed.effect, pushed, resolve);
      }
      return applyOne(slot, timed, alone, resolve);
    });
  }, base);
}

/** An element that was added to the list `pushedTo`. */
type PushedItem = NodeItem & { readonly pushedTo: TSESTree.Node };

/**
 * Adds elements at the end of a list, unless they are there already: a list that has a name and is held by an object is
 * found by both ways (`const tags = []; const input = { Tags: tags }; input.Tags.push(tag)`).
 *
 * @param pushed the places at which this object was pushed to: one that is called twice adds twice
 */
function pushTo(
  slot: NodeList,
  { node, elements = [] }: Effect,
  pushed: Set<TSESTree.Node>,
  resolve: (node: TSESTree.Expression) => NodeValue,
): NodeValue {
  const isThere = slot.items.some(
    (item) => "pushedTo" in item && item.pushedTo === slot.node && elements.some((element) => element === item.node),
  );
  if (isThere && !pushed.has(node)) return slot;
  pushed.add(node);
  const added = elements.map((element): PushedItem => ({
    spread: false,
    value: resolve(element),
    node: element,
    pushedTo: slot.node,
  }));
  return list([...slot.items, ...added], slot.node);
}

/** What a member holds: undefined where the object has no such member. */
type Slot = NodeValue | undefined;

function applyOne(
  slot: Slot,
  { effect, certain, conditional }: TimedEffect,
  alone: boolean,
  resolve: (node: TSESTree.Expression) => NodeValue,
): Slot {
  switch (effect.kind) {
    case "set": {
      if (effect.value === undefined) return unknown(effect.node);
      if (certain) return resolve(effect.value);
      if (!conditional || !alone) return unknown(effect.node);
      const before = slot ?? absent(effect.node);
      return oneOf(
        [before, resolve(effect.value)].map((value) => ({ value, fallback: false })),
        effect.node,
      );
    }
    case "delete":
      return certain ? undefined : unknown(effect.node);
    case "push":
      return slot && (isList(slot) ? unknown(slot.node, "list") : unknown(slot.node));
    case "opaque":
      return unknown(effect.node);
    case "escape":
      return slot === undefined || isImmutable(slot) ? slot : keepTypeOnly(slot);
    case "share":
      return slot && completableByOthers(slot);
  }
}

function isList(value: NodeValue): boolean {
  return value.kind === "list" || (value.kind === "unknown" && value.type === "list");
}

const completable = new WeakMap<NodeValue, NodeValue>();

/**
 * What is known of an object that others get at: what is written in it is meant, but they may add members to it, and
 * fill in what is empty.
 */
export function completableByOthers(value: NodeValue): NodeValue {
  switch (value.kind) {
    case "absent":
      return unknown(value.node);
    case "scalar":
      return value.value === 0 || value.value === null ? unknown(value.node) : value;
    case "text":
      return truthiness(value) === false ? unknown(value.node) : value;
    case "record":
    case "list":
    case "one-of": {
      const known = completable.get(value) ?? completableContents(value);
      completable.set(value, known);
      return known;
    }
    default:
      return value;
  }
}

function completableContents(value: NodeValue & { kind: "record" | "list" | "one-of" }): NodeValue {
  switch (value.kind) {
    case "record":
      return record(
        new Map([...value.entries].map(([key, entry]) => [key, { ...entry, value: completableByOthers(entry.value) }])),
        true,
        value.node,
      );
    case "list":
      return value.items.length === 0
        ? unknown(value.node, "list")
        : list(
            value.items.map((item) => ({ ...item, value: completableByOthers(item.value) })),
            value.node,
          );
    case "one-of":
      return mapBranches(value, completableByOthers);
  }
}

/** Keeps only that it is a list, a record, ... */
export function keepTypeOnly(value: NodeValue): NodeValue {
  return mapBranches(value, (branch) =>
    branch.kind === "list" || branch.kind === "record" ? unknown(branch.node, branch.kind) : branch,
  );
}

/** Changes the member at `path`; what stands above it is copied. */
function changeAt(value: NodeValue, path: readonly PathKey[], effect: Effect, change: (slot: Slot) => Slot): NodeValue {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) ?? unknown(effect.node);
  return mapBranches(value, (branch) => {
    if (branch.kind === "record") return changeMember(branch, key, rest, effect, change);
    if (branch.kind === "list") return changeElement(branch, key, rest, effect, change);
    return branch;
  });
}

function changeMember(
  value: NodeValue & { kind: "record" },
  key: PathKey,
  rest: readonly PathKey[],
  effect: Effect,
  change: (slot: Slot) => Slot,
): NodeValue {
  if (key === null && rest.length === 0 && effect.kind === "delete") {
    // Any member may be the one that goes, so none is proven to be there.
    return record(new Map(), true, value.node);
  }
  if (key === null) {
    // An unknown member: with nothing below it, a new one may appear; any of those that are there may be the one.
    const entries = new Map<string, NodeEntry>();
    for (const [name, entry] of value.entries) {
      entries.set(name, { ...entry, value: changeAt(entry.value, rest, effect, perhaps(effect, change)) });
    }
    return record(entries, value.open || (rest.length === 0 && !isHandedOut(effect)), value.node);
  }
  const entry = value.entries.get(key);
  if (rest.length > 0) {
    if (entry === undefined) return value;
    const entries = new Map(value.entries);
    entries.set(key, { ...entry, value: changeAt(entry.value, rest, effect, change) });
    return record(entries, value.open, value.node);
  }
  const changed = change(entry?.value ?? (value.open ? unknown(effect.node) : undefined));
  if (changed === undefined && entry === undefined) return value;
  const entries = new Map(value.entries);
  if (changed !== undefined && effect.kind === "delete") {
    // It may have gone or not.
    entries.delete(key);
    return record(entries, true, value.node);
  }
  if (changed === undefined) entries.delete(key);
  else if (effect.kind === "set") {
    const written = { key, keyNode: effect.key ?? effect.node, propertyNode: undefined, value: changed };
    entries.set(key, writtenOver(entry, written));
  } else {
    const known = entry ?? { key, keyNode: effect.node, propertyNode: undefined };
    entries.set(key, writtenOver(entry, { ...known, value: changed }));
  }
  return record(entries, value.open, value.node);
}

function changeElement(
  value: NodeValue & { kind: "list" },
  key: PathKey,
  rest: readonly PathKey[],
  effect: Effect,
  change: (slot: Slot) => Slot,
): NodeValue {
  if (key === "length") return unknown(value.node, "list");
  const index = key === null ? -1 : Number(key);
  const item = value.items[index];
  if (item === undefined || value.items.slice(0, index + 1).some((one) => one.spread)) {
    if (key !== null && Number.isNaN(index)) return value;
    if (rest.length === 0 && !isHandedOut(effect)) return unknown(value.node, "list");
    return list(
      value.items.map((one) => ({ ...one, value: changeAt(one.value, rest, effect, perhaps(effect, change)) })),
      value.node,
    );
  }
  const changed = rest.length > 0 ? changeAt(item.value, rest, effect, change) : change(item.value);
  const items = [...value.items];
  items[index] = { ...item, value: changed ?? absent(effect.node) };
  return list(items, value.node);
}

/** The change of something that may be another one's. */
function perhaps(effect: Effect, change: (slot: Slot) => Slot): (slot: Slot) => Slot {
  return isHandedOut(effect) ? change : () => unknown(effect.node);
}

/** Whether it concerns what the object holds, and not which object is there. */
function isHandedOut({ kind }: Effect): boolean {
  return kind === "escape" || kind === "share";
}

function overlap(a: readonly PathKey[], b: readonly PathKey[]): boolean {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    if (a[index] !== b[index] && a[index] !== null && b[index] !== null) return false;
  }
  return true;
}
