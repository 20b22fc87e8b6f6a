/**
 * `npm run images:generate`: makes `src/sagemaker/images/generated/registries.ts` from the committed extract. With
 * `--check` (`npm run images:check`) nothing is written: it fails where the file is not as it would be.
 */
import { readFileSync, writeFileSync } from "node:fs";
import * as prettier from "prettier";
import { registriesTable, type Extract } from "./table.js";

const extract = JSON.parse(readFileSync(new URL("sources/images.json", import.meta.url), "utf8")) as Extract;
const target = new URL("../../src/sagemaker/images/generated/registries.ts", import.meta.url);
const table = await prettier.format(registriesTable(extract), { parser: "typescript", printWidth: 120 });
if (!process.argv.includes("--check")) writeFileSync(target, table);
else if (readFileSync(target, "utf8") !== table) {
  console.error(`${target.pathname} is not what tools/images makes: run "npm run images:generate".`);
  process.exitCode = 1;
}
