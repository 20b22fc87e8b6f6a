/**
 * Side by side with what the same teams run on the same files: `npm run bench:beside`.
 *
 * A project of TypeScript, one file in ten of which makes requests, is linted with ESLint's own class under one
 * configuration after the other, in turn, in one process. ESLint tells what the rules took and what the parser took
 * (`--stats`); the figures are the least of each. With types, parsing includes making the program, and what the compiler
 * finds out for a rule counts as the rule's.
 *
 * The others are installed into a folder of their own, in the versions that are named here.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { repository } from "../../tools/hosts/project.js";
import { loadPlugin } from "../plugin.js";
import { requestFiles } from "../requests.js";

const versions = {
  "@aws-sdk/client-sagemaker": "3.1000.0",
  "eslint-import-resolver-typescript": "4.4.5",
  "eslint-plugin-import-x": "4.18.1",
  "eslint-plugin-regexp": "3.3.3",
  "eslint-plugin-security": "4.1.0",
};
const rounds = 3;

const folder = join(repository, ".tmp", "bench-beside");
rmSync(join(folder, "src"), { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: versions }));
const install = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--legacy-peer-deps", "--silent"], {
  cwd: folder,
  stdio: "inherit",
});
if (install.status !== 0) throw new Error("npm install failed");

// Sources that nobody wrote for this: the plugin's own, and a tenth as many files of requests.
cpSync(join(repository, "src"), join(folder, "src"), {
  recursive: true,
  filter: (path) => !/[\\/](?:generated|types)$/.test(path),
});
const { files: requests } = requestFiles("command", false);
for (const [index, { text }] of requests.entries()) writeFileSync(join(folder, "src", `requests-${index}.ts`), text);
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    extends: "../../tsconfig.json",
    compilerOptions: { rootDir: "src", noEmit: true, types: ["node"] },
    include: ["src"],
  }),
);

const require = createRequire(join(folder, "package.json"));
const load = async <T>(name: string): Promise<T> =>
  ((await import(pathToFileURL(require.resolve(name)).href)) as { default: T }).default;

const sagemaker = await loadPlugin();
const importX = await load<ESLint.Plugin>("eslint-plugin-import-x");
const regexp = await load<ESLint.Plugin>("eslint-plugin-regexp");
const security = await load<ESLint.Plugin>("eslint-plugin-security");
const { createTypeScriptImportResolver } = (await import(
  pathToFileURL(require.resolve("eslint-import-resolver-typescript")).href
)) as { createTypeScriptImportResolver: (options: object) => unknown };

const files = ["**/*.ts"];
const untyped: Linter.Config = { files, languageOptions: { parser } };
const typed: Linter.Config = {
  files,
  languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: folder } },
};

interface Contender {
  readonly name: string;
  readonly configs: readonly Linter.Config[];
}

const contenders: readonly Contender[] = [
  {
    name: "sagemaker.configs.recommended",
    configs: [untyped, { ...sagemaker.configs.recommended, files }],
  },
  { name: "sagemaker.configs.strict", configs: [untyped, { ...sagemaker.configs.strict, files }] },
  {
    name: "eslint-plugin-regexp, recommended",
    configs: [untyped, { ...(regexp.configs?.["flat/recommended"] as Linter.Config), files }],
  },
  {
    name: "security/detect-unsafe-regex",
    configs: [untyped, { files, plugins: { security }, rules: { "security/detect-unsafe-regex": "error" } }],
  },
  {
    name: "import-x/no-cycle",
    configs: [
      untyped,
      {
        files,
        plugins: { "import-x": importX },
        settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: folder })] },
        rules: { "import-x/no-cycle": "error" },
      },
    ],
  },
  {
    name: "@typescript-eslint/no-unsafe-assignment",
    configs: [
      typed,
      {
        files,
        plugins: { "@typescript-eslint": tseslint.plugin },
        rules: { "@typescript-eslint/no-unsafe-assignment": "error" },
      },
    ],
  },
  {
    name: "sagemaker.configs.recommended, with a program",
    configs: [typed, { ...sagemaker.configs.recommended, files }],
  },
];

interface Times {
  readonly rules: number;
  readonly parsing: number;
}

/** What ESLint measured itself, in milliseconds. */
function timesOf(results: readonly ESLint.LintResult[]): Times {
  const passes = results.flatMap(({ stats }) => stats?.times.passes ?? []);
  const rules = passes.flatMap((pass) => Object.values(pass.rules ?? {}));
  return {
    rules: rules.reduce((sum, { total }) => sum + total, 0),
    parsing: passes.reduce((sum, { parse }) => sum + (parse?.total ?? 0), 0),
  };
}

const best = new Map<string, Times>();
let linted = 0;
// The first round warms up.
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, configs } of contenders) {
    const engine = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [...configs], stats: true });
    const results = await engine.lintFiles(["src/**/*.ts"]);
    linted = results.length;
    const broken = results.find(({ fatalErrorCount }) => fatalErrorCount > 0);
    if (broken !== undefined) throw new Error(`${name}: ${broken.filePath}: ${broken.messages[0]?.message ?? ""}`);
    if (round === 0) continue;
    const times = timesOf(results);
    const known = best.get(name) ?? times;
    best.set(name, {
      rules: Math.min(known.rules, times.rules),
      parsing: Math.min(known.parsing, times.parsing),
    });
  }
}

const { version } = JSON.parse(readFileSync(join(repository, "node_modules/eslint/package.json"), "utf8")) as {
  version: string;
};
console.log(`ESLint ${version}, Node ${process.version}; ${linted} files, ${requests.length} of them with requests\n`);
console.log("| | rules, ms | parsing, ms | rules over parsing |\n| --- | ---: | ---: | ---: |");
for (const { name } of contenders) {
  const { rules = NaN, parsing = NaN } = best.get(name) ?? {};
  console.log(`| ${name} | ${rules.toFixed(0)} | ${parsing.toFixed(0)} | ${(rules / parsing).toFixed(2)} |`);
}
