import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ESLint } from "eslint";
import type { CheckOptions } from "./check-options.js";

/** The list that `eslint --suppress-all` writes: findings that are left for later. */
const suppressionsFile = "eslint-suppressions.json";

/**
 * Whether the project has a list of suppressions, and the ESLint that is installed applies it for whoever isn't its own
 * command line.
 */
export function lookForSuppressions(
  eslintClass: typeof ESLint,
  cwd: string,
  config: CheckOptions["config"],
): "none" | "applied" | "not applied" {
  if (config === "none" || !existsSync(join(cwd, suppressionsFile))) return "none";
  try {
    new eslintClass({ cwd, applySuppressions: true });
    return "applied";
  } catch {
    // Older ones don't know the option, and say so.
    return "not applied";
  }
}
