import { existsSync, readdirSync, readFileSync } from "node:fs";
import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { indexPage } from "../../tools/docs/index-page.js";
import { headings, updatePage } from "../../tools/docs/rule-page.js";
import since from "../../tools/docs/since.json" with { type: "json" };

const folder = new URL("../../docs/rules/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(`${name}.md`, folder), "utf8");

interface Example {
  readonly kind: "incorrect" | "correct";
  readonly code: string;
  /** Where the code begins in the page. */
  readonly line: number;
}

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```[jt]s eslint-(incorrect|correct)\n([\s\S]*?)^```$/gm)].map((match) => ({
    kind: match[1] === "correct" ? "correct" : "incorrect",
    code: match[2] ?? "",
    line: page.slice(0, match.index).split("\n").length + 1,
  }));
}

/** The ids of the rules that report something, each as often as it does; a file that can't be parsed fails. */
function reportsOf(code: string, config: Linter.Config): (string | null)[] {
  const settings = { sagemaker: { sdk: false } };
  const result = new Linter().verify(code, [config, { languageOptions: { parser }, settings }]);
  expect(result.filter((message) => message.fatal === true)).toEqual([]);
  return result.map((message) => message.ruleId);
}

describe("the pages of the rules", () => {
  it("are those of the rules, and the index", () => {
    const pages = readdirSync(folder).sort();
    expect(pages).toEqual(["README.md", ...Object.keys(plugin.rules).map((name) => `${name}.md`)].sort());
    expect(pages.length).toBeGreaterThan(18);
  });

  it("give versions to rules that there are", () => {
    expect(Object.keys(since).filter((name) => !(name in plugin.rules))).toEqual([]);
  });

  it("have an index that the metadata make", () => {
    expect(read("README")).toBe(indexPage(plugin.rules));
  });
});

describe.each(Object.entries(plugin.rules))("docs/rules/%s.md", (name, rule) => {
  const page = read(name);
  const examples = examplesOf(page);

  it("has the header and the options that the metadata make", () => {
    expect(updatePage(page, name, rule)).toBe(page);
  });

  it("has all sections, in order, and nothing left to be written", () => {
    expect(page.match(/^## .*$/gm)).toEqual([...headings]);
    expect(page).not.toContain("To be written");
  });

  it("links to files that there are", () => {
    for (const [, target = ""] of page.matchAll(/\]\((?!https:)([^)#]+)/g)) {
      expect(existsSync(new URL(target, folder)), target).toBe(true);
    }
    const sources = [...page.matchAll(/\]\(https:[^)#]+\/blob\/main\/([^)#]+)/g)].map(([, path = ""]) => path);
    expect(sources).toEqual(expect.arrayContaining([`src/rules/${name}.ts`, `tests/rules/${name}.test.ts`]));
    for (const path of sources) expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
  });

  it("has examples of both kinds", () => {
    expect(new Set(examples.map((example) => example.kind))).toEqual(new Set(["incorrect", "correct"]));
  });

  it.each(examples)("$kind, line $line", ({ kind, code }) => {
    if (kind === "correct") {
      expect(reportsOf(code, plugin.configs.recommended)).toEqual([]);
      expect(reportsOf(code, plugin.configs.strict)).not.toContain(`sagemaker/${name}`);
      return;
    }
    const { recommended } = rule.meta?.docs ?? {};
    const config =
      recommended === "recommended" || recommended === "strict"
        ? plugin.configs[recommended]
        : { plugins: { sagemaker: plugin }, rules: { [`sagemaker/${name}`]: "error" as const } };
    expect(reportsOf(code, config)).toContain(`sagemaker/${name}`);
  });
});
