import fc from "fast-check";
import { readFileSync } from "node:fs";
import { check } from "../../../src/check/check.js";
import { createService } from "../../../src/model/create-service.js";
import { readAutomata, readTable } from "../../../src/model/read-table.js";
import { loadService } from "../../../src/model/registry.js";
import type { Operation, Service } from "../../../src/model/shape.js";
import { TableError } from "../../../src/model/table-error.js";
import { contextOf } from "../../check/context.js";
import { Generator } from "../../conformance/oracle/generate.js";
import { seeded } from "../../conformance/oracle/random.js";
import { toValue, type PlainNode } from "../../conformance/plain-to-value.js";
import type { Target } from "../target.js";
import { damaged, damages, type Damage } from "./damage.js";

interface TableCase {
  readonly service: string;
  readonly file: "shapes" | "automata";
  readonly damage: Damage;
  readonly seed: string;
}

/** For a table of this size, and all requests of its operations that are looked at. */
const maxMilliseconds = 3000;

/** More operations of a table tell nothing new. */
const maxOperations = 20;

const ids = ["sagemaker", "sagemaker-featurestore-runtime", "sagemaker-geospatial", "sagemaker-edge"];

/** A table of a broken installation: it is refused in words, or gives an answer in time, whatever is asked of it. */
export const tables: Target<TableCase> = {
  cases: fc.record({
    service: fc.constantFrom(...ids),
    file: fc.constantFrom("shapes" as const, "automata" as const),
    damage: damages,
    seed: fc.string({ minLength: 1, maxLength: 4 }),
  }),
  examine(one) {
    const begun = process.cpuUsage();
    const { problem, ...counts } = examineTable(one);
    const { user } = process.cpuUsage(begun);
    const slow = user / 1000 > maxMilliseconds ? `took ${(user / 1000).toFixed(0)} ms` : undefined;
    return { counts, problem: problem ?? slow };
  },
  describe: async (one) => `${JSON.stringify(one)}\n=> ${(await tables.examine(one)).problem ?? "gone"}`,
};

interface Examined {
  readonly problem: string | undefined;
  readonly refused: number;
  readonly requests: number;
  /** Requests at which the checker gave up, which is silence for the user. */
  readonly silent: number;
  /** Of a table that says something else, and may be right. */
  readonly reported: number;
}

function examineTable({ service: id, file, damage, seed }: TableCase): Examined {
  const figures = { problem: undefined as string | undefined, refused: 0, requests: 0, silent: 0, reported: 0 };
  const damagedTable = (which: TableCase["file"]): string => {
    const text = textOf(which === "shapes" ? `${id}.json` : `${id}.automata.json`);
    return which === file ? damaged(text, damage) : text;
  };
  let made: Service;
  try {
    made = createService(readTable(damagedTable("shapes")), () => readAutomata(damagedTable("automata")));
  } catch (error) {
    return { ...figures, ...refusal(error, "opening the table") };
  }
  for (const [name, operation] of someOperations(id)) {
    const request = generatorOf(id).random(operation, seeded(seed + name), 0.3);
    figures.requests += 1;
    try {
      const input = made.operations.get(name)?.input;
      if (input === undefined) continue;
      const context = contextOf<PlainNode>(made, { path: [], is: "value" });
      const violations = check(toValue(request), input, context);
      figures.reported += violations.length > 0 ? 1 : 0;
      const long = violations.find(({ data }) => JSON.stringify(data).length > 100_000);
      if (long !== undefined) figures.problem = `a message of ${long.messageId} that nobody can read`;
    } catch (error) {
      if (error instanceof TableError) return { ...figures, ...refusal(error, name) };
      // ESLint's user sees nothing: what isn't known isn't reported.
      figures.silent += 1;
    }
  }
  return figures;
}

/** What is refused says that the table is damaged, and what to do. */
function refusal(error: unknown, where: string): { readonly refused: number; readonly problem: string | undefined } {
  const isClear = error instanceof TableError && error.message.length < 500;
  return {
    refused: 1,
    problem: isClear ? undefined : `${where}: ${error instanceof Error ? String(error.stack) : ""}`,
  };
}

const texts = new Map<string, string>();

function textOf(name: string): string {
  const text =
    texts.get(name) ?? readFileSync(new URL(`../../../src/model/generated/${name}`, import.meta.url), "utf8");
  texts.set(name, text);
  return text;
}

function loaded(id: string): Service {
  const service = loadService(id);
  if (service === undefined) throw new Error(`no table of ${id}`);
  return service;
}

const generators = new Map<string, Generator>();

function generatorOf(id: string): Generator {
  const generator = generators.get(id) ?? new Generator(loaded(id));
  generators.set(id, generator);
  return generator;
}

function someOperations(id: string): readonly (readonly [string, Operation])[] {
  const all = [...loaded(id).operations];
  const step = Math.max(1, Math.floor(all.length / maxOperations));
  return all.filter((_, index) => index % step === 0);
}
