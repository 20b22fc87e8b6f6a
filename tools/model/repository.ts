import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServiceEntry } from "../../src/model/services.js";
import type { ClientModel } from "./client-model.js";
import { readBotocore } from "./read-botocore.js";
import { readClient } from "./read-client.js";
import type { ServiceModel } from "./service-model.js";
import { SourceError } from "./source-error.js";
import type { SourcesFile } from "./sources-file.js";

/** Where the generator's inputs and outputs are. */
export interface Repository {
  /** The committed extracts and `sources.json`. */
  readonly sources: string;
  /** The generated tables. */
  readonly generated: string;
  /** Where the npm clients are installed. */
  readonly nodeModules: string;
  /** Where changesets are written. */
  readonly changesets: string;
  readonly notice: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

export const thisRepository: Repository = {
  sources: join(root, "tools/model/sources"),
  generated: join(root, "src/model/generated"),
  nodeModules: join(root, "node_modules"),
  changesets: join(root, ".changeset"),
  notice: join(root, "NOTICE"),
};

export function readSourcesFile(repository: Repository): SourcesFile {
  return JSON.parse(readFileSync(join(repository.sources, "sources.json"), "utf8")) as SourcesFile;
}

/** The committed extracts of the models, by service id. */
export function readExtracts(
  repository: Repository,
  services: readonly ServiceEntry[],
): ReadonlyMap<string, ServiceModel> {
  return new Map(services.map(({ id }) => [id, readModel(extractFile(repository, id), id)]));
}

export function extractFile(repository: Repository, id: string): string {
  return join(repository.sources, `${id}.json`);
}

/** Reads a model file. */
function readModel(file: string, id: string): ServiceModel {
  if (!existsSync(file)) throw new SourceError(file, "", "is missing");
  return readBotocore(readFileSync(file, "utf8"), file, id);
}

/** The installed clients by package; services whose client isn't on npm have none. */
export function readClients(
  repository: Repository,
  services: readonly ServiceEntry[],
): ReadonlyMap<string, ClientModel> {
  const clients = new Map<string, ClientModel>();
  for (const { packageName } of services) {
    const folder = join(repository.nodeModules, packageName);
    if (existsSync(folder)) clients.set(packageName, readClient(folder));
  }
  return clients;
}

/** Writes the generated files and removes what is not among them. */
export function writeGenerated(repository: Repository, files: ReadonlyMap<string, string>): void {
  mkdirSync(repository.generated, { recursive: true });
  for (const name of readdirSync(repository.generated)) {
    if (!files.has(name)) rmSync(join(repository.generated, name));
  }
  for (const [name, content] of files) writeFileSync(join(repository.generated, name), content);
}

/** The names of the files that are not as generated: changed, missing or surplus. */
export function differences(repository: Repository, files: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(repository.generated) ? readdirSync(repository.generated) : [];
  const surplus = present.filter((name) => !files.has(name)).map((name) => `${name} (nothing generates it)`);
  const changed = [...files].flatMap(([name, content]) => {
    const file = join(repository.generated, name);
    if (!existsSync(file)) return [`${name} (missing)`];
    return readFileSync(file, "utf8") === content ? [] : [`${name} (differs)`];
  });
  return [...surplus, ...changed];
}
