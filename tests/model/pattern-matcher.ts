import type { AST } from "@eslint-community/regexpp";

/**
 * Whether a pattern matches all of a text, in polynomial time for every pattern.
 *
 * An oracle beside the platform's `RegExp`, for the patterns on which that one hangs: it walks the syntax tree with
 * sets of positions, so it never tries anything twice. Look-arounds and anchors mean what they mean to a `RegExp` with
 * the flags `s` and `u`, without `m`.
 */
export function matches(tree: AST.Pattern, text: readonly string[]): boolean {
  const matcher = new Matcher(text);
  return matcher.ends(tree.alternatives, new Set([0])).has(text.length);
}

class Matcher {
  readonly #text: readonly string[];
  readonly #classes = new Map<string, RegExp>();

  constructor(text: readonly string[]) {
    this.#text = text;
  }

  /** Where a match that starts at one of the positions may end. */
  ends(alternatives: readonly AST.Alternative[], starts: ReadonlySet<number>): Set<number> {
    const ends = new Set<number>();
    for (const { elements } of alternatives) {
      let at: ReadonlySet<number> = starts;
      for (const element of elements) at = this.#element(element, at);
      for (const end of at) ends.add(end);
    }
    return ends;
  }

  #element(element: AST.Element, starts: ReadonlySet<number>): ReadonlySet<number> {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.ends(element.alternatives, starts);
      case "Quantifier":
        return this.#repeat(element, starts);
      case "Assertion":
        return new Set([...starts].filter((position) => this.#holds(element, position)));
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        return new Set(
          [...starts].filter((position) => this.#accepts(element, position)).map((position) => position + 1),
        );
      default:
        throw new Error(`The oracle doesn't know ${element.type}.`);
    }
  }

  #repeat({ element, min, max }: AST.Quantifier, starts: ReadonlySet<number>): ReadonlySet<number> {
    let at = starts;
    for (let count = 0; count < min; count++) at = this.#element(element, at);
    // Past the minimum a position that was reached before, by fewer repetitions, has nothing new to give.
    const ends = new Set(at);
    for (let count = min; count < max && at.size > 0; count++) {
      at = new Set([...this.#element(element, at)].filter((end) => !ends.has(end)));
      for (const end of at) ends.add(end);
    }
    return ends;
  }

  #holds(assertion: AST.Assertion, position: number): boolean {
    switch (assertion.kind) {
      case "start":
        return position === 0;
      case "end":
        return position === this.#text.length;
      case "lookahead":
        return this.ends(assertion.alternatives, new Set([position])).size > 0 !== assertion.negate;
      case "lookbehind": {
        const starts = Array.from({ length: position + 1 }, (_, start) => start);
        const found = starts.some((start) => this.ends(assertion.alternatives, new Set([start])).has(position));
        return found !== assertion.negate;
      }
      default:
        throw new Error(`The oracle doesn't know the assertion ${assertion.raw}.`);
    }
  }

  #accepts(element: AST.Character | AST.CharacterSet | AST.CharacterClass, position: number): boolean {
    const character = this.#text[position];
    if (character === undefined) return false;
    if (element.type === "Character") return character.codePointAt(0) === element.value;
    let regExp = this.#classes.get(element.raw);
    if (regExp === undefined) this.#classes.set(element.raw, (regExp = new RegExp(`^${element.raw}$`, "su")));
    return regExp.test(character);
  }
}
