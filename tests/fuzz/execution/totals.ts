import type { Examination } from "./examine.js";

/** What many programs together have come to. */
export interface Totals {
  programs: number;
  /** Programs that the analysis or the parser failed on. */
  failures: number;
  reached: number;
  sites: number;
  known: number;
  unknown: number;
  disagreements: number;
  untaken: number;
  /** By form: programs that have it, and what was known in them. */
  readonly forms: Map<string, { programs: number; known: number; unknown: number }>;
}

export function noTotals(): Totals {
  return {
    programs: 0,
    failures: 0,
    reached: 0,
    sites: 0,
    known: 0,
    unknown: 0,
    disagreements: 0,
    untaken: 0,
    forms: new Map(),
  };
}

export function count(totals: Totals, forms: Iterable<string>, examination: Examination): void {
  totals.programs += 1;
  totals.reached += examination.reached;
  totals.sites += examination.sites;
  totals.known += examination.known;
  totals.unknown += examination.unknown;
  if (examination.disagreements.length > 0) totals.disagreements += 1;
  if (examination.untaken.length > 0) totals.untaken += 1;
  for (const form of forms) {
    const row = totals.forms.get(form) ?? { programs: 0, known: 0, unknown: 0 };
    row.programs += 1;
    row.known += examination.known;
    row.unknown += examination.unknown;
    totals.forms.set(form, row);
  }
}

/** The figures as lines: the sums, then how much was known by form, the least first. */
export function printTotals(totals: Totals): string {
  const rows = [...totals.forms].sort(([, a], [, b]) => share(a) - share(b));
  return [
    `${totals.programs} programs, ${totals.failures} failures of the analysis`,
    `${totals.reached} of ${totals.sites} requests were sent in some run`,
    `${totals.known} values were claimed, ${totals.unknown} are unknown`,
    `${totals.disagreements} programs disagree with a claim; in ${totals.untaken} no run took one of the branches`,
    ...rows.map(
      ([form, row]) => `${form.padEnd(32)} ${String(row.programs).padStart(7)} programs, ${percent(share(row))} known`,
    ),
  ].join("\n");
}

function share({ known, unknown }: { readonly known: number; readonly unknown: number }): number {
  return known + unknown === 0 ? 1 : known / (known + unknown);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
