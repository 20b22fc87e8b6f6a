import { characters } from "./ascii-automaton.js";
import type { Forbidden, Program } from "./program.js";

/** A pattern's program as types: the entry in the table of forbidden strings and the one in the table of programs. */
export interface PrintedProgram {
  /** A union of template literal types; undefined where nothing is forbidden outright. */
  readonly forbidden: string | undefined;
  readonly program: string | undefined;
}

/** Writes programs as types; what several of them have in common is one type, by a name of its own. */
export class ProgramPrinter {
  /** How often each part is used, by its text. */
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();
  /** The types that were made, in order. */
  readonly #types: string[] = [];

  /** @param loop the name, but for its number, of the programs that are jumped to. */
  print(program: Program, loop: string): PrintedProgram {
    if (program.kind === "forbid" && !isDigits(program.forbidden)) {
      return { forbidden: printForbidden(program.forbidden), program: undefined };
    }
    if (program.kind === "at-least" && program.next.kind === "forbid" && !isDigits(program.next.forbidden)) {
      return {
        forbidden: printForbidden(program.next.forbidden),
        program: `{ m: Length<"${String(program.length)}">; n: 0 }`,
      };
    }
    return { forbidden: undefined, program: this.#node(program, loop) };
  }

  /** A program that others jump to; it may jump to itself. */
  printJump(name: number, program: Program, loop: string): void {
    this.#types.push(`type ${loop}_${String(name)} = ${this.#node(program, loop)};`);
  }

  /** The types that the printed programs refer to. */
  get types(): readonly string[] {
    return this.#types;
  }

  /** Counts the parts of a program: to be called for all of them before any is printed. */
  count(program: Program, loop: string): void {
    const whole = printWhole(program, loop);
    const uses = (this.#uses.get(whole) ?? 0) + 1;
    this.#uses.set(whole, uses);
    // What is in a part that was met before is written there already.
    if (uses === 1) for (const part of partsOf(program)) this.count(part, loop);
  }

  #node(program: Program, loop: string): string {
    if (program.kind === "jump") return `${loop}_${String(program.name)}`;
    const whole = printWhole(program, loop);
    const known = this.#names.get(whole);
    if (known !== undefined) return known;
    const written = textOf(program, (each) => this.#node(each, loop));
    if ((this.#uses.get(whole) ?? 0) < 2) return written;
    const name = `Q${String(this.#names.size)}`;
    this.#names.set(whole, name);
    this.#types.push(`type ${name} = ${written};`);
    return name;
  }
}

/** All of a program, without names. */
function printWhole(program: Program, loop: string): string {
  return program.kind === "jump"
    ? `${loop}_${String(program.name)}`
    : textOf(program, (each) => printWhole(each, loop));
}

function partsOf(program: Program): readonly Program[] {
  switch (program.kind) {
    case "literal":
    case "at-least":
      return [program.next];
    case "split": {
      const start = asStart(program);
      if (start !== undefined) return [start.next];
      return [program.before, program.after, ...(program.otherwise === undefined ? [] : [program.otherwise])];
    }
    case "step":
      return program.branches.map(({ next }) => next);
    default:
      return [];
  }
}

/** A program as a type (see `Run` in src/types/text.d.ts); `node` writes its parts. */
function textOf(program: Exclude<Program, { kind: "jump" }>, node: (of: Program) => string): string {
  switch (program.kind) {
    case "forbid":
      return isDigits(program.forbidden)
        ? printDigits(program.forbidden)
        : `{ f: ${printForbidden(program.forbidden) ?? "never"} }`;
    case "one-of":
      return `{ v: ${program.strings.map(quote).join(" | ")} }`;
    case "literal":
      return `{ l: ${quote(program.text)}; n: ${node(program.next)} }`;
    case "split": {
      const start = asStart(program);
      if (start !== undefined) return `{ l: ${start.texts.map(quote).join(" | ")}; n: ${node(start.next)} }`;
      const otherwise = program.otherwise === undefined ? "0" : node(program.otherwise);
      return `{ s: ${quote(program.delimiter)}; b: ${node(program.before)}; a: ${node(program.after)}; o: ${otherwise} }`;
    }
    case "at-least":
      return `{ m: Length<"${String(program.length)}">; n: ${node(program.next)} }`;
    case "step": {
      const branches = program.branches.map((branch) => `${quote(branch.set)}, ${node(branch.next)}`).join(", ");
      return `{ t: [${branches}]; e: ${program.empty ? "never" : "0"}; r: ${program.otherAllowed ? "never" : "0"} }`;
    }
  }
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

function printDigits({ empty, maxLength }: Forbidden): string {
  const forbidden = [
    ...(empty ? ['""'] : []),
    ...(maxLength === undefined ? [] : [`LongerThan<"${String(maxLength)}">`]),
  ];
  return `{ d: ${forbidden.length === 0 ? "never" : forbidden.join(" | ")} }`;
}

function printForbidden({ anywhere, first, last, pairs, empty, maxLength }: Forbidden): string | undefined {
  const templates = [
    ...(empty ? ['""'] : []),
    ...(first === "" ? [] : [`Starts<${quote(first)}>`]),
    ...(last === "" ? [] : [`Ends<${quote(last)}>`]),
    ...(anywhere === "" ? [] : [`Has<${quote(anywhere)}>`]),
    ...pairs.map(({ left, right }) => `Pair<${quote(left)}, ${quote(right)}>`),
    ...(maxLength === undefined ? [] : [`LongerThan<"${String(maxLength)}">`]),
  ];
  return templates.length === 0 ? undefined : templates.join(" | ");
}

function quote(text: string): string {
  return JSON.stringify(text);
}
