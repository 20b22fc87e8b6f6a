import type { Automaton } from "../../src/model/automaton.js";
import { createAutomaton } from "../../src/model/create-automaton.js";
import type { AutomataTable, ServiceTable, ShapeRow, StringRow, StructureRow } from "../../src/model/table.js";
import { compareLanguages } from "./compare-languages.js";

/** A service's tables at one time. */
export interface Tables {
  readonly table: ServiceTable;
  readonly automata: AutomataTable;
}

/** One difference between two tables of a service. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it is about: `CreateJob`, `JobConfig.Name`, `InstanceType`. */
  readonly subject: string;
  /** What happened to it, for a person: `ml.new.large`, `max 63 -> 64`; empty where the kind says it all. */
  readonly detail: string;
}

export type ChangeKind =
  | "operation-added"
  | "operation-removed"
  | "member-added"
  | "member-removed"
  | "value-added"
  | "value-removed"
  | "tightened"
  | "loosened"
  /** Neither tighter nor looser: another kind of shape, a pattern that gains and loses strings. */
  | "changed";

/** Lists the differences between two tables of one service, by shape name. */
export function compareTables(before: Tables, after: Tables): readonly Change[] {
  return new Comparison(before, after).run();
}

class Comparison {
  readonly #before: Tables;
  readonly #after: Tables;
  readonly #changes: Change[] = [];

  constructor(before: Tables, after: Tables) {
    this.#before = before;
    this.#after = after;
  }

  run(): readonly Change[] {
    const [old, now] = [this.#before.table.operations, this.#after.table.operations];
    for (const name of Object.keys(now)) if (!(name in old)) this.#add("operation-added", name);
    for (const name of Object.keys(old)) if (!(name in now)) this.#add("operation-removed", name);
    for (const [name, row] of Object.entries(this.#after.table.shapes)) {
      const known = this.#before.table.shapes[name];
      if (known !== undefined) this.#shape(name, known, row);
    }
    return this.#changes;
  }

  #add(kind: ChangeKind, subject: string, detail = ""): void {
    this.#changes.push({ kind, subject, detail });
  }

  #shape(name: string, before: ShapeRow, after: ShapeRow): void {
    const [old, now] = [kindOf(before), kindOf(after)];
    if (old !== now) {
      this.#add("changed", name, `was a ${old}, is a ${now}`);
      return;
    }
    if ("structure" in before && "structure" in after) this.#structure(name, before, after);
    if ("string" in before && "string" in after) {
      this.#enum(name, before, after);
      this.#pattern(name, before, after);
    }
    if ("number" in before && "number" in after && before.number !== after.number) {
      const whole = (type: string): boolean => type === "integer" || type === "long";
      const tighter = whole(after.number) && !whole(before.number);
      this.#add(tighter ? "tightened" : "loosened", name, `${before.number} -> ${after.number}`);
    }
    if ("list" in before && "list" in after) this.#reference(`${name}[]`, before.list, after.list);
    if ("map" in before && "map" in after) {
      this.#reference(`${name}{}`, before.map[0], after.map[0]);
      this.#reference(`${name}.*`, before.map[1], after.map[1]);
    }
    this.#bounds(name, before, after);
  }

  #structure(name: string, before: StructureRow, after: StructureRow): void {
    const [wasRequired, isRequired] = [new Set(before.required), new Set(after.required)];
    for (const [member, shape] of Object.entries(after.structure)) {
      const subject = `${name}.${member}`;
      const old = before.structure[member];
      if (old === undefined) {
        this.#add("member-added", subject, isRequired.has(member) ? "required" : "");
        continue;
      }
      this.#reference(subject, old, shape);
      if (isRequired.has(member) && !wasRequired.has(member)) this.#add("tightened", subject, "now required");
      if (!isRequired.has(member) && wasRequired.has(member)) this.#add("loosened", subject, "no longer required");
    }
    for (const member of Object.keys(before.structure)) {
      if (!(member in after.structure)) this.#add("member-removed", `${name}.${member}`);
    }
    if (after.union === 1 && before.union !== 1) this.#add("tightened", name, "now a union");
    if (after.union !== 1 && before.union === 1) this.#add("loosened", name, "no longer a union");
  }

  /** A member that has another shape: what differs is compared, unless that shape's own changes say it already. */
  #reference(subject: string, before: string, after: string): void {
    if (before === after) return;
    const [old, now] = [this.#before.table.shapes[before], this.#after.table.shapes[after]];
    if (old !== undefined && now !== undefined && !("structure" in old)) this.#shape(subject, old, now);
    else this.#add("changed", subject, `was of ${before}, is of ${after}`);
  }

  #enum(name: string, before: StringRow, after: StringRow): void {
    if (after.enum === undefined) {
      if (before.enum !== undefined) this.#add("loosened", name, "any string instead of an enum");
      return;
    }
    if (before.enum === undefined) {
      this.#add("tightened", name, `an enum of ${String(after.enum.length)} values instead of any string`);
      return;
    }
    const [old, now] = [new Set(before.enum), new Set(after.enum)];
    for (const value of after.enum) if (!old.has(value)) this.#add("value-added", name, value);
    for (const value of before.enum) if (!now.has(value)) this.#add("value-removed", name, value);
  }

  #pattern(name: string, before: StringRow, after: StringRow): void {
    const [old, now] = [statedPattern(this.#before, before), statedPattern(this.#after, after)];
    if (before.pattern === undefined || after.pattern === undefined) {
      if (old === now) return;
      this.#add(old === undefined ? "tightened" : "loosened", name, `pattern ${old ?? "none"} -> ${now ?? "none"}`);
      return;
    }
    const relationship = compareLanguages(
      automatonOf(this.#before.automata, before.pattern),
      automatonOf(this.#after.automata, after.pattern),
    );
    if (relationship === "equal") return;
    const kind = ({ wider: "loosened", narrower: "tightened", different: "changed" } as const)[relationship];
    this.#add(kind, name, `pattern ${old ?? ""} -> ${now ?? ""}`);
  }

  #bounds(name: string, before: ShapeRow, after: ShapeRow): void {
    const [minBefore, minAfter] = [bound(before, "min"), bound(after, "min")];
    const [maxBefore, maxAfter] = [bound(before, "max"), bound(after, "max")];
    if (minBefore !== minAfter) {
      const tighter = (minAfter ?? -Infinity) > (minBefore ?? -Infinity);
      this.#add(tighter ? "tightened" : "loosened", name, `min ${shown(minBefore)} -> ${shown(minAfter)}`);
    }
    if (maxBefore !== maxAfter) {
      const tighter = (maxAfter ?? Infinity) < (maxBefore ?? Infinity);
      this.#add(tighter ? "tightened" : "loosened", name, `max ${shown(maxBefore)} -> ${shown(maxAfter)}`);
    }
  }
}

function kindOf(row: ShapeRow): string {
  return Object.keys(row)[0] ?? "nothing";
}

function statedPattern(tables: Tables, row: StringRow): string | undefined {
  return row.pattern === undefined ? undefined : tables.table.patterns[row.pattern];
}

function bound(row: ShapeRow, name: "min" | "max"): number | undefined {
  return "min" in row || "max" in row ? row[name] : undefined;
}

function shown(value: number | undefined): string {
  return value === undefined ? "none" : String(value);
}

function automatonOf({ sets, automata }: AutomataTable, index: number): Automaton {
  const rows = automata[index];
  if (rows === undefined) throw new Error(`There is no automaton ${String(index)} in the table.`);
  return createAutomaton(sets, rows);
}
