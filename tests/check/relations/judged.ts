import { describe, expect, it } from "vitest";
import { countBreaches, isSettledAtOnce, said, type Stated } from "./relate.js";

/** What becomes of requests under a relation. */
export interface Judged {
  readonly relation: Stated;
  /** Right, or nobody knows: a look at what is written straight in the record says so. Most requests have to be of these. */
  readonly rightAtOnce: readonly unknown[];
  /** Right, or nobody knows, which takes a look at every branch and element. */
  readonly right: readonly unknown[];
  /** Wrong, with what is said of it: the lines of the messages, each followed by what the light bulb offers. */
  readonly wrong: readonly (readonly [value: unknown, ...lines: readonly string[]])[];
}

/** Declares the tests of a relation. */
export function judges(title: string, { relation, rightAtOnce, right, wrong }: Judged): void {
  describe(title, () => {
    it.each(rightAtOnce.map((value) => [titleOf(value), value] as const))("is silent at once: %s", (_, value) => {
      expect(isSettledAtOnce(relation, value)).toBe(true);
      expect(countBreaches(relation, value)).toBe(0);
    });

    it.each(right.map((value) => [titleOf(value), value] as const))("is silent: %s", (_, value) => {
      expect(isSettledAtOnce(relation, value)).toBe(false);
      expect(countBreaches(relation, value)).toBe(0);
      expect(said(relation, value)).toEqual([]);
    });

    it.each(wrong.map(([value, ...lines]) => [titleOf(value), value, lines] as const))(
      "reports %s",
      (_, value, lines) => {
        expect(lines).not.toEqual([]);
        expect(said(relation, value)).toEqual(lines);
      },
    );
  });
}

/** What is known of a value; what isn't is an empty object. */
export function titleOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${String(each)}n` : each));
}
