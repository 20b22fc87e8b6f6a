import type { CompilerVersion } from "./compiler.js";
import { parityExceptions } from "./parity-exceptions.js";
import type { ParityFigures } from "./parity.js";

type Figures = ReadonlyMap<CompilerVersion, readonly ParityFigures[]>;

/** How the documentation calls what was broken, by the beginning of the constraint's name. */
const sorts: readonly (readonly [start: string, name: string])[] = [
  ["required", "a required member"],
  ["unknown member", "an unknown member"],
  ["type", "a type"],
  ["enum", "an enum"],
  ["pattern", "a pattern"],
  ["length", "a length"],
  ["range", "a range"],
  ["size", "a number of entries"],
  ["union", "a union"],
  ["map key", "the key of a map"],
  ["", "**all**"],
];

/** The rows of the page's table of faults: how many there are of each sort, and how many each compiler finds. */
export function faultTable(figures: Figures): readonly string[] {
  const versions = [...figures.values()];
  return sorts.map(([start, name]) => {
    const sums = versions.map((services) => {
      const own = services.flatMap(({ counts }) => [...counts].filter(([sort]) => sort.startsWith(start)));
      return {
        faults: own.reduce((sum, [, { faults }]) => sum + faults, 0),
        found: own.reduce((sum, [, { found }]) => sum + found, 0),
      };
    });
    return row(name, sums[0]?.faults ?? 0, ...sums.map(({ found }) => found));
  });
}

/** The rows of the page's table of what passes: how many faults each reason covers. */
export function exceptionTable(figures: Figures): readonly string[] {
  return parityExceptions.map(({ reason, covers }, index) => {
    const earlier = parityExceptions.slice(0, index);
    const count = (services: readonly ParityFigures[]): number =>
      services
        .flatMap(({ missed }) => missed)
        .filter((miss) => covers(miss) && !earlier.some((other) => other.covers(miss))).length;
    return row(reason, ...[...figures.values()].map(count));
  });
}

function row(name: string, ...numbers: readonly number[]): string {
  return `| ${[name, ...numbers.map((number) => number.toLocaleString("en"))].join(" | ")} |`;
}
