/**
 * `npm run mutate [-- FILE|FOLDER...] [--since COMMIT] [--share 0.1 [--seed 1]] [--keep]`: breaks the code in small ways,
 * one at a time, and sees whether a test notices. Prints what no test noticed, and the scores by folder.
 *
 * Without files, everything that is mutated; with `--since`, what has changed since that commit. Fails where a file's
 * score is lower than the one in `scores.json`; `--keep` writes the new ones there. With `--share`, a part of each file's
 * mutants, always the same for a seed: that is a figure for a folder and none for a file, so nothing fails, and `--keep`
 * writes to `samples.json`.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mutateRoom } from "./mutate-room.js";
import { printSurvivors } from "./print-survivors.js";
import { roomOf, rooms } from "./rooms.js";
import { sampleOf } from "./sample.js";
import { findLosses, left, percent, shareOf, sorted, sumByFolder, type Score, type Scores } from "./scores.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: "string" },
    share: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
  },
});
const sample = sampleOf(values.share, values.seed);
const isWhole = sample.share === 1;
const keptFile = new URL(isWhole ? "scores.json" : "samples.json", import.meta.url);
const before = JSON.parse(readFileSync(keptFile, "utf8")) as Scores;

let now: Scores = {};
const files = chosenFiles();
for (const room of rooms) {
  const ofRoom = files.filter((file) => roomOf(file) === room);
  if (ofRoom.length === 0) continue;
  const { scores, survivors } = await mutateRoom(room, ofRoom, sample);
  printSurvivors(survivors);
  now = { ...now, ...scores };
}
if (!isWhole) console.log(`a share of ${values.share} of the mutants, with the seed ${values.seed}:`);
const folders = sumByFolder(now);
for (const [folder, score] of Object.entries(folders)) {
  const { noticed, explained, all } = score;
  console.log(
    `${folder}: ${percent(shareOf(score))} (of ${String(all)}, ${String(noticed)} noticed, ${String(explained)} explained, ${String(left(score))} left)`,
  );
}
if (values.keep) keep(isWhole ? now : withSample(folders));
const losses = isWhole ? findLosses(before, now) : [];
for (const loss of losses) console.log(`LOWER ${loss}`);
if (losses.length > 0 && !values.keep) process.exitCode = 1;

function keep(scores: Scores): void {
  writeFileSync(keptFile, `${JSON.stringify(sorted({ ...before, ...scores }), undefined, 2)}\n`);
}

/** The folders' scores with how they were sampled, for whoever reads the file. */
function withSample(scores: Scores): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([folder, score]): [string, Score] => [folder, { ...score, ...sample }]),
  );
}

function chosenFiles(): readonly string[] {
  if (values.since !== undefined) {
    const changed = execFileSync("git", [
      "diff",
      "--name-only",
      "--diff-filter=d",
      `${values.since}...HEAD`,
      "--",
      "src",
    ]);
    return changed.toString().trim().split("\n");
  }
  const named = positionals.length > 0 ? positionals : rooms.map(({ sources }) => sources);
  return [...new Set(named.flatMap(filesOf))].sort();
}

function filesOf(name: string): readonly string[] {
  if (!statSync(name).isDirectory()) return [name];
  return execFileSync("git", ["ls-files", "--", name]).toString().trim().split("\n");
}
