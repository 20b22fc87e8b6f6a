import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How many milliseconds a program may take: one that hangs fails, and the next has its turn. */
export const longestRun = 20 * 60 * 1000;

/** A project of a user's, in a temporary folder. */
export interface Project {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs a program of the project's `node_modules/.bin`, or `npm`, or `node`. */
  run(program: string, ...args: string[]): RunResult;
  /** Removes everything but the installed packages. */
  clear(): void;
  remove(): void;
}

/**
 * Packs the repository as npm would publish it; `dist/` has to be built.
 *
 * @returns the path of the tarball
 */
export function pack(folder: string): string {
  const result = execute(repository, "npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const name = result.stdout.trim().split("\n").at(-1);
  if (result.code !== 0 || name === undefined) throw new Error(`npm pack failed:\n${result.stderr}`);
  return join(folder, name);
}

/**
 * Installs packages into an empty project, with npm's strict resolution of peer dependencies.
 *
 * @param packages what `npm install` takes: `eslint@9.15.0`, the path of a tarball
 * @param misfit whether they are installed although npm would refuse them
 * @throws Error with npm's output where npm refuses
 */
export async function createProject(packages: readonly string[], misfit = false): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "sagemaker-host-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "host", private: true, type: "module" }));
  const peers = misfit ? "--legacy-peer-deps" : "--strict-peer-deps";
  const install = ["install", peers, "--prefer-offline", "--no-audit", "--no-fund", "--save-dev"];
  const { code, stderr } = await start(folder, "npm", [...install, ...packages]);
  if (code !== 0) throw new Error(`npm install ${packages.join(" ")} failed:\n${stderr}`);

  return {
    folder,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    run(program, ...args) {
      const isOnPath = program === "npm" || program === "node";
      return execute(folder, isOnPath ? program : join(folder, "node_modules/.bin", program), args);
    },
    clear() {
      const installed = ["node_modules", "package.json", "package-lock.json"];
      for (const name of readdirSync(folder)) {
        if (!installed.includes(name)) rmSync(join(folder, name), { recursive: true });
      }
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Copies the example programs, without their configuration, into the folder `examples` of a project. */
export function copyExamples(project: Project, isWanted: (file: string) => boolean = () => true): void {
  cpSync(join(repository, "examples"), join(project.folder, "examples"), {
    recursive: true,
    filter: (path) => !/\.[cm]?[jt]s$/u.test(path) || (!path.endsWith("eslint.config.js") && isWanted(path)),
  });
}

function execute(cwd: string, program: string, args: readonly string[]): RunResult {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: environment(),
    maxBuffer: 64 * 1024 * 1024,
    timeout: longestRun,
  });
  return { code: status, stdout, stderr: error === undefined ? stderr : `${stderr}${error.message}` };
}

/** Runs a program beside others. */
function start(cwd: string, program: string, args: readonly string[]): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (part: Buffer) => (output.stdout += part.toString()));
    child.stderr.on("data", (part: Buffer) => (output.stderr += part.toString()));
    child.on("error", ({ message }) => (output.stderr += message));
    child.on("close", (code) => {
      resolve({ code, ...output });
    });
  });
}

/** The repository's own npm settings and colours must not reach the project. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^FORCE_COLOR$|^NODE_OPTIONS$|^VITEST/u.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: "1" };
}
