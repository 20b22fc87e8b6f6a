import type { Operation, Service, Shape } from "../../src/model/shape.js";
import { services } from "../../src/model/services.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { Generator } from "../../tests/conformance/oracle/generate.js";
import { isRecord, type Plain, type PlainRecord } from "../../tests/conformance/oracle/plain.js";
import { seeded, type Random } from "../../tests/conformance/oracle/random.js";
import { settler } from "../../tests/conformance/oracle/settle.js";
import { allShapes } from "../../src/model/shape-graph.js";
import { readableTexts } from "./sample-texts.js";

const width = 96;

/**
 * A program that makes the smallest right request of an operation: required members, and what relations ask for.
 *
 * `tests/tools/site/minimal-requests.test.ts` has the plugin look at every one of them.
 */
export function minimalProgram(service: Service, operation: Operation): string {
  const entry = services.find(({ id }) => id === service.id);
  if (entry === undefined) throw new Error(`${service.id} is no service of ours.`);
  const command = `${operation.name}Command`;
  const request = minimalRequest(service, operation);
  const body = Object.keys(request).length === 0 ? "{}" : write(request, "  ", width - command.length - 10);
  return [
    `import { ${[command, entry.clientClass].sort().join(", ")} } from "${entry.packageName}";`,
    "",
    `const client = new ${entry.clientClass}({ region: "eu-west-1" });`,
    "",
    "await client.send(",
    `  new ${command}(${body}),`,
    ");",
    "",
  ].join("\n");
}

/** The smallest right request of an operation. */
export function minimalRequest(service: Service, operation: Operation): PlainRecord {
  return generatorOf(service).minimal(operation, firstOfAll);
}

const generators = new WeakMap<Service, Generator>();

function generatorOf(service: Service): Generator {
  const known = generators.get(service);
  if (known !== undefined) return known;
  // What is only likely to be refused isn't worth copying either.
  const certain = allRelations().map((relation) => ({ ...relation, confidence: "high" as const }));
  const domain = settler(service, certain);
  const shapes = allShapes(service);
  const made = new Generator(service, {
    ...domain,
    strings: (name) => textsFor(shapes.get(name)),
    // Ways out of a conflict are tried by chance: always the first one would be the same one again.
    settle: (value, shape, keep, _random, build) => domain.settle(value, shape, keep, seeded(shape.name), build),
  });
  generators.set(service, made);
  return made;
}

/** What people use most, of the enums that are long. */
const usual = ["ml.m5.xlarge", "S3Prefix", "File", "String", "eu-west-1"];

function textsFor(shape: Shape | undefined): readonly string[] | undefined {
  if (shape?.kind !== "string") return undefined;
  const texts = readableTexts(shape);
  return shape.enum === undefined ? texts : [...usual.filter((text) => texts.includes(text)), ...texts];
}

/** No chance at all: the first, the least, as few as may be. */
const firstOfAll: Random = {
  int: (low) => low,
  chance: () => false,
  pick: (items) => {
    const [first] = items;
    if (first === undefined) throw new Error("pick: nothing to pick from");
    return first;
  },
};

/** A literal; on one line where it fits. */
function write(value: Plain, indent: string, room: number): string {
  const line = writeLine(value);
  if (line.length + indent.length <= room || !(Array.isArray(value) || isRecord(value))) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => write(item, inner, width))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${write(item, inner, width - name.length - 2)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}

function writeLine(value: Plain): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeLine).join(", ")}]`;
  if (value instanceof Date) return `new Date("${value.toISOString()}")`;
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(", ")}])`;
  if (!isRecord(value)) return String(value);
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${writeLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(name) ? name : JSON.stringify(name);
}
