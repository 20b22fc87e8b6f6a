/**
 * Asks oxlint for the rules that need types. It has those of typescript-eslint over TypeScript 7, and takes a tenth of
 * the time that ESLint needs for them. Which rules, with which options and for which files, is read from
 * `eslint.config.js`: `npm run lint` asks for the same.
 *
 * tsx tools/lint-types.ts
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";

/** What an ESLint configuration says of one rule. */
type RuleEntry = Linter.RuleEntry | undefined;

const root = join(fileURLToPath(import.meta.url), "..", "..");
const folders = ["src", "tools", "tests", "bench", "site"];

/** oxlint doesn't have it yet; a job of `ci.yml` asks ESLint. */
const unknownToOxlint = new Set(["no-unsafe-class-instance-assignment"]);

const prefix = "@typescript-eslint/";

const overrides = await Promise.all(
  folders.map(async (folder) => ({ files: [`${root}/${folder}/**`], rules: await rulesOf(`${folder}/any.ts`) })),
);
const folder = join(root, ".tmp", "lint-types");
mkdirSync(folder, { recursive: true });
const config = join(folder, "oxlintrc.json");
writeFileSync(config, JSON.stringify({ plugins: ["typescript"], categories: { correctness: "off" }, overrides }));
const ignored = [...(await ignoredFiles()), "**/*.d.{ts,cts,mts}"].flatMap((pattern) => ["--ignore-pattern", pattern]);
const oxlint = join(root, "node_modules", ".bin", "oxlint");
const { status } = spawnSync(oxlint, ["--type-aware", "-c", config, ...ignored, ...folders], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;

/** The rules with types that ESLint is asked for in a file, by oxlint's names. */
async function rulesOf(file: string): Promise<Record<string, RuleEntry>> {
  const { rules } = (await new ESLint({ cwd: root }).calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  const typed = Object.entries(rules).filter(([name, entry]) => needsTypes(name) && isOn(entry));
  if (typed.length < 40) throw new Error(`${file}: ${typed.length} rules with types; there are about 50.`);
  return Object.fromEntries(typed.map(([name, entry]) => [name.replace(prefix, "typescript/"), entry]));
}

function needsTypes(name: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const own = name.slice(prefix.length);
  const { rules } = tseslint.plugin as ESLint.Plugin;
  const docs = rules?.[own]?.meta?.docs;
  return docs !== undefined && "requiresTypeChecking" in docs && !unknownToOxlint.has(own);
}

function isOn(entry: RuleEntry): boolean {
  const severity = Array.isArray(entry) ? entry[0] : entry;
  return severity !== "off" && severity !== 0;
}

/** What ESLint is told to leave out. */
async function ignoredFiles(): Promise<readonly string[]> {
  const config = (await import(join(root, "eslint.config.js"))) as { readonly default: readonly Linter.Config[] };
  const ignored = config.default.find(({ name }) => name === "ignores")?.ignores;
  if (ignored === undefined) throw new Error("eslint.config.js doesn't say which files are ignored.");
  return ignored;
}
