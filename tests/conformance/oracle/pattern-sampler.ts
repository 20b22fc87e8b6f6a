import { RegExpParser, type AST } from "@eslint-community/regexpp";
import type { Random } from "./random.js";

/**
 * Strings from a pattern as AWS wrote it, by walking its syntax tree.
 *
 * The oracle of this folder: it shares nothing with the automata under test (no refa, no tables). It doesn't know
 * look-arounds or anchors inside a pattern: what it makes is filtered through the platform's `RegExp`. The automata's
 * own tests have another sampler (`tests/model/pattern-sampler.ts`), on purpose.
 */
export interface PatternSampler {
  /**
   * A string of `min` to `max` code points that the pattern matches in full.
   *
   * @returns undefined where none was found within a bounded number of tries.
   */
  sample(random: Random, min: number, max: number): string | undefined;
  /**
   * Whether the pattern matches all of `text`. Backtracks: give it short strings.
   *
   * Counted bounds of 20 and more are read as unbounded, as the checker may read them where lengths are checked apart.
   */
  accepts(text: string): boolean;
  /** Whether the pattern matches all of `text`, counted bounds included. */
  acceptsAsWritten(text: string): boolean;
  /** Whether no character class or literal of the pattern contains the character: wherever it stands, it is wrong. */
  excludes(codePoint: number): boolean;
}

/** From this bound up a counted repetition may be taken for an unbounded one. */
const droppedBound = 20;

/** Java's dialect to JavaScript's under the `u` flag, for what AWS's patterns use. */
function toJavaScript(source: string): string {
  const body = source.replace(/^\^/, "").replace(/\$$/, "");
  return body
    .replaceAll("\\p{Alnum}", "a-zA-Z0-9")
    .replaceAll("\\p{Punct}", "!-\\/:-@\\[-`{-~")
    .replaceAll("\\p{Print}", " -~")
    .replace(/\\[Az]/g, "")
    .replace(/\\([ _"'=:;,@#%&~<>!`])/g, "$1");
}

/** AWS's own slip, an anchor in the place of a brace: `(...)${1,128}`. What it means is clear, but nothing is proof. */
const quantifiedAnchor = /\)\$(?=\{\d+,\d+\})/;

/** @returns undefined where the pattern has no reading in JavaScript. */
export function samplerOf(source: string): PatternSampler | undefined {
  if (quantifiedAnchor.test(source)) {
    const meant = samplerOf(source.replace(quantifiedAnchor, ")"));
    return meant === undefined
      ? undefined
      : { ...meant, accepts: () => true, acceptsAsWritten: () => true, excludes: () => false };
  }
  const body = toJavaScript(source);
  let pattern: AST.Pattern;
  let original: RegExp;
  let relaxed: RegExp;
  try {
    pattern = new RegExpParser().parsePattern(body, undefined, undefined, { unicode: true });
    original = new RegExp(`^(?:${body})$`, "su");
    const unbounded = body.replace(/\{(\d+),(\d+)\}/g, (all, low: string, high: string) =>
      Number(high) >= droppedBound ? `{${low},}` : all,
    );
    relaxed = new RegExp(`^(?:${unbounded})$`, "su");
  } catch {
    return undefined;
  }
  return {
    sample(random, min, max) {
      for (let round = 0; round < 40; round++) {
        const target = Math.min(max, round < 10 ? Math.max(min, random.int(min, min + 8)) : random.int(min, min + 40));
        const text = new Walk(random, target, round % 3).alternatives(pattern.alternatives);
        const length = [...text].length;
        if (length >= min && length <= max && original.test(text)) return text;
        // Too short where every part is as long as it may be: repeat what can be repeated to the brim.
        const stretched = new Walk(random, target, 3).alternatives(pattern.alternatives);
        const stretchedLength = [...stretched].length;
        if (stretchedLength >= min && stretchedLength <= max && original.test(stretched)) return stretched;
      }
      return undefined;
    },
    accepts: (text) => relaxed.test(text),
    acceptsAsWritten: (text) => original.test(text),
    excludes: (codePoint) => !mentions(pattern, codePoint),
  };
}

/** One random walk; `greed` 0 takes few repetitions, 3 as many as the target length asks for. */
class Walk {
  private length = 0;
  private readonly random: Random;
  private readonly target: number;
  private readonly greed: number;

  constructor(random: Random, target: number, greed: number) {
    this.random = random;
    this.target = target;
    this.greed = greed;
  }

  alternatives(alternatives: readonly AST.Alternative[]): string {
    return this.random
      .pick(alternatives)
      .elements.map((element) => this.element(element))
      .join("");
  }

  private element(element: AST.Element): string {
    switch (element.type) {
      case "Character":
        return this.emit(element.value);
      case "CharacterSet":
      case "CharacterClass":
        return this.emit(pickFrom(element, this.random));
      case "Group":
      case "CapturingGroup":
        return this.alternatives(element.alternatives);
      case "Quantifier": {
        let text = "";
        for (let count = 0; count < element.max; count++) {
          if (count >= element.min && !this.more()) break;
          text += this.element(element.element);
        }
        return text;
      }
      case "Assertion":
        return "";
      default:
        throw new Error(`pattern sampler: ${element.type} is not known`);
    }
  }

  private more(): boolean {
    if (this.length >= this.target) return false;
    return this.greed === 0 ? this.random.chance(0.3) : this.greed === 3 || this.random.chance(0.9);
  }

  private emit(codePoint: number): string {
    this.length++;
    return String.fromCodePoint(codePoint);
  }
}

/** Plain characters before special ones, then a few that aren't ASCII. */
const candidates = [
  ..."abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  ..."-_./:+=@,;!#%&*()[]{}<>?~^|$\\'\"` \t\nàÅ中😀",
].map((character) => character.codePointAt(0) ?? 0);

type CharacterElement = AST.CharacterSet | AST.CharacterClass;

function pickFrom(element: CharacterElement, random: Random): number {
  const fitting = candidates.filter((codePoint) => contains(element, codePoint));
  const [first, last] = [fitting[0], fitting.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`pattern sampler: no candidate in ${element.raw}`);
  // A dot takes what is safe in every dialect; line breaks are a question of their own.
  const plain = fitting.filter((codePoint) => codePoint >= 0x21 && codePoint < 0x7f);
  const pool = plain.length > 0 && random.chance(0.9) ? plain.slice(0, random.chance(0.7) ? 36 : undefined) : fitting;
  return random.pick(element.type === "CharacterSet" && element.kind === "any" ? plain : pool);
}

function contains(element: CharacterElement, codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  if (element.type === "CharacterSet" && element.kind === "any") return !"\n\r\u0085\u2028\u2029".includes(character);
  return new RegExp(`^${element.raw}$`, "u").test(character);
}

function mentions(pattern: AST.Pattern, codePoint: number): boolean {
  const inAlternatives = (alternatives: readonly AST.Alternative[]): boolean =>
    alternatives.some((alternative) => alternative.elements.some(inElement));
  const inElement = (element: AST.Element): boolean => {
    switch (element.type) {
      case "Character":
        return element.value === codePoint;
      case "CharacterSet":
        // Whether a dot takes line breaks is not for this oracle to say.
        return element.kind === "any" || contains(element, codePoint);
      case "CharacterClass":
        return contains(element, codePoint);
      case "Group":
      case "CapturingGroup":
        return inAlternatives(element.alternatives);
      case "Quantifier":
        return inElement(element.element);
      case "Assertion":
        return false;
      default:
        return true;
    }
  };
  return inAlternatives(pattern.alternatives);
}
