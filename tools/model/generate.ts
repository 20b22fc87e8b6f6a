/**
 * `npm run model:generate`: makes the tables in `src/model/generated/` from the committed extracts and the installed
 * clients. With `--check` (`npm run model:check`) nothing is written: it fails where a file is not as it would be.
 */
import { parseArgs } from "node:util";
import { readResources } from "./resources/resource-files.js";
import { services } from "../../src/model/services.js";
import { buildAll } from "./build-all.js";
import { corrections } from "./corrections.js";
import {
  differences,
  readClients,
  readExtracts,
  readSourcesFile,
  thisRepository,
  writeGenerated,
} from "./repository.js";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const built = buildAll({
  services,
  models: readExtracts(thisRepository, services),
  clients: readClients(thisRepository, services),
  corrections,
  file: readSourcesFile(thisRepository),
  resources: readResources(thisRepository, services),
});
if (values.check) {
  const different = differences(thisRepository, built.files);
  if (different.length > 0) {
    console.error(`src/model/generated is not what tools/model makes:\n  ${different.join("\n  ")}`);
    console.error(`Run "npm run model:generate" and commit what it writes.`);
    process.exitCode = 1;
  } else {
    console.log(`src/model/generated: ${String(built.files.size)} files are as generated.`);
  }
} else {
  writeGenerated(thisRepository, built.files);
  for (const [id, { taken }] of built.services) {
    for (const { what, name } of taken) console.log(`${id}: ${what} ${name}`);
  }
  console.log(`src/model/generated: wrote ${String(built.files.size)} files.`);
}
