import { PatternError } from "./pattern-error.js";

/** Java's `\s`, narrower than JavaScript's. */
const whitespace = " \\t\\n\\x0b\\f\\r";
const notWhitespace = "\\0-\\x08\\x0e-\\x1f!-\\u{10ffff}";

/** Java's POSIX classes, which are ASCII only. */
const posixClasses: Readonly<Record<string, string>> = {
  Lower: "a-z",
  Upper: "A-Z",
  ASCII: "\\0-\\x7f",
  Alpha: "a-zA-Z",
  Digit: "0-9",
  Alnum: "a-zA-Z0-9",
  Punct: "!-\\/:-@\\[-`\\{-~",
  Graph: "!-~",
  Print: " -~",
  Blank: " \\t",
  Cntrl: "\\0-\\x1f\\x7f",
  XDigit: "0-9a-fA-F",
  Space: whitespace,
};

/** Unicode's general categories of one or two letters; scripts, blocks and the like need a person's look first. */
const category = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?)$/u;

/** Escapes that mean the same in both dialects. */
const sharedEscapes = new Set([..."dDwWtnrf"]);

const syntaxCharacters = new Set([..."^$\\.*+?()[]{}|/"]);

/**
 * Translates a pattern from Java's dialect, which AWS's services run, to JavaScript's under the flags `u` and `s`.
 *
 * Exact but for two things, each of which accepts more: `.` stands for any code point, line breaks included (Java's
 * doesn't, but AWS writes `.*` where it means anything), and a property class takes code points that Unicode hasn't
 * assigned yet (a newer Unicode may call them letters).
 *
 * @throws {PatternError} where the pattern uses what has no counterpart here: nothing is guessed.
 */
export function normalisePattern(stated: string): string {
  return new Normaliser(stated).run();
}

class Normaliser {
  readonly #stated: string;
  #at = 0;
  #written = "";

  constructor(stated: string) {
    this.#stated = stated;
  }

  run(): string {
    while (this.#at < this.#stated.length) {
      const character = this.#take();
      if (character === "\\") this.#written += this.#escape(undefined);
      else if (character === "[") this.#class();
      else if (character === "(" && this.#rest().startsWith("?")) this.#groupStart();
      else this.#written += character;
    }
    return this.#written;
  }

  /** From after `[` to after `]`. */
  #class(): void {
    const negated = this.#rest().startsWith("^");
    this.#written += negated ? `[${this.#take()}` : "[";
    for (let first = true; ; first = false) {
      const character = this.#take();
      if (character === "]" && !first) break;
      if (character === "[") this.#fail("a class inside a class");
      if (character === "&" && this.#rest().startsWith("&")) this.#fail("an intersection of classes");
      if (character === "]") this.#fail("an empty class");
      this.#written += character === "\\" ? this.#escape(negated ? "negated" : "plain") : character;
    }
    this.#written += "]";
  }

  /** Java's inline flags (`(?i)`) and atomic groups have no counterpart. */
  #groupStart(): void {
    const start = /^\?(?::|=|!|<=|<!|<[A-Za-z][A-Za-z0-9]*>)/u.exec(this.#rest())?.[0];
    if (start === undefined) return this.#fail(`a group that starts with "(${this.#rest().slice(0, 3)}"`);
    this.#at += start.length;
    this.#written += `(${start}`;
  }

  /** From after the backslash; `inClass` says in what kind of class it stands. */
  #escape(inClass: "plain" | "negated" | undefined): string {
    const character = this.#take();
    const set = (content: string): string => (inClass === undefined ? `[${content}]` : content);
    if (sharedEscapes.has(character)) return `\\${character}`;
    if (character === "s") return set(whitespace);
    if (character === "S") return set(notWhitespace);
    if (character === "p") return set(this.#property(inClass === "negated"));
    if (character === "A" && inClass === undefined) return "^";
    if (character === "z" && inClass === undefined) return "$";
    if (character === "x") return `\\x${this.#digits(2)}`;
    if (character === "u") return `\\u${this.#digits(4)}`;
    if (/[A-Za-z0-9]/u.test(character)) this.#fail(`the escape "\\${character}"`);
    if (syntaxCharacters.has(character) || (character === "-" && inClass !== undefined)) return `\\${character}`;
    return character;
  }

  #property(negated: boolean): string {
    const name = /^\{(\w+)\}/u.exec(this.#rest())?.[1] ?? this.#fail("a property without a name in braces");
    this.#at += name.length + 2;
    const posix = Object.hasOwn(posixClasses, name) ? posixClasses[name] : undefined;
    if (posix !== undefined) return posix;
    if (!category.test(name)) this.#fail(`the property "${name}"`);
    return negated ? `\\p{${name}}` : `\\p{${name}}\\p{Cn}`;
  }

  #digits(count: number): string {
    const digits = this.#rest().slice(0, count);
    if (!new RegExp(`^[0-9a-fA-F]{${String(count)}}$`, "u").test(digits))
      this.#fail("a code point that isn't hex digits");
    this.#at += count;
    return digits;
  }

  #rest(): string {
    return this.#stated.slice(this.#at);
  }

  #take(): string {
    const character = this.#stated[this.#at++];
    return character ?? this.#fail("an end in the middle");
  }

  #fail(what: string): never {
    throw new PatternError(`has ${what}, which the generator doesn't translate: ${this.#stated}`);
  }
}
