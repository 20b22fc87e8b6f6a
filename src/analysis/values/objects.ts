import type { TSESTree } from "@typescript-eslint/utils";
import { resolveCopied } from "./agreement.js";
import { staticKey } from "../bindings/variables.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { branchesOf, oneOf } from "./choices.js";
import { writtenOver } from "./entries.js";
import {
  absent,
  isUnknownFalsy,
  objectOf,
  record,
  unknown,
  type NodeEntry,
  type NodeRecord,
  type NodeValue,
} from "./node-value.js";
import { propertyName } from "./members.js";

/** A plain object while its properties are written one after the other. */
interface Draft {
  readonly entries: Map<string, NodeEntry>;
  open: boolean;
}

/** `{ a: 1, ...b, [c]: d }` */
export function resolveObject(node: TSESTree.ObjectExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const draft: Draft = { entries: new Map(), open: false };
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      spreadInto(draft, resolveCopied(property.argument, property, frame, evaluator), property);
    } else {
      writeProperty(draft, property, frame, evaluator);
    }
  }
  // What a setter makes of what is written to it isn't followed.
  const hasSetter = node.properties.some((property) => property.type === "Property" && property.kind === "set");
  return hasSetter ? unknown(node, "record") : record(draft.entries, draft.open, node);
}

/** `Object.assign(target, ...sources)`: the same as spreading them into a new object, as far as the result goes. */
export function mergeObjects(sources: readonly NodeValue[], node: TSESTree.Node): NodeValue {
  const draft: Draft = { entries: new Map(), open: false };
  for (const source of sources) spreadInto(draft, source, node);
  return record(draft.entries, draft.open, node);
}

function writeProperty(draft: Draft, property: TSESTree.Property, frame: Frame, evaluator: Evaluator): void {
  const key = staticKey(property) ?? computedKey(property, frame, evaluator);
  if (key === undefined) {
    forgetAll(draft, property);
    return;
  }
  if (key === "__proto__" && !property.computed && !property.shorthand) {
    // The object inherits members that it doesn't show as its own.
    draft.open = true;
    return;
  }
  const value =
    property.kind !== "init"
      ? unknown(property.value)
      : property.method
        ? objectOf("function", property.value)
        : evaluator.resolve(property.value, frame);
  put(draft, { key, keyNode: property.shorthand ? property : property.key, propertyNode: property, value });
}

function computedKey(property: TSESTree.Property, frame: Frame, evaluator: Evaluator): string | undefined {
  return property.computed ? propertyName(evaluator.resolve(property.key, { ...frame, at: property })) : undefined;
}

/** Any key may have been written. */
function forgetAll(draft: Draft, node: TSESTree.Node): void {
  draft.open = true;
  for (const [key, entry] of draft.entries) draft.entries.set(key, { ...entry, value: unknown(node) });
}

function spreadInto(draft: Draft, value: NodeValue, node: TSESTree.Node): void {
  const sources = branchesOf(value).map((branch) => spreadSource(branch.value));
  const records = sources.filter((source) => source !== "nothing" && source !== "unknown");
  if (sources.includes("unknown")) {
    if (records.length === 0) {
      forgetAll(draft, node);
      return;
    }
    records.push(record(new Map(), true, node));
  }
  const [only] = records;
  if (only !== undefined && records.length === 1 && sources.length === 1) {
    if (only.open) forgetAll(draft, node);
    for (const [key, entry] of only.entries) put(draft, mayBeMissing(entry, earlier(draft, key, node), node));
    return;
  }
  const nothing = sources.includes("nothing");
  const keys = new Set(records.flatMap((source) => [...source.entries.keys()]));
  const open = records.some((source) => source.open);
  const places = new Map([...keys].map((key, index) => [key, index]));
  const isInOrder = records.every(({ entries }) => isAscending([...entries.keys()].map((key) => places.get(key) ?? 0)));
  const before: Draft = { entries: new Map(draft.entries), open: draft.open };
  if (open) forgetAll(draft, node);
  for (const key of keys) {
    const previous = earlier(before, key, node);
    const present = records.flatMap((source) => source.entries.get(key) ?? []);
    const [first] = present;
    if (first === undefined) continue;
    const alternatives = present.map((entry) => mayBeMissing(entry, previous, node).value);
    if (records.some((source) => source.open && !source.entries.has(key))) alternatives.push(unknown(node));
    if (nothing || records.some((source) => !source.open && !source.entries.has(key))) {
      alternatives.push(previous ?? absent(node));
    }
    put(draft, {
      ...first,
      ...(isInOrder ? {} : { isUnplaced: true }),
      value: oneOf(
        alternatives.map((alternative) => ({ value: alternative, fallback: false })),
        node,
      ),
    });
  }
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
}

function put({ entries }: Draft, entry: NodeEntry): void {
  entries.set(entry.key, writtenOver(entries.get(entry.key), entry));
}

/** What a member was before a spread; undefined where it certainly wasn't there. */
function earlier({ entries, open }: Draft, key: string, node: TSESTree.Node): NodeValue | undefined {
  return entries.get(key)?.value ?? (open ? unknown(node) : undefined);
}

/** A member that is perhaps not there leaves the earlier one of that name standing: which of them isn't known. */
function mayBeMissing(entry: NodeEntry, previous: NodeValue | undefined, node: TSESTree.Node): NodeEntry {
  const uncertain =
    previous !== undefined &&
    entry.value.kind === "one-of" &&
    entry.value.branches.some((branch) => branch.value.kind === "absent");
  return uncertain ? { ...entry, value: unknown(node) } : entry;
}

function spreadSource(value: NodeValue): NodeRecord | "nothing" | "unknown" {
  switch (value.kind) {
    case "record":
      return value;
    case "absent":
    case "scalar":
      return "nothing";
    case "unknown":
      return isUnknownFalsy(value) || value.type === "number" || value.type === "boolean" ? "nothing" : "unknown";
    default:
      return "unknown";
  }
}
