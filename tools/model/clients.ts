/** Prints the npm clients that the tables are made of, one to a line: what the scheduled update installs anew. */
import { services } from "../../src/model/services.js";
import { readSourcesFile, thisRepository } from "./repository.js";

const known = readSourcesFile(thisRepository).clients;
for (const { packageName } of services) if (packageName in known) console.log(packageName);
