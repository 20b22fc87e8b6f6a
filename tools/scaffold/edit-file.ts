import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Writes a file that isn't there yet. */
export function createFile(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  writeFileSync(path, text);
}

/** Replaces the one place in a file where the text stands. */
export function replaceInFile(path: string, text: string, replacement: string): void {
  const content = readFileSync(path, "utf8");
  const parts = content.split(text);
  if (parts.length !== 2)
    throw new Error(`${path} has ${parts.length - 1} places with ${JSON.stringify(text)}, not 1.`);
  writeFileSync(path, parts.join(replacement));
}

/** Puts a text before the bracket that closes the last list or object of a file. */
export function appendEntry(path: string, entry: string): void {
  const content = readFileSync(path, "utf8");
  const end = Math.max(content.lastIndexOf("];"), content.lastIndexOf("};"));
  if (end < 0) throw new Error(`${path} doesn't end in a list or an object.`);
  writeFileSync(path, `${content.slice(0, end)}${entry}${content.slice(end)}`);
}

/** Formats files as the repository does. */
export function format(paths: readonly string[]): void {
  const manifest = createRequire(import.meta.url).resolve("prettier/package.json");
  const prettier = join(dirname(manifest), "bin", "prettier.cjs");
  const { status, stderr } = spawnSync(process.execPath, [prettier, "--write", ...paths], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
