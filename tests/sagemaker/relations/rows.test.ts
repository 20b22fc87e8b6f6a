import { expect, it } from "vitest";
import { TableError } from "../../../src/model/table-error.js";
import { allRelations, relationsOf } from "../../../src/sagemaker/relations/index.js";
import { loadRows, readRows, rowsOf } from "../../../src/sagemaker/relations/rows.js";

const relations = allRelations();
const rows = readRows(rowsOf(relations));

// The package has no others.
it("writes relations as text, and reads the same", () => {
  expect(relations.length).toBeGreaterThan(300);
  expect(rows.all()).toEqual(relations);
});

it("finds those of each structure, in their order", () => {
  for (const { service = "sagemaker", shapes } of relations) {
    for (const shape of shapes) {
      expect(rows.of(service, shape).map(({ id }) => id)).toEqual(
        relations
          .filter((one) => (one.service ?? "sagemaker") === service && one.shapes.some((each) => each === shape))
          .map(({ id }) => id),
      );
      expect(relationsOf(service, shape)).toEqual(rows.of(service, shape));
    }
  }
  expect(rows.of("sagemaker", "NoSuchShape")).toEqual([]);
});

it("makes each relation once", () => {
  const [relation] = relations;
  const [shape = ""] = relation?.shapes ?? [];
  expect(rows.of("sagemaker", shape)[0]).toBe(rows.all()[0]);
});

it("says that the package is damaged where one is cut off, or not there at all", () => {
  const text = rowsOf(relations);
  const again = "Install eslint-plugin-sagemaker again.";
  const cut = readRows(text.slice(0, -100));
  expect(() => cut.all()).toThrow(`The table of relations is damaged. ${again}`);
  const [index = ""] = text.split("\n");
  const [relation] = relations;
  expect(() => readRows(index).of("sagemaker", relation?.shapes[0] ?? "")).toThrow("is damaged");
  expect(() => readRows("")).toThrow("is damaged");
  expect(() => loadRows("no-such-file.jsonl")).toThrow(TableError);
});
