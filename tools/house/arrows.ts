import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";

/** An import of one file by another; paths relative to the root. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Arrows {
  /** Imports between the files of the folders, of types too. */
  readonly arrows: readonly Arrow[];
  /** Files that need each other, in groups; a group is what has to be read as one. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * Follows the imports of all files in some folders with dependency-cruiser.
 *
 * @param root an absolute path
 * @param folders relative to the root
 */
export async function findArrows(root: string, folders: readonly string[]): Promise<Arrows> {
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      exclude: { path: "(?:^|/)fixtures/" },
      doNotFollow: { path: "node_modules" },
      tsPreCompilationDeps: true,
      validate: true,
      ruleSet: { forbidden: [{ name: "no-circle", severity: "error", from: {}, to: { circular: true } }] },
    },
  );
  const { modules } = output as ICruiseResult;
  const arrows: Arrow[] = [];
  const cycles: string[][] = [];
  for (const { source, dependencies } of modules) {
    for (const { resolved, cycle } of dependencies) {
      if (folders.some((folder) => resolved.startsWith(`${folder}/`))) arrows.push({ from: source, to: resolved });
      if (cycle !== undefined) cycles.push([source, ...cycle.map(({ name }) => name)]);
    }
  }
  return { arrows, circles: joinOverlapping(cycles) };
}

/** Groups of names: two lists that share a name are of one group. */
export function joinOverlapping(lists: readonly (readonly string[])[]): string[][] {
  let groups: Set<string>[] = [];
  for (const list of lists) {
    const touched = groups.filter((group) => list.some((name) => group.has(name)));
    groups = groups.filter((group) => !touched.includes(group));
    groups.push(new Set([...list, ...touched.flatMap((group) => [...group])]));
  }
  return groups.map((group) => [...group].sort()).toSorted((a, b) => b.length - a.length);
}

/** The room of a file: its folder in src/, or the folder it is in at the top. A file straight in src/ is its own room. */
export function roomOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? `${top}/${second}` : top;
}

/**
 * Imports that go back: of two rooms that import each other, those of the direction with fewer of them.
 *
 * It needs no table of layers, so that trees of different layouts can be compared.
 */
export function backArrows(arrows: readonly Arrow[]): Arrow[] {
  const between = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const key = `${roomOf(arrow.from)} ${roomOf(arrow.to)}`;
    between.set(key, [...(between.get(key) ?? []), arrow]);
  }
  return [...between].flatMap(([key, own]) => {
    const [from = "", to = ""] = key.split(" ");
    const opposite = between.get(`${to} ${from}`)?.length ?? 0;
    const isBack = from !== to && (own.length < opposite || (own.length === opposite && from < to));
    return isBack ? own : [];
  });
}
