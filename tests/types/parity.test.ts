import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../src/model/services.js";
import { type CompilerVersion, root, strictClients } from "./compiler.js";
import { parityExceptions } from "./parity-exceptions.js";
import { exceptionTable, faultTable } from "./parity-table.js";
import { parity, summary, type ParityFigures } from "./parity.js";

/** `TYPES_PARITY=full` takes every operation, with TypeScript 6 too: a quarter of an hour. */
const full = process.env.TYPES_PARITY === "full";
const versions: readonly CompilerVersion[] = full ? ["7.0", "6.0"] : ["7.0"];
/** Of the 400 operations of the largest service. */
const every = full ? 1 : 12;

const checked = services.filter(({ packageName }) => strictClients.includes(packageName.replace("@aws-sdk/", "")));

const byVersion = new Map<CompilerVersion, ParityFigures[]>(versions.map((version) => [version, []]));

describe.each(versions)("TypeScript %s", (version) => {
  const all = byVersion.get(version) ?? [];

  it.each(checked.map(({ id }) => id))(
    "%s: right requests pass, each single fault is refused on its line",
    { timeout: 3_600_000 },
    async (service) => {
      const figures = await parity({
        service,
        version,
        full: false,
        seed: "sagemaker",
        every: service === "sagemaker" ? every : 1,
      });
      all.push(figures);
      console.log(`${service}, TypeScript ${version}: ${summary(figures)}`);
      expect(figures.refused).toEqual([]);
      expect(figures.missed.filter((miss) => !parityExceptions.some(({ covers }) => covers(miss)))).toEqual([]);
      // What isn't the SDK's own message is one line, and the reason stands at its beginning.
      expect(figures.before.length).toBeGreaterThan(0);
      expect(figures.before.filter((characters) => characters > 200)).toEqual([]);
      expect(figures.long.filter((message) => message.includes("Invalid<"))).toEqual([]);
    },
  );

  it("has tried requests and faults of every sort", () => {
    const total = (pick: (figures: ParityFigures) => number): number =>
      all.reduce((sum, figures) => sum + pick(figures), 0);
    const faults = (sort: RegExp): number =>
      total(({ counts }) => [...counts].reduce((sum, [name, count]) => sum + (sort.test(name) ? count.faults : 0), 0));
    expect(all).toHaveLength(checked.length);
    expect(total(({ valid }) => valid)).toBeGreaterThan(180);
    for (const sort of [/^required/u, /^unknown member/u, /^enum/u, /^pattern/u, /^length/u, /^range/u, /^size/u])
      expect(faults(sort), sort.source).toBeGreaterThan(20);
    for (const sort of [/^union/u, /^map key/u]) expect(faults(sort), sort.source).toBeGreaterThan(2);
    const missed = all.flatMap((figures) => figures.missed);
    for (const { covers, reason } of full ? parityExceptions : parityExceptions.slice(0, 1))
      expect(missed.some(covers), `nothing is missed any more for: ${reason}`).toBe(true);
  });
});

const page = readFileSync(join(root, "docs", "types.md"), "utf8");

it("the documentation lists what only the rules report", () => {
  expect(parityExceptions.length).toBeGreaterThan(0);
  for (const { reason } of parityExceptions) expect(page).toContain(reason);
});

it.runIf(full)("the documentation has these figures", () => {
  const tables = [faultTable(byVersion), exceptionTable(byVersion)];
  console.log(tables.map((rows) => rows.join("\n")).join("\n\n"));
  // Prettier has aligned the page's.
  const aligned = page.replaceAll(/ +\|/gu, " |").replaceAll(/\| +/gu, "| ");
  for (const rows of tables) {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !aligned.includes(row))).toEqual([]);
  }
});
