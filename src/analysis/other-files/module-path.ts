import { host } from "../../host.js";

const { dirname, join, relative, sep } = host.path;

/** What TypeScript writes `.js` for, and the other way round. */
const sources: ReadonlyMap<string, readonly string[]> = new Map([
  [".js", [".ts", ".tsx"]],
  [".jsx", [".tsx"]],
  [".mjs", [".mts"]],
  [".cjs", [".cts"]],
]);

const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];

/** Where modules may be looked for. */
export interface Place {
  /** The file that imports, with its folder. */
  readonly from: string;
  /** The folder that nothing outside of is read: the working directory of the lint. */
  readonly root: string;
}

/**
 * The file that a relative specifier names, found as TypeScript and Node.js find it: as it is written, with a source's
 * extension in the place of a compiled file's, with one added, or as a folder's `index`.
 *
 * @returns the real path; undefined where there is none or several, outside of the root, in `node_modules`, or where
 * the name of the file or of a folder on the way begins with a dot
 */
export function findModule(specifier: string, { from, root }: Place): string | undefined {
  if (!/^\.\.?(?:\/|$)/.test(specifier) || /[?#\0]/.test(specifier)) return undefined;
  const base = join(dirname(from), specifier);
  const named = /\.[a-z]+$/.exec(specifier)?.[0] ?? "";
  const stem = named === "" ? base : base.slice(0, -named.length);
  const asWritten = [base, ...(sources.get(named) ?? []).map((extension) => stem + extension)];
  const groups =
    named === ".json" || extensions.includes(named)
      ? [asWritten]
      : [
          extensions.map((extension) => base + extension),
          extensions.map((extension) => join(base, `index${extension}`)),
        ];
  for (const candidates of groups) {
    const found = candidates.filter((file) => host.statusOf(file)?.isFile() === true);
    // A compiled file beside its source: nobody knows which of them is loaded, and whether it is up to date.
    if (found.length > 1) return undefined;
    if (found[0] !== undefined) return insideOf(root, found[0]);
  }
  return undefined;
}

function insideOf(root: string, file: string): string | undefined {
  try {
    const real = host.realPath(file);
    const parts = relative(host.realPath(root), real).split(sep);
    const isInside = parts[0] !== ".." && !/^[A-Za-z]:$/.test(parts[0] ?? "") && parts[0] !== "";
    return isInside && !parts.some((part) => part === "node_modules" || part.startsWith(".")) ? real : undefined;
  } catch {
    return undefined;
  }
}
