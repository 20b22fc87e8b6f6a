import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { isExpressed } from "../../tools/types/relation-rules.js";
import { exampleSets } from "../sagemaker/relations/examples/index.js";
import { readExample } from "../sagemaker/relations/run-example.js";
import { compile, root, scratchFolder, type CompileError } from "./compiler.js";

const folder = scratchFolder("relations");
const examples = new Map(exampleSets.flatMap((set) => Object.entries(set)));
const relations = allRelations().filter(({ confidence }) => confidence === "high");

interface Case {
  readonly id: string;
  readonly right: boolean;
  readonly source: string;
  errors: readonly CompileError[];
}

/** The examples of the rules' own tests, as arguments of a function that checks the relation's structure. */
const cases: Case[] = [];

beforeAll(async () => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const services = new Set(relations.map(({ service = "sagemaker" }) => service));
  for (const service of services) {
    const own = relations.filter((relation) => (relation.service ?? "sagemaker") === service);
    const here: Case[] = [];
    let text = `import type { Checked } from "${join(root, "src/types/checked.js")}";
import type { Tables } from "${join(root, "src/types/generated", `${service}.js`)}";
declare function on<Shape>(): <const T>(value: Checked<T, Shape, { [member: string]: unknown }, Tables>) => void;
`;
    const starts: number[] = [];
    for (const { id, shapes } of own) {
      const example = examples.get(id);
      for (const [right, sources] of [
        [true, example?.accepted ?? []],
        [false, example?.rejected ?? []],
      ] as const) {
        for (const marked of typeof sources === "string" ? [sources] : sources) {
          const source = readExample(marked).text;
          starts.push(text.split("\n").length);
          text += `on<"${example?.shape ?? shapes[0]}">()(${source});\n`;
          here.push({ id, right, source, errors: [] });
        }
      }
    }
    const file = `${service}.ts`;
    // Free names stand for what nobody knows.
    writeFileSync(join(folder, file), text);
    const first = await compile("7.0", folder, [file], { strict: [] });
    const free = first.errors.flatMap(
      ({ message }) =>
        /^(?:Cannot find name|No value exists in scope for the shorthand property) '(?<name>\w+)'/u.exec(message)
          ?.groups?.name ?? [],
    );
    writeFileSync(
      join(folder, file),
      `${text}${[...new Set(free)].map((name) => `declare const ${name}: any;\n`).join("")}`,
    );
    const { errors } = await compile("7.0", folder, [file], { strict: [] });
    here.forEach((example, index) => {
      const [from = 0, to = Infinity] = [starts[index], starts[index + 1]];
      example.errors = errors.filter(({ line }) => line >= from && line < to);
    });
    cases.push(...here);
  }
}, 300_000);

const told = ({ id, source, errors }: Case): string =>
  `${id}: ${source} ${errors.map(({ message }) => message).join()}`;

it("every right example compiles, whatever the types express", () => {
  const right = cases.filter((example) => example.right);
  expect(right.length).toBeGreaterThan(200);
  // The examples are parts of requests, and some of what they leave open is no value of its own.
  const other = / must be .* \([A-Z]\w*\)| entr(?:y|ies): at (?:least|most) /u;
  expect(right.filter(({ errors }) => errors.some(({ message }) => !other.test(message))).map(told)).toEqual([]);
});

it("every wrong example of a relation that the types express is refused", () => {
  const expressed = new Set(relations.filter(isExpressed).map(({ id }) => id));
  const wrong = cases.filter(({ right, id }) => !right && expressed.has(id));
  expect(expressed.size).toBeGreaterThan(160);
  // The rules look at each branch; for the compiler a member that may be undefined may be left out.
  const branches = /\? [^:]+ : /u;
  // And two ways of writing a number are two texts.
  const notations = /"0\.5".+"0\.50"/u;
  expect(
    wrong
      .filter(({ errors, source }) => errors.length === 0 && !branches.test(source) && !notations.test(source))
      .map(told),
  ).toEqual([]);
});
