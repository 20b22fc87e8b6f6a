/**
 * What the plugin costs in a large repository, and what `--cache` and `--concurrency` save: a tree of TypeScript files,
 * one in fifty of which makes requests, linted by ESLint's own command.
 *
 * usage: npm run build && tsx bench/monorepo.ts [files] [rounds]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../tools/hosts/project.js";

const files = Number(process.argv[2] ?? 2000);
const rounds = Number(process.argv[3] ?? 3);
const everyNth = 50;

mkdirSync(join(repository, ".tmp"), { recursive: true });
const folder = mkdtempSync(join(repository, ".tmp", "bench-monorepo-"));
const request = readFileSync(join(repository, "examples/train-fixed.ts"), "utf8");
const other = readFileSync(join(repository, "src/explain/facts.ts"), "utf8");
for (let index = 0; index < files; index += 1) {
  const path = join(folder, "packages", `package-${index % 20}`, `file-${index}.ts`);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `// ${index}\n${index % everyNth === 0 ? request : other}`);
}
const parser = `{ files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } }`;
const imports = `import sagemaker from "eslint-plugin-sagemaker";\nimport tseslint from "typescript-eslint";\n`;
writeFileSync(join(folder, "without.config.js"), `${imports}export default [${parser}];`);
writeFileSync(join(folder, "with.config.js"), `${imports}export default [sagemaker.configs.recommended, ${parser}];`);

const cache = ["--cache", "--cache-strategy", "content", "--cache-location", "cache.json"];
const runs: Readonly<Record<string, () => number>> = {
  "without the plugin": () => lint("without"),
  "with recommended": () => lint("with"),
  "with, --concurrency 2": () => lint("with", "--concurrency", "2"),
  "with, --cache, first run": () => {
    rmSync(join(folder, "cache.json"), { force: true });
    return lint("with", ...cache);
  },
  "with, --cache, nothing changed": () => lint("with", ...cache),
};

// Interleaved, and the fastest of each: the machine may have other work.
const best = new Map<string, number>();
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(runs)) best.set(name, Math.min(best.get(name) ?? Infinity, run()));
}
rmSync(folder, { recursive: true });

const base = best.get("without the plugin") ?? NaN;
console.log(`${files} files, ${Math.ceil(files / everyNth)} of them with requests; seconds, and times "without"`);
for (const [name, seconds] of best) {
  console.log(`  ${name.padEnd(32)}${seconds.toFixed(2).padStart(7)}${(seconds / base).toFixed(2).padStart(7)}`);
}

function lint(configuration: string, ...options: string[]): number {
  const eslint = join(repository, "node_modules/eslint/bin/eslint.js");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [eslint, "--config", `${configuration}.config.js`, ...options, "packages"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`ESLint exited with ${status}:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}
