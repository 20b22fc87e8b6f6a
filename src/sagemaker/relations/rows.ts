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

/** Reads what `rowsOf` has written. */
export function readRows(text: string): RelationRows {
  const [index = "{}", ...rows] = text.split("\n");
  const numbers = JSON.parse(index) as Readonly<Record<string, readonly number[]>>;
  const read: Relation[] = [];
  const row = (number: number): Relation => (read[number] ??= JSON.parse(rows[number] ?? "") as Relation);
  return {
    all: () => rows.map((_, number) => row(number)),
    of: (service, structure) => (numbers[keyOf(service, structure)] ?? []).map(row),
  };
}

/** Where the relations of a structure are found. */
export function keyOf(service: string, structure: string): string {
  return `${service} ${structure}`;
}

/** Of all structures that a relation holds for. */
export function keysOf({ service = "sagemaker", shapes }: Relation): readonly string[] {
  return shapes.map((shape) => keyOf(service, shape));
}
