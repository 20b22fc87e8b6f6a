import type { ResourceTable } from "./resource-table.js";
import { TableError } from "./table-error.js";
import type { AutomataTable, AutomatonRow, ServiceTable, ShapeRow } from "./table.js";

/** Rows that are parsed when they are asked for: a request needs a few of some thousands. */
export interface Rows<Key, Row> {
  /** @throws {TableError} where the row is damaged */
  get(key: Key): Row | undefined;
}

/** A service's table as it is read. */
export interface ReadTable extends Omit<ServiceTable, "operations" | "shapes"> {
  readonly operations: ReadonlyMap<string, string | null>;
  readonly shapes: Rows<string, ShapeRow>;
}

/** The automata of a service as they are read; rows by their index. */
export interface ReadAutomata extends Omit<AutomataTable, "automata"> {
  readonly automata: Rows<number, AutomatonRow>;
}

/**
 * Reads a service's table. Its operations are read line by line, since an object of hundreds of keys takes JSON.parse
 * milliseconds; its shapes are found by their order.
 *
 * @throws {TableError} where it is no JSON, or lacks a part
 */
export function readTable(text: string): ReadTable {
  const operations = linesOf(text, '"operations":{');
  const shapes = stretchBelow(text, '"shapes":{', operations?.end);
  if (operations === undefined || shapes === undefined) {
    const table = having(parseJson(text), ["operations", "shapes"], ["patterns", "sources"]) as ServiceTable;
    const { operations, shapes } = table;
    return { ...table, operations: new Map(Object.entries(operations)), shapes: new Map(Object.entries(shapes)) };
  }
  const rest = having(parseWithout(text, operations, shapes), ["operations", "shapes"], ["patterns", "sources"]);
  return {
    ...(rest as Omit<ServiceTable, "operations" | "shapes">),
    operations: new Map(operations.entries.map((line) => inputOf(text, line))),
    shapes: { get: (name) => parse(text, findRow(text, shapes, name)) as ShapeRow | undefined },
  };
}

/** A line of the operations: the name of one and that of its input, or nothing for one that takes none. */
function inputOf(text: string, { start, end }: Stretch): [name: string, input: string | null] {
  // Names are identifiers: nothing in them is escaped.
  const [, name, input] = /^"([^"\\]+)":(?:"([^"\\]+)"|null)$/u.exec(text.slice(start, end)) ?? [];
  if (name === undefined) throw new TableError(damaged);
  return [name, input ?? null];
}

/** The row of a name, in lines that stand in the order of their names. */
function findRow(text: string, { start, end }: Stretch, name: string): Stretch | undefined {
  let [from, to] = [start, end];
  while (from < to) {
    const line = text.lastIndexOf("\n", Math.floor((from + to) / 2) - 1) + 1;
    const newline = text.indexOf("\n", line);
    const colon = text.indexOf('":', line);
    const found = text.slice(line + 1, colon);
    if (found === name) return { start: colon + 2, end: text[newline - 1] === "," ? newline - 1 : newline };
    if (found < name) from = newline + 1;
    else to = line;
  }
  return undefined;
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

/** What stands below an opening line, up to the line that closes it. */
function stretchBelow(text: string, opening: string, from = 0): Stretch | undefined {
  const at = text.indexOf(`\n${opening}\n`, from);
  const closing = text.indexOf("\n}", at);
  return at === -1 || closing === -1 ? undefined : { start: at + opening.length + 2, end: closing + 1 };
}

/** A table without the entries of some of its parts, in their order. */
function parseWithout(text: string, ...parts: readonly Stretch[]): object {
  let kept = "";
  let from = 0;
  for (const { start, end } of parts) {
    kept += text.slice(from, start);
    from = end;
  }
  return parseJson(kept + text.slice(from));
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
