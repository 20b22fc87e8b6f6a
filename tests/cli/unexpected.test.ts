import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";

const stumble = new TypeError("Cannot read properties of undefined\nOccurred while linting a.js:1\nRule: x");

/** Runs the command line with a standard input that fails as nobody expects. */
async function runFailing(error: unknown, debug?: boolean): Promise<{ code: number; stderr: string }> {
  let stderr = "";
  const code = await run(["--stdin"], {
    cwd: ".",
    stdout: { write: () => true },
    stderr: { write: (text) => (stderr += text) },
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what isn't an error is thrown, too
    readStdin: () => Promise.reject(error),
    ...(debug !== undefined && { debug }),
  });
  return { code, stderr };
}

describe("an unexpected error", () => {
  it("is one line, and one that says how to see more", async () => {
    expect(await runFailing(stumble)).toEqual({
      code: 2,
      stderr:
        "Unexpected error: Cannot read properties of undefined; Occurred while linting a.js:1; Rule: x\n" +
        "ESLINT_PLUGIN_SAGEMAKER_DEBUG=1 prints its stack, for https://github.com/eslint-plugin-sagemaker/eslint-plugin-sagemaker/issues\n",
    });
    expect((await runFailing("no error at all")).stderr).toMatch(/^Unexpected error: no error at all\n/u);
  });

  it("comes with its stack where that is wanted", async () => {
    const { code, stderr } = await runFailing(stumble, true);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Unexpected error: Cannot read .*; Rule: x\nTypeError: [^]*\n +at .*unexpected\.test\.ts/u);
    expect((await runFailing("no error at all", true)).stderr).toBe("Unexpected error: no error at all\n\n");
  });
});
