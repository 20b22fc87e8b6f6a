import type { Random } from "../../../conformance/oracle/random.js";

/** What a name in a generated program stands for; the members of records have fixed kinds by their names. */
export type Kind = "text" | "number" | "flag" | "record" | "list" | "texts";

/** Members and the kinds of what they hold, in every generated record. */
export const members: Readonly<Record<Kind, readonly string[]>> = {
  text: ["Name", "Role", "Image", "Mode"],
  number: ["Count", "Size"],
  flag: ["Flag", "Enabled"],
  record: ["Config", "Source"],
  list: ["Tags", "Items"],
  texts: ["Names", "Subnets"],
};
export const kinds: readonly Kind[] = ["text", "number", "flag", "record", "list", "texts"];

interface Binding {
  readonly name: string;
  readonly kind: Kind;
  readonly writable: boolean;
}

/** A function of the program that changes the record that it is given: its name as called, and whether it is awaited. */
export interface Helper {
  readonly callee: string;
  readonly gives: "nothing" | "record";
}

/** What writes expressions of each kind. */
export type Writers = Readonly<Record<Kind, (draft: Draft, depth: number) => string>>;

/** A program while it is written: what is in scope, which forms it has, how much more it may grow. */
export class Draft {
  readonly random: Random;
  readonly forms = new Set<string>();
  readonly helpers: Helper[] = [];
  /** Functions from texts to a text. */
  readonly texters: string[] = [];
  /** Files of the program's own, by the name that they are imported by. */
  readonly modules = new Map<string, string>();
  /** Imports and declarations before everything else. */
  readonly head: string[] = [];
  readonly operations: string[] = [];
  #scope: readonly Binding[] = [];
  #names = 0;
  #budget = 60;
  awaits = true;

  readonly #writers: Writers;

  constructor(random: Random, writers: Writers) {
    this.random = random;
    this.#writers = writers;
  }

  /** An expression of a kind. */
  write(kind: Kind, depth: number): string {
    return this.#writers[kind](this, depth);
  }

  /** Notes a form of the program, for the figures by form. */
  form(name: string): void {
    this.forms.add(name);
  }

  /** A name that the program doesn't have yet. */
  fresh(prefix: string): string {
    this.#names += 1;
    return `${prefix}${String(this.#names)}`;
  }

  bind(name: string, kind: Kind, writable = false): void {
    this.#scope = [...this.#scope, { name, kind, writable }];
  }

  /** A name in scope of a kind. */
  name(kind: Kind, writable = false): string | undefined {
    const names = this.#scope.filter((one) => one.kind === kind && (!writable || one.writable));
    return names.length === 0 ? undefined : this.random.pick(names).name;
  }

  /** Writes something in a scope of its own; names that are bound there are gone afterwards. */
  scoped(write: () => string): string {
    const before = this.#scope;
    const text = write();
    this.#scope = before;
    return text;
  }

  /** Writes a function's body: awaiting is for asynchronous ones. */
  inFunction(awaits: boolean, write: () => string): string {
    const before = this.awaits;
    this.awaits = awaits;
    const text = this.scoped(write);
    this.awaits = before;
    return text;
  }

  /** Whether something that nests may be written; each time it gets less likely. */
  mayNest(depth: number): boolean {
    this.#budget -= 1;
    return this.#budget > 0 && depth < 4 && this.random.chance(0.85 - 0.18 * depth);
  }

  /** One of several ways to write something, by weight. */
  choose(ways: readonly Way[]): string {
    const total = ways.reduce((sum, [weight]) => sum + weight, 0);
    let at = this.random.int(1, total);
    for (const [weight, form, write] of ways) {
      at -= weight;
      if (at <= 0) {
        this.form(form);
        return write();
      }
    }
    throw new Error("choose: nothing to choose from");
  }
}

/** A way to write something: how often, the form's name, the text. */
export type Way = readonly [weight: number, form: string, write: () => string];
