/** `npm run model:update`: see CONTRIBUTING.md. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { join } from "node:path";
import { services } from "../../src/model/services.js";
import { readOriginal } from "./botocore-folder.js";
import { canonicalJson } from "./canonical-json.js";
import { extractModel } from "./extract-model.js";
import { extractFile, readClients, thisRepository } from "./repository.js";
import type { SourcesFile } from "./sources-file.js";
import { writeBotocore } from "./write-botocore.js";

const { values } = parseArgs({
  options: {
    models: { type: "string" },
    commit: { type: "string" },
    date: { type: "string" },
    published: { type: "string", multiple: true, default: [] },
  },
});
const clients = readClients(thisRepository, services);
const published = new Map(values.published.map((pair) => pair.split("=") as [string, string]));
const hashes: Record<string, string> = {};
for (const { id, packageName } of services) {
  const original = readOriginal(values.models ?? "", id);
  hashes[id] = original.sha256;
  writeFileSync(extractFile(thisRepository, id), writeBotocore(extractModel(original.model, clients.get(packageName))));
}
const file: SourcesFile = {
  botocore: {
    repository: "https://github.com/boto/botocore",
    license: "Apache-2.0",
    commit: values.commit ?? "",
    date: values.date ?? "",
    sha256: hashes,
  },
  clients: Object.fromEntries(
    [...clients].map(([name, { version }]) => [name, { version, published: published.get(name) ?? "" }]),
  ),
};
writeFileSync(join(thisRepository.sources, "sources.json"), canonicalJson(file, 3));
