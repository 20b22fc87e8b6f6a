import type { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { thorough } from "../thorough.js";
import { commandFaults, relationFaults, valueFaults } from "./faults.js";
import { parsers, type Parser } from "./parsers.js";
import { positions, scalarPositions, valuePositions } from "./positions.js";

beforeAll(() => {
  // The plugin swallows its own exceptions in front of users; here they must be seen.
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

const head = 'import * as AWS from "@aws-sdk/client-sagemaker";\n';
const allRules = {
  ...plugin.configs.strict.rules,
  "sagemaker/no-ineffective-members": "error",
} as Linter.RulesRecord;

/** What is expected of a report: where, in code units from the beginning of the expression that has the mistake. */
interface Expected {
  readonly messageId: string;
  readonly from: number;
  readonly to: number;
}

interface Report extends Expected {
  readonly message: Linter.LintMessage;
}

interface Figures {
  runs: number;
  reports: number;
  suggestions: number;
}

const figures: Figures = { runs: 0, reports: 0, suggestions: 0 };

function reportsIn(parser: Parser, code: string, rules: Linter.RulesRecord = allRules): readonly Report[] {
  figures.runs += 1;
  const text = parser.before + head + code + parser.after;
  const lines = text.split("\n");
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  const offset = (line: number, column: number): number =>
    (starts[line - 1] ?? 0) + column - 1 - parser.before.length - head.length;
  return parser.lint(text, rules).map((message) => ({
    messageId: message.messageId ?? message.message,
    from: offset(message.line, message.column),
    to: offset(message.endLine ?? message.line, message.endColumn ?? message.column),
    message,
  }));
}

function unmarked(marked: string): { readonly text: string; readonly from: number; readonly to: number } {
  const [before = "", inside = "", after = ""] = marked.split(/[«»]/);
  return { text: before + inside + after, from: before.length, to: before.length + inside.length };
}

/** The problem with the suggestions of a report, if there is one: each must parse, and must end its report. */
function suggestionProblems(parser: Parser, code: string, reports: readonly Report[]): string[] {
  return reports.flatMap(({ message }) =>
    (message.suggestions ?? []).flatMap(({ fix, messageId }) => {
      figures.suggestions += 1;
      const text = parser.before + head + code + parser.after;
      const fixed = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
      const rules = { [message.ruleId ?? ""]: allRules[message.ruleId ?? ""] ?? "error" };
      const after = parser.lint(fixed, rules);
      const left = after.filter((other) => other.fatal === true || other.message === message.message);
      const before = reports.filter((other) => other.message.message === message.message).length;
      return left.some(({ fatal }) => fatal === true) || left.length >= before
        ? [`${messageId ?? "?"}: ${left[0]?.message ?? ""}\n${fixed}`]
        : [];
    }),
  );
}

function outline(reports: readonly Report[]): string[] {
  return reports.map(({ messageId, from, to }) => `${messageId} ${String(from)}-${String(to)}`);
}

/** An expression, and what must be reported in it wherever it stands. */
interface Subject {
  readonly request: string;
  readonly expected: readonly Expected[];
}

const typescript = parsers.find(({ name }) => name === "typescript-eslint");

function written(): Subject[] {
  return commandFaults.map(({ messageId, request }) => {
    const { text, from, to } = unmarked(request);
    return { request: text, expected: [{ messageId, from, to }] };
  });
}

/** The relations' examples that have a message, or a message with suggestions, that no other has. */
function ofRelations(): Subject[] {
  if (typescript === undefined) throw new Error("no parser of TypeScript");
  const seen = new Set<string>();
  return relationFaults().flatMap((request) => {
    const reports = reportsIn(typescript, request + ";");
    const keys = reports.map(
      ({ messageId, message }) => `${messageId} ${String((message.suggestions ?? []).length > 0)}`,
    );
    if (!keys.some((key) => !seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [{ request, expected: reports }];
  });
}

function isCommand({ request }: Subject): boolean {
  return /^new AWS\.\w+Command\(/.test(request);
}

const commands = written();
const relations = ofRelations();

/** In turn, so that each mistake comes to many positions, and each position to many mistakes. */
function inTurn<Item>(items: readonly Item[], start: number, count: number): readonly Item[] {
  const wanted = thorough ? items.length : Math.min(count, items.length);
  return Array.from({ length: wanted }, (_, index) => items[(start + index) % items.length]).filter(
    (item) => item !== undefined,
  );
}

it("has a mistake for each message", () => {
  const ids = new Set(
    [...commands, ...relations].flatMap(({ expected }) => expected.map(({ messageId }) => messageId)),
  );
  const rules = Object.values(plugin.rules).map(({ meta }) => Object.keys(meta?.messages ?? {}));
  expect(rules.length).toBeGreaterThan(10);
  for (const messages of rules)
    expect(
      messages.filter((id) => ids.has(id)),
      messages.join(),
    ).not.toEqual([]);
  expect(ids.size).toBeGreaterThan(40);
});

describe.each(parsers)("$name", (parser) => {
  const fitting = positions.filter(({ language }) => parser.languages.includes(language));

  it("has positions", () => {
    expect(fitting.length).toBeGreaterThan(5);
  });

  describe("a request", () => {
    it.each(fitting.map((position, index) => [position.code, position, index] as const))("%s", (_, position, index) => {
      const { code, refusedBy = [], unknown } = position;
      const offset = code.indexOf("REQUEST");
      expect(code.split("REQUEST")).toHaveLength(2);
      const [plain] = parser.lint(parser.before + head + code.replace("REQUEST", "f({})") + parser.after, {});
      if (refusedBy.some((name) => parser.name.startsWith(name))) {
        expect(plain?.fatal).toBe(true);
        return;
      }
      expect(plain?.fatal ? plain.message : undefined).toBeUndefined();
      const subjects = [
        // A call is checked in its own right; a command is, as long as nothing changes its input.
        ...inTurn(unknown === undefined ? commands : commands.filter(isCommand), index * 2, 2),
        ...(parser.languages.includes("ts") && unknown === undefined ? inTurn(relations, index, 1) : []),
      ];
      const problems: string[] = [];
      for (const { request, expected } of subjects) {
        const text = code.replace("REQUEST", () => request);
        const reports = reportsIn(parser, text);
        figures.reports += reports.length;
        const known = unknown === undefined ? expected : [];
        const wanted = known.map(
          ({ messageId, from, to }) => `${messageId} ${String(from + offset)}-${String(to + offset)}`,
        );
        if (outline(reports).join() !== wanted.join())
          problems.push(`${text}\n  ${outline(reports).join()} not ${wanted.join()}`);
        problems.push(...suggestionProblems(parser, text, reports));
      }
      expect(problems).toEqual([]);
    });
  });

  const fittingValues = [
    ...valuePositions.map((position) => ({ position, faults: valueFaults })),
    ...(parser.name.startsWith("babel") ? [] : scalarPositions).map((position) => ({
      position,
      faults: valueFaults.filter(({ isScalar }) => isScalar),
    })),
  ].filter(({ position }) => parser.languages.includes(position.language));

  describe.runIf(fittingValues.length > 0)("a value", () => {
    it.each(fittingValues.map(({ position, faults }, index) => [position.code, position, faults, index] as const))(
      "%s",
      (_, { code, unknown }, faults, index) => {
        const problems: string[] = [];
        for (const { messageId, value, request } of inTurn(faults, index, 2)) {
          const { text, from, to } = unmarked(value);
          const whole = code.replace(/REQUEST\(((?:[^()]|\([^()]*\))*)\)/, (_match, name: string) => request(name));
          const offset = whole.indexOf("VALUE");
          expect(whole.split("VALUE"), whole).toHaveLength(2);
          const full = whole.replace("VALUE", () => text);
          const reports = reportsIn(parser, full);
          figures.reports += reports.length;
          const wanted = unknown === undefined ? [`${messageId} ${String(from + offset)}-${String(to + offset)}`] : [];
          const found = outline(reports);
          if (found.join() !== wanted.join()) problems.push(`${full}\n  ${found.join()} not ${wanted.join()}`);
          problems.push(...suggestionProblems(parser, full, reports));
        }
        expect(problems).toEqual([]);
      },
    );
  });
});

afterAll(() => {
  if (!thorough) return;
  console.log(
    `${String(figures.runs)} runs, ${String(figures.reports)} reports, ${String(figures.suggestions)} suggestions`,
  );
});
