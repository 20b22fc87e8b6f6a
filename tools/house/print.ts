/**
 * Prints how the house stands: circles, imports that go back, and what is largest.
 *
 * usage: npm run house [-- ROOT]; ROOT is another checkout, to compare with
 */
import { resolve } from "node:path";
import { backArrows, findArrows, roomOf } from "./arrows.js";
import { measureCode, type Measured } from "./measure-code.js";

const root = resolve(process.argv[2] ?? ".");
const shown = 8;

const { arrows, circles } = await findArrows(root, [
  "src",
  "site/client",
  "site/playground",
  "tools",
  "bench",
  "tests",
]);
print(
  "files in circles of imports",
  circles.reduce((sum, { length }) => sum + length, 0),
);
for (const circle of circles) console.log(`    ${String(circle.length)}: ${circle.slice(0, shown).join(" ")} …`);

const back = backArrows(arrows);
print("imports that go back between rooms", back.length);
for (const [pair, count] of countBy(back, ({ from, to }) => `${roomOf(from)} -> ${roomOf(to)}`)) {
  console.log(`    ${String(count)}: ${pair}`);
}

const { files, functions } = await measureCode(root, ["src", "site", "tools"]);
printLongest("files over 400 lines, src/, site/ and tools/", files, 400);
printLongest("functions over 60 lines, src/, site/ and tools/", functions, 60);

print("files in src/, site/ and tools/", files.length);
for (const [folder, count] of countBy(files, ({ path }) => path.slice(0, path.lastIndexOf("/"))).slice(0, shown)) {
  console.log(`    ${String(count)}: ${folder}/`);
}

function print(what: string, count: number): void {
  console.log(`${what}: ${String(count)}`);
}

function printLongest(what: string, measured: readonly Measured[], limit: number): void {
  print(what, measured.filter(({ lines }) => lines > limit).length);
  for (const { name, lines } of measured.slice(0, shown)) console.log(`    ${String(lines)}: ${name}`);
}

/** How often each key comes, the most frequent first. */
function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
