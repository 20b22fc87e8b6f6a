import type { ESLint } from "eslint";
import { isAtLeast } from "../project/installed.js";
import { UsageError } from "../usage-error.js";

/** The oldest ESLint that does. */
const minimum = [9, 15] as const;

/**
 * Loads the ESLint that is installed beside the plugin.
 *
 * @throws UsageError where there is none, or one that is too old
 */
export async function importESLint(): Promise<typeof ESLint> {
  let loaded: { readonly ESLint?: typeof ESLint };
  try {
    loaded = await import("eslint");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
      throw new UsageError("ESLint isn't installed beside eslint-plugin-sagemaker: npm install --save-dev eslint");
    }
    throw error;
  }
  const { ESLint: eslintClass } = loaded;
  if (eslintClass === undefined) throw new UsageError(tooOld("An old ESLint"));
  if (!isNewEnough(eslintClass.version)) throw new UsageError(tooOld(`ESLint ${eslintClass.version}`));
  return eslintClass;
}

export function isNewEnough(version: string): boolean {
  return isAtLeast(version, minimum);
}

/** @param found what is installed: `ESLint 8.57.1` */
export function tooOld(found: string): string {
  return `${found} is installed; the plugin needs ${minimum.join(".")} or newer: npm install --save-dev eslint@latest`;
}
