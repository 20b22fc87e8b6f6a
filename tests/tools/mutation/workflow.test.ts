import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { roomOf, rooms } from "../../../tools/mutation/rooms.js";

/** The mutated files that git has under a path; in one with a star, directly in its folder. */
function filesOf(path: string): readonly string[] {
  const spec = path.includes("*") ? `:(glob)${path}` : path;
  const files = execFileSync("git", ["ls-files", "--", spec], { encoding: "utf8" }).trim().split("\n");
  return files.filter((file) => roomOf(file) !== undefined);
}

it("mutates each file of every room once a week, in one job", () => {
  const workflow = readFileSync(".github/workflows/mutation.yml", "utf8");
  const list = /^ +folder:\n((?: +- .+\n)+)/mu.exec(workflow)?.[1] ?? "";
  const jobs = [...list.matchAll(/- (.+)\n/gu)].map(([, folder = ""]) => filesOf(folder));
  expect(jobs.length).toBeGreaterThan(10);
  expect(jobs.every((files) => files.length > 0)).toBe(true);
  const all = filesOf("src");
  expect(jobs.flat().sort()).toEqual([...all].sort());
  expect(new Set(all.map(roomOf))).toEqual(new Set(rooms));
});
