import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isNewEnough } from "../check/import-eslint.js";
import { entriesOf, isOwnFolder, readRegularFile, textOf } from "../project/files.js";
import { findInstalled } from "../project/installed.js";
import { UsageError } from "../usage-error.js";

/** What `init` has to know of a project. */
export interface Project {
  /** The flat configuration that there is; undefined where there is none. */
  readonly config: { readonly file: string; readonly text: string } | undefined;
  /** An `.eslintrc` that ESLint 9 and newer don't read. */
  readonly legacyConfig: string | undefined;
  readonly usesTypeScript: boolean;
  /** Whether it has state machines, or templates that speak of SageMaker, in JSON and in YAML. */
  readonly hasJson: boolean;
  readonly hasYaml: boolean;
  /** Installs what is missing of ESLint and the plugin, or is too old; undefined where nothing is. */
  readonly installCommand: string | undefined;
}

/** In the order in which ESLint looks for them. */
const configNames = ["js", "mjs", "cjs", "ts", "mts", "cts"].map((extension) => `eslint.config.${extension}`);

const packageManagers: readonly (readonly [lockFile: string, command: string])[] = [
  ["pnpm-lock.yaml", "pnpm add --save-dev"],
  ["yarn.lock", "yarn add --dev"],
  ["bun.lock", "bun add --dev"],
  ["bun.lockb", "bun add --dev"],
  ["package-lock.json", "npm install --save-dev"],
];

/**
 * Looks at the project in a folder.
 *
 * @throws UsageError where its `package.json` isn't there or can't be read
 */
export function readProject(folder: string): Project {
  const names = readdirSync(folder);
  const dependencies = readDependencies(join(folder, "package.json"));
  const file = configNames.find((name) => names.includes(name));
  const hasYaml = hasData(folder, "ya?ml");
  const needed = ["eslint", "eslint-plugin-sagemaker", ...(hasYaml ? ["yaml-eslint-parser"] : [])];
  const missing = needed.filter((name) => !dependencies.has(name));
  const eslint = findInstalled("eslint", folder);
  if (eslint !== undefined && !isNewEnough(eslint.version)) missing.push("eslint@latest");
  return {
    config: file === undefined ? undefined : { file, text: readRegularFile(join(folder, file)) },
    legacyConfig: names.find((name) => /^\.eslintrc(?:\.|$)/u.test(name)),
    usesTypeScript:
      names.includes("tsconfig.json") || dependencies.has("typescript") || hasFile(folder, /\.(?:[cm]?ts|tsx)$/u, 3),
    hasJson: hasData(folder, "json"),
    hasYaml,
    installCommand: missing.length === 0 ? undefined : `${installerOf(folder)} ${missing.join(" ")}`,
  };
}

function readDependencies(path: string): ReadonlySet<string> {
  if (!existsSync(path)) throw new UsageError(`There is no package.json in ${dirname(path)}.`);
  let manifest: unknown;
  try {
    manifest = JSON.parse(readRegularFile(path));
  } catch {
    throw new UsageError(`${path} isn't JSON.`);
  }
  const { dependencies, devDependencies } = (manifest ?? {}) as Record<string, object | undefined>;
  return new Set(Object.keys({ ...dependencies, ...devDependencies }));
}

/** State machines, and templates of SageMaker's: most templates are of other services, and need no config. */
function hasData(folder: string, extension: string): boolean {
  const template = new RegExp(String.raw`(?:^|\.)template\.${extension}$`, "u");
  return (
    hasFile(folder, new RegExp(String.raw`\.asl\.${extension}$`, "u"), 3) ||
    hasFile(folder, template, 3, (file) => /sagemaker/iu.test(textOf(file)))
  );
}

/** The package manager whose lock file is nearest: a workspace has it in its root. */
function installerOf(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    const found = packageManagers.find(([lockFile]) => existsSync(join(above, lockFile)));
    if (found !== undefined) return found[1];
    if (above === dirname(above)) return "npm install --save-dev";
  }
}

function hasFile(
  folder: string,
  name: RegExp,
  depth: number,
  isMeant: (file: string) => boolean = () => true,
): boolean {
  return entriesOf(folder).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return name.test(entry.name) && !entry.name.startsWith("eslint.config.") && isMeant(path);
    return isOwnFolder(entry) && depth > 0 && hasFile(path, name, depth - 1, isMeant);
  });
}
