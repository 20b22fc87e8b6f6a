import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { fillPage, listPages, root } from "../../tools/pages.js";

interface Block {
  readonly language: string;
  readonly code: string;
  /** What the page says is reported: the rules, in the order of the lines; undefined where it says nothing. */
  readonly reports: readonly string[] | undefined;
}

const pages = listPages().map((page) => ({ page, text: readFileSync(join(root, page), "utf8") }));

/** Its code is parts of data, with comments for what is left out. */
const vocabulary = "docs/relations-vocabulary.md";

function blocksOf(text: string): Block[] {
  const block = /(?:<!-- reports: (?<reports>[^>]*) -->\n\n)?^ *```(?<language>\w+)\n(?<code>[^]*?)^ *```$/gmu;
  return [...text.matchAll(block)].map(({ groups = {} }) => ({
    language: groups.language ?? "",
    code: groups.code ?? "",
    reports: groups.reports?.split(", ").filter((rule) => rule !== "none"),
  }));
}

it("there are pages", () => {
  expect(pages.map(({ page }) => page)).toEqual(
    expect.arrayContaining(["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/values.md", "docs/ci.md"]),
  );
});

describe.each(pages)("$page", ({ page, text }) => {
  it("shows what the files and the command say today", async () => {
    expect(await fillPage(text)).toBe(text);
  });

  it("links to what is there", () => {
    // What looks like a link in code is none.
    const prose = text.replaceAll(/(?<!`)(?<fence>`+)(?!`)[^]*?(?<!`)\k<fence>(?!`)/gu, "");
    const links = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.target ?? "");
    for (const link of links.filter((target) => !/^https?:/u.test(target))) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(root, page) : join(root, dirname(page), path);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(target, "utf8")), link).toContain(anchor);
    }
  });

  it("has JSON that is JSON", () => {
    for (const { code } of blocksOf(text).filter(({ language }) => language === "json")) {
      expect(() => JSON.parse(code) as unknown, code).not.toThrow();
    }
  });
});

const examples = pages.flatMap(({ page, text }) =>
  blocksOf(text)
    .filter(({ language, reports }) => /^(?:js|ts)$/u.test(language) && reports !== undefined)
    .map((block, index) => ({ ...block, title: `${page}, example ${index + 1}` })),
);

describe("the code of the pages", () => {
  it("is there, right and wrong", () => {
    expect(examples.filter(({ reports }) => reports?.length === 0).length).toBeGreaterThan(1);
    expect(examples.filter(({ reports }) => reports?.length !== 0).length).toBeGreaterThan(3);
  });

  it.each(examples)("is reported as the page says: $title", ({ code, language, reports }) => {
    const messages = new Linter().verify(
      code,
      [
        { ...plugin.configs.recommended, files: ["**/*.js", "**/*.ts"] },
        { files: ["**/*.ts"], languageOptions: { parser } },
      ],
      { filename: `example.${language}` },
    );
    const marked = code.split("\n").flatMap((line, index) => (line.includes("✗") ? [index + 1] : []));
    const expected = (reports ?? []).map((rule, index) => `${marked[index] ?? "unmarked"} sagemaker/${rule}`);
    expect(marked).toHaveLength(expected.length);
    expect(messages.map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`)).toEqual(expected);
  });

  it.each(
    pages.flatMap(({ page, text }) =>
      blocksOf(text)
        .filter(
          ({ language, reports }) => /^(?:js|ts)$/u.test(language) && reports === undefined && page !== vocabulary,
        )
        .map(({ code }, index) => ({ code, title: `${page}, block ${index + 1}` })),
    ),
  )("parses: $title", ({ code }) => {
    expect(new Linter().verify(code, { languageOptions: { parser } })).toEqual([]);
  });
});

/** The anchors that GitHub gives a page's headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (?<heading>.*)$/gmu)].map(({ groups }) =>
    (groups?.heading ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
