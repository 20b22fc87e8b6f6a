import { dirname, join, resolve } from "node:path";
import type { Canary } from "./canaries.js";
import { canaries } from "./canaries.js";
import type { Compiler } from "./compiler.js";
import { entriesOf, isOwnFolder, textOf } from "../project/files.js";

/** A `tsconfig.json` as its compiler reads it. */
export interface Configuration {
  readonly path: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Other configurations that it refers to. */
  readonly references: readonly string[];
}

/** Deeper than that, and with more of them, one runs the command in the part that one means. */
const deepest = 6;
const most = 100;

/** The paths of the files `tsconfig.json` in a folder and below, the nearest first. */
export function findConfigurations(folder: string): readonly string[] {
  const found: string[] = [];
  let level = [folder];
  for (let depth = 0; depth <= deepest && found.length < most; depth++) {
    const next: string[] = [];
    for (const current of level) {
      for (const entry of entriesOf(current)) {
        if (entry.name === "tsconfig.json" && !entry.isDirectory()) found.push(join(current, entry.name));
        if (isOwnFolder(entry)) next.push(join(current, entry.name));
      }
    }
    level = next;
  }
  return found.slice(0, most);
}

/**
 * Asks the compiler what a configuration says, so that `extends` and the like are followed as it follows them.
 *
 * @returns the compiler's words where it can't read the configuration
 */
export async function readConfiguration(path: string, compiler: Compiler): Promise<Configuration | string> {
  const output = await compiler.run(["-p", path, "--showConfig"], dirname(path));
  let shown: unknown;
  try {
    shown = JSON.parse(output);
  } catch {
    return output.trim();
  }
  const { compilerOptions, files, references } = shown as {
    readonly compilerOptions?: Readonly<Record<string, unknown>>;
    readonly files?: readonly string[];
    readonly references?: readonly { readonly path: string }[];
  };
  const absolute = (name: string): string => resolve(dirname(path), name);
  return {
    path,
    compilerOptions: compilerOptions ?? {},
    files: (files ?? []).map(absolute),
    references: (references ?? []).map((reference) => {
      const target = absolute(reference.path);
      return target.endsWith(".json") ? target : join(target, "tsconfig.json");
    }),
  };
}

/** What a project's own files say about clients. */
export interface Use {
  /** The clients, and the CDK, that they name, with a file that does. */
  readonly clients: ReadonlyMap<Canary, string>;
  /** Those that may bring declarations with them: declaration files, and what names this package. */
  readonly declaring: readonly string[];
}

export function useOf(files: readonly string[]): Use {
  const clients = new Map<Canary, string>();
  const declaring: string[] = [];
  for (const file of files) {
    const text = textOf(file);
    if (/\.d\.[cm]?ts$/u.test(file) || text.includes("eslint-plugin-sagemaker/")) declaring.push(file);
    for (const canary of canaries) {
      if (canary.words.some((word) => text.includes(word)) && !clients.has(canary)) clients.set(canary, file);
    }
  }
  return { clients, declaring };
}
