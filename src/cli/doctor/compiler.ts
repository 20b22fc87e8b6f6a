import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

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
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestVersion[0] || (major === oldestVersion[0] && minor < oldestVersion[1]);
}

/** @returns undefined where a project in that folder has no TypeScript */
export function findCompiler(folder: string): Compiler | undefined {
  let manifest: string;
  try {
    manifest = createRequire(join(folder, "noop.js")).resolve("typescript/package.json");
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  const program = join(dirname(manifest), "bin", "tsc");
  return { version, run: (args, cwd) => execute(program, args, cwd) };
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
