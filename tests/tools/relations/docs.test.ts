import { readFileSync } from "node:fs";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import { rulesOf } from "../../../src/explain/rule-of-kind.js";
import { factsPage } from "../../../tools/relations/facts-page.js";
import { rejectedPage, relationsPage } from "../../../tools/relations/page.js";
import plugin from "../../../src/index.js";
import { allRelations } from "../../../src/sagemaker/relations/index.js";

describe("the generated pages", () => {
  it.each([
    ["relations.md", relationsPage()],
    ["rejected-facts.md", rejectedPage()],
    ["facts.md", factsPage()],
  ])('docs/%s is what "npx tsx tools/relations/generate.ts" writes', async (name, page) => {
    const text = await prettier.format(page, { parser: "markdown", printWidth: 120 });
    expect(readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8")).toBe(text);
  });

  it("name rules that exist", () => {
    const rules = new Set(allRelations().flatMap(rulesOf));
    expect(rules.size).toBeGreaterThan(4);
    expect([...rules].filter((rule) => !(rule in plugin.rules))).toEqual([]);
  });
});
