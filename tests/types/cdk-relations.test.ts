import { beforeAll, expect, it } from "vitest";
import { candidatesOfShape } from "../../src/check/relations/resource-relations.js";
import { loadResources, loadService } from "../../src/model/registry.js";
import type { StructureShape } from "../../src/model/shape.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { isExpressed } from "../../tools/types/relation-rules.js";
import { asResource } from "../sagemaker/relations/as-resource.js";
import { exampleSets } from "../sagemaker/relations/examples/index.js";
import { structuresOf } from "../sagemaker/relations/resource-structures.js";
import { readExample } from "../sagemaker/relations/run-example.js";
import { compileExamples, passing, refused, type CompiledExample, type TypedExample } from "./compile-examples.js";

const examples = new Map(exampleSets.flatMap((set) => Object.entries(set)));
const resources = loadResources("sagemaker", "cdk");
const api = loadService("sagemaker");
if (resources?.correspondence === undefined || api === undefined) throw new Error("There are no tables.");
const { correspondence } = resources;
const domain = sageMaker();
const expressed = new Set<string>();
let cases: readonly CompiledExample[] = [];

/** The examples of the rules' own tests, in the names of a resource that has the relation. */
function examplesOf(shape: StructureShape): readonly TypedExample[] {
  if (resources === undefined) return [];
  return candidatesOfShape(domain, resources, shape, "high").flatMap(({ relation }) => {
    const { id } = relation;
    const example = examples.get(id);
    const origin = api?.shape(example?.shape ?? domain.relations.find((own) => own.id === id)?.shapes[0] ?? "");
    if (origin === undefined || correspondence.structureOf(shape) !== origin) return [];
    if (isExpressed(relation)) expressed.add(`${id} ${shape.name}`);
    const all = (right: boolean, sources: string | readonly string[] = []): TypedExample[] =>
      [sources].flat().flatMap((marked) => {
        const source = asResource(readExample(marked).text, origin, shape, correspondence)?.text;
        return source === undefined ? [] : [{ id, shape: shape.name, right, source }];
      });
    return [...all(true, example?.accepted), ...all(false, example?.rejected)];
  });
}

beforeAll(async () => {
  cases = await compileExamples("aws-cdk-lib", structuresOf(resources).flatMap(examplesOf));
}, 300_000);

it("every right example compiles, whatever the types express", () => {
  const right = cases.filter((example) => example.right);
  expect(right.length).toBeGreaterThan(150);
  expect(refused(right)).toEqual([]);
});

it("every wrong example of a relation that the types express is refused", () => {
  const wrong = cases.filter(({ right, id, shape }) => !right && expressed.has(`${id} ${shape}`));
  console.log(
    `${new Set(wrong.map(({ id }) => id)).size.toString()} relations, ${expressed.size.toString()} with the resources they hold for, ${wrong.length.toString()} wrong examples`,
  );
  expect(wrong.length).toBeGreaterThan(80);
  // An element that is put in later may be left out, so of such lists nobody knows how many there are.
  const later = /\[[a-z]\w*(?:, [a-z]\w*)*\]/u;
  expect(passing(wrong.filter(({ source }) => !later.test(source)))).toEqual([]);
  expect(passing(wrong.filter(({ source }) => later.test(source))).length).toBeGreaterThan(0);
});
