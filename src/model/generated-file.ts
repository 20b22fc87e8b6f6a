import { host } from "../host.js";
import { TableError } from "./table-error.js";

/**
 * A file that came with the package: what `tools/model` wrote and `npm run model:check` vouches for, or the build.
 *
 * @throws {TableError} where it can't be read
 */
export function readGenerated(file: string): string {
  try {
    return host.readText(new URL(`generated/${file}`, import.meta.url));
  } catch (error) {
    throw new TableError(`The table ${file} can't be read (${String(error)}).`);
  }
}
