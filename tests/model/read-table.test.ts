import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAutomata, readResources, readTable } from "../../src/model/read-table.js";
import { TableError } from "../../src/model/table-error.js";
import { services } from "../../src/model/services.js";
import type { AutomataTable, ServiceTable } from "../../src/model/table.js";

function textOf(name: string): string {
  return readFileSync(new URL(`../../src/model/generated/${name}`, import.meta.url), "utf8");
}

describe.each(services.map(({ id }) => id))("the table of %s", (id) => {
  // Once as it is laid out, row by row; once on a single line, where it is parsed as a whole.
  const layouts = (name: string): string[] => [textOf(name), JSON.stringify(JSON.parse(textOf(name)))];

  it("gives every shape as JSON.parse does, and everything else", () => {
    const { shapes, operations, ...others } = JSON.parse(textOf(`${id}.json`)) as ServiceTable;
    expect(Object.keys(shapes).length).toBeGreaterThan(0);
    for (const text of layouts(`${id}.json`)) {
      const { shapes: read, operations: readOperations, ...rest } = readTable(text);
      expect(rest).toEqual(others);
      expect([...readOperations]).toEqual(Object.entries(operations));
      for (const [name, row] of Object.entries(shapes)) expect(read.get(name), name).toEqual(row);
      expect(read.get("toString")).toBeUndefined();
    }
  });

  // They are looked up by it.
  it("has its shapes in the order of their names", () => {
    const names = Object.keys((JSON.parse(textOf(`${id}.json`)) as ServiceTable).shapes);
    expect(names).toEqual([...names].sort());
  });

  it("gives every automaton as JSON.parse does, and everything else", () => {
    const { automata, ...others } = JSON.parse(textOf(`${id}.automata.json`)) as AutomataTable;
    expect(automata.length).toBeGreaterThan(0);
    for (const text of layouts(`${id}.automata.json`)) {
      const { automata: read, ...rest } = readAutomata(text);
      expect(rest).toEqual(others);
      automata.forEach((row, index) => {
        expect(read.get(index), String(index)).toEqual(row);
      });
      expect(read.get(automata.length)).toBeUndefined();
    }
  });
});

it("throws where a table is no JSON", () => {
  const text = textOf("sagemaker.json");
  expect(() => readTable(text.slice(0, 1000))).toThrow(TableError);
  expect(() => readTable(text.slice(0, -20))).toThrow(TableError);
  const damaged = text.replace('"AddTagsInput":{"structure":', '"AddTagsInput":{"structure"');
  expect(damaged).not.toBe(text);
  expect(() => readTable(damaged).shapes.get("AddTagsInput")).toThrow(TableError);
});

describe("a table that lacks a part", () => {
  const tables = [
    ["sagemaker.json", readTable, ["operations", "shapes", "patterns", "sources"]],
    ["sagemaker.automata.json", readAutomata, ["automata", "sets"]],
    ["sagemaker.resources.json", readResources, ["types", "patterns", "sets", "sources"]],
  ] as const;
  const parts = tables.flatMap(([file, read, keys]) =>
    keys.map((key) => [`${key} of ${file}`, file, read, key] as const),
  );

  it.each(parts)("is refused: %s", (_, file, read, key) => {
    const whole = textOf(file);
    // A key of which one bit has changed, in the layout by lines and in that on one line.
    for (const text of [whole, JSON.stringify(JSON.parse(whole))]) {
      const damaged = text.replace(`"${key}":`, `"${key.slice(0, -1)}q":`);
      expect(damaged).not.toBe(text);
      expect(() => read(damaged)).toThrow(TableError);
      expect(() => read(text.replace(`"${key}":`, `"${key}":1,"x":`))).toThrow(TableError);
    }
  });
});
