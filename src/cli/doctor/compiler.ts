import { spawn } from "node:child_process";
import { join } from "node:path";
import { findInstalled, isAtLeast } from "../project/installed.js";

/** A TypeScript that a project has installed. */
export interface Compiler {
  /** `6.0.3` */
  readonly version: string;
  /** Runs `tsc`, and gives what it prints. */
  run(args: readonly string[], cwd: string): Promise<string>;
}

/** The oldest version whose inference the strict types rely on. */
export const oldestVersion = [5, 4] as const;

export function isTooOld({ version }: Compiler): boolean {
  return !isAtLeast(version, oldestVersion);
}

/** @returns undefined where a project in that folder has no TypeScript */
export function findCompiler(folder: string): Compiler | undefined {
  const installed = findInstalled("typescript", folder);
  if (installed === undefined) return undefined;
  const program = join(installed.folder, "bin", "tsc");
  return { version: installed.version, run: (args, cwd) => execute(program, args, cwd) };
}

function execute(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, "--pretty", "false", ...args], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part.toString()));
    child.stderr.on("data", (part: Buffer) => (output += part.toString()));
    child.on("error", ({ message }) => (output += message));
    child.on("close", () => {
      resolve(output);
    });
  });
}
