/**
 * Writes `docs/relations.md`, `docs/rejected-facts.md` and `docs/facts.md` from the data; with `--check`, compares them instead and
 * fails where they differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import * as prettier from "prettier";
import { factsPage } from "./facts-page.js";
import { rejectedPage, relationsPage } from "./page.js";

const check = process.argv.includes("--check");
for (const [name, page] of [
  ["relations.md", relationsPage()],
  ["rejected-facts.md", rejectedPage()],
  ["facts.md", factsPage()],
] as const) {
  const path = new URL(`../../docs/${name}`, import.meta.url);
  const text = await prettier.format(page, { parser: "markdown", printWidth: 120 });
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(
      `docs/${name} doesn't say what src/sagemaker/relations/ says: run "npx tsx tools/relations/generate.ts".`,
    );
    process.exitCode = 1;
  }
}
