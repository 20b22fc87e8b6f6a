import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Linter, type Rule } from "eslint";
import * as typescriptParser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { readOtherFiles } from "../../../src/analysis/other-files/other-files.js";
import { findRequestSites } from "../../../src/analysis/request-sites.js";
import type { RequestSite } from "../../../src/analysis/request-site.js";
import { compareSent, describe, type Comparison, type Disagreement, type Taken } from "./compare.js";
import { compileProgram, type Options } from "./run-program.js";

/** A disagreement, and the operation whose request it is about. */
export interface Found extends Disagreement {
  readonly operation: string;
}

/** What the examination of a program has come to. */
export interface Examination {
  readonly disagreements: readonly Found[];
  /** Branches of choices that no run has taken, of requests that many have sent. */
  readonly untaken: readonly Found[];
  /** Requests that some run has sent, of those that the analysis sees. */
  readonly reached: number;
  readonly sites: number;
  /** Values of which something was claimed and compared, and those of which nothing is known. */
  readonly known: number;
  readonly unknown: number;
  /** Why runs ended before their end. */
  readonly errors: readonly string[];
}

/** So often a program is run, and so often where a choice was not met in all of its ways. */
const fewRuns = 8;
const manyRuns = 150;

/**
 * Runs a program and compares what it sends with what the analysis claims of it.
 *
 * @param optionsOf what the nth run gets
 */
export function examine(
  main: string,
  modules: ReadonlyMap<string, string>,
  optionsOf: (run: number) => Options,
): Examination {
  const sites = sitesOf(main, modules).filter((site) => site.operation !== undefined);
  const program = compileProgram(main, modules);
  const tallies = sites.map((): Tally => ({ compared: [], taken: new Map() }));
  const errors: string[] = [];
  for (let run = 0; run < (notTaken(tallies).length > 0 ? manyRuns : fewRuns); run += 1) {
    const { sent, error } = program.run(optionsOf(run));
    if (error !== undefined) errors.push(error);
    sites.forEach(({ operation, value }, index) => {
      for (const { input } of sent.filter((one) => one.operation === operation)) {
        const tally = tallies[index];
        tally?.compared.push(compareSent(value, input, tally.taken));
      }
    });
  }
  return { ...summary(sites, tallies), errors };
}

/** What has come of one request in all runs. */
interface Tally {
  readonly compared: Comparison[];
  readonly taken: Taken;
}

function summary(sites: readonly RequestSite[], tallies: readonly Tally[]): Omit<Examination, "errors"> {
  const disagreements = new Map<string, Found>();
  const untaken: Found[] = [];
  const reached = tallies.filter(({ compared }) => compared.length > 0);
  tallies.forEach((tally, index) => {
    const operation = sites[index]?.operation ?? "";
    for (const one of tally.compared.flatMap((each) => each.disagreements)) {
      disagreements.set(`${operation}${one.path}${one.claimed}`, { ...one, operation });
    }
    untaken.push(...notTaken([tally]).map((one) => ({ ...one, operation })));
  });
  const sum = (count: "known" | "unknown"): number =>
    reached.reduce((total, { compared }) => total + (compared[0]?.[count] ?? 0), 0);
  return {
    disagreements: [...disagreements.values()],
    untaken,
    reached: reached.length,
    sites: sites.length,
    known: sum("known"),
    unknown: sum("unknown"),
  };
}

/** Each branch of a choice is claimed to be taken by some run; these haven't been taken yet. */
function notTaken(tallies: readonly Tally[]): readonly Disagreement[] {
  return tallies.flatMap(({ taken }) =>
    [...taken].flatMap(([choice, indexes]) =>
      (choice.kind === "one-of" ? choice.branches : []).flatMap(({ value, fallback }, index) =>
        indexes.has(index) || fallback || value.kind === "unknown"
          ? []
          : [{ path: "", claimed: `sometimes ${describe(value)}`, sent: "never" }],
      ),
    ),
  );
}

const linter = new Linter();

/**
 * The requests that the analysis sees in a TypeScript file; throws where it is none.
 *
 * @param modules the files that it imports, by their specifiers: their constants are read
 */
export function sitesOf(code: string, modules: ReadonlyMap<string, string> = new Map()): readonly RequestSite[] {
  if (modules.size === 0) return sitesIn(code, process.cwd());
  const folder = mkdtempSync(join(tmpdir(), "execution-"));
  try {
    for (const [name, text] of modules) writeFileSync(join(folder, name.replace(/\.js$/, ".ts")), text);
    return sitesIn(code, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sitesIn(code: string, cwd: string): readonly RequestSite[] {
  const around = readOtherFiles({ filename: "main.ts", cwd }, { parser: typescriptParser });
  let sites: readonly RequestSite[] = [];
  let failure: Error | undefined;
  const run: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program() {
        try {
          // ESLint's and typescript-eslint's types of the same object differ in name only.
          sites = findRequestSites(sourceCode as unknown as TSESLint.SourceCode, around);
        } catch (error) {
          failure = error instanceof Error ? error : new Error(String(error));
        }
      },
    }),
  };
  const messages = linter.verify(
    code,
    [
      {
        files: ["**/*.ts"],
        plugins: { fuzz: { rules: { run } } },
        rules: { "fuzz/run": "error" },
        languageOptions: { parser: typescriptParser },
      },
    ],
    { filename: "main.ts" },
  );
  if (failure !== undefined) throw failure;
  const fatal = messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new SyntaxError(fatal.message);
  return sites;
}
