import { host } from "../host.js";

/**
 * Runs a part of the plugin that must not end a user's lint.
 *
 * @returns what `run` returns; undefined where it throws, unless `ESLINT_PLUGIN_SAGEMAKER_RETHROW` is set: the project's
 * own tests set it, and see the error.
 */
export function guarded<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (host.rethrows) throw error;
    return undefined;
  }
}
