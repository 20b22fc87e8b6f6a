import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadService } from "../../src/model/registry.js";
import type { Shape, StructureShape } from "../../src/model/shape.js";
import { appendEntry, format } from "./edit-file.js";
import type { Outcome } from "./outcome.js";

const kinds = ["exclusive", "exactly-one", "at-least-one", "all-or-none", "requires", "ordered"] as const;
type Kind = (typeof kinds)[number];

const usage = "usage: npm run new:relation -- AREA ID SHAPE KIND MEMBER MEMBER...";

/** What is to be added. */
interface Wanted {
  readonly area: string;
  readonly id: string;
  readonly service: string;
  readonly structure: StructureShape;
  readonly kind: Kind;
  readonly members: readonly [string, string, ...string[]];
}

/**
 * Adds a relation with an accepted and a rejected example, ready to be completed.
 *
 * @param args area, id, shape, kind and members; `--service` where it isn't `sagemaker`
 * @param root the repository
 */
export function scaffoldRelation(args: readonly string[], root: string): Outcome {
  const wanted = readArguments(args, root);
  if (typeof wanted === "string") return { status: 2, text: `${wanted}\n${usage}` };
  const { area, id, service, structure, kind, members } = wanted;
  const [first] = members;
  const areaFile = join(root, "src/sagemaker/relations", `${area}.ts`);
  const exampleFile = join(root, "tests/sagemaker/relations/examples", `${area}.ts`);
  appendEntry(
    areaFile,
    `{
    id: ${JSON.stringify(id)},
    ${service === "sagemaker" ? "" : `service: ${JSON.stringify(service)},`}
    shapes: [${JSON.stringify(structure.name)}],
    kind: ${JSON.stringify(kind)},
    ${kind === "requires" ? `member: ${JSON.stringify(first)}, needs: ${JSON.stringify(members.slice(1))}` : `members: ${JSON.stringify(members)}`},
    reason: "TODO: why, as a clause that ends the message",
    source: "${structure.name}$${first}",
    confidence: "high",
  },
`,
  );
  appendEntry(exampleFile, `${JSON.stringify(id)}: ${writeExample(kind, members, structure)},\n`);
  format([areaFile, exampleFile]);
  return {
    status: 0,
    text: `Added ${id}. Now:
  1. ${areaFile}: write the reason, name the source, add a condition if there is one.
  2. ${exampleFile}: make the examples what a person would write.
  3. npx tsx tools/relations/classify.ts (its members are no longer unrelated); npm run docs:generate; npm run types
  4. npx vitest run tests/sagemaker/relations tests/tools/relations -u, then read the message in its snapshot
  5. npx changeset`,
  };
}

/** @returns what is wrong with the arguments, where they are of no use. */
function readArguments(args: readonly string[], root: string): Wanted | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { service: { type: "string", default: "sagemaker" } },
  });
  const { service } = values;
  const [area = "", id = "", shapeName = "", kindName = "", first, second, ...more] = positionals;
  const areas = readdirSync(join(root, "tests/sagemaker/relations/examples")).map((file) => file.replace(/\.ts$/u, ""));
  if (!areas.includes(area) || area === "index") return `There is no area "${area}"; there are ${areas.join(", ")}.`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return `"${id}" is no kebab-case id.`;
  const everything = readdirSync(join(root, "src/sagemaker/relations"))
    .map((file) => readFileSync(join(root, "src/sagemaker/relations", file), "utf8"))
    .join("\n");
  if (everything.includes(`id: "${id}"`)) return `There is a relation "${id}" already.`;
  const structure = loadService(service)?.shape(shapeName);
  if (structure?.kind !== "structure") return `${service} has no structure "${shapeName}".`;
  const kind = kinds.find((each) => each === kindName);
  if (kind === undefined) {
    return `This tool knows ${kinds.join(", ")}, not "${kindName}"; for the other kinds see docs/relations-vocabulary.md.`;
  }
  if (first === undefined || second === undefined) return "A relation needs two members or more.";
  const members = [first, second, ...more] as const;
  const unknown = members.find((member) => !structure.members.has(member));
  return unknown === undefined
    ? { area, id, service, structure, kind, members }
    : `${shapeName} has no member "${unknown}".`;
}

/** An accepted and a rejected literal; `«»` marks what is reported (see tests/sagemaker/relations/example.ts). */
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
