import type { TSESTree } from "@typescript-eslint/utils";
import { exactText } from "../../../check/text-value.js";
import { oneOf } from "../choices.js";
import {
  absent,
  anyText,
  textOf,
  unknown,
  type NodeList,
  type NodePart,
  type NodeText,
  type NodeValue,
} from "../node-value.js";
import { concatenate } from "../text.js";

type Node = TSESTree.Node;

/** Whether a key is that of a function: `Ref`, `Fn::Sub`. */
export function isFunctionName(key: string): boolean {
  return key === "Ref" || key.startsWith("Fn::");
}

/**
 * What a function of CloudFormation's gives. What depends on the stack is unknown; `Fn::If` may give either of its
 * values, and in `Fn::Sub` and `Fn::Join` the text around what is unknown is known.
 *
 * @param argument the function's, with the functions in it applied
 */
export function functionValue(name: string, argument: NodeValue, node: Node): NodeValue {
  switch (name) {
    case "Ref":
      return exactText(argument) === "AWS::NoValue" ? absent(node) : reference(exactText(argument), node);
    case "Fn::If":
      return argument.kind === "list" ? chosen(argument, node) : unknown(node);
    case "Fn::Sub":
      return substituted(argument, node);
    case "Fn::Join":
      return argument.kind === "list" ? joined(argument, node) : unknown(node);
    default:
      return unknown(node);
  }
}

/** The values of a list that is written out; undefined where their number isn't known. */
function elementsOf(list: NodeList): readonly NodeValue[] | undefined {
  return list.items.every((item) => !item.spread) ? list.items.map((item) => item.value) : undefined;
}

function chosen(list: NodeList, node: Node): NodeValue {
  const [, then, otherwise, ...more] = elementsOf(list) ?? [];
  if (then === undefined || otherwise === undefined || more.length > 0) return unknown(node);
  return oneOf(
    [then, otherwise].map((value) => ({ value, fallback: false })),
    node,
  );
}

function joined(list: NodeList, node: Node): NodeValue {
  const [separator, parts, ...more] = elementsOf(list) ?? [];
  if (separator?.kind !== "text" || parts?.kind !== "list" || more.length > 0) return unknown(node);
  const elements = elementsOf(parts);
  // One that is left out takes its separator along.
  if (!elements?.every(isScalarText)) return unknown(node);
  return concatenate(
    elements.flatMap((element, index) => (index === 0 ? [element] : [separator, element])),
    node,
  );
}

function isScalarText(value: NodeValue): boolean {
  return value.kind === "text" || value.kind === "scalar" || value.kind === "unknown";
}

function substituted(argument: NodeValue, node: Node): NodeValue {
  if (argument.kind === "text") return fillIn(argument, new Map(), node);
  const [template, variables, ...more] = (argument.kind === "list" ? elementsOf(argument) : undefined) ?? [];
  if (template?.kind !== "text" || variables?.kind !== "record" || more.length > 0) return unknown(node);
  const values = new Map([...variables.entries].map(([key, entry]) => [key, entry.value]));
  return fillIn(template, values, node);
}

/** Puts variables, and what the stack has, in the place of `${Name}`; `${!Name}` is `${Name}` itself. */
function fillIn(template: NodeText, variables: ReadonlyMap<string, NodeValue>, node: Node): NodeValue {
  const [only, second] = template.parts;
  if (only?.known !== true || second !== undefined) return template.parts.length === 0 ? template : unknown(node);
  const { text } = only;
  const operands: NodeValue[] = [];
  const addKnown = (start: number, end: number): void => {
    if (start === end) return;
    operands.push(textOf([{ ...only, text: text.slice(start, end), offset: only.offset + start }], template.node));
  };
  let from = 0;
  for (const match of text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
    const [whole, literally, name = ""] = match;
    if (literally === "!") {
      addKnown(from, match.index + 2);
      addKnown(match.index + 3, match.index + whole.length);
    } else {
      addKnown(from, match.index);
      operands.push(variable(name.trim(), variables, node));
    }
    from = match.index + whole.length;
  }
  addKnown(from, text.length);
  return concatenate(operands, node);
}

function variable(name: string, variables: ReadonlyMap<string, NodeValue>, node: Node): NodeValue {
  const given = variables.get(name);
  return given ?? textOf([pseudoParameters[name] ?? anyText], node);
}

function reference(name: string | undefined, node: Node): NodeValue {
  const part = name === undefined ? undefined : pseudoParameters[name];
  return part === undefined ? unknown(node) : textOf([part], node);
}

const digits = [0x30, 0x39] as const;
const lowerCase = [0x61, 0x7a] as const;
const upperCase = [0x41, 0x5a] as const;
const hyphen = [0x2d, 0x2d] as const;
const dot = [0x2e, 0x2e] as const;

/** What every stack has, by what it is made of. */
const pseudoParameters: Readonly<Record<string, NodePart>> = {
  "AWS::AccountId": { known: false, min: 12, max: 12, alphabet: [digits] },
  "AWS::Partition": { known: false, min: 3, max: 16, alphabet: [hyphen, digits, lowerCase] },
  "AWS::Region": { known: false, min: 8, max: 24, alphabet: [hyphen, digits, lowerCase] },
  "AWS::StackName": { known: false, min: 1, max: 128, alphabet: [hyphen, digits, upperCase, lowerCase] },
  "AWS::URLSuffix": { known: false, min: 8, max: 64, alphabet: [hyphen, dot, digits, lowerCase] },
};
