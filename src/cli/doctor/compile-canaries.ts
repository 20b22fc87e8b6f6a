import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { canaryFile, canaryLines, type Canary } from "./canaries.js";
import { isAtLeast } from "../project/installed.js";
import type { Compiler } from "./compiler.js";
import type { Configuration } from "./configurations.js";

/** What the compiler made of a canary. */
export type CanaryResult =
  { readonly state: "on" | "off" | "missing" } | { readonly state: "broken"; readonly message: string };

const folderPrefix = ".eslint-plugin-sagemaker-";

/** Options that say something about what is written or where, or make the compiler complain about the canary itself. */
const withoutOutput = {
  noEmit: true,
  emitDeclarationOnly: false,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  rootDir: null,
  tsBuildInfoFile: null,
  moduleDetection: "force",
  skipLibCheck: true,
};

/** An option that a compiler doesn't know is a mistake to it, whatever its value. */
function optionsFor({ version }: Compiler): Readonly<Record<string, unknown>> {
  return isAtLeast(version, [5, 5]) ? { ...withoutOutput, isolatedDeclarations: false } : withoutOutput;
}

/**
 * Compiles a file for each client as if it were one of the project's: in a folder beside its configuration, which is gone
 * afterwards, with all of its options, and with those of its files that may bring declarations with them.
 *
 * @throws {Error} where nothing can be written there
 */
export async function compileCanaries(
  { path }: Configuration,
  declaring: readonly string[],
  wanted: readonly Canary[],
  compiler: Compiler,
): Promise<ReadonlyMap<Canary, CanaryResult>> {
  const folder = mkdtempSync(join(dirname(path), folderPrefix));
  try {
    const names = new Map(wanted.map((canary, index) => [canary, `canary${index}.ts`]));
    for (const [canary, name] of names) writeFileSync(join(folder, name), canaryFile(canary));
    const configuration = {
      extends: `../${basename(path)}`,
      compilerOptions: optionsFor(compiler),
      files: [...names.values(), ...declaring],
      include: [],
      references: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
    const output = await compiler.run(["-p", join(folder, "tsconfig.json")], dirname(path));
    return new Map([...names].map(([canary, name]) => [canary, resultOf(name, output)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultOf(name: string, output: string): CanaryResult {
  const errors = output.split(/\r?\n/u).flatMap((line) => {
    const match = /^(?:.*[\\/])?(?<file>[^\\/]+)\((?<line>\d+),\d+\): error TS\d+: (?<message>.*)$/u.exec(line)?.groups;
    return match?.file === name ? [{ line: Number(match.line), message: match.message ?? "" }] : [];
  });
  const at = (wanted: number): string | undefined => errors.find(({ line }) => line === wanted)?.message;
  if (at(canaryLines.client) !== undefined) return { state: "missing" };
  const broken = at(canaryLines.right);
  if (broken !== undefined) return { state: "broken", message: broken };
  if (at(canaryLines.wrong) !== undefined) return { state: "on" };
  const general = projectError(output);
  return general === undefined ? { state: "off" } : { state: "broken", message: general };
}

/** An error about the project as a whole, or in its configuration, keeps the compiler from looking at files. */
function projectError(output: string): string | undefined {
  const found = /^(?:(?<folder>.*[\\/])?(?<place>[^\\/\n]+\.json\(\d+,\d+\)): )?error TS\d+: (?<message>.*)$/mu.exec(
    output,
  )?.groups;
  const { folder = "", place, message } = found ?? {};
  // What stands in the canary's own configuration, which is gone by then, comes from the project's.
  return place === undefined || folder.includes(folderPrefix) ? message : `${place}: ${message ?? ""}`;
}
