/**
 * `tools/model/sources/sources.json`: which originals the committed extracts and tables are made of. Written by
 * `npm run model:update`.
 */
export interface SourcesFile {
  readonly botocore: BotocoreSource;
  /** By npm package; a client that isn't published has no entry. */
  readonly clients: Readonly<Record<string, ClientSource>>;
}

export interface BotocoreSource {
  readonly repository: string;
  readonly license: string;
  readonly commit: string;
  /** Of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** The SHA-256 of each original `service-2.json`, by service id. */
  readonly sha256: Readonly<Record<string, string>>;
}

export interface ClientSource {
  readonly version: string;
  /** A date by which this version was on npm, `YYYY-MM-DD`. */
  readonly published: string;
}

/** Whether the client says more recent things than the models. */
export function isNewer(client: ClientSource, botocore: BotocoreSource): boolean {
  return client.published > botocore.date;
}

/** The date of the newest source. */
export function newestDate(client: ClientSource | undefined, botocore: BotocoreSource): string {
  return client !== undefined && isNewer(client, botocore) ? client.published : botocore.date;
}

/** The names of the sources with their versions, for messages and documentation. */
export function sourceNames(
  packageName: string,
  client: ClientSource | undefined,
  botocore: BotocoreSource,
): readonly string[] {
  const names = [`botocore ${botocore.commit.slice(0, 7)} (${botocore.date})`];
  if (client !== undefined) names.push(`${packageName} ${client.version}`);
  return names;
}
