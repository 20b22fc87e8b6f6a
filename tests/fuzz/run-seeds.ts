import { spawn } from "node:child_process";
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What takes longer than this for one seed hangs, on a machine that is busy with other things too. */
const maxMilliseconds = 120_000;

/** What becomes of what the children say. */
export interface Listener<Line> {
  /** What has come of one seed. */
  take(line: Line): void;
  /** A seed at which the process hung or ended. */
  hung(seed: number): void;
}

/**
 * Goes through seeds in a child process: `script` gets `args`, `from` and `to`, and calls `answerSeeds`.
 *
 * A child that ends early is followed by one that goes on behind the seed that it ended at.
 */
export async function runSeeds<Line>(
  script: URL,
  args: readonly string[],
  from: number,
  to: number,
  listener: Listener<Line>,
): Promise<void> {
  let next = from;
  while (next < to) next = await runChild(script, [...args, String(next), String(to)], listener);
}

/** @returns the seed to go on with */
async function runChild<Line>(script: URL, args: readonly string[], listener: Listener<Line>): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(script), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let at = Number(args.at(-2));
  let isOpen = true;
  let watch: NodeJS.Timeout | undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line | Beginning;
    clearTimeout(watch);
    isOpen = isBeginning(line);
    if (isBeginning(line)) {
      at = line.begins;
      watch = setTimeout(() => child.kill("SIGKILL"), maxMilliseconds);
    } else {
      listener.take(line);
    }
  }
  clearTimeout(watch);
  if (isOpen) listener.hung(at);
  return at + 1;
}

interface Beginning {
  readonly begins: number;
}

function isBeginning(line: unknown): line is Beginning {
  return typeof line === "object" && line !== null && "begins" in line;
}

/** In the child: answers each seed of the arguments with a line. */
export async function answerSeeds(answer: (seed: number) => unknown): Promise<void> {
  const [from = 0, to = 0] = process.argv.slice(-2).map(Number);
  for (let seed = from; seed < to; seed += 1) {
    write({ begins: seed });
    write(await answer(seed));
  }
}

function write(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
