import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import type { CoverageRow } from "../../../tools/docs/coverage.js";
import { thorough } from "../../thorough.js";
import { coverFaults, coverRelations, coverRight, type Cell } from "./coverage.js";
import { relationCases } from "./relation-cases.js";
import { surfaces } from "./surfaces.js";
import type { World } from "./surface.js";
import { worldOf } from "./worlds.js";

const file = fileURLToPath(new URL("../../../tools/docs/coverage.json", import.meta.url));

beforeAll(() => {
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

const worlds = new Map(
  (["api", "cloudformation", "cdk", "constructs"] satisfies World[]).map((name: World) => {
    const world = worldOf(name);
    return [
      name,
      {
        world,
        faults: world.cases(40),
        relations: relationCases(name, {
          service: world.service,
          operations: name === "api" ? [...world.service.operations.values()] : world.operations,
        }),
      },
    ];
  }),
);

describe("each surface", () => {
  const rows: CoverageRow[] = [];

  it.each(surfaces)("$title: a fault is reported where it is, and right requests aren't", (surface) => {
    const of = worlds.get(surface.world);
    if (of === undefined) throw new Error("no world");
    const { right, problems } = coverRight(surface, of.world);
    expect(right).toBeGreaterThan(5);
    expect(problems).toEqual([]);
    const { relations, contracts } = coverRelations(surface, of.relations);
    const cells: readonly (readonly [string, Cell])[] = [
      ...coverFaults(surface, of.faults),
      ["relations", relations],
      ["contracts", contracts],
    ];
    // A surface enforces a kind of constraint everywhere, or nowhere.
    for (const [, cell] of cells) if (cell.silent !== cell.made) expect(cell.problems).toEqual([]);
    expect(cells.some(([, { reported }]) => reported > 0)).toBe(true);
    rows.push({
      surface: surface.title,
      page: surface.page,
      reported: Object.fromEntries(
        cells.flatMap(([kind, { made, reported }]) => (made === 0 ? [] : [[kind, reported]])),
      ),
    });
  });

  it.skipIf(thorough)("has the figures of the documents; run with -u to write them", async () => {
    expect(rows).toHaveLength(surfaces.length);
    await expect(await format(JSON.stringify(rows), { parser: "json", printWidth: 120 })).toMatchFileSnapshot(file);
  });
});
