import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { odd } from "./project-with-pipes.js";

type Line = { readonly begins: string } | { readonly code: number; readonly output: string };

/** Windows has neither, under a name in a folder. */
it.skipIf(process.platform === "win32")("nothing waits for a pipe, or reads a device without an end", () => {
  const script = new URL("./check-with-pipes.ts", import.meta.url).pathname;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
    encoding: "utf8",
    timeout: 50_000,
    killSignal: "SIGKILL",
  });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const last = lines.at(-1);
  expect(last, stderr).not.toHaveProperty("begins");
  const outcomes = lines.flatMap((line) => ("code" in line ? [line] : []));
  expect(outcomes).toHaveLength(2 * odd.length);
  // The mistake in the file that can be read is told, whatever else there is.
  for (const { code, output } of outcomes) {
    expect(output).toContain("Nonsense");
    expect(code).toBe(1);
  }
});
