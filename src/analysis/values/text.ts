import type { TSESTree } from "@typescript-eslint/utils";
import { numberAsText } from "./numbers.js";
import { anyText, branchesOf, exactText, oneOf, textOf, unknown, type NodePart, type NodeValue } from "./make.js";

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
  let alternatives: { parts: NodePart[]; characters: number }[] = [{ parts: [], characters: 0 }];
  for (const operand of operands) {
    const options = alternativesOf(operand, Math.floor(maxAlternatives / alternatives.length));
    if (options.length > 1) {
      alternatives = alternatives.flatMap((alternative) =>
        options.map(() => ({ parts: [...alternative.parts], characters: alternative.characters })),
      );
    }
    alternatives.forEach((alternative, index) => {
      append(alternative, options[index % options.length] ?? [anyText]);
    });
  }
  return oneOf(
    alternatives.map(({ parts }) => ({ value: textOf(parts, node), fallback: false })),
    node,
  );
}

function append(target: { parts: NodePart[]; characters: number }, parts: readonly NodePart[]): void {
  for (const part of parts) {
    target.parts.push(part);
    if (part.known) target.characters += part.text.length;
  }
  if (target.parts.length <= maxParts && target.characters <= maxCharacters) return;
  const { min, max } = lengthBounds(target.parts);
  target.parts = [{ known: false, min, max, alphabet: undefined }];
  target.characters = 0;
}

function alternativesOf(value: NodeValue, room: number): readonly (readonly NodePart[])[] {
  const branches = branchesOf(value);
  // `${x || ""}`: an empty fallback stands for "not set", so what stands here isn't known.
  if (branches.some((branch) => branch.fallback && exactText(branch.value) === "")) return [[anyText]];
  const options = branches.map((branch) => stringParts(branch.value));
  if (options.length <= Math.max(room, 1)) return options;
  const bounds = options.map(lengthBounds);
  return [
    [
      {
        known: false,
        min: Math.min(...bounds.map(({ min }) => min)),
        max: Math.max(...bounds.map(({ max }) => max)),
        alphabet: undefined,
      },
    ],
  ];
}

/** The fewest and the most code points that text made of `parts` can have. */
export function lengthBounds(parts: readonly NodePart[]): { readonly min: number; readonly max: number } {
  let [min, max] = [0, 0];
  for (const part of parts) {
    const length = part.known ? codePoints(part.text) : undefined;
    min += part.known ? (length ?? 0) : part.min;
    max += part.known ? (length ?? 0) : part.max;
  }
  return { min, max };
}

function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const high = text.charCodeAt(index);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(index + 1);
    if (low < 0xdc00 || low > 0xdfff) continue;
    count -= 1;
    index += 1;
  }
  return count;
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
