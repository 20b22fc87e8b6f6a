import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../tools/hosts/project.js";

const lock = join(repository, ".tmp", "build.lock");
const patienceMilliseconds = 120_000;

/** Builds `dist/` where the sources are newer than it; one test file at a time. */
export function ensureBuilt(): void {
  takeLock();
  try {
    if (newest(join(repository, "src")) <= newest(join(repository, "dist"))) return;
    const { status, stdout } = spawnSync("npm", ["run", "--silent", "build"], { cwd: repository, encoding: "utf8" });
    if (status !== 0) throw new Error(`The build failed:\n${stdout}`);
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(): void {
  mkdirSync(join(lock, ".."), { recursive: true });
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      if (Date.now() > end) throw new Error(`${lock} is in the way: remove it.`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** When the newest file below a folder was written; 0 where there is no such folder. */
function newest(folder: string): number {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(0, ...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
