/**
 * Writes what the rules' metadata says into `docs/rules/`: the header and the options of each page, and the index.
 *
 * With `--check` it writes nothing, and fails where something would change.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import plugin from "../../src/index.js";
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

const oxlint = new URL("../../oxlint.json", import.meta.url);
bringFileUpToDate(oxlint, "oxlint.json", oxlintConfig());

if (isCheck && stale.length > 0) {
  console.error(`Not as the rules' metadata say: ${stale.join(", ")}. Run "npm run docs:generate".`);
  process.exitCode = 1;
}

function bringUpToDate(name: string, before: string | undefined, after: string): void {
  bringFileUpToDate(new URL(name, folder), `docs/rules/${name}`, after, before);
}

function bringFileUpToDate(file: URL, shown: string, after: string, before = readIfThere(file)): void {
  if (before === after) return;
  stale.push(shown);
  if (!isCheck) {
    writeFileSync(file, after);
    console.log(`wrote ${shown}`);
  }
}

function readIfThere(file: URL): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** What oxlint's configurations extend. */
function oxlintConfig(): string {
  const { rules: recommended } = plugin.configs.recommended;
  const listed = JSON.stringify(recommended, undefined, 2).replaceAll("\n", "\n  ");
  return `{\n  "jsPlugins": ["eslint-plugin-sagemaker"],\n  "rules": ${listed}\n}\n`;
}
