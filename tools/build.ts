/** Builds `dist/`: the compiled sources, the generated tables and the hand-made declarations. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src");
const target = join(root, ".tmp", `dist-${process.pid}`);

mkdirSync(target, { recursive: true });

// Not `.bin/tsc`: with TypeScript 6 and 7 side by side, that name belongs to 7.
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
const { status } = spawnSync(
  process.execPath,
  [compiler, "-p", join(root, "tsconfig.build.json"), "--outDir", target],
  {
    stdio: "inherit",
  },
);
if (status !== 0) {
  rmSync(target, { recursive: true });
  process.exit(status ?? 1);
}

let copied = 0;
for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
  const from = join(source, file);
  if (!isData(relative(source, from))) continue;
  cpSync(from, join(target, file));
  copied += 1;
}

const bin = join(target, "cli.js");
if (existsSync(bin)) chmodSync(bin, 0o755);

// Swapped in at the end, so that whoever reads `dist/` meanwhile finds the old one or the new one.
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(target, join(root, "dist"));
console.log(`dist/ is built; ${copied} data and declaration files copied.`);

/** What the compiler doesn't emit, and the package needs all the same. */
function isData(file: string): boolean {
  const path = file.replaceAll("\\", "/");
  return /^model\/generated\/.*\.json$/u.test(path) || /^types\/.*(?:\.d\.[cm]?ts|\.[cm]?js|\.json)$/u.test(path);
}
