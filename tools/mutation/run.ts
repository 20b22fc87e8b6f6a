/**
 * `npm run mutate [-- FILE|FOLDER...] [--since COMMIT] [--keep]`: breaks the code in small ways, one at a time, and sees
 * whether a test notices. Prints what no test noticed, and the scores by folder.
 *
 * Without files, everything that is mutated; with `--since`, what has changed since that commit. Fails where a file's
 * score is lower than the one in `scores.json`; `--keep` writes the new ones there.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mutateRoom } from "./mutate-room.js";
import { printSurvivors } from "./print-survivors.js";
import { roomOf, rooms } from "./rooms.js";
import { findLosses, left, percent, shareOf, sorted, sumByFolder, type Scores } from "./scores.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { since: { type: "string" }, keep: { type: "boolean", default: false } },
});
const scoresFile = new URL("scores.json", import.meta.url);
const before = JSON.parse(readFileSync(scoresFile, "utf8")) as Scores;

let now: Scores = {};
const files = chosenFiles();
for (const room of rooms) {
  const ofRoom = files.filter((file) => roomOf(file) === room);
  if (ofRoom.length === 0) continue;
  const { scores, survivors } = await mutateRoom(room, ofRoom);
  printSurvivors(survivors);
  now = { ...now, ...scores };
}
for (const [folder, score] of Object.entries(sumByFolder(now))) {
  const { noticed, explained, all } = score;
  console.log(
    `${folder}: ${percent(shareOf(score))} (of ${String(all)}, ${String(noticed)} noticed, ${String(explained)} explained, ${String(left(score))} left)`,
  );
}
if (values.keep) writeFileSync(scoresFile, `${JSON.stringify(sorted({ ...before, ...now }), undefined, 2)}\n`);
const losses = findLosses(before, now);
for (const loss of losses) console.log(`LOWER ${loss}`);
if (losses.length > 0 && !values.keep) process.exitCode = 1;

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
