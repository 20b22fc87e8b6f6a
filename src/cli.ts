import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { debugVariable } from "./cli/messages.js";
import { run } from "./cli/run.js";

// Whoever reads the output may have seen enough (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin: () => text(process.stdin),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
  debug: (process.env[debugVariable] ?? "0") !== "0",
  signals: process,
});

function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    terminal.question(question, (answer) => {
      terminal.close();
      resolve(/^y(?:es)?$/iu.test(answer.trim()));
    });
  });
}
