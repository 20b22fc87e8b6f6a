import { kindOf } from "../../../src/check/relations/kinds/index.js";
import { algorithmRelations } from "../../../src/sagemaker/relations/algorithms.js";
import { placeProblem, ruleOf, verdictOf, type LintedRequest } from "../judge.js";
import { isRecord, valueAt } from "../oracle/plain.js";
import { seeded } from "../oracle/random.js";
import { hasMadeValue, takesMadeValue } from "./construct-forms.js";
import type { RelationCase } from "./relation-cases.js";
import { lintOn, type Surface } from "./surface.js";
import { constraintKinds, type Case, type WorldToTest } from "./worlds.js";

/** What was made wrong on a surface, of one kind, and what came of it. */
export interface Cell {
  readonly made: number;
  /** Reported once, by the right rule, in the right place. */
  readonly reported: number;
  /** Not reported at all. */
  readonly silent: number;
  /** What is wrong with the others. */
  readonly problems: readonly string[];
}

const rules = constraintKinds.map((kind) => ruleOf[kind]);

/** Breaks each kind of constraint on a surface. */
export function coverFaults(surface: Surface, cases: readonly Case[]): ReadonlyMap<string, Cell> {
  const written = cases.filter((each) => isFaultOn(surface, each));
  const linted = lintOn(surface, written, rules);
  return new Map(
    constraintKinds.map((kind) => {
      const verdicts = written.flatMap(({ fault, name }, index) => {
        const result = linted[index];
        if (fault.kinds[0] !== kind || result === undefined) return [];
        return [{ verdict: verdictOf(fault, result), title: `${name} ${fault.path.join(".")}, ${fault.constraint}` }];
      });
      return [kind, cellOf(verdicts)];
    }),
  );
}

/** Sums up what became of each fault. */
export function cellOf(verdicts: readonly { readonly verdict: string | undefined; readonly title: string }[]): Cell {
  const wrong = verdicts.filter(({ verdict }) => verdict !== undefined);
  return {
    made: verdicts.length,
    reported: verdicts.length - wrong.length,
    silent: wrong.filter(({ verdict }) => verdict?.startsWith("missed:") === true).length,
    problems: wrong.map(({ verdict = "", title }) => `${title}: ${verdict}`),
  };
}

/** Whether what is wrong by the model is wrong on the surface, too. */
function isFaultOn(surface: Surface, { name, request, fault, position }: Case): boolean {
  if (surface.world === "constructs" && takesMadeValue(name, fault.path)) return false;
  // YAML has no such keys.
  if (surface.file.endsWith(".yaml") && fault.path.some((step) => String(step).length > 1000)) return false;
  if (surface.parts(name, 0) === undefined || surface.takes?.test(fault.constraint) === true) return false;
  if (fault.constraint !== "required") return true;
  const holder = valueAt(request, fault.path);
  if (position.shape.kind !== "structure" || !isRecord(holder)) return true;
  return ![...position.shape.members.values()].some(
    (member) => member.required && !Object.hasOwn(holder, member.name) && surface.filledIn?.includes(member.name),
  );
}

/** Lints right requests: how many, and what is reported on them. */
export function coverRight(
  surface: Surface,
  { generator, operations }: WorldToTest,
): { readonly right: number; readonly problems: readonly string[] } {
  const requests = operations
    .filter(({ name }) => surface.parts(name, 0) !== undefined)
    .flatMap((operation) => {
      const random = seeded(operation.name);
      const { name } = operation;
      return [
        { name, request: generator.minimal(operation, random) },
        { name, request: generator.full(operation, random) },
        { name, request: generator.random(operation, random) },
      ];
    });
  const problems = lintOn(surface, requests, rules).flatMap(({ reports, text }) =>
    reports.map(({ message }) => `${message}\n${text.slice(0, 300)}`),
  );
  return { right: requests.length, problems };
}

const relationRules = [
  ...(["exclusive", "ineffective", "dependency", "relation", "metric-regex", "image-uri", "region", "union"] as const),
  "algorithm-usage" as const,
].map((kind) => ruleOf[kind]);

const contracts = new Set(algorithmRelations().map(({ id }) => id));

/** Breaks relations between members on a surface, and the contracts of algorithms. */
export function coverRelations(
  surface: Surface,
  cases: readonly RelationCase[],
): { readonly relations: Cell; readonly contracts: Cell } {
  const written = cases.filter((each) => surface.parts(each.name, 0) !== undefined && isBrokenOn(surface, each));
  const linted = lintOn(surface, written, relationRules);
  const verdicts = written.map((each, index) => ({
    isContract: contracts.has(each.relation.id),
    verdict: relationVerdict(each, linted[index]),
    title: `${each.name} ${each.relation.id}`,
  }));
  return {
    relations: cellOf(verdicts.filter(({ isContract }) => !isContract)),
    contracts: cellOf(verdicts.filter(({ isContract }) => isContract)),
  };
}

/** Whether all that a relation of the whole request speaks of is written there, and filled in by nobody. */
function isBrokenOn({ filledIn = [], world }: Surface, { name, relation, path, request }: RelationCase): boolean {
  if (world === "constructs" && hasMadeValue(name, request)) return false;
  const members = kindOf(relation).paths(relation);
  return path.length > 1 || !members.some((member) => filledIn.includes(member));
}

/** Whether one of the reports is where the example has its mark; the request around it may break other relations. */
function relationVerdict(fault: RelationCase, result: LintedRequest | undefined): string | undefined {
  if (result === undefined || result.reports.length === 0) return "missed: no report";
  const problems = result.reports.map(({ span }) => placeProblem(fault, result.printed, span));
  return problems.includes(undefined)
    ? undefined
    : `place: ${problems.join(", ")} (${result.reports[0]?.message ?? ""})`;
}
