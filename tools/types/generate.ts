/**
 * Writes the strict declarations: `src/types/generated/<service>.d.ts` (the tables), `src/types/strict/client-*.d.ts`
 * (what stands in for the SDK's own declarations) and `src/types/client-*.d.ts` (the same as an import).
 *
 *     tsx tools/types/generate.ts [--check]
 *
 * `--check` writes nothing and fails where a file differs from what it would write.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadResources, loadService } from "../../src/model/registry.js";
import { services, type ServiceEntry } from "../../src/model/services.js";
import { originals } from "./cdk-originals.js";
import { printDeclarationMap } from "./declaration-map.js";
import { printCdk } from "./print-cdk.js";
import { printClient, printImport } from "./print-client.js";
import { printIndex } from "./print-index.js";
import { printResourceTables, printTables } from "./print-tables.js";
import { printStrictCdk } from "./print-strict-cdk.js";
import { readSdk } from "./read-sdk.js";
import { readSdkDeclarations } from "./sdk-declarations.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const types = join(root, "src", "types");

const files = new Map<string, string>();
const written: ServiceEntry[] = [];
for (const entry of services) {
  const service = loadService(entry.id);
  const sdk = readSdk(join(root, "node_modules", entry.packageName), entry.aggregatedClass);
  if (service === undefined || sdk === undefined) {
    console.log(
      `${entry.id}: no declarations, since ${service === undefined ? "there is no table" : "the client isn't installed"}`,
    );
    continue;
  }
  written.push(entry);
  const client = entry.packageName.replace("@aws-sdk/", "");
  files.set(join("generated", `${entry.id}.d.ts`), printTables(service, sdk));
  const declarations = readSdkDeclarations(join(root, "node_modules", entry.packageName));
  const strict = printClient(service, sdk, entry, declarations);
  files.set(join("strict", `${client}.d.ts`), strict);
  const beside = `../../../../${entry.packageName}`;
  files.set(join("strict", `${client}.d.ts.map`), printDeclarationMap(`${client}.d.ts`, strict, beside, declarations));
  files.set(`${client}.d.ts`, printImport(client, entry.packageName));
  files.set(`${client}.js`, `"use strict";\nmodule.exports = require("${entry.packageName}");\n`);
}

files.set("index.d.ts", printIndex(written));

const resources = loadResources("sagemaker", "cdk");
if (resources === undefined) throw new Error("There is no table of SageMaker's resources.");
files.set(join("generated", "aws-cdk-lib.d.ts"), printResourceTables(resources));
files.set("aws-cdk-lib.d.ts", printCdk(resources));
files.set(join("strict", "aws-cdk-lib.d.ts"), printStrictCdk(resources, originals.exports));
files.set(join("strict", "aws-cdk-lib-node10.d.ts"), printStrictCdk(resources, originals.node10));

const stale = existsSync(types)
  ? [
      ...readdirSync(types).filter((file) => file.startsWith("client-")),
      ...["generated", "strict"].flatMap((folder) =>
        existsSync(join(types, folder)) ? readdirSync(join(types, folder)).map((file) => join(folder, file)) : [],
      ),
    ].filter((file) => !files.has(file) && !file.endsWith("nothing.js"))
  : [];
const check = process.argv.includes("--check");
const differing = [...files].filter(
  ([file, text]) => !existsSync(join(types, file)) || readFileSync(join(types, file), "utf8") !== text,
);
if (check) {
  for (const file of [...differing.map(([name]) => name), ...stale])
    console.error(`src/types/${file} is not what tools/types writes`);
  process.exitCode = differing.length + stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of differing) {
    mkdirSync(dirname(join(types, file)), { recursive: true });
    writeFileSync(join(types, file), text);
  }
  for (const file of stale) console.log(`src/types/${file} is not written any more: delete it`);
}
console.log(`${String(files.size)} files, ${String(differing.length)} differ`);
