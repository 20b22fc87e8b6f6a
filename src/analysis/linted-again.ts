/** How many files are remembered: more than are open in an editor. */
const maxFiles = 200;

const linted = new Set<string>();

/**
 * Whether a file with requests was linted in this process before: in an editor, or after a fix. The next time it is
 * asked, it was.
 */
export function isLintedAgain(filename: string): boolean {
  if (linted.has(filename)) return true;
  if (linted.size >= maxFiles) linted.clear();
  linted.add(filename);
  return false;
}
