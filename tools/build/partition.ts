/** Which module of the package is in which bundle, and which modules one bundle has of another. */
import type { ModuleGraph } from "./module-graph.js";

/** A bundle that is loaded with the first call of a function that one of its first modules exports. */
export interface OnDemand {
  /** Its name in `dist/`. */
  readonly name: string;
  /** What is in it. */
  readonly holds: string;
  /** The modules that it begins with, which export functions only. */
  readonly first: readonly string[];
}

/** Where every module is. */
export interface Partition {
  /** The bundle that has a module; undefined for what is loaded at the start: by the plugin, or by the command line. */
  readonly bundleOf: (file: string) => OnDemand | undefined;
  /** Whether a bundle begins with a module: others call its functions before it is loaded. */
  readonly isFirst: (file: string) => boolean;
  /** The modules that are imported in another bundle than their own; each is known by its number in this list. */
  readonly shared: readonly string[];
}

/**
 * Each module is in one bundle: in what is loaded at the start where the plugin needs it there; else in the first of those
 * that need it. So a bundle needs modules of those before it only, besides the functions that others begin with.
 */
export function partitionOf(
  graph: ModuleGraph,
  bundles: readonly OnDemand[],
  { plugin, command }: { readonly plugin: string; readonly command: readonly string[] },
): Partition {
  const firstOnes = bundles.flatMap(({ first }) => first);
  const atStart = graph.reachedFrom([plugin], firstOnes);
  const holders = new Map<string, OnDemand>();
  for (const bundle of bundles) {
    for (const file of graph.reachedFrom(bundle.first, firstOnes)) {
      if (!atStart.has(file) && !holders.has(file)) holders.set(file, bundle);
    }
  }
  const bundleOf = (file: string): OnDemand | undefined => holders.get(file);
  const files = new Set([...atStart, ...holders.keys(), ...graph.reachedFrom(command, firstOnes)]);
  const shared = new Set<string>();
  for (const file of files) {
    for (const imported of graph.importsOf(file)) if (bundleOf(imported) !== bundleOf(file)) shared.add(imported);
  }
  return { bundleOf, isFirst: (file) => firstOnes.includes(file), shared: [...shared].sort() };
}
