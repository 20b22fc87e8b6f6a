import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { generatedFolders, readRegularFile } from "../project/files.js";

/** A larger file is no list of rules that anybody wrote, and says nothing: each rule makes a regular expression. */
const maxRulesBytes = 1024 * 1024;

const foreignFolders: readonly string[] = ["node_modules", ".git"];

/** Says which files and folders below a folder are left out. */
export class IgnoredPaths {
  readonly #gitIgnores = new Map<string, Ignore | undefined>();
  readonly #patterns: Ignore;
  readonly #cwd: string;
  readonly #useDefaults: boolean;

  /**
   * @param cwd what the patterns are relative to
   * @param patterns in the syntax of `.gitignore`
   * @param useDefaults whether `.gitignore` and the folders of builds count
   */
  constructor(cwd: string, patterns: readonly string[], useDefaults: boolean) {
    this.#cwd = cwd;
    this.#useDefaults = useDefaults;
    this.#patterns = ignore().add([...patterns]);
  }

  /** Whether `--ignore-pattern` names a file. */
  isLeftOut(path: string): boolean {
    return test(this.#patterns, this.#cwd, path, "file") === "ignored";
  }

  /** Whether a file or folder that is come upon below a folder is left out. */
  isIgnored(path: string, type: "file" | "folder"): boolean {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    if (type === "folder" && foreignFolders.includes(name)) return this.#useDefaults || name === ".git";
    if (test(this.#patterns, this.#cwd, path, type) === "ignored") return true;
    if (!this.#useDefaults) return false;
    if (type === "folder" && generatedFolders.includes(name)) return true;
    return this.#isGitIgnored(path, type);
  }

  /** The nearest `.gitignore` that says something of a path decides; above the repository there is none. */
  #isGitIgnored(path: string, type: "file" | "folder"): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = this.#gitIgnoreOf(folder);
      const verdict = rules === undefined ? undefined : test(rules, folder, path, type);
      if (verdict !== undefined) return verdict === "ignored";
      if (folder === dirname(folder) || existsSync(join(folder, ".git"))) return false;
    }
  }

  #gitIgnoreOf(folder: string): Ignore | undefined {
    if (this.#gitIgnores.has(folder)) return this.#gitIgnores.get(folder);
    const rules = readRules(join(folder, ".gitignore"));
    this.#gitIgnores.set(folder, rules);
    return rules;
  }
}

function readRules(path: string): Ignore | undefined {
  try {
    return ignore().add(readRegularFile(path, maxRulesBytes));
  } catch {
    return undefined;
  }
}

function test(
  rules: Ignore,
  folder: string,
  path: string,
  type: "file" | "folder",
): "ignored" | "unignored" | undefined {
  const local = relative(folder, path).replaceAll(sep, "/");
  if (local === "" || local.startsWith("..") || !ignore.isPathValid(local)) return undefined;
  const { ignored, unignored } = rules.test(type === "folder" ? `${local}/` : local);
  if (ignored) return "ignored";
  return unignored ? "unignored" : undefined;
}
