/**
 * (h) What the plugin costs in a large repository, and what `--cache` and `--concurrency` save: a tree of TypeScript files,
 * one in fifty of which makes requests, linted by ESLint's own command.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../tools/hosts/project.js";
import { publish, type Figure } from "../measure.js";

const files = 500;
const rounds = 2;
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

interface Cost {
  readonly seconds: number;
  /** Of all threads: what counts where the machine has other work. */
  readonly cpuSeconds: number;
}

const cache = ["--cache", "--cache-strategy", "content", "--cache-location", "cache.json"];
const runs: Readonly<Record<string, () => Cost>> = {
  "without the plugin": () => lint("without"),
  "with recommended": () => lint("with"),
  "with, --concurrency 2": () => lint("with", "--concurrency", "2"),
  "with, --cache, first run": () => {
    rmSync(join(folder, "cache.json"), { force: true });
    return lint("with", ...cache);
  },
  "with, --cache, nothing changed": () => lint("with", ...cache),
};

// Interleaved, and the least of each: the machine may have other work.
const best = new Map<string, Cost>();
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(runs)) {
    const cost = run();
    const before = best.get(name) ?? cost;
    best.set(name, {
      seconds: Math.min(before.seconds, cost.seconds),
      cpuSeconds: Math.min(before.cpuSeconds, cost.cpuSeconds),
    });
  }
}
rmSync(folder, { recursive: true });

const base = best.get("without the plugin")?.cpuSeconds ?? NaN;
publish([
  { name: "files of TypeScript", value: files, unit: "" },
  { name: "of which make requests", value: Math.ceil(files / everyNth), unit: "" },
  ...[...best].flatMap(([name, { seconds, cpuSeconds }]): Figure[] => [
    { name: `${name}: elapsed`, value: seconds, unit: "s" },
    { name: `${name}: CPU time over that without the plugin`, value: cpuSeconds / base, unit: "" },
  ]),
]);

function lint(configuration: string, ...options: string[]): Cost {
  const eslint = join(repository, "node_modules/eslint/bin/eslint.js");
  const report = `import { writeSync } from "node:fs";
    process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, (user + system) / 1e6 + "\\n"); });`;
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(report)}`,
      eslint,
      "--config",
      `${configuration}.config.js`,
      ...options,
      "packages",
    ],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  if (status !== 0) throw new Error(`ESLint exited with ${status}:\n${stdout}${stderr}`);
  const cpuSeconds = Math.max(...(output[3] ?? "").trim().split("\n").map(Number));
  return { seconds: (performance.now() - start) / 1000, cpuSeconds };
}
