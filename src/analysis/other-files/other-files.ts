import type { TSESTree } from "@typescript-eslint/utils";
import { host, type FileStatus } from "../../host.js";
import { completableByOthers } from "../effects/apply-effects.js";
import type { OtherConstant, OtherFiles } from "../values/other-constants.js";
import type { NodeValue } from "../values/node-value.js";
import { valueOfJson } from "./json-constants.js";
import { createImportMap } from "./import-map.js";
import { constantsOf, type Around, type ModuleConstants } from "./module-constants.js";
import { findModule } from "./module-path.js";
import { parseModule, type Language } from "./parse-module.js";

/** Bigger files hold no constants that anybody wrote, in bytes. */
const maxFileSize = 256 * 1024;
/** So many files are read for one linted file, one through another only so deep. */
const maxFiles = 50;
const maxDepth = 10;
/** So many files' constants are remembered. */
const maxRemembered = 500;

interface Remembered {
  readonly constants: ModuleConstants;
  /** The file itself, and those that it takes constants from. */
  readonly files: ReadonlyMap<string, FileStatus>;
}

/** By the parser that has read them: in an editor, another one may be configured. */
const remembered = new WeakMap<object, Map<string, Remembered>>();
const noParser = {};

/** What is placed nowhere in the linted file: whoever uses the value places it. */
const nowhere = { type: "Program", range: [0, 0] } as unknown as TSESTree.Node;

/**
 * Reads the constants of the files that a linted file imports by relative paths: sources of any kind that its own parser
 * reads, and JSON. Nothing is executed. What a file held is remembered as long as it, and what it takes from others,
 * has the same size and time of change.
 *
 * @param file where the linted file is; nothing outside of `cwd` is read
 * @param language how ESLint reads the linted file
 */
export function readOtherFiles(file: { readonly filename: string; readonly cwd: string }, language: Language): Around {
  const from = host.path.resolve(file.cwd, file.filename);
  const reader = new Reader(file.cwd, language);
  return {
    otherFiles: { valueOf: (constant) => reader.valueOf(constant, from) },
    importMap: createImportMap(from, file.cwd),
  };
}

/** What is being read, and what it takes from others. */
interface Reading {
  readonly files: Map<string, FileStatus>;
  /** Whether something was left out because of a circle or a limit: it may be there the next time. */
  isCut: boolean;
}

class Reader {
  readonly #root: string;
  readonly #language: Language;
  readonly #known = new Map<string, Remembered | undefined>();
  readonly #open = new Set<string>();
  readonly #readings: Reading[] = [];

  constructor(root: string, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  valueOf({ module, name }: OtherConstant, from: string): NodeValue | undefined {
    return this.#constantsOf(module, from)?.get(name);
  }

  #constantsOf(module: string, from: string): ModuleConstants | undefined {
    const file = findModule(module, { from, root: this.#root });
    if (file === undefined) return undefined;
    if (this.#open.has(file) || this.#open.size >= maxDepth || this.#known.size >= maxFiles) {
      for (const reading of this.#readings) reading.isCut = true;
      return undefined;
    }
    if (!this.#known.has(file)) this.#known.set(file, this.#read(file));
    const found = this.#known.get(file);
    for (const { files } of this.#readings) for (const [name, status] of found?.files ?? []) files.set(name, status);
    return found?.constants;
  }

  #read(file: string): Remembered | undefined {
    const status = host.statusOf(file);
    if (status === undefined || status.size > maxFileSize) return undefined;
    const cache = cacheOf(this.#language);
    const before = cache.get(file);
    if (before !== undefined && [...before.files].every(isUnchanged)) return before;
    const reading: Reading = { files: new Map([[file, status]]), isCut: false };
    this.#open.add(file);
    this.#readings.push(reading);
    try {
      const constants = this.#evaluate(file, reading);
      const read = { constants, files: reading.files };
      if (cache.size >= maxRemembered) cache.clear();
      if (!reading.isCut) cache.set(file, read);
      return read;
    } catch {
      return undefined;
    } finally {
      this.#readings.pop();
      this.#open.delete(file);
    }
  }

  #evaluate(file: string, { files }: Reading): ModuleConstants {
    const text = host.readText(file);
    if (file.endsWith(".json")) {
      const value = valueOfJson(text, nowhere);
      return value === undefined ? new Map() : exportsOfJson(completableByOthers(value));
    }
    const sourceCode = parseModule(text, file, this.#language);
    if (sourceCode === undefined) return new Map();
    const importMap = createImportMap(file, this.#root, (name, status) => files.set(name, status));
    const otherFiles: OtherFiles = { valueOf: (constant) => this.valueOf(constant, file) };
    return constantsOf(sourceCode, { otherFiles, importMap }, (specifier) =>
      this.#constantsOf(importMap(specifier), file),
    );
  }
}

/** Bundlers give a JSON file's own members as exports, too. */
function exportsOfJson(value: NodeValue): ModuleConstants {
  const members = value.kind === "record" ? [...value.entries] : [];
  return new Map([...members.map(([name, entry]) => [name, entry.value] as const), ["default", value]]);
}

function cacheOf({ parser }: Language): Map<string, Remembered> {
  const key = typeof parser === "object" && parser !== null ? parser : noParser;
  const cache = remembered.get(key) ?? new Map<string, Remembered>();
  remembered.set(key, cache);
  return cache;
}

function isUnchanged([file, { size, mtimeMs }]: readonly [string, FileStatus]): boolean {
  const now = host.statusOf(file);
  return now?.size === size && now.mtimeMs === mtimeMs;
}
