/**
 * Gives each rule that has no version yet the version of `package.json`: it is released with it. Part of
 * `npm run version-packages`, between raising the version and generating the pages.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { rules } from "../../src/rules/index.js";

const file = new URL("since.json", import.meta.url);
const since = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
for (const name of Object.keys(rules)) since[name] ??= version;
const sorted = Object.fromEntries(Object.entries(since).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
