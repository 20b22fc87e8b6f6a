import { createHash } from "node:crypto";
import type { ServiceEntry } from "../../src/model/services.js";
import type { AutomataTable, ServiceTable, ShapeRow } from "../../src/model/table.js";
import { buildService } from "./build-service.js";
import type { BuiltService } from "./build-service.js";
import { canonicalJson } from "./canonical-json.js";
import type { ClientModel } from "./client-model.js";
import type { Correction } from "./correction.js";
import type { ServiceModel } from "./service-model.js";
import { buildResources } from "./resources/build-resources.js";
import type { ResourceExtract } from "./resources/extract-resources.js";
import { isNewer, newestDate, sourceNames } from "./sources-file.js";
import type { SourcesFile } from "./sources-file.js";

/** Everything that the generated files are made of. */
export interface AllSources {
  readonly services: readonly ServiceEntry[];
  readonly models: ReadonlyMap<string, ServiceModel>;
  /** By npm package. */
  readonly clients: ReadonlyMap<string, ClientModel>;
  readonly corrections: readonly Correction[];
  readonly file: SourcesFile;
  /** What CloudFormation states of the resources of a service, by its id. */
  readonly resources: ReadonlyMap<string, ResourceExtract>;
}

export interface BuiltAll {
  /** The content of each generated file, by its name in `src/model/generated/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, BuiltService>;
}

/** Makes all generated files: a table and an automata file per service, and their provenance. */
export function buildAll(sources: AllSources): BuiltAll {
  const files = new Map<string, string>();
  const built = new Map<string, BuiltService>();
  for (const entry of sources.services) {
    const service = buildEntry(entry, sources);
    built.set(entry.id, service);
    files.set(`${entry.id}.json`, canonicalJson(service.table, 2));
    files.set(`${entry.id}.automata.json`, canonicalJson(service.automata, 2));
    const resources = sources.resources.get(entry.id);
    if (resources !== undefined) {
      files.set(`${entry.id}.resources.json`, canonicalJson(buildResources(resources, service.table), 2));
    }
  }
  files.set("provenance.json", canonicalJson(provenance(sources, built), 4));
  return { files, services: built };
}

function buildEntry(entry: ServiceEntry, sources: AllSources): BuiltService {
  const model = sources.models.get(entry.id);
  if (model === undefined) throw new Error(`There is no model of ${entry.id}.`);
  const { botocore } = sources.file;
  const clientSource = sources.file.clients[entry.packageName];
  const client = sources.clients.get(entry.packageName);
  if (client?.version !== clientSource?.version) {
    throw new Error(
      `${entry.packageName} is ${client?.version ?? "not installed"}, but the tables are made of ` +
        `${clientSource?.version ?? "none"}: run "npm ci", or "npm run model:update" to take the installed one.`,
    );
  }
  return buildService({
    model,
    corrections: sources.corrections,
    client,
    clientIsNewer: clientSource !== undefined && isNewer(clientSource, botocore),
    header: {
      packageName: entry.packageName,
      date: newestDate(clientSource, botocore),
      sources: sourceNames(entry.packageName, clientSource, botocore),
    },
  });
}

function provenance(sources: AllSources, built: ReadonlyMap<string, BuiltService>): object {
  const { botocore, clients } = sources.file;
  return {
    writtenBy: "tools/model (npm run model:generate); not edited by hand",
    botocore: {
      repository: botocore.repository,
      license: botocore.license,
      commit: botocore.commit,
      date: botocore.date,
    },
    services: Object.fromEntries(
      sources.services.map(({ id, packageName }) => {
        const service = built.get(id);
        if (service === undefined) throw new Error(`There is no table of ${id}.`);
        return [
          id,
          {
            model: { sha256: botocore.sha256[id] },
            client: clients[packageName] === undefined ? null : { name: packageName, ...clients[packageName] },
            counts: counts(service.table, service.automata),
            corrections: sources.corrections
              .filter((correction) => correction.service === id)
              .map((correction) => `${correction.shape}: ${correction.change}`),
            ...provenanceOf(sources.resources.get(id)),
            fromClient: service.taken.map(({ what, name }) => `${what} ${name}`),
          },
        ];
      }),
    ),
  };
}

function provenanceOf(resources: ResourceExtract | undefined): object {
  if (resources === undefined) return {};
  const types = Object.values(resources.types);
  const properties = types.reduce((sum, type) => sum + Object.keys(type).length, 0);
  return { resources: { ...resources.source, types: types.length, properties } };
}

/** What a table holds, in numbers. */
function counts(table: ServiceTable, automata: AutomataTable): Readonly<Record<string, number>> {
  const rows = Object.values(table.shapes);
  const count = (test: (row: ShapeRow) => boolean): number => rows.filter(test).length;
  const total = (measure: (row: ShapeRow) => number): number => rows.reduce((sum, row) => sum + measure(row), 0);
  return {
    operations: Object.keys(table.operations).length,
    shapes: rows.length,
    structures: count((row) => "structure" in row),
    members: total((row) => ("structure" in row ? Object.keys(row.structure).length : 0)),
    requiredMembers: total((row) => ("structure" in row ? (row.required?.length ?? 0) : 0)),
    unions: count((row) => "structure" in row && row.union === 1),
    lists: count((row) => "list" in row),
    maps: count((row) => "map" in row),
    strings: count((row) => "string" in row),
    enums: count((row) => "string" in row && row.enum !== undefined),
    enumValues: total((row) => ("string" in row ? (row.enum?.length ?? 0) : 0)),
    numbers: count((row) => "number" in row),
    patterns: table.patterns.length,
    states: automata.automata.reduce((sum, rows) => sum + rows.length, 0),
  };
}

/** The SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
