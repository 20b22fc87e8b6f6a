import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** What came of the entries that are as they should be, kept as it comes. */
export interface Results {
  /** What came of an entry, in this run or in an earlier one of the same kind; undefined where it has to be tried. */
  of(name: string): string | undefined;
  keep(name: string, result: string): void;
}

interface Line {
  readonly kind: string;
  readonly name: string;
  readonly result: string;
}

/**
 * The results in a file of JSON, one a line, to which each is added as soon as it is known: a run that was ended goes on
 * from there.
 *
 * @param file undefined where they are kept for this run only
 * @param kind what they hold for: those of another plugin or another Node.js are none
 */
export function createResults(file: string | undefined, kind: string): Results {
  const text = file !== undefined && existsSync(file) ? readFileSync(file, "utf8") : "";
  const lines = text.split("\n").flatMap(readLine);
  const known = new Map(lines.filter((line) => line.kind === kind).map(({ name, result }) => [name, result]));
  return {
    of: (name) => known.get(name),
    keep(name, result) {
      known.set(name, result);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify({ kind, name, result } satisfies Line)}\n`);
    },
  };
}

/** The last line may have been cut off with the run that wrote it. */
function readLine(text: string): readonly Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
