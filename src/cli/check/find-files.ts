import { statSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { entriesOf } from "../project/files.js";
import { UsageError } from "../usage-error.js";
import { globTest, isGlob } from "./globs.js";
import type { IgnoredPaths } from "./ignored-paths.js";

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** As written on the command line; undefined for a file that was come upon in a folder. */
  readonly named: string | undefined;
}

/**
 * Finds the files that the paths on the command line stand for, in the order of their names.
 *
 * @param isWanted whether a file that is come upon is of interest; one that is named always is
 * @throws UsageError where a path leads nowhere
 */
export function findFiles(
  paths: readonly string[],
  cwd: string,
  ignored: IgnoredPaths,
  isWanted: (path: string) => boolean,
): FoundFile[] {
  const found = new Map<string, FoundFile>();
  const add = (path: string): void => {
    if (!found.has(path)) found.set(path, { path, named: undefined });
  };
  for (const path of paths) {
    if (path.trim() === "") throw new UsageError("One of the paths is empty.");
    const absolute = resolve(cwd, path);
    const stats = look(absolute);
    if (stats?.isDirectory() === true) {
      for (const file of walk(absolute, ignored)) if (isWanted(file)) add(file);
    } else if (stats !== undefined) {
      if (!ignored.isLeftOut(absolute)) found.set(absolute, { path: absolute, named: path });
    } else if (isGlob(path)) {
      for (const file of matches(path, cwd, ignored)) if (isWanted(file)) add(file);
    } else {
      throw new UsageError(`There is no file or folder "${path}" in ${cwd}.`);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A path at which the system balks (a link that leads to itself, a closed folder) is there; reading it says why not. */
function look(path: string): Pick<Stats, "isDirectory"> | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return { isDirectory: () => false };
  }
}

function matches(glob: string, cwd: string, ignored: IgnoredPaths): string[] {
  const test = globTest(glob);
  return walk(cwd, ignored).filter((path) => test(relative(cwd, path).replaceAll(sep, "/")));
}

/** The files below a folder. Links to folders aren't followed: they may lead in circles. */
function walk(root: string, ignored: IgnoredPaths): string[] {
  const files: string[] = [];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !ignored.isIgnored(path, "folder")) pending.push(path);
      else if (entry.isFile() && !ignored.isIgnored(path, "file")) files.push(path);
    }
  }
  return files;
}
