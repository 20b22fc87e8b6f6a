import type { TSESTree } from "@typescript-eslint/utils";
import type { ConstructProperty, ConstructType, PropertyForm } from "../../../model/construct-type.js";
import { constructTypes } from "../../../model/constructs.js";
import { exactText } from "../../../check/text-value.js";
import { mapBranches } from "../../values/choices.js";
import {
  anyText,
  record,
  textOf,
  unknown,
  type NodeEntry,
  type NodeRecord,
  type NodeValue,
} from "../../values/node-value.js";
import type { SiteContext } from "../site-context.js";
import { opened } from "./opened.js";
import { isMade, madeValue, typeOfForm } from "./made-values.js";
import { withoutReferences } from "./references.js";

/**
 * What a construct sends of the properties that it is made with: sizes and durations as numbers, instance types and enums
 * as strings, and what it adds where something isn't given.
 *
 * @param name the type of the properties
 */
export function constructValue(value: NodeValue, name: string, context: SiteContext): NodeValue {
  const type = constructTypes[name];
  return withoutReferences(type?.isWhole === true ? sent(value, type, context) : opened(value));
}

function sent(value: NodeValue, type: ConstructType | undefined, context: SiteContext): NodeValue {
  return mapBranches(value, (branch) => {
    if (branch.kind !== "record" || type === undefined) return branch;
    const entries = new Map<string, NodeEntry>();
    for (const [key, entry] of branch.entries) {
      const property = Object.hasOwn(type.properties, key) ? type.properties[key] : undefined;
      const one = property === undefined ? entry.value : sentOf(property, entry.value, context);
      entries.set(key, { ...entry, value: one });
    }
    return record(withDefaults(entries, type, branch), branch.open, branch.node);
  });
}

function withDefaults(
  entries: Map<string, NodeEntry>,
  { properties }: ConstructType,
  { node }: NodeRecord,
): ReadonlyMap<string, NodeEntry> {
  for (const [key, property] of Object.entries(properties)) {
    if (typeof property === "string" || property.hasDefault !== true) continue;
    const given = entries.get(key);
    const value = given && mapBranches(given.value, (each) => (each.kind === "absent" ? unknown(node) : each));
    const entry = given ?? { key, keyNode: node, propertyNode: undefined, value: unknown(node) };
    entries.set(key, { ...entry, value: value ?? entry.value });
  }
  return entries;
}

function sentOf(property: ConstructProperty, value: NodeValue, context: SiteContext): NodeValue {
  if (typeof property === "string") return value;
  const { one, each, takes, leftOutIfEmpty } = property;
  if (one !== undefined) return sent(value, constructTypes[one], context);
  if (each !== undefined) return sentOfEach(value, constructTypes[each], context);
  const made = takes === undefined ? value : inForm(value, takes, context);
  return leftOutIfEmpty === true ? withoutEmpty(made) : made;
}

function sentOfEach(value: NodeValue, type: ConstructType | undefined, context: SiteContext): NodeValue {
  return mapBranches(value, (branch) => {
    if (branch.kind !== "list") return branch;
    // Who has nothing to give there writes an empty list, and Step Functions takes it (aws/aws-cdk#31132).
    if (branch.items.length === 0) return unknown(branch.node);
    return { ...branch, items: branch.items.map((item) => ({ ...item, value: sent(item.value, type, context) })) };
  });
}

function inForm(value: NodeValue, form: PropertyForm, context: SiteContext): NodeValue {
  return mapBranches(value, (branch) => {
    if (branch.kind === "absent") return branch;
    if (branch.kind === "list" && form === "list") {
      return { ...branch, items: branch.items.map((item) => ({ ...item, value: unknown(item.node) })) };
    }
    const { node } = branch;
    const isThere = branch.kind !== "unknown" || isMade(node, context);
    return madeValue(node, form, context) ?? (isThere ? something(node, form) : unknown(node));
  });
}

/** What is certainly there, and not known besides. */
function something(node: TSESTree.Node, form: PropertyForm): NodeValue {
  const type = typeOfForm(form);
  return type === "string" ? textOf([{ ...anyText, min: 1 }], node) : unknown(node, type);
}

function withoutEmpty(value: NodeValue): NodeValue {
  return mapBranches(value, (branch) => {
    const isEmpty = exactText(branch) === "" || (branch.kind === "scalar" && branch.value === 0);
    return isEmpty ? unknown(branch.node) : branch;
  });
}
