/**
 * Adds a relation with an accepted and a rejected example, ready to be completed.
 *
 * usage: npm run new:relation -- AREA ID SHAPE KIND MEMBER MEMBER...
 *        npm run new:relation -- training warm-pool-or-spot CreateTrainingJobRequest exclusive A B
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadService } from "../src/model/registry.js";
import type { Shape, StructureShape } from "../src/model/shape.js";
import { appendEntry, format } from "./scaffold/edit-file.js";

const kinds = ["exclusive", "exactly-one", "at-least-one", "all-or-none", "requires", "ordered"] as const;
type Kind = (typeof kinds)[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: "." }, service: { type: "string", default: "sagemaker" } },
});
const [area = "", id = "", shapeName = "", kindName = "", ...members] = positionals;
const areaFile = join(values.root, "src/relations", `${area}.ts`);
const exampleFile = join(values.root, "tests/relations/examples", `${area}.ts`);

const kind = kinds.find((each) => each === kindName);
const structure = findStructure();
const [first, second] = members;
const problem = findProblem();
if (problem !== undefined || kind === undefined || first === undefined || second === undefined || !structure) {
  console.error(`${problem ?? ""}\nusage: npm run new:relation -- AREA ID SHAPE KIND MEMBER MEMBER...`);
  process.exit(2);
}

appendEntry(
  areaFile,
  `{
    id: ${JSON.stringify(id)},
    ${values.service === "sagemaker" ? "" : `service: ${JSON.stringify(values.service)},`}
    shapes: [${JSON.stringify(shapeName)}],
    kind: ${JSON.stringify(kind)},
    ${kind === "requires" ? `member: ${JSON.stringify(first)}, needs: ${JSON.stringify([second, ...members.slice(2)])}` : `members: ${JSON.stringify(members)}`},
    reason: "TODO: why, as a clause that ends the message",
    source: "${shapeName}$${first}",
    confidence: "high",
  },
`,
);
appendEntry(
  exampleFile,
  `${JSON.stringify(id)}: ${writeExample(kind, [first, second, ...members.slice(2)], structure)},\n`,
);
format([areaFile, exampleFile]);
console.log(`Added ${id}. Now:
  1. ${areaFile}: write the reason, name the source, add a condition if there is one.
  2. ${exampleFile}: make the examples what a person would write.
  3. npx vitest run tests/relations
  4. npx changeset`);

function findStructure(): StructureShape | undefined {
  const shape = loadService(values.service)?.shape(shapeName);
  return shape?.kind === "structure" ? shape : undefined;
}

function findProblem(): string | undefined {
  const areas = readdirSync(join(values.root, "tests/relations/examples")).map((file) => file.replace(/\.ts$/u, ""));
  if (!areas.includes(area) || area === "index") return `There is no area "${area}"; there are ${areas.join(", ")}.`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return `"${id}" is no kebab-case id.`;
  const everything = readdirSync(join(values.root, "src/relations"))
    .map((file) => readFileSync(join(values.root, "src/relations", file), "utf8"))
    .join("\n");
  if (everything.includes(`id: "${id}"`)) return `There is a relation "${id}" already.`;
  if (structure === undefined) return `${values.service} has no structure "${shapeName}".`;
  if (kind === undefined) {
    return `This tool knows ${kinds.join(", ")}, not "${kindName}"; for the other kinds see docs/relations-vocabulary.md.`;
  }
  if (members.length < 2) return "A relation needs two members or more.";
  const unknown = members.find((member) => structure.members.get(member) === undefined);
  return unknown === undefined ? undefined : `${shapeName} has no member "${unknown}".`;
}

/** An accepted and a rejected literal; `«»` marks what is reported (see tests/relations/example.ts). */
function writeExample(kind: Kind, members: readonly [string, string, ...string[]], structure: StructureShape): string {
  const [first, second] = members;
  const entry = (member: string, rank = 0): string =>
    `${member}: ${literal(structure.members.get(member)?.shape, rank)}`;
  const example = (accepted: string, rejected: string): string =>
    `{ accepted: ${quote(accepted)}, rejected: ${quote(rejected)} }`;
  const both = `{ ${entry(first)}, «${second}»: ${literal(structure.members.get(second)?.shape)} }`;
  switch (kind) {
    case "exclusive":
    case "exactly-one":
      return example(`{ ${entry(first)} }`, both);
    case "at-least-one":
      return example(`{ ${entry(first)} }`, "«»{}");
    case "requires":
      return example(
        `{ ${entry(first)}, ${members
          .slice(1)
          .map((each) => entry(each))
          .join(", ")} }`,
        `{ «${first}»: ${literal(structure.members.get(first)?.shape)} }`,
      );
    case "all-or-none":
      return example(
        `{ ${members.map((each) => entry(each)).join(", ")} }`,
        `{ «${first}»: ${literal(structure.members.get(first)?.shape)} }`,
      );
    case "ordered":
      return example(
        `{ ${entry(first, 0)}, ${entry(second, 1)} }`,
        `{ ${entry(first, 1)}, ${second}: «${literal(structure.members.get(second)?.shape, 0)}» }`,
      );
  }
}

function quote(text: string): string {
  return `\`${text}\``;
}

/** Something of the right type; of a higher rank, something greater. */
function literal(shape: Shape | undefined, rank = 0): string {
  switch (shape?.kind) {
    case "number":
      return String((shape.min ?? 1) + rank);
    case "boolean":
      return "true";
    case "list":
      return "[]";
    case "structure":
    case "map":
      return "{}";
    case "timestamp":
      return `new Date("202${rank}-01-01")`;
    case "blob":
      return "new Uint8Array(1)";
    default:
      return shape?.kind === "string" && shape.enum !== undefined ? JSON.stringify(shape.enum[rank]) : `"${rank}"`;
  }
}
