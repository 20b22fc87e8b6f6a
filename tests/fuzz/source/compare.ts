import type { Rewrite } from "./rewrites/rewrite.js";

/** What is reported, with what stands under the squiggle. */
export interface Report {
  readonly message: string;
  readonly under: string;
}

/** How the reports on a program differ from those on the same program, written otherwise, beyond what they may. */
export function differenceOf(
  keeps: Rewrite["keeps"],
  before: readonly Report[],
  after: readonly Report[],
): string | undefined {
  const write = (reports: readonly Report[]): string[] =>
    reports.map(({ message, under }) => (keeps === "places" ? `${message}\n${bare(under)}` : message)).sort();
  const [old, now] = [write(before), write(after)];
  const isSame = keeps === "silence" ? now.every((one) => old.includes(one)) : old.join("\n\n") === now.join("\n\n");
  return isSame ? undefined : `before:\n${lines(before)}\nafter:\n${lines(after)}`;
}

/** A text without what a formatter, another name or an assertion changes. */
function bare(text: string): string {
  return text.replaceAll(/\/\*.*?\*\/|\bas (?:const|any)\b|\bsatisfies unknown\b|[\s()'"`,;_!]/g, "");
}

function lines(reports: readonly Report[]): string {
  return reports.map(({ message, under }) => `   ${message} «${under.slice(0, 80)}»`).join("\n");
}

/** The reports with the literals that were made constants in their places. */
export function withLiterals(reports: readonly Report[], code: string): readonly Report[] {
  const literal = (_: string, start: string, end: string): string => code.slice(Number(start), Number(end));
  return reports.map(({ message, under }) => ({ message, under: under.replaceAll(/hoisted_(\d+)_(\d+)/g, literal) }));
}
