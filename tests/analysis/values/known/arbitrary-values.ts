import type { TSESTree } from "@typescript-eslint/utils";
import fc from "fast-check";
import type { KnownCall } from "../../../../src/analysis/values/known/known-call.js";
import {
  knownText,
  list,
  run,
  scalar,
  textOf,
  type NodeItem,
  type NodePart,
  type NodeText,
  type NodeValue,
} from "../../../../src/analysis/values/node-value.js";
import { rangedNumber } from "../../../../src/analysis/values/numbers.js";

/** What the analysis knows of something, and what it is in one of the runs that fit. */
export interface Sample<Value extends NodeValue, Actual> {
  readonly value: Value;
  readonly actual: Actual;
}

/** A node of which nobody looks at anything but its type. */
export const anyNode = { type: "CallExpression", arguments: [], range: [0, 0] } as unknown as TSESTree.Node;

/** Characters with which something happens: case, blanks, surrogates, a sigma. */
const character = fc.constantFrom(..."aAzZ09-_ .,/\tßéΣσİı", "😀", "\u{10400}", "\ud83d", "\ude00");
const letters = [..."abcXYZ019-_./ "];

const knownPart: fc.Arbitrary<{ part: NodePart; actual: string }> = fc
  .string({ unit: character, minLength: 1, maxLength: 6 })
  .map((text) => ({ part: { known: true, text, node: anyNode, offset: 0 }, actual: text }));

const anyPart: fc.Arbitrary<{ part: NodePart; actual: string }> = fc
  .tuple(fc.string({ unit: character, maxLength: 5 }), fc.nat(2), fc.oneof(fc.nat(3), fc.constant(Infinity)))
  .map(([actual, less, more]) => {
    const length = [...actual].length;
    return { part: { known: false, min: Math.max(0, length - less), max: length + more, alphabet: undefined }, actual };
  });

const partOfAlphabet: fc.Arbitrary<{ part: NodePart; actual: string }> = fc
  .tuple(fc.subarray(letters, { minLength: 1 }), fc.nat(2), fc.nat(2), fc.array(fc.nat(), { maxLength: 5 }))
  .map(([alphabet, less, more, picks]) => {
    const codes = alphabet.map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
    const part = {
      known: false as const,
      min: Math.max(0, picks.length - less),
      max: picks.length + more,
      alphabet: codes.map((code): readonly [number, number] => [code, code]),
    };
    return { part, actual: picks.map((pick) => alphabet[pick % alphabet.length] ?? "").join("") };
  });

/** A string of known and unknown parts. */
export const partlyKnown: fc.Arbitrary<Sample<NodeText, string>> = fc
  .array(fc.oneof(knownPart, anyPart, partOfAlphabet), { maxLength: 4 })
  // Of halves of a pair that meet, in whichever parts, nobody can tell how long they are together.
  .filter((parts) => characters(parts.map(({ actual }) => actual).join("")) === sumOfCharacters(parts))
  .map((parts) => ({
    value: textOf(
      parts.map(({ part }) => part),
      anyNode,
    ),
    actual: parts.map(({ actual }) => actual).join(""),
  }));

function characters(text: string): number {
  return [...text].length;
}

function sumOfCharacters(parts: readonly { readonly actual: string }[]): number {
  return parts.reduce((sum, { actual }) => sum + characters(actual), 0);
}

/** A string that is known, in one part or more. */
export const known: fc.Arbitrary<Sample<NodeText, string>> = fc.array(knownPart, { maxLength: 3 }).map((parts) => ({
  value: textOf(
    parts.map(({ part }) => part),
    anyNode,
  ),
  actual: parts.map(({ actual }) => actual).join(""),
}));

export const text = fc.oneof(known, partlyKnown);

export const number: fc.Arbitrary<Sample<NodeValue, number>> = fc
  .oneof(fc.integer({ min: -12, max: 12 }), fc.double(), fc.constantFrom(NaN, Infinity, -0, 2.5))
  .map((actual) => ({ value: scalar(actual, anyNode), actual }));

/** A number of which only the range is known. */
export const numberInRange: fc.Arbitrary<Sample<NodeValue, number>> = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: -5000, max: 5000 }),
    fc.nat(3000),
    fc.nat(3000),
    fc.double({ min: 0, max: 0.99, noNaN: true }),
  )
  .map(([integer, whole, less, more, rest]) => {
    const actual = integer ? whole : whole + rest;
    return { value: rangedNumber({ min: actual - less, max: actual + more, integer }, anyNode), actual };
  });

/** A list of which some elements are runs. */
export function listOf<Actual>(
  element: fc.Arbitrary<Sample<NodeValue, Actual>>,
  options: { readonly runs: boolean },
): fc.Arbitrary<Sample<NodeValue & { kind: "list" }, Actual[]>> {
  const single = element.map(({ value, actual }): { item: NodeItem; actual: Actual[] } => ({
    item: { spread: false, value, node: anyNode },
    actual: [actual],
  }));
  const several = fc.tuple(element, fc.nat(3), fc.nat(1), fc.nat(2)).map(([{ value, actual }, count, less, more]) => ({
    item: run(value, Math.max(0, count - less), count + more, anyNode),
    actual: Array.from({ length: count }, () => actual),
  }));
  return fc.array(options.runs ? fc.oneof(single, several) : single, { maxLength: 4 }).map((items) => ({
    value: list(
      items.map(({ item }) => item),
      anyNode,
    ),
    actual: items.flatMap(({ actual }) => actual),
  }));
}

/** A call with these arguments. */
export function callWith(
  values: readonly NodeValue[],
  callback?: (args: readonly NodeValue[]) => NodeValue,
): KnownCall {
  return {
    node: anyNode,
    count: values.length + (callback === undefined ? 0 : 1),
    argument: (index) => values[index],
    argumentNow: (index) => values[index],
    callback: (index) => (index === 0 ? callback : undefined),
    callbackIn: () => undefined,
    globalAt: () => undefined,
    callAt: () => undefined,
  };
}

export function constant(actual: string): Sample<NodeText, string> {
  return { value: knownText(actual, anyNode), actual };
}
