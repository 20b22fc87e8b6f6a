import type { ResourceTable } from "./resource-table.js";
import { TableError } from "./table-error.js";
import type { AutomataTable, AutomatonRow, ServiceTable, ShapeRow } from "./table.js";

/** Rows that are parsed when they are asked for: a request needs a few of some thousands. */
export interface Rows<Key, Row> {
  /** @throws {TableError} where the row is damaged */
  get(key: Key): Row | undefined;
}

/** A service's table as it is read. */
export interface ReadTable extends Omit<ServiceTable, "shapes"> {
  readonly shapes: Rows<string, ShapeRow>;
}

/** The automata of a service as they are read; rows by their index. */
export interface ReadAutomata extends Omit<AutomataTable, "automata"> {
  readonly automata: Rows<number, AutomatonRow>;
}

/**
 * Reads a service's table.
 *
 * @throws {TableError} where it is no JSON, or lacks a part
 */
export function readTable(text: string): ReadTable {
  const lines = linesOf(text, '"shapes":{');
  if (lines === undefined) {
    const table = having(parseJson(text), ["operations", "shapes"], ["patterns", "sources"]) as ServiceTable;
    return { ...table, shapes: new Map(Object.entries(table.shapes)) };
  }
  const places = new Map<string, Stretch>();
  for (const line of lines.entries) {
    // Names of shapes are identifiers: nothing in them is escaped.
    const colon = text.indexOf('":', line.start);
    places.set(text.slice(line.start + 1, colon), { start: colon + 2, end: line.end });
  }
  const table = having(parseWithout(text, lines), ["operations"], ["patterns", "sources"]) as Omit<
    ServiceTable,
    "shapes"
  >;
  return { ...table, shapes: { get: (name) => parse(text, places.get(name)) as ShapeRow | undefined } };
}

/**
 * Reads the automata of a service.
 *
 * @throws {TableError} where it is no JSON, or lacks a part
 */
export function readAutomata(text: string): ReadAutomata {
  const lines = linesOf(text, '"automata":[');
  if (lines === undefined) {
    const table = having(parseJson(text), [], ["sets", "automata"]) as AutomataTable;
    return { ...table, automata: { get: (index) => table.automata[index] } };
  }
  const table = having(parseWithout(text, lines), [], ["sets"]) as Omit<AutomataTable, "automata">;
  return { ...table, automata: { get: (index) => parse(text, lines.entries[index]) as AutomatonRow | undefined } };
}

/**
 * Reads the resources of a service.
 *
 * @throws {TableError} where it is no JSON, or lacks a part
 */
export function readResources(text: string): ResourceTable {
  return having(parseJson(text), ["types"], ["patterns", "sets", "sources"]) as ResourceTable;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Lines extends Stretch {
  readonly entries: readonly Stretch[];
}

/**
 * The lines below an opening one, as `tools/model` writes them: each is an entry, until one begins with what closes it.
 * Undefined where a table is laid out in another way.
 */
function linesOf(text: string, opening: string): Lines | undefined {
  const at = text.indexOf(`\n${opening}\n`);
  if (at === -1) return undefined;
  const start = at + opening.length + 2;
  const entries: Stretch[] = [];
  let from = start;
  while (text[from] === '"' || text[from] === "[") {
    const newline = text.indexOf("\n", from);
    if (newline === -1) return undefined;
    entries.push({ start: from, end: text[newline - 1] === "," ? newline - 1 : newline });
    from = newline + 1;
  }
  return { start, end: from, entries };
}

/** A table without the entries of one of its parts. */
function parseWithout(text: string, { start, end }: Stretch): object {
  return parseJson(text.slice(0, start) + text.slice(end));
}

/**
 * The object or list that a text of a table says.
 *
 * @throws {TableError} where it is cut off, or says something else
 */
function parseJson(text: string): object {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    // Where in the text is no matter to whoever reads this.
  }
  if (!isObject(said)) throw new TableError(damaged);
  return said;
}

const damaged = "A table of AWS's model is damaged.";

/**
 * A table, in which what is gone through is there.
 *
 * @throws {TableError} where it isn't
 */
function having(table: object, records: readonly string[], lists: readonly string[]): object {
  const parts = table as Readonly<Record<string, unknown>>;
  const isWhole =
    records.every((key) => isObject(parts[key]) && !Array.isArray(parts[key])) &&
    lists.every((key) => Array.isArray(parts[key]));
  if (!isWhole) throw new TableError(damaged);
  return table;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function parse(text: string, place: Stretch | undefined): unknown {
  return place && parseJson(text.slice(place.start, place.end));
}
