import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a command of the repository's. */
function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

// One that is loaded fast stands for the others.
describe.each([["mutate", "tools/mutation/run.ts"]])("npm run %s", { timeout: 60_000 }, (name, script) => {
  it("says how it is used where it is asked", () => {
    const { status, stdout, stderr } = run(script, "--help");
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name}\\b`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("names an option that it doesn't have", () => {
    const { status, stdout, stderr } = run(script, "--sead", "1");
    expect(stderr).toMatch(new RegExp(`^Unknown option '--sead'[^\\n]*\\nUsage: npm run ${name}\\b`));
    expect(stderr).not.toContain("    at ");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
