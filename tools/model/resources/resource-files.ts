import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceEntry } from "../../../src/model/services.js";
import type { Repository } from "../repository.js";
import type { ResourceExtract } from "./extract-resources.js";

/** Where the extract of a service's resources is. */
export function resourceFile(repository: Repository, id: string): string {
  return join(repository.sources, `${id}.resources.json`);
}

/** The committed extracts of CloudFormation's resources, by service id; most services have none. */
export function readResources(
  repository: Repository,
  services: readonly ServiceEntry[],
): ReadonlyMap<string, ResourceExtract> {
  return new Map(
    services.flatMap(({ id }): [string, ResourceExtract][] => {
      const file = resourceFile(repository, id);
      return existsSync(file) ? [[id, JSON.parse(readFileSync(file, "utf8")) as ResourceExtract]] : [];
    }),
  );
}
