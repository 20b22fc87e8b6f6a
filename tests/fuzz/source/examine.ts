import fc from "fast-check";
import type { Parser } from "../../robustness/parsers.js";
import type { Outcome } from "../target.js";
import { parseProgram } from "../tree.js";
import { differenceOf, withLiterals, type Report } from "./compare.js";
import { lint, parsersOf } from "./lint.js";
import { mutate, mutationArbitrary, type Mutation } from "./mutate.js";
import { programOf, type SourceProgram } from "./program.js";
import { rewriteNames, rewritten, type ChosenRewrite } from "./rewrites/index.js";

/** What is done with one program: changes, and then a rewrite that keeps what it does. */
export interface SourceCase extends ChosenRewrite {
  readonly program: number;
  readonly mutations: readonly Mutation[];
  /** Which of the parsers that take it. */
  readonly parser: number;
}

export const caseArbitrary: fc.Arbitrary<SourceCase> = fc.record({
  program: fc.nat(1_000_000_000),
  mutations: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(mutationArbitrary, { minLength: 1, maxLength: 4 }) },
  ),
  rewrite: fc.constantFrom(...rewriteNames),
  sites: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }),
  choice: fc.nat(1000),
  parser: fc.nat(10),
});

export async function examineCase(one: SourceCase): Promise<Outcome> {
  const program = programOf(one.program);
  return examineProgram({ ...program, code: mutate(program.code, one.mutations) }, one);
}

interface Fitting {
  readonly parser: Parser;
  readonly reports: readonly Report[];
}

/** Lints a program with each parser that takes it, then the rewritten program with one of them. */
export async function examineProgram(
  program: SourceProgram,
  one: ChosenRewrite & { readonly parser: number },
): Promise<Outcome> {
  const { code } = program;
  const linted = parsersOf(program.language).map((parser) => ({ parser, result: lint(parser, code) }));
  const fitting = linted.flatMap(({ parser, result }) =>
    result.is === "linted" ? [{ parser, reports: result.reports }] : [],
  );
  const [first] = fitting;
  const counts = {
    "that parse": first === undefined ? 0 : 1,
    reports: first?.reports.length ?? 0,
    lints: fitting.length,
    "that were rewritten": 0,
  };
  const wrong = linted.find(({ result }) => result.is === "wrong");
  if (wrong?.result.is === "wrong") return { counts, problem: `${wrong.parser.name}: ${wrong.result.why}` };
  const differing = first === undefined || isTypeScript(program) ? undefined : differingParsers(first, fitting);
  if (first === undefined || differing !== undefined) return { counts, problem: differing };
  const text = await rewritten(program, one);
  if (text === undefined || text.code === code) return { counts, problem: undefined };
  const parsers = text.isTypeScript ? fitting.filter(({ parser }) => parser.languages.includes("ts")) : fitting;
  const chosen = parsers[one.parser % Math.max(1, parsers.length)];
  const after = chosen && lint(chosen.parser, text.code);
  if (chosen === undefined || after === undefined || after.is === "refused") return { counts, problem: undefined };
  const problem =
    after.is === "wrong" ? after.why : differenceOf(text.keeps, chosen.reports, withLiterals(after.reports, code));
  return {
    counts: { ...counts, "that were rewritten": 1, lints: counts.lints + 1 },
    problem: problem && `${one.rewrite}, ${chosen.parser.name}: ${problem}\n${text.code}`,
  };
}

/** Babel's scopes know no enums and no types; and `f<a>(b)` is another thing in JavaScript. */
function isTypeScript({ code, language }: SourceProgram): boolean {
  return language === "ts" || parseProgram(code)?.nodes.some(({ node }) => node.type.startsWith("TS")) === true;
}

function differingParsers(first: Fitting, all: readonly Fitting[]): string | undefined {
  for (const { parser, reports } of all) {
    const difference = differenceOf("places", first.reports, reports);
    if (difference !== undefined) return `${first.parser.name} and ${parser.name} differ:\n${difference}`;
  }
  return undefined;
}
