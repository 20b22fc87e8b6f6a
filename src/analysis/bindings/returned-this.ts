import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { callOf } from "./callee.js";
import {
  classOfThis,
  isOfClassItself,
  nameOfElement,
  namesOfThis,
  privateOrPublicName,
  type ClassNode,
} from "./this.js";

type Node = TSESTree.Node;

/**
 * The expressions that give an object of a class because one of its methods or getters returns `this`:
 * `new Job().prepare()`. By the members' names alone: a wrong guess only makes less known.
 *
 * @param side which `this`: the class itself, as in its static members, or an instance
 */
export function givenByReturnedThis(owner: ClassNode, side: "class" | "instance", file: SourceFile): readonly Node[] {
  const names = new Set<string | undefined>();
  for (const node of file.nodes("ThisExpression")) {
    if (classOfThis(node) !== owner || isOfClassItself(node) !== (side === "class")) continue;
    if (namesOfThis(node, file).some(isReturned)) names.add(nameOfMethodAround(node));
  }
  if (names.size === 0) return [];
  return file.nodes("MemberExpression").flatMap((member) => {
    const name = privateOrPublicName(member);
    const mayBeIt = name === undefined || names.has(name) || names.has(undefined);
    return mayBeIt ? [callOf(member) ?? member] : [];
  });
}

function isReturned(name: Node): boolean {
  return parentOf(name)?.type === "ReturnStatement";
}

function nameOfMethodAround(node: Node): string | undefined {
  for (const around of ancestorsOf(node)) {
    if (around.type === "MethodDefinition" || around.type === "PropertyDefinition") return nameOfElement(around);
  }
  return undefined;
}
