import type { TSESTree } from "@typescript-eslint/utils";
import { exactText } from "../../../check/text-value.js";
import type { NodeValue } from "../../values/node-value.js";

const targets = new WeakMap<TSESTree.Node, string>();

/**
 * Notes what a function of a template refers to: the logical name of a resource, in `Ref` and `Fn::GetAtt`.
 *
 * @param node what stands for the value of the function
 */
export function noteReference(name: string, argument: NodeValue, node: TSESTree.Node): void {
  const target = name === "Ref" ? exactText(argument) : name === "Fn::GetAtt" ? resourceIn(argument) : undefined;
  if (target !== undefined) targets.set(node, target);
}

/** `Model.ModelName`, `["Model", "ModelName"]` */
function resourceIn(argument: NodeValue): string | undefined {
  if (argument.kind === "text") return exactText(argument)?.split(".")[0];
  const [first] = argument.kind === "list" ? argument.items : [];
  return first && exactText(first.value);
}

/** The resource that a value refers to, by what stands for the value. */
export function referenceAt(node: TSESTree.Node): string | undefined {
  return targets.get(node);
}
