/**
 * The one place that knows what the plugin runs on: files, paths, packages that are loaded late.
 *
 * This is Node.js. What is built for a browser puts a module with another `host` in this one's place
 * (`site/playground/browser-host.ts`); nothing else in what the plugin loads may import a `node:` module.
 */
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";

export interface FileStatus {
  readonly size: number;
  readonly mtimeMs: number;
  /** No folder, and no device or pipe, of which nobody knows how much is in it. */
  isFile(): boolean;
}

export interface Host {
  /** @throws {Error} where the file can't be read */
  readText(file: string | URL): string;
  /** The names in a folder. @throws {Error} where it can't be read */
  listFolder(folder: string): readonly string[];
  /**
   * The file's size in bytes and time of change in milliseconds; undefined where there is none, or nobody can look: the
   * name of a code block is that of a file in its page (`page.md/0.ts`).
   */
  statusOf(file: string): FileStatus | undefined;
  /** The file's path without symbolic links. @throws {Error} where there is no such file */
  realPath(file: string): string;
  readonly path: {
    readonly sep: string;
    readonly dirname: (path: string) => string;
    readonly join: (...parts: string[]) => string;
    readonly relative: (from: string, to: string) => string;
    readonly resolve: (...parts: string[]) => string;
  };
  /** A CommonJS package, loaded on the first call. @throws {Error} where it isn't there */
  load(packageName: string): unknown;
  /** The bytes of a text in an encoding that `Buffer` knows by that name, UTF-8 where left out; undefined where it knows none. */
  byteLength(text: string, encoding?: string): number | undefined;
  /** Whether yarn's Plug'n'Play keeps the packages of this process. */
  readonly hasPackageArchives: boolean;
  /** Whether a bug in one request's analysis is thrown: the project's own tests ask for it. */
  readonly rethrows: boolean;
}

export const host: Host = {
  readText: (file) => readFileSync(file, "utf8"),
  listFolder: (folder) => readdirSync(folder),
  statusOf(file) {
    try {
      return statSync(file, { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  },
  realPath: (file) => realpathSync(file),
  path: { sep, dirname, join, relative, resolve },
  load: (packageName): unknown => createRequire(import.meta.url)(packageName),
  byteLength: (text, encoding = "utf8") =>
    Buffer.isEncoding(encoding) ? Buffer.from(text, encoding).length : undefined,
  get hasPackageArchives() {
    return process.versions.pnp !== undefined;
  },
  get rethrows() {
    return process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW !== undefined;
  },
};
