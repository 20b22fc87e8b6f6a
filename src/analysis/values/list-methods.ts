import type { TSESTree } from "@typescript-eslint/utils";
import type { Evaluator, Frame } from "./evaluation.js";
import {
  absent,
  branchesOf,
  isUnknownFalsy,
  knownText,
  list,
  mapBranches,
  oneOf,
  run,
  scalar,
  truthiness,
  unknown,
  type NodeItem,
  type NodeList,
  type NodeValue,
} from "./make.js";
import { rangedNumber } from "./numbers.js";
import { concatenate } from "./text.js";

type Node = TSESTree.Node;

/** Callbacks are followed for at most this many elements. */
const maxCallbacks = 1000;

/** `[a, ...b]`; a hole is `undefined`. */
export function resolveArray(node: TSESTree.ArrayExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const items: NodeItem[] = [];
  for (const element of node.elements as readonly (TSESTree.Expression | TSESTree.SpreadElement | null)[]) {
    if (element === null) items.push({ spread: false, value: { kind: "absent", node }, node });
    else if (element.type !== "SpreadElement") {
      items.push({ spread: false, value: evaluator.resolve(element, frame), node: element });
    } else {
      const spread = spreadItems(evaluator.resolve(element.argument, { ...frame, at: element }), element);
      for (const item of spread) items.push(item);
    }
  }
  return list(items, node);
}

/** The elements that spreading a value into a list adds. */
function spreadItems(value: NodeValue, node: Node): readonly NodeItem[] {
  if (value.kind === "list") return value.items;
  const lists = branchesOf(value).map((branch) => branch.value);
  const known = lists.flatMap((one) => (one.kind === "list" ? [one] : []));
  if (known.length !== lists.length || known.some((one) => one.items.some((item) => item.spread))) {
    return [run(unknown(node), 0, Infinity, node)];
  }
  // One of several known lists, `...(c ? [a] : [])`: so many elements, each one of theirs.
  const counts = known.map((one) => one.items.length);
  const elements = known.flatMap((one) => one.items.map((item) => ({ value: item.value, fallback: false })));
  return [run(oneOf(elements, node), Math.min(...counts), Math.max(...counts), node)];
}

/** A method call on a list; undefined where nothing special is known of the method. */
export function callListMethod(
  receiver: NodeList,
  method: string,
  args: readonly NodeValue[],
  node: TSESTree.CallExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  switch (method) {
    case "concat": {
      const items = [...receiver.items];
      for (const argument of args) {
        if (argument.kind === "list") for (const item of argument.items) items.push(item);
        else if (argument.kind === "unknown" || argument.kind === "one-of") {
          items.push(run(unknown(node), 0, Infinity, node));
        } else items.push({ spread: false, value: argument, node: argument.node });
      }
      return list(items, node);
    }
    case "map":
      return list(mapItems(receiver, node, frame, evaluator), node);
    case "filter":
      return filtered(receiver, node, frame, evaluator);
    case "slice":
      return args.length === 0 ? list(receiver.items, node) : someOf(receiver, node);
    case "join":
      return joined(receiver, args[0], node);
    case "reverse":
    case "toReversed":
      return list([...receiver.items].reverse(), node);
    case "sort":
    case "toSorted":
      return someOf(receiver, node);
    case "includes":
    case "some":
    case "every":
      return unknown(node, "boolean");
    case "indexOf":
    case "findIndex":
    case "push":
    case "unshift":
      return unknown(node, "number");
    case "fill": {
      const [value] = args;
      if (value === undefined || args.length > 1) return unknown(node, "list");
      return list(
        receiver.items.map((item) => ({ ...item, value, node })),
        node,
      );
    }
    case "at": {
      const index = args[0]?.kind === "scalar" && Number.isInteger(args[0].value) ? Number(args[0].value) : undefined;
      if (index === undefined || receiver.items.some((item) => item.spread)) return unknown(node);
      return receiver.items.at(index)?.value ?? absent(node);
    }
    case "flat":
      return args.length === 0 ? flattened(receiver.items, node) : unknown(node, "list");
    case "flatMap":
      return flattened(mapItems(receiver, node, frame, evaluator), node);
    case "splice":
      return unknown(node, "list");
    case "toString":
      return unknown(node, "string");
    default:
      return undefined;
  }
}

function mapItems(
  receiver: NodeList,
  node: TSESTree.CallExpression,
  frame: Frame,
  evaluator: Evaluator,
): readonly NodeItem[] {
  const [argument] = node.arguments;
  const callee = argument && evaluator.functionOf(argument);
  return receiver.items.map((item, index): NodeItem => {
    const position = item.spread
      ? rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, node)
      : scalar(index, node);
    const value =
      callee === undefined || callee.async || index >= maxCallbacks
        ? unknown(node)
        : evaluator.callFunction(callee, [item.value, position, unknown(node)], node, frame);
    return { ...item, value };
  });
}

/** One level of lists in a list is taken away. */
function flattened(items: readonly NodeItem[], node: Node): NodeValue {
  const flat: NodeItem[] = [];
  for (const item of items) {
    if (item.value.kind === "list" && !item.spread) for (const inner of item.value.items) flat.push(inner);
    else if (item.value.kind === "unknown" || item.value.kind === "one-of" || item.value.kind === "list") {
      flat.push(run(unknown(node), 0, Infinity, node));
    } else flat.push(item);
  }
  return list(flat, node);
}

/** A filter takes out what its function certainly refuses, and perhaps what it isn't certain about. */
function filtered(receiver: NodeList, node: TSESTree.CallExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const [callback] = node.arguments;
  const byTruth = callback?.type === "Identifier" && callback.name === "Boolean";
  const callee = callback && evaluator.functionOf(callback);
  const items = receiver.items.flatMap((item, index): NodeItem[] => {
    if (!byTruth) {
      const answer =
        callee === undefined || callee.async || index >= maxCallbacks
          ? undefined
          : truthiness(evaluator.callFunction(callee, [item.value, unknown(node), unknown(node)], node, frame));
      if (answer === true) return [item];
      return answer === false ? [] : [run(unknown(node), 0, item.spread ? item.max : 1, item.node)];
    }
    const value = truthyPart(item.value);
    if (value === undefined) return [];
    if (truthiness(value) === true && value === item.value) return [item];
    return [run(value, 0, item.spread ? item.max : 1, item.node)];
  });
  return list(items, node);
}

function truthyPart(value: NodeValue): NodeValue | undefined {
  if (value.kind !== "one-of") return truthiness(value) === false || isUnknownFalsy(value) ? undefined : value;
  const kept = value.branches.filter((branch) => truthiness(branch.value) !== false);
  if (kept.length === 0) return undefined;
  return kept.length === value.branches.length ? value : oneOf(kept, value.node);
}

/** Some of the elements, in some order. */
function someOf(receiver: NodeList, node: Node): NodeValue {
  return list(
    receiver.items.map((item) => run(item.value, 0, item.spread ? item.max : 1, item.node)),
    node,
  );
}

function joined(receiver: NodeList, separator: NodeValue | undefined, node: Node): NodeValue {
  if (receiver.items.length > maxCallbacks || receiver.items.some((item) => item.spread))
    return unknown(node, "string");
  const between = separator === undefined || separator.kind === "absent" ? knownText(",", node) : separator;
  const operands = receiver.items.flatMap((item, index) => {
    // `null` and `undefined` are written as nothing; nested lists are joined in turn.
    const part = mapBranches(item.value, (value) => {
      if (value.kind === "absent" || (value.kind === "scalar" && value.value === null)) return knownText("", node);
      return value;
    });
    return index === 0 ? [part] : [between, part];
  });
  return concatenate(operands, node);
}
