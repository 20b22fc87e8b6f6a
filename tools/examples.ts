/**
 * Lints `examples/` with the built plugin and prints what ESLint prints.
 *
 * Some examples are wrong on purpose, so findings are a success here; none at all, or an ESLint that can't run, isn't.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const eslint = join(root, "node_modules", "eslint", "bin", "eslint.js");

const folder = join(root, "examples");
const { status, stdout } = spawnSync(process.execPath, [eslint, "."], {
  cwd: folder,
  stdio: ["inherit", "pipe", "inherit"],
  encoding: "utf8",
  env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: "1" }) },
});
process.stdout.write(stdout.replaceAll(`${root}${sep}`, ""));
if (status === 1) {
  const quiet = readdirSync(folder).filter(
    (name) => /\.[cm]?[jt]s$/u.test(name) && name !== "eslint.config.js" && !stdout.includes(join(folder, name)),
  );
  console.log("These are the mistakes that the examples are there to show.");
  console.log(`Nothing is reported of ${quiet.join(", ")}: they are right.`);
}
process.exitCode = status === 1 ? 0 : 2;
