import { readGenerated } from "../../model/generated-file.js";
import { TableError } from "../../model/table-error.js";
import type { Relation } from "../vocabulary.js";

/** What the package has of the relations: a line of text for each, of which those are read that are asked for. */
export interface RelationRows {
  readonly all: () => readonly Relation[];
  readonly of: (service: string, structure: string) => readonly Relation[];
}

/** The relations as text: which structure has which of them, and a line for each. */
export function rowsOf(relations: readonly Relation[]): string {
  const numbers = new Map<string, number[]>();
  for (const [number, relation] of relations.entries()) {
    for (const key of keysOf(relation)) numbers.set(key, [...(numbers.get(key) ?? []), number]);
  }
  return [Object.fromEntries(numbers), ...relations].map((row) => JSON.stringify(row)).join("\n");
}

/** The relations that came with the package, in a file of what `rowsOf` has written. @throws {TableError} as `readRows` */
export function loadRows(file: string): RelationRows {
  return readRows(readGenerated(file));
}

/**
 * Reads what `rowsOf` has written.
 *
 * @throws {TableError} where it isn't that: at once, or where a relation is asked for that is damaged or missing
 */
export function readRows(text: string): RelationRows {
  const [index = "", ...rows] = text.split("\n");
  const numbers = parse(index) as Readonly<Record<string, readonly number[]>>;
  const read: Relation[] = [];
  const row = (number: number): Relation => (read[number] ??= parse(rows[number] ?? "") as Relation);
  return {
    all: () => rows.map((_, number) => row(number)),
    of: (service, structure) => (numbers[keyOf(service, structure)] ?? []).map(row),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TableError("The table of relations is damaged.");
  }
}

/** Where the relations of a structure are found. */
export function keyOf(service: string, structure: string): string {
  return `${service} ${structure}`;
}

/** Of all structures that a relation holds for. */
export function keysOf({ service = "sagemaker", shapes }: Relation): readonly string[] {
  return shapes.map((shape) => keyOf(service, shape));
}
