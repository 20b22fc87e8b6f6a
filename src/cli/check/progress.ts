import type { Linter } from "eslint";
import type { Surroundings } from "../surroundings.js";

export interface Progress {
  /** Counts each file that is linted. */
  readonly config: Linter.Config;
  /** Takes the counter off the screen. */
  end(): void;
}

const quietMilliseconds = 1000;
const intervalMilliseconds = 100;
const eraseLine = "\r\u001b[K";

/**
 * Counts the checked files on a terminal, once the work has taken a second; silent everywhere else.
 *
 * @param total how many files there are to check
 */
export function createProgress(
  total: number,
  { stderr, signals }: Pick<Surroundings, "stderr" | "signals">,
  now: () => number = Date.now,
): Progress {
  let done = 0;
  let nextWrite = now() + quietMilliseconds;
  let written = false;

  const erase = (): void => {
    if (written) stderr.write(eraseLine);
    written = false;
  };
  const interrupt = (): void => {
    erase();
    // Whoever interrupts a program expects it to end, as it would without this listener.
    process.kill(process.pid, "SIGINT");
  };
  signals?.once("SIGINT", interrupt);

  const count = (): Record<string, never> => {
    done += 1;
    if (stderr.isTTY === true && now() >= nextWrite) {
      nextWrite = now() + intervalMilliseconds;
      written = true;
      stderr.write(`\rChecking: ${Math.min(done, total)} of ${total} files`);
    }
    return {};
  };

  return {
    config: {
      files: ["**/*"],
      plugins: { progress: { rules: { count: { meta: { schema: [] }, create: count } } } },
      rules: { "progress/count": "error" },
    },
    end() {
      signals?.off("SIGINT", interrupt);
      erase();
    },
  };
}
