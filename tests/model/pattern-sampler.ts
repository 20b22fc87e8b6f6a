import type { AST } from "@eslint-community/regexpp";
import type { Random } from "../conformance/oracle/random.js";
import { statedPattern } from "./stated-pattern.js";

/**
 * A string made by walking the syntax tree of a pattern, as AWS states it: never of an automaton.
 *
 * It usually matches, but not where a look-around or an anchor inside says otherwise: an oracle has the last word
 * (`matches` in `pattern-matcher.ts`). Repetitions are few, or now and then as many as the pattern allows, up to about
 * `length` characters in all.
 *
 * The conformance oracle has a sampler of its own (`tests/conformance/oracle/pattern-sampler.ts`). Two are meant: that
 * one makes texts of a wanted length as people write them, this one looks for the edges of character classes, and what
 * one of them gets wrong the other doesn't.
 */
export function samplePattern(stated: string, random: Random, length = 60): string {
  return new Walk(random, length).any(statedPattern(stated).tree.alternatives);
}

/** A string that differs from another one by one small change: the near misses on which a wrong automaton is wrong. */
export function mutate(text: string, random: Random): string {
  const characters = [...text];
  const at = random.int(0, Math.max(0, characters.length - 1));
  const other = random.pick(alphabet);
  switch (random.int(0, 6)) {
    case 0:
      characters.splice(at, 1);
      break;
    case 1:
      characters.splice(at, 0, other);
      break;
    case 2:
      characters.splice(at, 1, other);
      break;
    case 3:
      characters.splice(at, 0, characters[at] ?? other);
      break;
    case 4:
      characters.length = at;
      break;
    case 5:
      characters.push(other);
      break;
    default: {
      const [left, right] = [characters[at], characters[at + 1]];
      if (left !== undefined && right !== undefined) characters.splice(at, 2, right, left);
    }
  }
  return characters.join("");
}

/**
 * Characters at the edges of the classes that patterns use, and some beyond ASCII that are assigned in every version
 * of Unicode. No white space beyond ASCII: Java's `\s` and JavaScript's disagree about it (a test of its own).
 */
const alphabet = [
  ..."aAbBdDfFgGhHmMpPsSwWyYzZ0123456789",
  ..."-_.:/+=@,;!*()'\"%&#$?<>[]{}|\\^`~ ",
  ..."\t\n\r\u0001\u007f",
  ..."éßΩжא中가٣²½–€😀𝒜",
  "\u200b",
  "\ufffd",
];

class Walk {
  readonly #random: Random;
  #left: number;

  constructor(random: Random, length: number) {
    this.#random = random;
    this.#left = length;
  }

  any(alternatives: readonly AST.Alternative[]): string {
    return this.#random
      .pick(alternatives)
      .elements.map((element) => this.#element(element))
      .join("");
  }

  #element(element: AST.Element): string {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.any(element.alternatives);
      case "Assertion":
        return "";
      case "Quantifier": {
        const count = this.#count(element);
        return Array.from({ length: count }, () => this.#element(element.element)).join("");
      }
      case "Character":
        this.#left--;
        return String.fromCodePoint(element.value);
      case "CharacterSet":
      case "CharacterClass":
        this.#left--;
        return this.#from(element);
      default:
        throw new Error(`The sampler doesn't know ${element.type}.`);
    }
  }

  #count({ min, max }: AST.Quantifier): number {
    const room = Math.max(min, Math.min(max, min + this.#left));
    if (this.#random.chance(0.15)) return Math.max(min, Math.min(max, room));
    return this.#random.int(min, Math.min(room, min + this.#random.pick([0, 1, 1, 2, 3, 8])));
  }

  #from(element: AST.CharacterSet | AST.CharacterClass): string {
    if (this.#random.chance(0.3) && element.type === "CharacterClass" && !element.negate) {
      const range = this.#random.pick(element.elements);
      if (range.type === "Character") return String.fromCodePoint(range.value);
      if (range.type === "CharacterClassRange") {
        return String.fromCodePoint(this.#random.chance(0.5) ? range.min.value : range.max.value);
      }
    }
    const regExp = new RegExp(`^${element.raw}$`, "su");
    const fitting = alphabet.filter((character) => regExp.test(character));
    if (fitting.length === 0) throw new Error(`The sampler has no character of ${element.raw}.`);
    return this.#random.pick(fitting);
  }
}
