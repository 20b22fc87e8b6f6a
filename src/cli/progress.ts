import type { ESLint } from "eslint";
import type { TextSink } from "./surroundings.js";

export interface Progress {
  /** Has the rule `count`, which is called once for each file and reports nothing. */
  readonly plugin: ESLint.Plugin;
  /** Takes the counter off the screen. */
  end(): void;
}

const quietMilliseconds = 1000;
const intervalMilliseconds = 100;

/** Counts the checked files on a terminal, once the work has taken a second; silent everywhere else. */
export function createProgress(sink: TextSink, now: () => number = Date.now): Progress {
  let files = 0;
  let nextWrite = now() + quietMilliseconds;
  let written = false;

  const count = (): void => {
    files += 1;
    if (sink.isTTY !== true || now() < nextWrite) return;
    nextWrite = now() + intervalMilliseconds;
    written = true;
    sink.write(`\rChecking: ${files} files`);
  };

  return {
    plugin: {
      rules: {
        count: {
          meta: { schema: [] },
          create: () => {
            count();
            return {};
          },
        },
      },
    },
    end() {
      if (written) sink.write("\r\u001b[K");
      written = false;
    },
  };
}
