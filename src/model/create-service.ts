import { anchored } from "./anchored-pattern.js";
import { createAutomaton } from "./create-automaton.js";
import { LazyList, LazyMap, LazyMember, LazyOperation, LazyPattern, LazyStructure } from "./lazy-shapes.js";
import type {
  BlobShape,
  ListShape,
  MapShape,
  Member,
  NumberShape,
  Operation,
  Pattern,
  Service,
  Shape,
  StringShape,
  StructureShape,
} from "./shape.js";
import type { ReadAutomata, ReadTable } from "./read-table.js";
import { TableError } from "./table-error.js";
import { tableFormat } from "./table.js";
import type { BlobRow, ListRow, MapRow, NumberRow, ShapeRow, StringRow, StructureRow } from "./table.js";

/**
 * Turns a table into shapes. Each shape is made when it is first asked for and only once, so recursive shapes work and
 * the shapes of one name are one object.
 *
 * @param loadAutomata called on the first use of any pattern's automaton, and once.
 * @throws {TableError} naming the place, where the table is of another format or refers to what it hasn't.
 */
export function createService(table: ReadTable, loadAutomata: () => ReadAutomata): Service {
  checkFormat(table.format, `table of ${table.id}`);
  const source = new ShapeSource(table, loadAutomata);
  return {
    id: table.id,
    serviceId: table.serviceId,
    packageName: table.packageName,
    provenance: { date: table.date, sources: table.sources },
    operations: createOperations(table, source),
    shape: (name) => source.find(name),
  };
}

function checkFormat(format: number, what: string): void {
  if (format !== tableFormat) {
    throw new TableError(
      `The ${what} has format ${String(format)}, but this version reads format ${String(tableFormat)}.`,
    );
  }
}

function createOperations(table: ReadTable, source: ShapeSource): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [name, input] of table.operations) {
    const make = (): StructureShape =>
      input === null ? emptyInput(name) : source.structure(input, `input of ${name}`);
    operations.set(name, new LazyOperation(name, make));
  }
  return operations;
}

function emptyInput(operation: string): StructureShape {
  return { kind: "structure", name: `${operation}Input`, sensitive: false, union: false, members: new Map() };
}

/** Makes the shapes of one table. */
class ShapeSource {
  readonly #table: ReadTable;
  readonly #loadAutomata: () => ReadAutomata;
  readonly #shapes = new Map<string, Shape>();
  readonly #patterns = new Map<number, Pattern>();
  #automata: ReadAutomata | undefined;

  constructor(table: ReadTable, loadAutomata: () => ReadAutomata) {
    this.#table = table;
    this.#loadAutomata = loadAutomata;
  }

  /** @throws {TableError} where the table has no shape of that name; `from` says who refers to it. */
  shape(name: string, from = "the caller"): Shape {
    const shape = this.find(name);
    if (shape === undefined) {
      throw new TableError(`The table of ${this.#table.id} has no shape "${name}", to which ${from} refers.`);
    }
    return shape;
  }

  find(name: string): Shape | undefined {
    const known = this.#shapes.get(name);
    if (known !== undefined) return known;
    const row = this.#table.shapes.get(name);
    if (row === undefined) return undefined;
    const shape = this.#create(name, row);
    this.#shapes.set(name, shape);
    return shape;
  }

  structure(name: string, from: string): StructureShape {
    const shape = this.shape(name, from);
    if (shape.kind !== "structure") {
      throw new TableError(
        `The table of ${this.#table.id} has a ${shape.kind} "${name}" where ${from} needs a structure.`,
      );
    }
    return shape;
  }

  pattern(index: number, from: string): Pattern {
    const known = this.#patterns.get(index);
    if (known !== undefined) return known;
    const stated = this.#table.patterns[index];
    if (stated === undefined) {
      throw new TableError(`The table of ${this.#table.id} has no pattern ${String(index)}, to which ${from} refers.`);
    }
    const words = this.#table.words?.[index] ?? "";
    const pattern = new LazyPattern(anchored(stated), words === "" ? undefined : words, () => {
      const { sets, automata } = this.#automataTable();
      const rows = automata.get(index);
      if (rows === undefined) throw new TableError(`There is no automaton ${String(index)} in the table.`);
      return createAutomaton(sets, rows);
    });
    this.#patterns.set(index, pattern);
    return pattern;
  }

  #automataTable(): ReadAutomata {
    if (this.#automata === undefined) {
      this.#automata = this.#loadAutomata();
      checkFormat(this.#automata.format, `automata of ${this.#table.id}`);
    }
    return this.#automata;
  }

  #create(name: string, row: ShapeRow): Shape {
    const sensitive = row.sensitive === 1;
    if ("structure" in row) return this.#structure(name, sensitive, row);
    if ("list" in row) return this.#list(name, sensitive, row);
    if ("map" in row) return this.#map(name, sensitive, row);
    if ("string" in row) return this.#string(name, sensitive, row);
    if ("number" in row) return createNumber(name, sensitive, row);
    if ("boolean" in row) return { kind: "boolean", name, sensitive };
    if ("blob" in row) return createBlob(name, sensitive, row);
    if ("timestamp" in row) return { kind: "timestamp", name, sensitive };
    if ("document" in row) return { kind: "document", name, sensitive };
    throw new TableError(
      `The table of ${this.#table.id} has a shape "${name}" of no known kind: ${JSON.stringify(row)}.`,
    );
  }

  #structure(name: string, sensitive: boolean, row: StructureRow): StructureShape {
    return new LazyStructure({ name, sensitive, union: row.union === 1 }, () => this.#members(name, row));
  }

  #members(owner: string, row: StructureRow): ReadonlyMap<string, Member> {
    const required = new Set(row.required);
    const tokens = new Set(row.idempotencyTokens);
    const jsonValues = new Set(row.jsonValues);
    const members = new Map<string, Member>();
    for (const [name, shapeName] of Object.entries(row.structure)) {
      const idempotencyToken = tokens.has(name);
      const stated = {
        name,
        required: required.has(name) && !idempotencyToken,
        idempotencyToken,
        deprecated: row.deprecated?.[name],
      };
      const make = (): Shape => {
        const shape = this.shape(shapeName, `${owner}.${name}`);
        return jsonValues.has(name) && shape.kind === "string" ? { ...shape, jsonValue: true } : shape;
      };
      members.set(name, new LazyMember(stated, make));
    }
    return members;
  }

  #list(name: string, sensitive: boolean, row: ListRow): ListShape {
    return new LazyList({ name, sensitive, min: row.min, max: row.max }, () => this.shape(row.list, name));
  }

  #map(name: string, sensitive: boolean, row: MapRow): MapShape {
    const key = (): StringShape => {
      const shape = this.shape(row.map[0], name);
      if (shape.kind !== "string") {
        throw new TableError(`The table of ${this.#table.id} has a map "${name}" whose keys are no strings.`);
      }
      return shape;
    };
    return new LazyMap({ name, sensitive, min: row.min, max: row.max }, key, () => this.shape(row.map[1], name));
  }

  #string(name: string, sensitive: boolean, row: StringRow): StringShape {
    return {
      kind: "string",
      name,
      sensitive,
      min: row.min,
      max: row.max,
      pattern: row.pattern === undefined ? undefined : this.pattern(row.pattern, name),
      enum: row.enum,
      jsonValue: false,
    };
  }
}

function createNumber(name: string, sensitive: boolean, row: NumberRow): NumberShape {
  return { kind: "number", name, sensitive, type: row.number, min: row.min, max: row.max };
}

function createBlob(name: string, sensitive: boolean, row: BlobRow): BlobShape {
  return { kind: "blob", name, sensitive, min: row.min, max: row.max, streaming: row.streaming === 1 };
}
