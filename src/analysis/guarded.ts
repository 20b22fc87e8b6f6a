import { host } from "../host.js";
import { TableError } from "../model/table-error.js";

/**
 * Runs a part of the plugin that must not end a user's lint.
 *
 * @returns what `run` returns; undefined where it throws, unless `ESLINT_PLUGIN_SAGEMAKER_RETHROW` is set: the project's
 * own tests set it, and see the error. Of a table that is damaged everybody is told.
 */
export function guarded<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (host.rethrows || error instanceof TableError) throw error;
    return undefined;
  }
}
