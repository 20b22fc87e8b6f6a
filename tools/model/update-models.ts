import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceEntry } from "../../src/model/services.js";
import type { AutomataTable, ServiceTable } from "../../src/model/table.js";
import { readOriginal } from "./botocore-folder.js";
import { readResources } from "./resources/resource-files.js";
import { buildAll } from "./build-all.js";
import type { BuiltAll } from "./build-all.js";
import { canonicalJson } from "./canonical-json.js";
import type { ClientModel } from "./client-model.js";
import { compareTables } from "./compare-tables.js";
import type { Tables } from "./compare-tables.js";
import type { Correction } from "./correction.js";
import { extractModel } from "./extract-model.js";
import { extractFile, readClients, readExtracts, readSourcesFile, writeGenerated } from "./repository.js";
import type { Repository } from "./repository.js";
import type { ServiceModel } from "./service-model.js";
import type { BotocoreSource, ClientSource, SourcesFile } from "./sources-file.js";
import { reportUpdate } from "./update-report.js";
import type { UpdateReport, WatchedStructures } from "./update-report.js";
import { writeBotocore } from "./write-botocore.js";

export interface UpdateOptions {
  readonly repository: Repository;
  readonly services: readonly ServiceEntry[];
  readonly corrections: readonly Correction[];
  readonly watched: WatchedStructures;
  /** New originals; undefined: only the clients are taken anew. */
  readonly models: NewModels | undefined;
  /** By package: a date by which the installed version was on npm. */
  readonly published: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD`: names the changeset, and dates a client whose version is new and that isn't in `published`. */
  readonly today: string;
  /** The package that the changeset is about. */
  readonly packageName: string;
}

interface NewModels {
  /** A folder of models: see `readOriginal`. */
  readonly folder: string;
  readonly commit: string;
  /** Of the commit, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Takes new sources: extracts, tables, provenance, notice and changeset are written, and what changed is reported.
 *
 * @throws {Error} where a source can't be read, a pattern can't be translated or a correction applies no more; then
 *   nothing has been written.
 */
export function updateModels(options: UpdateOptions): UpdateReport {
  const { repository, services, corrections } = options;
  const clients = readClients(repository, services);
  const { models, file } = newSources(options, clients);
  const built = buildAll({
    services,
    models,
    clients,
    corrections,
    file,
    resources: readResources(repository, services),
  });
  const report = reportUpdate(
    options.packageName,
    services.map(({ id }) => ({
      id,
      sources: built.services.get(id)?.table.sources ?? [],
      changes: changesOf(repository, id, built),
    })),
    options.watched,
  );
  mkdirSync(repository.sources, { recursive: true });
  for (const [id, model] of models) writeFileSync(extractFile(repository, id), writeBotocore(model));
  writeFileSync(join(repository.sources, "sources.json"), canonicalJson(file, 3));
  writeGenerated(repository, built.files);
  writeNotice(repository, file.botocore);
  if (report.changeset !== undefined) {
    mkdirSync(repository.changesets, { recursive: true });
    writeFileSync(join(repository.changesets, `model-${options.today}.md`), report.changeset);
  }
  return report;
}

function newSources(
  options: UpdateOptions,
  clients: ReadonlyMap<string, ClientModel>,
): { readonly models: ReadonlyMap<string, ServiceModel>; readonly file: SourcesFile } {
  const { repository, services } = options;
  const old = existsSync(join(repository.sources, "sources.json")) ? readSourcesFile(repository) : undefined;
  const clientSources = newClientSources(options, clients, old?.clients ?? {});
  if (options.models === undefined) {
    if (old === undefined) throw new Error("There are no extracts yet: the first update needs --models.");
    return { models: readExtracts(repository, services), file: { botocore: old.botocore, clients: clientSources } };
  }
  const { folder, commit, date } = options.models;
  const models = new Map<string, ServiceModel>();
  const sha256: Record<string, string> = {};
  for (const { id, packageName } of services) {
    const original = readOriginal(folder, id);
    models.set(id, extractModel(original.model, clients.get(packageName)));
    sha256[id] = original.sha256;
  }
  const repositoryUrl = "https://github.com/boto/botocore";
  const botocore = { repository: repositoryUrl, license: "Apache-2.0", commit, date, sha256 };
  return { models, file: { botocore, clients: clientSources } };
}

function newClientSources(
  { published, today }: UpdateOptions,
  clients: ReadonlyMap<string, ClientModel>,
  old: Readonly<Record<string, ClientSource>>,
): Readonly<Record<string, ClientSource>> {
  return Object.fromEntries(
    [...clients].map(([name, { version }]) => {
      const known = old[name];
      const date = published.get(name) ?? (known?.version === version ? known.published : today);
      return [name, { version, published: date }];
    }),
  );
}

function changesOf(repository: Repository, id: string, built: BuiltAll): ReturnType<typeof compareTables> {
  const after = built.services.get(id);
  const before = committedTables(repository, id);
  return after === undefined || before === undefined ? [] : compareTables(before, after);
}

function committedTables(repository: Repository, id: string): Tables | undefined {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(repository.generated, name), "utf8"));
  if (!existsSync(join(repository.generated, `${id}.json`))) return undefined;
  return { table: read(`${id}.json`) as ServiceTable, automata: read(`${id}.automata.json`) as AutomataTable };
}

/** The notice names the commit that the models come from. */
function writeNotice({ notice }: Repository, { commit, date }: BotocoreSource): void {
  const text = readFileSync(notice, "utf8");
  const stated = /commit [0-9a-f]{7,40} of \d{4}-\d{2}-\d{2}/u;
  if (!stated.test(text)) throw new Error(`${notice} names no botocore commit ("commit <sha> of <date>").`);
  writeFileSync(notice, text.replace(stated, `commit ${commit} of ${date}`));
}
