import { loadService } from "../../../src/model/registry.js";
import { services } from "../../../src/model/services.js";
import { domainOf } from "../../conformance/domains.js";
import { faultsAt } from "../../conformance/oracle/faults.js";
import { Generator, positions as positionsIn } from "../../conformance/oracle/generate.js";
import type { PlainRecord } from "../../conformance/oracle/plain.js";
import { seeded, type Random } from "../../conformance/oracle/random.js";
import { plainStyle, printFile, type Style } from "../../conformance/print.js";
import { positions, valuePositions } from "../../robustness/positions.js";
import { programOf as executedProgramOf } from "../execution/seeds.js";

/** A program that has requests in it, right ones and wrong ones. */
export interface SourceProgram {
  readonly code: string;
  /** What it is written in: `js` is TypeScript too. */
  readonly language: "js" | "jsx" | "ts";
}

/** The same seed gives the same program on every machine. */
export function programOf(seed: number): SourceProgram {
  const random = seeded(`source ${String(seed)}`);
  const write = random.pick([inPosition, inPosition, asValue, asFile, asFile, executed]);
  return write(random, seed);
}

const [entry] = services;
const service = loadService(entry?.id ?? "");
if (entry === undefined || service === undefined) throw new Error("no service");
const generator = new Generator(service, domainOf(service));
const positionsInJsx = positions.filter(({ language }) => language === "jsx");
const operations = [...service.operations.values()];

interface Made {
  readonly operation: string;
  readonly request: PlainRecord;
}

/** A right request, or one with a single fault. */
function madeRequest(random: Random): Made {
  const operation = random.pick(operations);
  if (random.chance(0.3)) return { operation: operation.name, request: generator.random(operation, random, 0.2) };
  const faulty = faultsAt(generator, random.pick(positionsIn(operation)), random).filter(
    ({ request }) => JSON.stringify(request).length < 3000,
  );
  const { request } = faulty.length > 0 ? random.pick(faulty) : { request: generator.minimal(operation, random) };
  return { operation: operation.name, request };
}

function randomStyle(random: Random, forms: readonly Style["form"][]): Style {
  return {
    form: random.pick(forms),
    quote: random.pick(['"', "'", "`"]),
    keys: random.pick(["bare", "quoted"]),
    layout: random.pick(["lines", "compact"]),
  };
}

/** Some requests one after another, in all forms that there are. */
function asFile(random: Random): SourceProgram {
  const forms: Style["form"][] = ["command", "hoisted", "aggregated", "v2", "typed", "satisfies"];
  const requests = Array.from({ length: random.int(1, 3) }, () => ({
    ...madeRequest(random),
    style: randomStyle(random, forms),
  }));
  const isTyped = requests.some(({ style: { form } }) => form === "typed" || form === "satisfies");
  return { code: printed(requests), language: isTyped ? "ts" : "js" };
}

function printed(requests: readonly (Made & { readonly style: Style })[]): string {
  if (entry === undefined) throw new Error("no service");
  return printFile(entry, requests).text;
}

/** A command as an expression, and the import that it needs. */
function asExpression(random: Random): { readonly head: string; readonly expression: string; readonly input: string } {
  const made = madeRequest(random);
  const text = printed([{ ...made, style: { ...plainStyle, ...randomStyle(random, ["command"]) } }]);
  const start = text.indexOf("\n") + 1;
  const expression = text.slice(start).replace(/;\n$/, "");
  return { head: text.slice(0, start), expression, input: expression.slice(expression.indexOf("(") + 1, -1) };
}

/** A request where an expression can stand. */
function inPosition(random: Random): SourceProgram {
  const { head, expression } = asExpression(random);
  // There are few of JSX.
  const { code, language } = random.pick(random.chance(0.25) ? positionsInJsx : positions);
  return { code: head + code.replace("REQUEST", () => expression).replace("AWS.", "globalThis."), language };
}

/** The input of a request where a value can stand. */
function asValue(random: Random): SourceProgram {
  const { head, expression, input } = asExpression(random);
  const command = expression.slice(0, expression.indexOf("("));
  const { code, language } = random.pick(valuePositions);
  const placed = code
    .replace(/REQUEST\(((?:[^()]|\([^()]*\))*)\)/, (_, name: string) => `${command}(${name})`)
    .replace("VALUE", () => (code.includes("(VALUE)") || !code.includes("=> VALUE") ? input : `(${input})`));
  return { code: head + placed, language };
}

/** A program of those that are run: helpers, changes, conditions, loops. */
function executed(_: Random, seed: number): SourceProgram {
  return { code: executedProgramOf(seed).main, language: "ts" };
}
