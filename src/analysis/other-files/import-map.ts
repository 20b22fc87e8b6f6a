import { host, type FileStatus } from "../../host.js";

const { dirname, join, relative, sep } = host.path;

/** Bigger files are no configuration, in bytes. */
const maxFileSize = 256 * 1024;
/** So many folders upward are looked into. */
const maxFolders = 50;

/** What a configuration file says of imports: what each name stands for. */
interface ImportNames {
  readonly folder: string;
  readonly names: ReadonlyMap<string, unknown>;
}

/**
 * What a specifier stands for, by the `imports` of the nearest `package.json` (names that begin with `#`) or of the
 * nearest `deno.json`: a package, or a file as seen from the one that imports.
 *
 * @param root only files within this folder have a map, and no folder above it is looked into
 * @param seen is told of each file that is read
 * @returns the specifier itself where nothing is said of it, or not the same under all conditions
 */
export function createImportMap(
  from: string,
  root: string,
  seen: (file: string, status: FileStatus) => void = () => undefined,
): (specifier: string) => string {
  if (relative(root, from).startsWith("..")) return (specifier) => specifier;
  const known = new Map<string, ImportNames | undefined>();
  const namesIn = (file: string): ImportNames | undefined => {
    if (!known.has(file)) known.set(file, nearest(file, from, root, seen));
    return known.get(file);
  };
  return (specifier) => {
    if (/^(?:\.|\/|[a-z]+:|@aws-sdk\/|aws-sdk(?:\/|$))/.test(specifier)) return specifier;
    const found = namesIn(specifier.startsWith("#") ? "package.json" : "deno.json");
    const target = found && targetOf(specifier, found.names);
    if (found === undefined || target === undefined) return specifier;
    return target.startsWith("./") ? seenFrom(from, join(found.folder, target)) : target;
  };
}

function seenFrom(from: string, file: string): string {
  const path = relative(dirname(from), file).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}

function nearest(
  name: string,
  from: string,
  root: string,
  seen: (file: string, status: FileStatus) => void,
): ImportNames | undefined {
  let folder = dirname(from);
  for (let count = 0; count < maxFolders; count += 1) {
    const file = join(folder, name);
    const status = host.statusOf(file);
    if (status?.isFile() === true) {
      seen(file, status);
      return status.size > maxFileSize ? undefined : { folder, names: importsIn(file) };
    }
    if (folder === root || dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  return undefined;
}

function importsIn(file: string): ReadonlyMap<string, unknown> {
  try {
    const { imports } = Object(JSON.parse(host.readText(file))) as { readonly imports?: unknown };
    return new Map(typeof imports === "object" && imports !== null ? Object.entries(imports) : []);
  } catch {
    return new Map();
  }
}

/** What a name stands for: itself, or one with a `*` (Node.js) or a `/` (import maps) at its end. */
function targetOf(specifier: string, names: ReadonlyMap<string, unknown>): string | undefined {
  if (names.has(specifier)) return onlyTarget(names.get(specifier));
  const fitting = [...names.keys()].filter((name) => {
    const prefix = name.replace(/\*$/, "");
    return /[*/]$/.test(name) && specifier.startsWith(prefix) && specifier.length > prefix.length;
  });
  const longest = fitting.sort((a, b) => b.length - a.length)[0];
  const target = longest === undefined ? undefined : onlyTarget(names.get(longest));
  if (longest === undefined || target === undefined) return undefined;
  const rest = specifier.slice(longest.replace(/\*$/, "").length);
  return longest.endsWith("*") ? target.replaceAll("*", () => rest) : target + rest;
}

/** The one string that a target is, under whatever condition. */
function onlyTarget(target: unknown): string | undefined {
  const [only, another] = new Set(stringsIn(target, 0));
  return another === undefined ? only : undefined;
}

function stringsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 5) return [];
  return Object.values(value).flatMap((inner) => stringsIn(inner, depth + 1));
}
