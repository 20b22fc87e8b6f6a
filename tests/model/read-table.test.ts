import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAutomata, readTable } from "../../src/model/read-table.js";
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
    const { shapes, ...others } = JSON.parse(textOf(`${id}.json`)) as ServiceTable;
    expect(Object.keys(shapes).length).toBeGreaterThan(0);
    for (const text of layouts(`${id}.json`)) {
      const { shapes: read, ...rest } = readTable(text);
      expect(rest).toEqual(others);
      for (const [name, row] of Object.entries(shapes)) expect(read.get(name), name).toEqual(row);
      expect(read.get("toString")).toBeUndefined();
    }
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
