import { seeded } from "../../../conformance/oracle/random.js";
import { applyEdits, parseProgram } from "../../tree.js";
import type { SourceProgram } from "../program.js";
import { literals } from "./literals.js";
import { names } from "./names.js";
import { reformat } from "./reformat.js";
import type { Rewrite, Site } from "./rewrite.js";
import { statements } from "./statements.js";
import { wrappings } from "./wrappings.js";

/** One of the rewrites, and where it is made. */
export interface ChosenRewrite {
  /** Its name. */
  readonly rewrite: string;
  /** Which of its places, modulo their number. */
  readonly sites: readonly number[];
  readonly choice: number;
}

/** A program that was written otherwise. */
export interface Rewritten {
  readonly code: string;
  readonly isTypeScript: boolean;
  readonly keeps: Rewrite["keeps"];
}

const rewrites: readonly Rewrite[] = [...names, ...wrappings, ...literals, ...statements];
const formatter = "Prettier";

/** What it can be told to do; the formatter twice as often as the others. */
export const rewriteNames: readonly string[] = [formatter, formatter, ...rewrites.map(({ name }) => name)];

/** Writes a program otherwise; undefined where that can't be done. */
export async function rewritten(
  { code, language }: SourceProgram,
  { rewrite: name, sites, choice }: ChosenRewrite,
): Promise<Rewritten | undefined> {
  if (name === formatter) {
    const text = await reformat(code, language, seeded(choice));
    return text === undefined ? undefined : { code: text, isTypeScript: false, keeps: "messages" };
  }
  const rewrite = rewrites.find((each) => each.name === name);
  const program = parseProgram(code);
  if (rewrite === undefined || program === undefined) return undefined;
  const edits = choose(rewrite.sites(program, choice), sites).flatMap((site) => site.edits);
  return { code: applyEdits(code, edits), isTypeScript: rewrite.gives === "typescript", keeps: rewrite.keeps };
}

/** Those of the places that the numbers say, as far as they don't overlap. */
function choose(all: readonly Site[], numbers: readonly number[]): readonly Site[] {
  const chosen: Site[] = [];
  for (const number of numbers) {
    const site = all[number % Math.max(1, all.length)];
    if (site !== undefined && !chosen.some((each) => overlap(each, site))) chosen.push(site);
  }
  return chosen;
}

function overlap({ range: [start, end] }: Site, { range: [from, to] }: Site): boolean {
  return start < to && from < end;
}
