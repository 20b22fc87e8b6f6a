/**
 * `npm run mutate [-- FILE|FOLDER...] [--since COMMIT] [--share 0.1 [--seed 1]] [--keep]`: breaks the code in small ways,
 * one at a time, and sees whether a test notices. Prints what no test noticed, and the scores by folder.
 *
 * Without files, everything that is mutated; with `--since`, what has changed since that commit: files that have a score in
 * `scores.json` as a whole, and of others the lines that were written. Fails where a file's score is lower than the one that
 * is kept, or than 85% where there is none; `--keep` writes the new ones there. With `--share`, a part of each file's
 * mutants, always the same for a seed: that is a figure for a folder and none for a file, so nothing fails, and `--keep`
 * writes to `samples.json`.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { commandOptions } from "../command-options.js";
import { hasCode, readDiff, type Target } from "./changes.js";
import { mutateRoom } from "./mutate-room.js";
import { printSurvivors } from "./print-survivors.js";
import { roomOf, rooms } from "./rooms.js";
import { sampleOf } from "./sample.js";
import { findLosses, left, percent, shareOf, sorted, sumByFolder, type SampledScore, type Scores } from "./scores.js";

const usage = "npm run mutate [-- FILE|FOLDER...] [--since COMMIT] [--share 0.1 [--seed 1]] [--keep]";
const { values, positionals } = commandOptions(usage, {
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
const targets = chosenTargets().filter((target) => hasCode(readFileSync(target.file, "utf8"), target));
if (targets.length === 0) console.log("There is nothing to mutate.");
for (const room of rooms) {
  const ofRoom = targets.filter(({ file }) => roomOf(file) === room);
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
if (values.keep) keep(isWhole ? wholeFiles(now) : withSample(folders));
const losses = isWhole ? findLosses(before, now) : [];
for (const loss of losses) console.log(`LOWER ${loss}`);
if (losses.length > 0 && !values.keep) process.exitCode = 1;

function keep(scores: Scores): void {
  writeFileSync(keptFile, `${JSON.stringify(sorted({ ...before, ...scores }), undefined, 2)}\n`);
}

/** The folders' scores with how and when they were sampled, for whoever reads the file. */
function withSample(scores: Scores): Readonly<Record<string, SampledScore>> {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return Object.fromEntries(
    Object.entries(scores).map(([folder, score]): [string, SampledScore] => [folder, { ...score, ...sample, commit }]),
  );
}

/** The scores of files of which all lines were mutated. */
function wholeFiles(scores: Scores): Scores {
  const ofLines = new Set(targets.filter(({ lines }) => lines !== undefined).map(({ file }) => file));
  return Object.fromEntries(Object.entries(scores).filter(([file]) => !ofLines.has(file)));
}

function chosenTargets(): readonly Target[] {
  if (values.since !== undefined) {
    const diff = execFileSync("git", ["diff", "-U0", "--diff-filter=d", `${values.since}...HEAD`, "--", "src"], {
      encoding: "utf8",
      maxBuffer: Infinity,
    });
    return readDiff(diff)
      .filter(({ file }) => roomOf(file) !== undefined)
      .map((target) => (target.file in before ? { file: target.file } : target));
  }
  const named = positionals.length > 0 ? positionals : rooms.map(({ sources }) => sources);
  const files = [...new Set(named.flatMap(filesOf))].filter((file) => roomOf(file) !== undefined);
  return files.sort().map((file) => ({ file }));
}

function filesOf(name: string): readonly string[] {
  if (!statSync(name).isDirectory()) return [name];
  return execFileSync("git", ["ls-files", "--", name]).toString().trim().split("\n");
}
