import { beforeAll, expect, it } from "vitest";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { isExpressed } from "../../tools/types/relation-rules.js";
import { exampleSets } from "../sagemaker/relations/examples/index.js";
import { readExample } from "../sagemaker/relations/run-example.js";
import { compileExamples, passing, refused, type CompiledExample, type TypedExample } from "./compile-examples.js";

const examples = new Map(exampleSets.flatMap((set) => Object.entries(set)));
const relations = allRelations().filter(({ confidence }) => confidence === "high");

/** The examples of the rules' own tests. */
const cases: CompiledExample[] = [];

beforeAll(async () => {
  const services = new Set(relations.map(({ service = "sagemaker" }) => service));
  for (const service of services) {
    const own = relations.filter((relation) => (relation.service ?? "sagemaker") === service);
    const typed = own.flatMap(({ id, shapes }): TypedExample[] => {
      const example = examples.get(id);
      const shape = example?.shape ?? shapes[0];
      const all = (right: boolean, sources: string | readonly string[] = []): TypedExample[] =>
        [sources].flat().map((marked) => ({ id, shape, right, source: readExample(marked).text }));
      return [...all(true, example?.accepted), ...all(false, example?.rejected)];
    });
    cases.push(...(await compileExamples(service, typed)));
  }
}, 300_000);

it("every right example compiles, whatever the types express", () => {
  const right = cases.filter((example) => example.right);
  expect(right.length).toBeGreaterThan(200);
  expect(refused(right)).toEqual([]);
});

it("every wrong example of a relation that the types express is refused", () => {
  const expressed = new Set(relations.filter(isExpressed).map(({ id }) => id));
  const wrong = cases.filter(({ right, id }) => !right && expressed.has(id));
  console.log(
    `${expressed.size.toString()} of ${relations.length.toString()} relations, ${wrong.length.toString()} wrong examples`,
  );
  expect(expressed.size).toBeGreaterThan(175);
  expect(new Set(wrong.map(({ id }) => id)).size).toBe(expressed.size);
  expect(passing(wrong)).toEqual([]);
});
