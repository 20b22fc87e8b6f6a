/**
 * All benchmarks, each in a process of its own: `npm run bench`, or `npm run bench -- requests growth` for some.
 *
 * Prints one table; the ratios are of times taken in the same process in turn, so that they hold on any machine.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import type { Figure } from "./measure.js";

const folder = new URL("./sections/", import.meta.url);
const all = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();
const wanted = process.argv.slice(2);
for (const name of wanted) if (!all.includes(name)) throw new Error(`no section ${name}; there are ${all.join(", ")}`);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length.toString()} cores`);
let missed = 0;
for (const section of wanted.length > 0 ? wanted : all) {
  const run = spawnSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", new URL(`${section}.ts`, folder).pathname],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 26 },
  );
  if (run.status !== 0) throw new Error(`${section} failed`);
  console.log(`\n${section}`);
  for (const { name, value, unit, target } of JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "[]") as Figure[]) {
    const verdict =
      target === undefined ? "" : value <= target ? `  (target ${target.toString()})` : `  MISSES ${target.toString()}`;
    if (target !== undefined && value > target) missed++;
    console.log(`  ${name.padEnd(66)} ${format(value).padStart(10)} ${unit.padEnd(4)}${verdict}`);
  }
}
console.log(missed === 0 ? "\nAll targets are met." : `\n${missed.toString()} targets are missed.`);

function format(value: number): string {
  return Math.abs(value) >= 1000 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3);
}
