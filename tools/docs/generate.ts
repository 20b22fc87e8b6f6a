/**
 * Writes what the rules' metadata says into `docs/rules/`: the header and the options of each page, and the index.
 *
 * With `--check` it writes nothing, and fails where something would change.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { rules } from "../../src/rules/index.js";
import { indexPage } from "./index-page.js";
import { updatePage } from "./rule-page.js";

const folder = new URL("../../docs/rules/", import.meta.url);
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

for (const [name, rule] of Object.entries(rules)) {
  const file = new URL(`${name}.md`, folder);
  const page = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  bringUpToDate(`${name}.md`, page, updatePage(page, name, rule));
}
const index = new URL("README.md", folder);
bringUpToDate("README.md", existsSync(index) ? readFileSync(index, "utf8") : undefined, indexPage(rules));

if (isCheck && stale.length > 0) {
  console.error(`Not as the rules' metadata say: ${stale.join(", ")}. Run "npm run docs:generate".`);
  process.exitCode = 1;
}

function bringUpToDate(name: string, before: string | undefined, after: string): void {
  if (before === after) return;
  stale.push(`docs/rules/${name}`);
  if (!isCheck) {
    writeFileSync(new URL(name, folder), after);
    console.log(`wrote docs/rules/${name}`);
  }
}
