import type { Bounded, Measure } from "../vocabulary.js";

/** What a count of each measure is followed by. */
export const units: Readonly<Record<Measure, (count: number) => string>> = {
  value: () => "",
  "numeric-text": () => "",
  characters: (count) => (count === 1 ? "character" : "characters"),
  bytes: (count) => (count === 1 ? "byte" : "bytes"),
  entries: (count) => (count === 1 ? "entry" : "entries"),
};

/** Whether a measure is of the value itself, not of its size. */
export function isOfValue(measure: Measure): boolean {
  return measure === "value" || measure === "numeric-text";
}

/** What is measured, in words. */
export function measured(measure: Measure, names: string): string {
  return isOfValue(measure) ? names : `the number of ${measure} of ${names}`;
}

/** The bounds that there are, in words. */
export function boundsOf({ min, max, moreThan, lessThan }: Bounded): string[] {
  const bounds: readonly (readonly [string, number | undefined])[] = [
    ["at least", min],
    ["more than", moreThan],
    ["at most", max],
    ["less than", lessThan],
  ];
  return bounds.flatMap(([said, bound]) => (bound === undefined ? [] : [`${said} ${String(bound)}`]));
}
