import type { StringShape } from "../../../src/model/shape.js";
import { samplerOf, type PatternSampler } from "./pattern-sampler.js";
import { seeded, type Random } from "./random.js";

/** Texts of the conformance tests are kept below this many code points where the model allows more. */
const longText = 3000;

const samplers = new Map<string, PatternSampler | undefined>();

function samplerFor(shape: StringShape): PatternSampler | undefined {
  if (shape.pattern === undefined) return undefined;
  const { source } = shape.pattern;
  if (!samplers.has(source)) samplers.set(source, samplerOf(source));
  return samplers.get(source);
}

const pools = new WeakMap<StringShape, readonly string[]>();

/**
 * Different strings that the shape accepts, the same ones every time.
 *
 * @throws where none can be made: the generator would have to leave the member out unseen.
 */
export function validStrings(shape: StringShape): readonly string[] {
  const known = pools.get(shape);
  if (known !== undefined) return known;
  const made = shape.enum ?? sampled(shape, seeded(shape.name), shape.min ?? 0, shape.max ?? Infinity, 12);
  if (made.length === 0) throw new Error(`no valid string found for ${shape.name} (${shape.pattern?.source ?? ""})`);
  pools.set(shape, made);
  return made;
}

/** Whether the shape accepts the text; asks a backtracking oracle, so give it short ones. */
export function acceptsString(shape: StringShape, text: string): boolean {
  if (shape.enum !== undefined) return shape.enum.includes(text);
  const length = [...text].length;
  if (length < (shape.min ?? 0) || length > (shape.max ?? Infinity)) return false;
  return shape.pattern === undefined || (samplerFor(shape)?.accepts(text) ?? false);
}

/** That many different strings that the shape accepts; undefined where so many weren't found. */
export function distinctStrings(shape: StringShape, count: number): readonly string[] | undefined {
  const made =
    shape.enum ??
    sampled(shape, seeded(`${shape.name} ${count.toString()}`), shape.min ?? 0, shape.max ?? Infinity, count);
  // A key that looks like an index would change places with the others.
  const usable = made.filter((text) => !/^\d+$/.test(text));
  return usable.length >= count ? usable.slice(0, count) : undefined;
}

function sampled(shape: StringShape, random: Random, min: number, max: number, count: number): string[] {
  const sampler = samplerFor(shape);
  const made = new Set<string>();
  // One character where none is asked for: an empty name says little.
  const low = Math.max(min, max === 0 ? 0 : 1);
  for (let round = 0; round < count * 4 && made.size < count; round++) {
    if (shape.pattern === undefined) made.add(words(random, low, max));
    else {
      const text = sampler?.sample(random, low, max) ?? sampler?.sample(random, min, max);
      if (text !== undefined) made.add(text);
    }
  }
  return [...made];
}

function words(random: Random, min: number, max: number): string {
  const length = Math.min(max, min + random.int(0, 12));
  let text = "";
  while (text.length < length) text += random.pick([..."abcdefghijklmnopqrstuvwxyz0123456789"]);
  return text;
}

/** A string that is wrong in one way. */
export interface BrokenString {
  readonly text: string;
  /** What is wrong. */
  readonly kind: "pattern" | "length";
  readonly how: "character" | "end" | "too-short" | "too-long";
  /** UTF-16 index of the character that no matching string has there; undefined where the string ends too early. */
  readonly at: number | undefined;
  /** Whether a counted bound of the pattern, which the checker may leave to the shape's own maximum, is broken too. */
  readonly counted: boolean;
  /** Whether the same string must break the other constraint too, in the model's own reading. */
  readonly both: boolean;
}

/** Strings that break exactly one of the shape's constraints (its own bounds and its pattern), each in another way. */
export function brokenStrings(shape: StringShape, random: Random): BrokenString[] {
  if (shape.enum !== undefined || shape.jsonValue) return [];
  return [...brokenLengths(shape, random), ...brokenPatterns(shape, random)];
}

function brokenLengths(shape: StringShape, random: Random): BrokenString[] {
  const sampler = samplerFor(shape);
  // A pattern that this oracle can't read leaves open whether another length matches.
  if (shape.pattern !== undefined && sampler === undefined) return [];
  const broken: BrokenString[] = [];
  const add = (length: number, how: "too-short" | "too-long"): void => {
    const text = sampler === undefined ? words(random, length, length) : ofLength(sampler, shape, random, length);
    if (text !== undefined) {
      const counted = sampler !== undefined && !sampler.acceptsAsWritten(text);
      broken.push({ text, kind: "length", how, at: undefined, counted, both: false });
    } else if (length === 0) broken.push({ text: "", kind: "length", how, at: undefined, counted: false, both: true });
  };
  if (shape.min !== undefined && shape.min > 0) add(shape.min - 1, "too-short");
  if (shape.min !== undefined && shape.min > 1) add(0, "too-short");
  if (shape.max !== undefined && shape.max < longText) add(shape.max + 1, "too-long");
  return broken;
}

/** A matching string of exactly that length: sampled, or a matching one grown by repeating one of its characters. */
function ofLength(sampler: PatternSampler, shape: StringShape, random: Random, length: number): string | undefined {
  if (length === 0) return sampler.accepts("") ? "" : undefined;
  if (length < 60) {
    const text = sampler.sample(random, length, length);
    if (text !== undefined) return text;
  }
  for (const base of validStrings(shape)) {
    const characters = [...base];
    const missing = length - characters.length;
    if (missing < 0) continue;
    for (let index = characters.length - 1; index >= Math.max(0, characters.length - 6); index--) {
      const character = characters[index] ?? "";
      if (!/[a-z0-9]/i.test(character)) continue;
      // Whether it matches is asked of a short one first: a hopeless long one may backtrack without end.
      const grow = (by: number): string => characters.toSpliced(index, 0, character.repeat(by)).join("");
      if (sampler.accepts(grow(1)) && sampler.accepts(grow(9)) && sampler.accepts(grow(missing))) return grow(missing);
    }
  }
  return undefined;
}

/** Characters that people type where they don't belong, and some that nobody does. */
const strangers = ["_", " ", "#", "é", "\u0001", "😀", "\n", "A", "-"];

function brokenPatterns(shape: StringShape, random: Random): BrokenString[] {
  const sampler = samplerFor(shape);
  if (sampler === undefined) return [];
  const fits = (text: string): boolean => {
    const length = [...text].length;
    return length >= (shape.min ?? 0) && length <= (shape.max ?? Infinity);
  };
  const broken: BrokenString[] = [];
  const bases = validStrings(shape).filter((text) => text.length <= 200);

  const stranger = strangers.filter((text) => sampler.excludes(text.codePointAt(0) ?? 0));
  if (stranger.length > 0) {
    for (const where of ["first", "middle", "last"] as const) {
      const base = [...random.pick(bases)];
      const index = where === "first" ? 0 : where === "last" ? base.length : random.int(0, base.length);
      // In the place of a character where one more would be one too many.
      const replaced = base.length + 1 > (shape.max ?? Infinity) ? 1 : 0;
      const text = base.toSpliced(index, replaced, random.pick(stranger)).join("");
      if (!fits(text) || broken.some((other) => other.text === text)) continue;
      const at = base.slice(0, index).join("").length;
      broken.push({ text, kind: "pattern", how: "character", at, counted: false, both: false });
    }
  }

  for (let tries = 0; tries < 12; tries++) {
    const base = [...random.pick(bases)];
    const text = base.slice(0, random.int(0, base.length - 1)).join("");
    if (!fits(text) || text.length > 40 || sampler.accepts(text)) continue;
    broken.push({ text, kind: "pattern", how: "end", at: undefined, counted: false, both: false });
    break;
  }
  return broken;
}
