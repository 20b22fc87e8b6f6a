import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Surroundings } from "../../src/cli/surroundings.js";

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, in this process. */
export async function runCli(cwd: string, ...args: string[]): Promise<CliResult> {
  return runCliOn("", cwd, ...args);
}

/** Runs the command line with a text as the standard input. */
export async function runCliOn(stdin: string, cwd: string, ...args: string[]): Promise<CliResult> {
  return runCliWith({ readStdin: () => Promise.resolve(stdin) }, cwd, ...args);
}

/** Runs the command line with surroundings of a test's own. */
export async function runCliWith(
  own: Pick<Surroundings, "readStdin" | "ask">,
  cwd: string,
  ...args: string[]
): Promise<CliResult> {
  const output = { stdout: "", stderr: "" };
  const code = await run(args, {
    cwd,
    stdout: { write: (text) => (output.stdout += text) },
    stderr: { write: (text) => (output.stderr += text) },
    ...own,
  });
  return { code, ...output };
}

/** A folder with these files, which is removed after the test. No package can be resolved from it. */
export function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sagemaker-cli-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
