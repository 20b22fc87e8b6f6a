import type { TSESTree } from "@typescript-eslint/utils";
import type { UnknownText } from "../../check/value.js";
import { anyText, scalar, unknown, type NodeValue } from "./node-value.js";
import { exactText } from "../../check/text-value.js";

/** What is certain of a number that isn't known. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

const ranges = new WeakMap<NodeValue, NumberRange>();

/** A number of which only the range is known. */
export function rangedNumber(range: NumberRange, node: TSESTree.Node): NodeValue {
  const value = unknown(node, "number");
  if (!Number.isNaN(range.min) && !Number.isNaN(range.max)) ranges.set(value, range);
  return value;
}

/** The range of a number; undefined where it may be anything (`NaN` too). */
export function rangeOf(value: NodeValue): NumberRange | undefined {
  if (value.kind === "scalar" && typeof value.value === "number" && !Number.isNaN(value.value)) {
    return { min: value.value, max: value.value, integer: Number.isInteger(value.value) };
  }
  return ranges.get(value);
}

/** Milliseconds since the epoch, from 2020 until they get a fourteenth digit in 2286. */
export const epochMilliseconds: NumberRange = { min: 1_577_836_800_000, max: 9_999_999_999_999, integer: true };

const digits: readonly (readonly [number, number])[] = [[0x30, 0x39]];
const hyphen: readonly [number, number] = [0x2d, 0x2d];

/** What a number looks like as text. */
export function numberAsText(value: NodeValue): UnknownText {
  const range = rangeOf(value);
  // From 1e21 on, numbers are written with an exponent.
  if (range === undefined || !range.integer || range.max >= 1e21 || range.min <= -1e21) return anyText;
  const lengths = [String(range.min).length, String(range.max).length];
  return {
    known: false,
    min: range.min <= 0 && range.max >= 0 ? 1 : Math.min(...lengths),
    max: Math.max(...lengths),
    alphabet: range.min < 0 ? [hyphen, ...digits] : digits,
  };
}

/** Evaluates a binary operator on numbers; undefined where the operands aren't numbers. */
export function arithmetic(
  operator: string,
  left: NodeValue,
  right: NodeValue,
  node: TSESTree.Node,
): NodeValue | undefined {
  const exact = exactArithmetic(operator, numericValue(left), numericValue(right));
  if (exact !== undefined) return scalar(exact, node);
  const [a, b] = [rangeOf(left), rangeOf(right)];
  if (a === undefined || b === undefined)
    return isNumeric(left) && isNumeric(right) ? unknown(node, "number") : undefined;
  const range = rangeArithmetic(operator, a, b);
  // Past the largest number there is Infinity, and NaN.
  const isBounded = range !== undefined && Number.isFinite(range.min) && Number.isFinite(range.max);
  return isBounded ? rangedNumber(range, node) : unknown(node, "number");
}

function isNumeric(value: NodeValue): boolean {
  return numericValue(value) !== undefined || (value.kind === "unknown" && value.type === "number");
}

function numericValue(value: NodeValue): number | undefined {
  return value.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}

function exactArithmetic(operator: string, a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    case "**":
      return a ** b;
    case "<<":
      return a << b;
    case ">>":
      return a >> b;
    case ">>>":
      return a >>> b;
    case "|":
      return a | b;
    case "&":
      return a & b;
    case "^":
      return a ^ b;
    default:
      return undefined;
  }
}

function rangeArithmetic(operator: string, a: NumberRange, b: NumberRange): NumberRange | undefined {
  const integer = a.integer && b.integer;
  switch (operator) {
    case "+":
      return { min: a.min + b.min, max: a.max + b.max, integer };
    case "-":
      return { min: a.min - b.max, max: a.max - b.min, integer };
    case "*": {
      const products = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
      return { min: Math.min(...products), max: Math.max(...products), integer };
    }
    case "/":
      return b.min === b.max && b.min > 0 ? { min: a.min / b.min, max: a.max / b.min, integer: false } : undefined;
    case "%":
      // Of Infinity, nothing remains but NaN.
      return b.min === b.max && b.min > 0 && a.min >= 0 && Number.isFinite(a.max)
        ? { min: 0, max: b.min - (integer ? 1 : 0), integer }
        : undefined;
    default:
      return undefined;
  }
}

/** `Math.floor` and its like on a number. */
export function rounded(method: string, value: NodeValue, node: TSESTree.Node): NodeValue {
  const operation = rounders.get(method);
  const range = rangeOf(value);
  if (operation === undefined || range === undefined) return unknown(node, "number");
  if (range.min === range.max) return scalar(operation(range.min), node);
  return rangedNumber({ min: operation(range.min), max: operation(range.max), integer: true }, node);
}

const rounders = new Map<string, (value: number) => number>([
  ["floor", Math.floor],
  ["ceil", Math.ceil],
  ["round", Math.round],
  ["trunc", Math.trunc],
]);

/** `Number(x)` and unary plus on what is known. */
export function toNumber(value: NodeValue, node: TSESTree.Node): NodeValue {
  if (value.kind === "scalar" && typeof value.value !== "bigint") return scalar(Number(value.value), node);
  const text = exactText(value);
  if (text !== undefined) return scalar(Number(text), node);
  if (value.kind === "unknown" && value.type === "number") return value;
  if (value.kind === "object" && value.className === "Date") return rangedNumber(epochMilliseconds, node);
  return unknown(node, "number");
}
