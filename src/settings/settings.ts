import type { Allowed, Limits } from "../check/allowed.js";
import { nearest } from "../text/spelling.js";
import { describe, isObject } from "./describe.js";
import { readLimits } from "./limits.js";

/** `settings.sagemaker` of an ESLint config, read once. */
export interface Settings {
  /** What is accepted besides what is known. */
  readonly allow: Allowed;
  /** The shapes whose limits are others than the model's, by the setting that says so. */
  readonly limited: Readonly<Record<LimitSetting, readonly string[]>>;
  /** Which JSON and YAML files are requests, and of which operation. */
  readonly requests: readonly RequestFiles[];
  /** Whether the SDK client that the linted project has installed is asked before something unknown is reported. */
  readonly sdk: boolean;
  /** Whether the constants of other files that a file imports are read. */
  readonly modules: boolean;
  /** The modules that files have without importing them, by the names of their globals. */
  readonly globals: ReadonlyMap<string, string>;
}

/** The settings that give a shape other limits. */
export type LimitSetting = "lengths" | "ranges" | "sizes" | "patterns";

/** Files that hold the input of an operation, for `aws sagemaker ... --cli-input-json` or `--cli-input-yaml`. */
export interface RequestFiles {
  /** A glob; one without a slash is matched against the file's name, any other against its path from the working directory. */
  readonly files: string;
  readonly operation: string;
  /** The key of the service's table. */
  readonly service: string;
}

/** Settings as far as they can be used, and a sentence for each thing that is wrong with them. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

export const defaultSettings: Settings = {
  allow: { enums: new Map(), members: new Map() },
  limited: { lengths: [], ranges: [], sizes: [], patterns: [] },
  requests: [],
  sdk: true,
  modules: false,
  globals: new Map(),
};

/**
 * Reads `settings.sagemaker`. What isn't of the right form is told and left out; the rest holds all the same.
 *
 * @param value whatever the config says; undefined where it says nothing
 */
export function readSettings(value: unknown): SettingsReading {
  const problems: string[] = [];
  const path = "settings.sagemaker";
  if (value === undefined) {
    return { settings: defaultSettings, problems };
  }
  const { allow, requests, sdk, modules, globals } = readObject(value, path, settingKeys, problems);
  const allowed = readObject(allow ?? {}, `${path}.allow`, allowKeys, problems);
  const { limits, limited } = readAllLimits(allowed, `${path}.allow`, problems);
  const relations = readStrings(allowed.relations, `${path}.allow.relations`, "the ids of relations", problems);
  return {
    settings: {
      allow: {
        enums: readNames(allowed.enums, `${path}.allow.enums`, "TrainingInstanceType", problems),
        members: readNames(allowed.members, `${path}.allow.members`, "CreateTrainingJobRequest", problems),
        ...(relations.length > 0 && { relations: new Set(relations) }),
        ...(limits.size > 0 && { limits }),
      },
      limited,
      requests: readRequests(requests, `${path}.requests`, problems),
      sdk: readBoolean(sdk, `${path}.sdk`, problems) ?? defaultSettings.sdk,
      globals: readGlobals(globals, `${path}.globals`, problems),
      modules: readBoolean(modules, `${path}.modules`, problems) ?? defaultSettings.modules,
    },
    problems,
  };
}

const settingKeys = ["allow", "requests", "sdk", "modules", "globals"];
const allowKeys = ["enums", "members", "relations", "lengths", "ranges", "sizes", "patterns"];

/** What `allow` says of limits: together, for a shape has limits of one kind, and a pattern. */
function readAllLimits(
  allowed: Readonly<Record<string, unknown>>,
  path: string,
  problems: string[],
): Pick<Settings, "limited"> & { limits: Map<string, Limits> } {
  const lengths = readLimits(allowed.lengths, `${path}.lengths`, problems);
  const ranges = readLimits(allowed.ranges, `${path}.ranges`, problems);
  const sizes = readLimits(allowed.sizes, `${path}.sizes`, problems);
  const patterns = readStrings(allowed.patterns, `${path}.patterns`, "the names of shapes", problems);
  const limits = new Map([...lengths, ...ranges, ...sizes]);
  for (const name of patterns) limits.set(name, { ...limits.get(name), anyText: true });
  return {
    limits,
    limited: { lengths: [...lengths.keys()], ranges: [...ranges.keys()], sizes: [...sizes.keys()], patterns },
  };
}

function readStrings(value: unknown, path: string, what: string, problems: string[]): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  const wrong: unknown = Array.isArray(value) ? value.find((item) => typeof item !== "string") : undefined;
  const got = Array.isArray(value) ? `one with ${describe(wrong)} in it` : describe(value);
  problems.push(`${path}: expected an array of ${what}, got ${got}.`);
  return [];
}

/** The object's own keys, those that are known only. */
function readObject(
  value: unknown,
  path: string,
  keys: readonly string[],
  problems: string[],
): Readonly<Record<string, unknown>> {
  if (!isObject(value)) {
    problems.push(`${path}: expected an object with ${quotedList(keys)}, got ${describe(value)}.`);
    return {};
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) {
      const [best] = nearest(key, keys);
      problems.push(
        `${path}.${key}: no such key; ${best === undefined ? `expected ${quotedList(keys)}.` : `did you mean "${best}"?`}`,
      );
    }
  }
  return value;
}

/** `{ ShapeName: ["name", ...] }`. */
function readNames(
  value: unknown,
  path: string,
  example: string,
  problems: string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, ReadonlySet<string>>();
  if (value === undefined) return names;
  if (!isObject(value)) {
    problems.push(
      `${path}: expected an object of arrays of strings by shape name (${example}), got ${describe(value)}.`,
    );
    return names;
  }
  for (const [shape, list] of Object.entries(value)) {
    if (Array.isArray(list) && list.every((item) => typeof item === "string")) {
      names.set(shape, new Set(list));
    } else {
      const wrong: unknown = Array.isArray(list) ? list.find((item) => typeof item !== "string") : undefined;
      const got = Array.isArray(list) ? `one with ${describe(wrong)} in it` : describe(list);
      problems.push(`${path}.${shape}: expected an array of strings, got ${got}.`);
    }
  }
  return names;
}

function readRequests(value: unknown, path: string, problems: string[]): RequestFiles[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`${path}: expected an array of { files, operation }, got ${describe(value)}.`);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const at = `${path}[${index}]`;
    const entry = readObject(item, at, ["files", "operation", "service"], problems);
    const files = isObject(item) ? readGlob(entry.files, `${at}.files`, problems) : undefined;
    const operation = isObject(item) ? readString(entry.operation, `${at}.operation`, problems) : undefined;
    const service = entry.service === undefined ? "sagemaker" : readString(entry.service, `${at}.service`, problems);
    return files === undefined || operation === undefined || service === undefined
      ? []
      : [{ files, operation, service }];
  });
}

/** `{ AWS: "aws-sdk" }` */
function readGlobals(value: unknown, path: string, problems: string[]): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (!isObject(value)) {
    problems.push(`${path}: expected an object of module names by global (AWS), got ${describe(value)}.`);
    return new Map();
  }
  return new Map(
    Object.entries(value).flatMap(([name, module]): [string, string][] => {
      const read = readString(module, `${path}.${name}`, problems);
      return read === undefined ? [] : [[name, read]];
    }),
  );
}

function readString(value: unknown, path: string, problems: string[]): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  problems.push(`${path}: expected a string, got ${describe(value)}.`);
  return undefined;
}

/** A glob that can match: paths are compared relative to the working directory, and with `/`. */
function readGlob(value: unknown, path: string, problems: string[]): string | undefined {
  const glob = readString(value, path, problems);
  if (glob === undefined || !/^(?:!|\/|[A-Za-z]:|\.\.\/)|\\/u.test(glob)) return glob;
  problems.push(
    `${path}: expected a glob relative to the working directory, with "/" between folders, got ${describe(value)}.`,
  );
  return undefined;
}

function readBoolean(value: unknown, path: string, problems: string[]): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  problems.push(`${path}: expected true or false, got ${describe(value)}.`);
  return undefined;
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
