import type { TSESTree } from "@typescript-eslint/utils";
import { numberAsText } from "./numbers.js";
import { exactText, codePointCount } from "../../check/text-value.js";
import { commonAlphabet, isAscii } from "./alphabet.js";
import { branchesOf, oneOf } from "./choices.js";
import { anyText, textOf, unknown, type NodePart, type NodeValue } from "./node-value.js";

/** Bounds on what a concatenation may grow to before its text is dropped and its length alone kept. */
const maxParts = 20_000;
const maxCharacters = 2_000_000;
/** More alternatives than this in one string are merged into an unknown part. */
const maxAlternatives = 16;

/** The parts of `String(value)`. */
export function stringParts(value: NodeValue): readonly NodePart[] {
  switch (value.kind) {
    case "text":
      return value.parts;
    case "scalar":
      return [{ known: true, text: String(value.value), node: value.node, offset: 0 }];
    case "absent":
      return [{ known: true, text: "undefined", node: value.node, offset: 0 }];
    case "unknown":
      return [value.type === "number" ? numberAsText(value) : anyText];
    default:
      return [anyText];
  }
}

/** The string that `operands` make when they are written one after the other. */
export function concatenate(operands: readonly NodeValue[], node: TSESTree.Node): NodeValue {
  // Nearly all have one text each.
  const single: (readonly NodePart[])[] = [];
  for (const operand of operands) {
    const parts = onlyPartsOf(operand);
    if (parts === undefined) return concatenateChoices(operands, node);
    single.push(parts);
  }
  return textOf(joinParts(single), node);
}

/** The same where some operand may be one of several texts. */
function concatenateChoices(operands: readonly NodeValue[], node: TSESTree.Node): NodeValue {
  const options = new Map(operands.map((operand) => [operand, partsOfBranches(operand)]));
  const choices = [...options].flatMap(([operand, texts]) =>
    texts.length > 1 ? texts.map((parts) => ({ operand, parts })) : [],
  );
  const isMany = choices.length > maxAlternatives;
  // Which alternative of one operand goes with which of another isn't known: each is taken with anything of the others.
  const texts = (choices.length === 0 || isMany ? [undefined] : choices).map((choice) =>
    joinParts(
      operands.map((operand) => (operand === choice?.operand ? choice.parts : commonParts(options.get(operand) ?? []))),
    ),
  );
  return oneOf(
    texts.map((parts) => ({ value: textOf(parts, node), fallback: false })),
    node,
  );
}

function joinParts(operands: readonly (readonly NodePart[])[]): readonly NodePart[] {
  let joined: NodePart[] = [];
  let characters = 0;
  for (const parts of operands) {
    for (const part of parts) {
      joined.push(part);
      if (part.known) characters += part.text.length;
      if (joined.length <= maxParts && characters <= maxCharacters) continue;
      const { min, max } = lengthBounds(joined);
      joined = [{ known: false, min, max, alphabet: undefined }];
      characters = 0;
    }
  }
  return joined;
}

/** What a value is as text; undefined where it is one of several. */
function onlyPartsOf(value: NodeValue): readonly NodePart[] | undefined {
  return value.kind === "one-of" ? undefined : stringParts(value);
}

/** What the alternatives of a value are as text; one for a value that isn't several. */
function partsOfBranches(value: NodeValue): readonly (readonly NodePart[])[] {
  const branches = branchesOf(value);
  // `${x || ""}`: an empty fallback stands for "not set", so what stands here isn't known.
  if (branches.some((branch) => branch.fallback && exactText(branch.value) === "")) return [[anyText]];
  return branches.map((branch) => stringParts(branch.value));
}

/** A text, whichever of these it is. */
function commonParts(options: readonly (readonly NodePart[])[]): readonly NodePart[] {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const bounds = options.map(lengthBounds);
  const min = Math.min(...bounds.map((one) => one.min));
  const max = Math.max(...bounds.map((one) => one.max));
  return [{ known: false, min, max, alphabet: commonAlphabet(options.flat()) }];
}

/** The fewest and the most code points that text made of `parts` can have. */
export function lengthBounds(parts: readonly NodePart[]): { readonly min: number; readonly max: number } {
  let [min, max] = [0, 0];
  parts.forEach((part, index) => {
    const own = part.known ? boundsOf(part.text) : part;
    min += own.min;
    max += own.max;
    // Two halves of a pair that meet are one.
    const last = parts[index - 1];
    if (last === undefined || !mayEnd(last) || !mayGoOn(part)) return;
    min -= 1;
    if (last.known && part.known) max -= 1;
  });
  return { min: Math.max(0, min), max };
}

function boundsOf(text: string): { readonly min: number; readonly max: number } {
  const length = codePointCount(text);
  return { min: length, max: length };
}

function mayEnd(part: NodePart): boolean {
  return part.known ? /[\uD800-\uDBFF]$/.test(part.text) : part.max > 0 && !isAscii(part);
}

function mayGoOn(part: NodePart): boolean {
  return part.known ? /^[\uDC00-\uDFFF]/.test(part.text) : part.max > 0 && !isAscii(part);
}

/** A string of which nothing is known, or only what `parts` say. */
export function stringFrom(parts: readonly NodePart[], node: TSESTree.Node): NodeValue {
  const [only] = parts;
  const saysNothing =
    parts.length === 1 &&
    only?.known === false &&
    only.min === 0 &&
    only.max === Infinity &&
    only.alphabet === undefined;
  return saysNothing ? unknown(node, "string") : textOf(parts, node);
}
