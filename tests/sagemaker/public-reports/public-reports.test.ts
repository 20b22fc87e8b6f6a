import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../../src/index.js";
import { readMarks } from "../../marks.js";
import type { PublicReport } from "./case.js";
import { acceptedRequests } from "./cases/accepted.js";
import { jobReports } from "./cases/jobs.js";
import { modelReports } from "./cases/models.js";
import { otherReports, unprovable } from "./cases/others.js";

const reports = [...jobReports, ...modelReports, ...otherReports];
const linter = new Linter();

type Config = "recommended" | "strict" | "ineffective";

const rules: Readonly<Record<Config, NonNullable<Linter.Config["rules"]>>> = {
  recommended: plugin.configs.recommended.rules ?? {},
  strict: plugin.configs.strict.rules ?? {},
  ineffective: { "sagemaker/no-ineffective-members": "error" },
};
const silent = { recommended: [], strict: [], ineffective: [] };

/** Where a file is reported, in the order of its text: offsets from and to. */
function lint(code: string, config: Config): [number, number][] {
  const messages = linter.verify(
    code,
    [
      {
        files: ["**/*.ts"],
        languageOptions: { parser },
        plugins: { sagemaker: plugin },
        rules: rules[config],
      },
    ],
    { filename: "file.ts" },
  );
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  const lines = code.split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return messages.map(({ line, column, endLine, endColumn }) => [
    offset(line, column),
    offset(endLine ?? line, endColumn ?? column),
  ]);
}

function repaired({ wrong, repair }: PublicReport): string {
  return repair.reduce((code, [from, to]) => {
    expect(code.split(from), `one occurrence of ${from}`).toHaveLength(2);
    return code.replace(from, () => to);
  }, readMarks(wrong).text);
}

/** The reports that a case has to give, in each config. */
function expected(report: PublicReport): Record<Config, [number, number][]> {
  const marked = readMarks(report.wrong).spans.map(([from, to]): [number, number] => [from, to]);
  const { config = "recommended" } = report;
  if (config === "ineffective") return { ...silent, ineffective: marked };
  return { ...silent, recommended: config === "strict" ? [] : marked, strict: marked };
}

function actual(code: string): Record<Config, [number, number][]> {
  return {
    recommended: lint(code, "recommended"),
    strict: lint(code, "strict"),
    ineffective: lint(code, "ineffective"),
  };
}

describe("requests that people asked about in public", () => {
  it("are 37, and 20 that other tools refuse", () => {
    expect(new Set([...reports, ...unprovable].map(({ title }) => title)).size).toBeGreaterThanOrEqual(37);
    expect(new Set(acceptedRequests.map(({ title }) => title)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(reports.filter(({ gap }) => gap === undefined))("reports $title ($source)", (report) => {
    expect(readMarks(report.wrong).spans).not.toEqual([]);
    expect(actual(readMarks(report.wrong).text)).toEqual(expected(report));
  });

  it.each(reports.filter(({ gap }) => gap !== undefined))("doesn't yet report $title: $gap", (report) => {
    expect(actual(readMarks(report.wrong).text), "this gap is closed: take its 'gap' away").not.toEqual(
      expected(report),
    );
  });

  it.each(unprovable)("is silent on $title, which no request proves by itself", ({ wrong }) => {
    expect(actual(wrong)).toEqual(silent);
  });

  it.each([...reports, ...unprovable])("accepts what it should have been: $title", (report) => {
    expect(actual(repaired(report))).toEqual(silent);
  });
});

describe("right requests that other tools refuse", () => {
  it.each(acceptedRequests.filter(({ gap }) => gap === undefined))("accepts $title ($source)", ({ code }) => {
    expect(actual(code)).toEqual(silent);
  });

  it.each(acceptedRequests.filter(({ gap }) => gap !== undefined))("doesn't yet accept $title: $gap", ({ code }) => {
    expect(actual(code), "this gap is closed: take its 'gap' away").not.toEqual(silent);
  });
});
