/**
 * Lints `examples/` with the built plugin and prints what ESLint prints.
 *
 * Some examples are wrong on purpose, so findings are a success here; none at all, or an ESLint that can't run, isn't.
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const eslint = join(root, "node_modules", "eslint", "bin", "eslint.js");

const { status } = spawnSync(process.execPath, [eslint, "."], { cwd: join(root, "examples"), stdio: "inherit" });
if (status === 1) console.log("These are the mistakes that the examples are there to show.");
process.exitCode = status === 1 ? 0 : 2;
