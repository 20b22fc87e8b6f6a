import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What the conformance tests found of one surface. */
export interface CoverageRow {
  readonly surface: string;
  /** The page about it, relative to the documents. */
  readonly page: string;
  /** By the kind of constraint, how many faults were reported; without those that can't be made there. */
  readonly reported: Readonly<Record<string, number>>;
}

/** The columns of the table, with what they are called there. */
const columns: Readonly<Record<string, string>> = {
  required: "required",
  member: "unknown",
  type: "type",
  enum: "enum",
  length: "length",
  range: "range",
  pattern: "pattern",
  size: "size",
  union: "union",
  relations: "relations",
  contracts: "algorithms",
};

/** The table of what is checked where, head first, out of what the tests wrote. */
export function coverageTable(): string[][] {
  const path = fileURLToPath(new URL("coverage.json", import.meta.url));
  const rows = JSON.parse(readFileSync(path, "utf8")) as readonly CoverageRow[];
  return [
    ["", ...Object.values(columns)],
    ...rows.map(({ surface, page, reported }) => [
      `[${surface}](${page})`,
      ...Object.keys(columns).map((column) => cellOf(reported[column])),
    ]),
  ];
}

function cellOf(count: number | undefined): string {
  return count === undefined ? "–" : count === 0 ? "no" : String(count);
}
