import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  percent,
  shareOf,
  sumByFolder,
  type SampledScore,
  type Score,
  type Scores,
} from "../../../tools/mutation/scores.js";

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const samples = read("tools/mutation/samples.json") as Readonly<Record<string, SampledScore>>;
const whole = sumByFolder(read("tools/mutation/scores.json") as Scores);

/** A row of the table in the docs, as it has to be. */
function rowOf(folder: string, score: Score, run: string): string {
  const share = percent(shareOf(score)).replace("%", " %");
  return [folder, score.all, score.noticed, score.explained, share, run].join(" | ");
}

it("shows the scores that are kept, and how each was come by", () => {
  const docs = readFileSync("docs/reliability.md", "utf8");
  const rows = [...docs.matchAll(/^\| (`src\/.*) \|$/gmu)].map(([, row = ""]) =>
    row.replaceAll(/ +\| +/gu, " | ").trim(),
  );
  expect(rows.length).toBeGreaterThan(20);
  const expected = rows.map((row) => {
    const folder = /^`(.*?)\/?`/u.exec(row)?.[1] ?? "";
    const name = row.split(" | ")[0] ?? "";
    const sample = samples[folder];
    if (sample !== undefined && !row.endsWith("| all")) {
      return rowOf(
        name,
        sample,
        `\`--share ${String(sample.share)} --seed ${String(sample.seed)}\` at ${sample.commit}`,
      );
    }
    const all = whole[folder];
    return all === undefined ? `no score of ${folder}` : rowOf(name, all, "all");
  });
  expect(rows).toEqual(expected);
});

it("has a row for each folder of which a sample was run", () => {
  const docs = readFileSync("docs/reliability.md", "utf8");
  expect(Object.keys(samples).length).toBeGreaterThan(10);
  expect(Object.keys(samples).filter((folder) => !new RegExp(`^\\| \`${folder}/?\``, "mu").test(docs))).toEqual([]);
});
