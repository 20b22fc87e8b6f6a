/** First form of the generator: see `npm run model:generate`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { services } from "../../src/model/services.js";
import { tableFormat } from "../../src/model/table.js";
import { buildTable } from "./build-table.js";
import { canonicalJson } from "./canonical-json.js";
import { mergeModels } from "./merge-models.js";
import { readBotocore } from "./read-botocore.js";
import { readClient } from "./read-client.js";

const models = process.argv[2] ?? "";
const generated = fileURLToPath(new URL("../../src/model/generated/", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const newer = new Set(["sagemaker", "sagemaker-runtime", "sagemaker-featurestore-runtime"]);

for (const { id, packageName } of services) {
  const file = `${models}/${id}/service-2.json`;
  let model = readBotocore(readFileSync(file, "utf8"), file, id);
  const sources = ["botocore 0e6e240 (2026-08-07)"];
  const folder = `${root}node_modules/${packageName}`;
  if (existsSync(folder)) {
    const client = readClient(folder);
    const merged = mergeModels(model, client, newer.has(id));
    model = merged.model;
    sources.push(`${packageName} ${client.version}`);
    for (const { what, name } of merged.taken) console.log(`${id}: ${what} ${name}`);
  }
  const table = buildTable(model, { packageName, date: "2026-08-07", sources });
  writeFileSync(`${generated}${id}.json`, canonicalJson(table, 2));
  writeFileSync(
    `${generated}${id}.automata.json`,
    canonicalJson({ format: tableFormat, sets: [[0, 0x10ffff]], automata: table.patterns.map(() => [[1, 0, 0]]) }, 2),
  );
}
