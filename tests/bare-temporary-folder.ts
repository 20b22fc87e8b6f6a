/**
 * Many tests make projects in the temporary folder, in which nothing can be resolved but what they have put there. What
 * lies in that folder or above it would count as theirs, and they would fail far from the reason: so nothing is run then.
 */
import { existsSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What Node.js, ESLint and TypeScript look for in a project's folder, and in those above it. */
const inherited = ["node_modules", "package.json", "eslint.config.js", "eslint.config.mjs", "eslint.config.cjs"];

/** @returns what projects in a folder would have besides what is theirs: of the folder itself, and of those above it */
export function findInherited(folder: string): readonly string[] {
  const found = inherited.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const parent = dirname(folder);
  return parent === folder ? found : [...found, ...findInherited(parent)];
}

/** What vitest calls before all tests. */
export default function setup(): void {
  const found = findInherited(realpathSync(tmpdir()));
  if (found.length === 0) return;
  throw new Error(
    `Tests make projects in ${tmpdir()}, and would find ${found.join(" and ")} there: move it, or name a folder without such in TMPDIR (TEMP on Windows).`,
  );
}
