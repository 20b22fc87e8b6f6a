import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readRegularFile } from "./files.js";

/** More than any manifest has. */
const maxManifestBytes = 16 * 1024 * 1024;

/** A package that the files of a folder get. */
export interface Installed {
  readonly folder: string;
  /** `6.0.3` */
  readonly version: string;
}

/** @returns undefined where the files of a folder get no such package */
export function findInstalled(name: string, folder: string): Installed | undefined {
  try {
    const manifest = createRequire(join(folder, "noop.js")).resolve(`${name}/package.json`);
    const { version } = JSON.parse(readRegularFile(manifest, maxManifestBytes)) as { readonly version: string };
    return { folder: dirname(manifest), version };
  } catch {
    return undefined;
  }
}

/** Whether a version is at least so new. */
export function isAtLeast(version: string, [leastMajor, leastMinor]: readonly [number, number]): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
