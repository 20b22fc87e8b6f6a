/**
 * Checks a project in which one thing after another is a pipe that nobody writes to, or a link to a device that has no
 * end, and writes a line before and after each. In a process of its own: who waits for a pipe can't be interrupted.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run.js";
import { odd, project } from "./project-with-pipes.js";

for (const path of odd) {
  for (const what of ["pipe", "device"] as const) {
    const folder = mkdtempSync(join(tmpdir(), "sagemaker-pipes-"));
    for (const [name, text] of Object.entries(project)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    rmSync(join(folder, path), { recursive: true, force: true });
    if (what === "pipe") spawnSync("mkfifo", [join(folder, path)]);
    else symlinkSync("/dev/zero", join(folder, path));
    console.log(JSON.stringify({ begins: `${path} is a ${what}` }));
    let output = "";
    const write = (text: string): void => {
      output += text;
    };
    const code = await run(["check", "src", "--no-config-lookup"], {
      cwd: folder,
      stdout: { write },
      stderr: { write },
      readStdin: () => Promise.resolve(""),
    });
    console.log(JSON.stringify({ code, output }));
    rmSync(folder, { recursive: true });
  }
}
