/**
 * What the strict types add to a compilation, and to completion in an editor.
 *
 * Times are those of the processor, of the compiler's process and all of its threads: on a machine that does other work
 * too, ratios of them hold where those of the clock don't.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, scratchFolder, type CompilerVersion } from "../../tests/types/compiler.js";
import { cursors, Editor } from "../../tests/types/language-service.js";
import { publish, type Figure } from "../measure.js";
import { typedCalls } from "../../tests/types/typed-calls.js";

/** Ratios to the SDK's own types, of time and memory, that must not be exceeded, by the number of calls. */
const targets: Readonly<Record<number, number>> = { 0: 1.02, 1: 1.1, 50: 1.25, 200: 1.5 };
/** Where the ratio is nearly 1, differences between runs are larger than what is looked for. */
const roundsFor = (calls: number): number => (calls < 2 ? 15 : 5);

const folder = scratchFolder("bench");
mkdirSync(folder, { recursive: true });
const figures: Figure[] = [];
for (const version of ["6.0", "7.0"] satisfies CompilerVersion[]) {
  for (const [calls, target] of Object.entries(targets)) {
    const file = `calls${calls}.ts`;
    writeFileSync(join(folder, file), typedCalls(Number(calls)));
    const plain = { time: Infinity, memory: Infinity, instantiations: 0 };
    const strict = { ...plain };
    // In turn, and the least of each: what else the machine does only ever adds.
    for (let round = 0; round < roundsFor(Number(calls)); round++) {
      for (const [least, clients] of [
        [plain, []],
        [strict, ["client-sagemaker"]],
      ] as const) {
        const before = secondsOfChildren();
        const { output } = await compile(version, folder, [file], {
          strict: clients,
          flags: ["--extendedDiagnostics"],
        });
        least.time = Math.min(
          least.time,
          before === undefined ? numberAfter("Total time", output) : (secondsOfChildren() ?? 0) - before,
        );
        least.memory = Math.min(least.memory, numberAfter("Memory used", output));
        least.instantiations = numberAfter("Instantiations", output);
      }
    }
    const of = `TypeScript ${version}, ${calls === "0" ? "an import and no call" : `${calls} call${calls === "1" ? "" : "s"}`}`;
    figures.push(
      { name: `${of}: time, over the SDK's types`, value: strict.time / plain.time, unit: "x", target },
      { name: `${of}: memory, over the SDK's types`, value: strict.memory / plain.memory, unit: "x", target },
    );
    if (calls !== "0") {
      const each = (strict.instantiations - plain.instantiations) / Number(calls);
      figures.push({ name: `${of}: instantiations a call`, value: each, unit: "" });
    }
  }
}

const plain = new Editor(false);
const strict = new Editor(true);
const least = { plain: Infinity, strict: Infinity };
for (let round = 0; round < 8; round++) {
  const sums = { plain: 0, strict: 0 };
  for (const text of Object.values(cursors)) {
    // Another name each time, so that nothing is remembered of the last time.
    const fresh = text.replaceAll('"a"', `"a${round.toString()}"`);
    sums.plain += plain.complete(fresh).milliseconds;
    sums.strict += strict.complete(fresh).milliseconds;
  }
  least.plain = Math.min(least.plain, sums.plain);
  least.strict = Math.min(least.strict, sums.strict);
}
figures.push({
  name: "completion in a literal, over the SDK's types",
  value: least.strict / least.plain,
  unit: "x",
  target: 1.2,
});
publish(figures);

/** The processor's time, in seconds, of all processes that this one has waited for; undefined where it isn't told. */
function secondsOfChildren(): number | undefined {
  const file = "/proc/self/stat";
  if (!existsSync(file)) return undefined;
  // Behind the program's name, which may have spaces: user and system time of waited-for children, in hundredths.
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function numberAfter(label: string, output: string): number {
  const match = new RegExp(`^${label}:\\s+([\\d.]+)`, "mu").exec(output);
  if (match === null) throw new Error(`the compiler said: ${output.slice(0, 1000)}`);
  return Number(match[1]);
}
