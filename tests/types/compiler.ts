import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { services } from "../../src/model/services.js";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The compilers by version, side by side as npm aliases. */
export const compilers = {
  "5.4": "typescript-5.4",
  "5.9": "typescript-5.9",
  "6.0": "typescript",
  "7.0": "@typescript/native",
} as const;

export type CompilerVersion = keyof typeof compilers;

export interface CompileError {
  /** Without folders. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  /** The first line. */
  readonly message: string;
  /** How many lines of explanation follow. */
  readonly more: number;
}

export interface Compilation {
  readonly errors: readonly CompileError[];
  /** Everything that the compiler printed. */
  readonly output: string;
}

/** The clients that there are strict declarations for: `client-sagemaker`. */
export const strictClients: readonly string[] = services
  .map(({ packageName }) => packageName.replace("@aws-sdk/", ""))
  .filter((client) => existsSync(strictFile(client)));

/** What the line of the set-up for a client refers to. */
export function strictFile(client: string): string {
  return join(root, "src", "types", "strict", `${client}.d.ts`);
}

/** Makes a folder in which files can be compiled that use the repository's dependencies. */
export function scratchFolder(name: string): string {
  const folder = join(root, ".tmp", "types", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export interface CompileSettings {
  /** The clients with strict declarations; by default SageMaker's own. None: the SDK's types. */
  readonly strict?: readonly string[];
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly flags?: readonly string[];
}

/** Compiles files of a folder as a user's project would, with `tsc`. */
export async function compile(
  version: CompilerVersion,
  folder: string,
  files: readonly string[],
  { strict = ["client-sagemaker"], compilerOptions = {}, flags = [] }: CompileSettings = {},
): Promise<Compilation> {
  const config = join(folder, `tsconfig.${version}.${String(configs++)}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        noEmit: true,
        strict: true,
        target: "es2022",
        module: "nodenext",
        types: ["node"],
        typeRoots: [join(root, "node_modules", "@types")],
        skipLibCheck: true,
        ...compilerOptions,
      },
      files: [...files, ...strict.map(strictFile)],
    }),
  );
  const output = await run(process.execPath, [
    join(root, "node_modules", compilers[version], "bin", "tsc"),
    "-p",
    config,
    "--pretty",
    "false",
    ...flags,
  ]);
  return { errors: parse(output), output };
}

let configs = 0;

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", () => {
      resolve(output);
    });
  });
}

function parse(output: string): CompileError[] {
  const errors: (CompileError & { more: number })[] = [];
  for (const line of output.split(/\r?\n/u)) {
    const match = /^(?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): )?error (?<code>TS\d+): (?<message>.*)$/u.exec(
      line,
    );
    const last = errors.at(-1);
    if (match?.groups !== undefined) {
      const { file, line: at, column, code, message } = match.groups;
      errors.push({
        file: file?.split(/[\\/]/u).at(-1) ?? "",
        line: Number(at ?? 0),
        column: Number(column ?? 0),
        code: code ?? "",
        message: message ?? "",
        more: 0,
      });
    } else if (last !== undefined && line.startsWith("  ")) {
      last.more += 1;
    }
  }
  return errors;
}

/** Installs the package into a folder as its manifest declares it, with the declarations as they are in the sources. */
export function installPackage(folder: string): void {
  const target = join(folder, "node_modules", "eslint-plugin-sagemaker");
  mkdirSync(join(target, "dist"), { recursive: true });
  // Without a manifest of its own, the folder would be a part of the package itself.
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  cpSync(join(root, "package.json"), join(target, "package.json"));
  cpSync(join(root, "src", "types"), join(target, "dist", "types"), { recursive: true });
}
