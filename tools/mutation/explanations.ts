import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";
import { originalOf } from "./mutant-text.js";

/** A mutant, and what the type check and `explain` say of one that no test noticed. */
export interface JudgedMutant extends MutantResult {
  /** Why no test can notice it. */
  readonly explanation?: string | undefined;
}

/** A mutant in its file. */
interface Place {
  readonly mutant: MutantResult;
  /** What stands where the mutant would. */
  readonly original: string;
  /** The line that it begins in, and what stands there in front of it. */
  readonly line: string;
  readonly before: string;
  /** The line after the one that it ends in. */
  readonly next: string;
  /** The whole file. */
  readonly text: string;
}

/** Mutants that do what the code does, as far as anyone can see: no test can notice them. */
interface Explanation {
  readonly reason: string;
  readonly fits: (place: Place) => boolean;
}

/** Whether a mutant stands in a file, in the place of one of these pieces of its code. */
function isIn(file: string, ...pieces: readonly string[]): Explanation["fits"] {
  return ({ mutant, original }) => mutant.fileName === file && pieces.includes(original);
}

const explanations: readonly Explanation[] = [
  {
    reason: "A shortcut of the first look: what it passes over has nothing to look at.",
    fits: (place) =>
      isIn("src/check/acceptance/accept.ts", 'value.kind === "text" && own.kind === "string"')(place) &&
      place.mutant.replacement === "false",
  },
  {
    reason: "A shortcut of the first look: what is counted or read at length says the same.",
    fits: ({ mutant, original }) =>
      mutant.fileName === "src/check/acceptance/text.ts" &&
      ((["text.length > max", "text.length < 2 * min"].includes(original) && mutant.replacement !== "false") ||
        (original === "parts.length === 1 && only?.known === true" && mutant.replacement === "false")),
  },
  {
    reason: "Which of two marks in a key stands for what is nobody's business, as long as they differ.",
    fits: ({ mutant, original, line }) =>
      mutant.fileName === "src/check/acceptance/content-key.ts" &&
      mutant.replacement === original.replace("===", "!==") &&
      line.includes("this.#text +="),
  },
  {
    reason: "A longer key of the same content: it is the same for the same request.",
    fits: ({ mutant, original }) =>
      mutant.fileName === "src/check/acceptance/content-key.ts" &&
      original === "part.raw === part.text" &&
      mutant.replacement === "false",
  },
  {
    reason: "How many are remembered changes no answer.",
    fits: ({ mutant, original }) =>
      mutant.fileName === "src/check/acceptance/prepared.ts" &&
      original === "[preparation, ...known].slice(0, maxTerms)",
  },
  {
    reason: "An automaton that has no way on stays so: leaving at once saves time.",
    fits: (place) => isIn("src/check/strings/match.ts", "state < 0")(place) && place.mutant.replacement === "false",
  },
  {
    reason: "A limit of many, which ends what would take too long: one more or less is the same.",
    fits: ({ mutant, original }) =>
      (mutant.fileName === "src/check/strings/match.ts" &&
        ["walk.steps > maxSteps", "this.steps <= maxSteps"].includes(original) &&
        mutant.replacement !== "true" &&
        mutant.replacement !== "false") ||
      (mutant.fileName === "src/check/acceptance/content-key.ts" &&
        original === "this.#text.length > maxLength" &&
        mutant.replacement === "this.#text.length >= maxLength"),
  },
  {
    reason: "A limit that a file sets itself, against what would take too long: one more or less is the same.",
    fits: ({ mutant, original, text }) => {
      const [, counted, operator, limit] = /^([\w.#]+(?: [-*] [\w.]+)?) ([<>]=?) (max[A-Z]\w*)$/u.exec(original) ?? [];
      if (counted === undefined || operator === undefined || limit === undefined) return false;
      const other = operator.endsWith("=") ? operator.slice(0, 1) : `${operator}=`;
      return (
        mutant.replacement === `${counted} ${other} ${limit}` &&
        new RegExp(`^(?:(?:export )?const ${limit} = \\d|import \\{[^}]*\\b${limit}\\b)`, "mu").test(text)
      );
    },
  },
  {
    reason: "Of fifty or more nothing is said, however far they are counted.",
    fits: ({ mutant, original }) =>
      mutant.fileName === "src/check/strings/expected.ts" &&
      original === "count < maxAhead" &&
      mutant.replacement !== "false",
  },
  {
    reason: "Behind its last state an automaton has none that anything leads from.",
    fits: (place) =>
      isIn("src/check/strings/match.ts", "state < automaton.stateCount")(place) &&
      place.mutant.replacement.includes("<="),
  },
  {
    reason: "Positions are told apart by a longer key, too.",
    fits: (place) =>
      isIn("src/analysis/effects/position.ts", "prefix.length === 0 && path.length === 0")(place) &&
      place.mutant.replacement === "false",
  },
  {
    reason: "A limit of many, which ends what would take too long: a path below a prefix is counted otherwise.",
    fits: isIn("src/analysis/effects/alias-search.ts", "position.path.length + position.prefix.length"),
  },
  {
    reason:
      "What was found by its name is found in lower case, too: no two members of a structure differ in that only.",
    fits: (place) =>
      isIn("src/check/constraints/members.ts", "exact !== undefined")(place) && place.mutant.replacement === "false",
  },
  {
    reason: "A name that no structure has: that it is meant changes nothing.",
    fits: (place) => isIn("src/check/constraints/members.ts", "[]")(place) && place.line.trim() === "return [];",
  },
  {
    reason: "A function that comes to its end gives undefined, as its last `catch` does.",
    fits: ({ mutant, original, line, next }) =>
      mutant.replacement === "{}" &&
      line.endsWith("} catch {") &&
      /^\{(?:\s*\/\/[^\n]*)*\s*return undefined;\s*\}$/u.test(original) &&
      /^(?: {2})?\}[;,]?$/u.test(next),
  },
  {
    reason: "What was remembered is made again, and is the same: it takes longer.",
    fits: ({ mutant, original, line }) =>
      mutant.replacement === "false" &&
      /^(?:known|cached) !== undefined$/u.test(original) &&
      /^\s*if \((\w+) !== undefined\) return \1;$/u.test(line),
  },
  {
    reason: "What was remembered is made again, and is the same: it takes longer.",
    fits: ({ mutant, original, line, text }) => {
      const [, name] = /^(\w+) === undefined$/u.exec(original) ?? [];
      return (
        name !== undefined &&
        mutant.replacement === "true" &&
        line.trim() === `if (${name} === undefined) {` &&
        new RegExp(`let ${name} = [\\w.#[\\]]+\\.get\\([^\\n]*\\);\\n\\s*if \\(${name} === undefined\\) \\{`, "u").test(
          text,
        )
      );
    },
  },
  {
    reason: "How much is remembered changes no answer.",
    fits: ({ line }) => /^\s*if \((\w+)\.size >= [\d_]+\) \1\.clear\(\);$/u.test(line),
  },
  {
    reason: "The index stays within the list, which TypeScript doesn't see: nobody asks for what stands behind `??`.",
    fits: ({ mutant, before }) =>
      mutant.fileName === "src/model/create-automaton.ts" && mutant.status === "NoCoverage" && before.endsWith("] ?? "),
  },
];

/** @returns why no test can notice a mutant; undefined where nobody has said so */
export function explain(mutant: MutantResult): string | undefined {
  const text = readFileSync(mutant.fileName, "utf8");
  const lines = text.split("\n");
  const { start, end } = mutant.location;
  const line = lines[start.line - 1] ?? "";
  const place: Place = {
    mutant,
    original: originalOf(text, mutant),
    line,
    before: line.slice(0, start.column - 1),
    next: lines[end.line] ?? "",
    text,
  };
  return explanations.find(({ fits }) => fits(place))?.reason;
}
