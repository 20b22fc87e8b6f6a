import type { TSESTree } from "@typescript-eslint/utils";
import { resolveCopied } from "./agreement.js";
import { branchesOf, oneOf } from "./choices.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { filled } from "./holes.js";
import { mayBeLeftOut } from "./known/left-out.js";
import { list, run, unknown, type NodeItem, type NodeValue } from "./node-value.js";

type Node = TSESTree.Node;

/** `[a, ...b]`; a hole is `undefined`. */
export function resolveArray(node: TSESTree.ArrayExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const items: NodeItem[] = [];
  for (const element of node.elements as readonly (TSESTree.Expression | TSESTree.SpreadElement | null)[]) {
    if (element === null) items.push({ spread: false, value: { kind: "absent", hole: true, node }, node });
    else if (element.type !== "SpreadElement") {
      const value = evaluator.resolve(element, frame);
      const isLess = value.kind === "unknown" && mayBeLeftOut(element, evaluator);
      items.push(isLess ? run(value, 0, 1, element) : { spread: false, value, node: element });
    } else {
      const spread = spreadItems(resolveCopied(element.argument, element, frame, evaluator), element);
      for (const item of spread) items.push(item);
    }
  }
  return list(items, node);
}

/** The elements that spreading a value into a list adds. */
function spreadItems(value: NodeValue, node: Node): readonly NodeItem[] {
  if (value.kind === "list") return value.items.map(filled);
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
