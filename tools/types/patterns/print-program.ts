import { characters } from "./ascii-automaton.js";
import type { Forbidden, Program } from "./program.js";

/** A pattern's program as types: the entry in the table of forbidden strings and the one in the table of programs. */
export interface PrintedProgram {
  /** A union of template literal types; undefined where nothing is forbidden outright. */
  readonly forbidden: string | undefined;
  readonly program: string | undefined;
}

/** @param name the interface that holds the programs which are jumped to. */
export function printProgram(program: Program, name: string): PrintedProgram {
  if (program.kind === "forbid" && !isDigits(program.forbidden)) {
    return { forbidden: printForbidden(program.forbidden), program: undefined };
  }
  if (program.kind === "at-least" && program.next.kind === "forbid" && !isDigits(program.next.forbidden)) {
    return {
      forbidden: printForbidden(program.next.forbidden),
      program: `{ least: Length<"${String(program.length)}">; next: 0 }`,
    };
  }
  return { forbidden: undefined, program: printNode(program, name) };
}

export function printNode(program: Program, name: string): string {
  const node = (of: Program): string => printNode(of, name);
  switch (program.kind) {
    case "forbid":
      return isDigits(program.forbidden)
        ? printDigits(program.forbidden)
        : `{ forbid: ${printForbidden(program.forbidden) ?? "never"} }`;
    case "one-of":
      return `{ oneOf: ${program.strings.map(quote).join(" | ")} }`;
    case "literal":
      return `{ literal: ${quote(program.text)}; next: ${node(program.next)} }`;
    case "split": {
      const start = asStart(program);
      if (start !== undefined) return `{ literal: ${start.texts.map(quote).join(" | ")}; next: ${node(start.next)} }`;
      return `{ split: ${quote(program.delimiter)}; before: ${node(program.before)}; after: ${node(program.after)}; otherwise: ${
        program.otherwise === undefined ? "0" : node(program.otherwise)
      } }`;
    }
    case "at-least":
      return `{ least: Length<"${String(program.length)}">; next: ${node(program.next)} }`;
    case "step": {
      const branches = program.branches.map((branch) => `${quote(branch.set)}, ${node(branch.next)}`).join(", ");
      return `{ step: [${branches}]; empty: ${program.empty ? "never" : "0"}; rest: ${program.otherAllowed ? "never" : "0"} }`;
    }
    case "jump":
      return `${name}["j${String(program.name)}"]`;
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
  return `{ digits: ${forbidden.length === 0 ? "never" : forbidden.join(" | ")} }`;
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
