import { expect, it } from "vitest";
import type { ModuleGraph } from "../../../tools/build/module-graph.js";
import { partitionOf } from "../../../tools/build/partition.js";

/** A graph of modules, by what each imports. */
function graphOf(imports: Readonly<Record<string, readonly string[]>>): ModuleGraph {
  const importsOf = (file: string): readonly string[] => imports[file] ?? [];
  return {
    importsOf,
    reachedFrom(entries, apart) {
      const reached = new Set(entries);
      for (const file of reached) for (const one of importsOf(file)) if (!apart.includes(one)) reached.add(one);
      return reached;
    },
    exportsOf: () => Promise.resolve([]),
  };
}

const one = { name: "one.cjs", holds: "", first: ["first"] };
const other = { name: "other.cjs", holds: "", first: ["seldom"] };
const { bundleOf, isFirst, shared } = partitionOf(
  graphOf({
    plugin: ["atStart", "first"],
    first: ["atStart", "common", "seldom", "own"],
    seldom: ["common", "inner"],
    command: ["inner", "seldom", "own-of-command"],
  }),
  [one, other],
  { plugin: "plugin", command: ["command"] },
);

it("has a module in what needs it first", () => {
  const atStart = ["plugin", "atStart", "command", "own-of-command"];
  expect(atStart.map(bundleOf)).toEqual(atStart.map(() => undefined));
  expect(["first", "common", "own"].map(bundleOf)).toEqual([one, one, one]);
  expect(["seldom", "inner"].map(bundleOf)).toEqual([other, other]);
});

it("tells which modules begin a bundle, and which are needed in another", () => {
  expect(["first", "seldom", "common", "plugin"].filter(isFirst)).toEqual(["first", "seldom"]);
  expect(shared).toEqual(["atStart", "common", "first", "inner", "seldom"]);
});
