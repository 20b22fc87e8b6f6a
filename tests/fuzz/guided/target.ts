/**
 * What Jazzer.js calls with the bytes that it makes up: `fuzz(bytes)` throws where something must not be.
 *
 * `GUIDED_FORM` says what the bytes become, `GUIDED_PLUGIN` where the built plugin is: of that, Jazzer.js sees which way
 * each run takes. `GUIDED_SEED` is a file to begin with.
 */
import { readFileSync } from "node:fs";
import { examineFile, forms, type Plugin } from "./forms.js";

const form = forms[process.env.GUIDED_FORM ?? ""];
if (form === undefined) throw new Error("GUIDED_FORM is no form");
process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
const { default: plugin } = (await import(process.env.GUIDED_PLUGIN ?? "")) as { default: Plugin };

function examine(bytes: Buffer): string | undefined {
  return form === undefined ? undefined : examineFile(plugin, form.fileOf(bytes.toString())).problem;
}

// What is loaded with the first request is made ready to be watched, which takes seconds.
examine(readFileSync(process.env.GUIDED_SEED ?? ""));

export function fuzz(bytes: Buffer): void {
  const problem = examine(bytes);
  if (problem !== undefined) throw new Error(problem);
}
