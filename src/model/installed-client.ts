import { host } from "../host.js";
import { readDeclarations, type Declarations } from "./client-declarations.js";
import { readInstalledFile, readInstalledVersion } from "./installed-file.js";
import { findInArchives } from "./plug-and-play.js";

/** The SDK client that the linted project has installed: what it knows is accepted, so that our tables' age never makes a false report. */
export interface InstalledClient {
  /** The npm package (`@aws-sdk/client-sagemaker`). */
  readonly packageName: string;
  readonly version: string;
  /** The values of an enum by shape name; undefined where the client has no such enum. */
  enumValues(shapeName: string): ReadonlySet<string> | undefined;
  /** The members of a structure by shape name; undefined where the client has no such structure. */
  members(shapeName: string): ReadonlySet<string> | undefined;
  /** The members of a structure that may be left out; undefined where the client has no such structure. */
  optionalMembers(shapeName: string): ReadonlySet<string> | undefined;
}

const { dirname, join, resolve } = host.path;

/** For how long an answer holds, in milliseconds: an editor's server outlives many an `npm install`. */
const freshFor = 1000;

/** In all files of a client together, in characters; the largest has two million, and what comes behind is not looked into. */
const maximumSize = 16 * 1024 * 1024;

/** Where the clients have kept their declarations, newest first. */
const declarationFolders = ["dist-types/models", "dist-types/ts3.4/models", "dist/types/models", "types/models"];

interface Answer {
  readonly client: InstalledClient | undefined;
  readonly until: number;
}

const answers = new Map<string, Answer>();
const clients = new Map<string, InstalledClient>();

/**
 * The SDK client that a file's imports would reach: the first `node_modules` that has the package, from the file's
 * folder upward, or yarn's archives. Read as text, never executed; nothing is written.
 *
 * Parsed once per installed copy (its real path, version and time of change), on the first question; where a package
 * is, or that it isn't there, is asked again after a second.
 *
 * @param packageName the npm package: `@aws-sdk/client-sagemaker`.
 * @param fromFile the linted file's path; it needn't exist.
 * @returns undefined where no client is installed, or what is installed isn't one that can be read; never throws.
 */
export function findInstalledClient(packageName: string, fromFile: string): InstalledClient | undefined {
  const folder = dirname(resolve(fromFile));
  const key = `${packageName}\0${folder}`;
  const now = Date.now();
  const known = answers.get(key);
  if (known !== undefined && now < known.until && now >= known.until - freshFor) return known.client;
  const client = locate(packageName, folder);
  // One entry per folder that had something to report: forgotten in one go before they could add up.
  if (answers.size >= 10_000) answers.clear();
  answers.set(key, { client, until: now + freshFor });
  return client;
}

function locate(packageName: string, folder: string): InstalledClient | undefined {
  for (let at = folder; ;) {
    const manifest = join(at, "node_modules", packageName, "package.json");
    const status = host.statusOf(manifest);
    if (status !== undefined) return open(packageName, manifest, status.mtimeMs);
    const parent = dirname(at);
    if (parent === at) break;
    at = parent;
  }
  const inArchive = findInArchives(packageName, folder);
  if (inArchive === undefined) return undefined;
  const manifest = join(inArchive, "package.json");
  const status = host.statusOf(manifest);
  return status && open(packageName, manifest, status.mtimeMs);
}

function open(packageName: string, manifest: string, changed: number): InstalledClient | undefined {
  try {
    const folder = dirname(host.realPath(manifest));
    const version = readInstalledVersion(manifest);
    if (version === undefined) return undefined;
    const key = `${folder}\0${version}\0${String(changed)}`;
    const known = clients.get(key);
    if (known !== undefined) return known;
    const files = declarationFiles(folder);
    if (files.length === 0) return undefined;
    const client = createClient(packageName, version, files);
    if (clients.size >= 100) clients.clear();
    clients.set(key, client);
    return client;
  } catch {
    // A package that vanishes or can't be read while we look is no package.
    return undefined;
  }
}

/** Enums first, in the order of their numbers: that is where most questions end. */
function declarationFiles(folder: string): readonly string[] {
  for (const name of declarationFolders) {
    const directory = join(folder, name);
    const files = listFolder(directory).filter((file) => /^(?:enums|models_\d+)\.d\.ts$/.test(file));
    if (files.length > 0) return files.sort().map((file) => join(directory, file));
  }
  return [];
}

function listFolder(directory: string): readonly string[] {
  try {
    return host.listFolder(directory);
  } catch {
    return [];
  }
}

function createClient(packageName: string, version: string, files: readonly string[]): InstalledClient {
  const texts = new Map<string, Declarations | undefined>();
  let left = maximumSize;
  const declarations = (file: string): Declarations | undefined => {
    if (!texts.has(file)) {
      const text = readInstalledFile(file);
      left -= text?.length ?? 0;
      texts.set(file, text === undefined || left < 0 ? undefined : readDeclarations(text));
    }
    return texts.get(file);
  };
  type Find = (declarations: Declarations, name: string) => ReadonlySet<string> | undefined;
  const finder = (find: Find): ((shapeName: string) => ReadonlySet<string> | undefined) => {
    const found = new Map<string, ReadonlySet<string> | undefined>();
    return (shapeName) => {
      if (!found.has(shapeName)) found.set(shapeName, search(shapeName, find));
      return found.get(shapeName);
    };
  };
  const search = (shapeName: string, find: Find): ReadonlySet<string> | undefined => {
    for (const file of files) {
      const names = findIn(file, shapeName, find);
      if (names !== undefined) return names;
    }
    return undefined;
  };
  const findIn = (file: string, shapeName: string, find: Find): ReadonlySet<string> | undefined => {
    try {
      const one = declarations(file);
      // A name that TypeScript or another shape has taken gets an underscore (`_InstanceType`).
      return one && (find(one, `_${shapeName}`) ?? find(one, shapeName));
    } catch {
      // A text that regular expressions give up on is none of the SDK's.
      return undefined;
    }
  };
  return {
    packageName,
    version,
    enumValues: finder((one, name) => one.enumValues(name)),
    members: finder((one, name) => one.members(name)),
    optionalMembers: finder((one, name) => one.optionalMembers(name)),
  };
}
