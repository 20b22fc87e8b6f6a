import { branchesOf, mapBranches, oneOf } from "../../values/choices.js";
import { record, type NodeEntry, type NodeItem, type NodeRecord, type NodeValue } from "../../values/node-value.js";
import { noteReference } from "./references.js";
import { functionValue, isFunctionName } from "../../values/known/cloudformation-functions.js";

/** The parts of a template with CloudFormation's functions (`{ "Fn::Sub": … }`) applied, each once. */
const applied = new WeakMap<NodeValue, NodeValue>();

/** Applies the functions that are written as objects; those that are YAML's tags have been when it was read. */
export function withFunctions(value: NodeValue): NodeValue {
  let known = applied.get(value);
  if (known === undefined) {
    known = apply(value);
    applied.set(value, known);
  }
  return known;
}

function apply(value: NodeValue): NodeValue {
  switch (value.kind) {
    case "record":
      return applyInRecord(value);
    case "list":
      return { ...value, items: value.items.flatMap(applyInItem) };
    case "one-of":
      return mapBranches(value, withFunctions);
    default:
      return value;
  }
}

function applyInRecord(value: NodeRecord): NodeValue {
  const [first, second] = value.entries.values();
  if (first !== undefined && second === undefined && isFunctionName(first.key) && !isLoop(first.key)) {
    const argument = argumentOf(first.value);
    noteReference(first.key, argument, value.node);
    return functionValue(first.key, argument, value.node);
  }
  const entries = new Map<string, NodeEntry>();
  let { open } = value;
  for (const [key, entry] of value.entries) {
    // `Fn::Transform` and loops beside other keys add some.
    if (isFunctionName(key) && !isLoop(key)) open = true;
    else {
      if (isLoop(key)) open = true;
      entries.set(key, { ...entry, value: withFunctions(entry.value) });
    }
  }
  return record(entries, open, value.node);
}

/** What a function is given, with the functions in it applied: in its list, `AWS::NoValue` keeps its place. */
function argumentOf(value: NodeValue): NodeValue {
  if (value.kind !== "list") return withFunctions(value);
  return { ...value, items: value.items.map((item) => ({ ...item, value: withFunctions(item.value) })) };
}

/** Whether a key makes several, one for each of some names: `Fn::ForEach::Models`. */
export function isLoop(key: string): boolean {
  return key.startsWith("Fn::ForEach::");
}

/** An element that is `AWS::NoValue` isn't there. */
function applyInItem(item: NodeItem): NodeItem[] {
  const value = withFunctions(item.value);
  if (value.kind === "absent") return [];
  const branches = branchesOf(value);
  const rest = branches.filter((branch) => branch.value.kind !== "absent");
  if (rest.length === branches.length || item.spread) return [{ ...item, value }];
  return [{ spread: true, value: oneOf(rest, value.node), min: 0, max: 1, node: item.node }];
}
