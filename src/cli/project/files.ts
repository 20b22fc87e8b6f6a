import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";

/** What tools write, and nobody checks: folders that are left out even where no `.gitignore` names them. */
export const generatedFolders: readonly string[] = ["dist", "build", "out", ".next", "cdk.out", "coverage"];

/** What is in a folder; nothing where nobody may read it: there is nothing in it that could be looked at. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether an entry is a folder in which a project keeps sources of its own. */
export function isOwnFolder(entry: Dirent): boolean {
  const { name } = entry;
  return entry.isDirectory() && !name.startsWith(".") && name !== "node_modules" && !generatedFolders.includes(name);
}

/**
 * What a file says.
 *
 * @param mostBytes of a file that can't be larger, if it is what its name says
 * @throws {Error} where it can't be read, is larger than that, or is a pipe or a device: whoever reads one of those may wait for ever
 */
export function readRegularFile(file: string, mostBytes = Infinity): string {
  const status = statSync(file);
  if (!status.isFile()) throw Object.assign(new Error(`${file} is no regular file.`), { code: "no regular file" });
  if (status.size > mostBytes) throw new Error(`${file} has more than ${String(mostBytes)} bytes.`);
  return readFileSync(file, "utf8");
}

/** What a file says; nothing where nobody may read it. */
export function textOf(file: string): string {
  try {
    return readRegularFile(file);
  } catch {
    return "";
  }
}
