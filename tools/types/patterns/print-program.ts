import { characters } from "./ascii-automaton.js";
import type { Forbidden, Program } from "./program.js";

/** What ends a part of a program's text: no character that is told apart from others. */
const end = "¦";
const beyondPrintable = characters.slice(0x7f - 0x20).join("");

/** A pattern's program as texts: the entry in the table of forbidden strings and the one in the table of programs. */
export interface PrintedProgram {
  /** Undefined where nothing is forbidden outright. */
  readonly forbidden: string | undefined;
  readonly program: string | undefined;
}

/**
 * Writes programs as texts, in the notation that src/types/programs.d.ts reads. The parts of a program are entries of
 * their own, each written once, with a letter and a number for a name.
 */
export class ProgramPrinter {
  readonly #names = new Map<string, string>();
  readonly #entries: (readonly [name: string, text: string])[] = [];

  /** @param loop the name, but for its number, of the programs that are jumped to. */
  print(program: Program, loop: string): PrintedProgram {
    if (program.kind === "forbid" && !isDigits(program.forbidden)) {
      return { forbidden: printForbidden(program.forbidden), program: undefined };
    }
    if (program.kind === "at-least" && program.next.kind === "forbid" && !isDigits(program.next.forbidden)) {
      return { forbidden: printForbidden(program.next.forbidden), program: `m${String(program.length)},` };
    }
    const text = program.kind === "jump" ? `j${this.#part(program, loop)}` : this.#text(program, loop);
    return { forbidden: undefined, program: text };
  }

  /** A program that others jump to; it may jump to itself. */
  printJump(name: number, program: Program, loop: string): void {
    if (program.kind === "jump") throw new Error("a program that is jumped to is none that jumps");
    this.#entries.push([this.#nameOf(jumpKey(name, loop)), this.#text(program, loop)]);
  }

  /** The parts of the printed programs, by name. */
  get entries(): readonly (readonly [name: string, text: string])[] {
    return this.#entries;
  }

  #text(program: Exclude<Program, { kind: "jump" }>, loop: string): string {
    return textOf(program, (part) => this.#part(part, loop));
  }

  /** The name of a part, which is written where it is new. */
  #part(program: Program, loop: string): string {
    if (program.kind === "jump") return this.#nameOf(jumpKey(program.name, loop));
    const whole = printWhole(program, loop);
    const isNew = !this.#names.has(whole);
    const name = this.#nameOf(whole);
    if (isNew) this.#entries.push([name, this.#text(program, loop)]);
    return name;
  }

  /** Names with all letters in turn, since a table has one text for each first letter. */
  #nameOf(key: string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const number = this.#names.size;
    const name = String.fromCharCode(97 + (number % 26)) + String(Math.floor(number / 26));
    this.#names.set(key, name);
    return name;
  }
}

function jumpKey(name: number, loop: string): string {
  return `${loop}_${String(name)}`;
}

/** All of a program in one text, which tells it from others. */
function printWhole(program: Program, loop: string): string {
  return program.kind === "jump"
    ? jumpKey(program.name, loop)
    : `(${textOf(program, (part) => printWhole(part, loop))})`;
}

/** A program's text; `part` gives what stands for a part. */
function textOf(program: Exclude<Program, { kind: "jump" }>, part: (of: Program) => string): string {
  switch (program.kind) {
    case "forbid":
      return isDigits(program.forbidden)
        ? `d${printLimits(program.forbidden)}`
        : `f${printForbidden(program.forbidden) ?? ""}`;
    case "one-of":
      return oneOf(program.strings);
    case "literal":
      return `l${part(program.next)},${program.text}`;
    case "split": {
      const start = asStart(program);
      if (start !== undefined) return `l${part(start.next)},${start.texts.join(end)}`;
      const otherwise = program.otherwise === undefined ? "" : part(program.otherwise);
      return `s${program.delimiter}${part(program.before)},${part(program.after)},${otherwise}`;
    }
    case "at-least":
      return `m${String(program.length)},${part(program.next)}`;
    case "step": {
      const branches = program.branches.map(({ set, next }) => `${part(next)},${printSet(set)}${end}`);
      return `t${program.empty ? "1" : "0"}${program.otherAllowed ? "1" : "0"}${branches.join("")}`;
    }
  }
}

/** The text of a program that takes some strings and no others. */
export function oneOf(strings: readonly string[]): string {
  return `v${strings.join(end)}`;
}

/**
 * A cut whose first part is one of a few strings is nothing but a start: one comparison. None of the starts begins with
 * another, since the delimiter ends them and is nowhere else in them.
 */
function asStart({
  before,
  delimiter,
  after,
  otherwise,
}: Program & { readonly kind: "split" }): { readonly texts: readonly string[]; readonly next: Program } | undefined {
  if (before.kind !== "one-of" || otherwise !== undefined) return undefined;
  if (before.strings.length === 0 || before.strings.some((text) => text.includes(delimiter))) return undefined;
  const [more, next] = after.kind === "literal" ? [after.text, after.next] : ["", after];
  return { texts: before.strings.map((text) => text + delimiter + more), next };
}

const digits = "0123456789";

/** Digits and nothing else: the compiler has a faster way than a comparison for each of the other characters. */
function isDigits(forbidden: Forbidden): boolean {
  return (
    forbidden.anywhere.length > 80 &&
    [...digits].every((digit) => !forbidden.anywhere.includes(digit)) &&
    forbidden.anywhere.length === characters.length - digits.length &&
    forbidden.first === "" &&
    forbidden.last === "" &&
    forbidden.pairs.length === 0
  );
}

/** What is forbidden because of its length. */
function printLimits({ empty, maxLength }: Forbidden): string {
  return (empty ? `e${end}` : "") + (maxLength === undefined ? "" : `>${String(maxLength)}${end}`);
}

function printForbidden(forbidden: Forbidden): string | undefined {
  const { anywhere, first, last, pairs } = forbidden;
  const text = [
    ...(first === "" ? [] : [`^${printSet(first)}${end}`]),
    ...(last === "" ? [] : [`$${printSet(last)}${end}`]),
    ...(anywhere === "" ? [] : [`*${printSet(anywhere)}${end}`]),
    ...pairs.map(({ left, right }) => `+${printSet(left)}${end}${printSet(right)}${end}`),
    printLimits(forbidden),
  ].join("");
  return text === "" ? undefined : text;
}

/**
 * A set of characters. What can't stand in a line of a table, and what most sets have beyond the printable characters of
 * ASCII, is written as one sign (see `OneOf` in src/types/text.d.ts).
 */
function printSet(set: string): string {
  const inOrder = characters.filter((character) => set.includes(character)).join("");
  return inOrder.replace(beyondPrintable, "¤").replace("\t\n\r", "§").replace("\n\r", "¬");
}
