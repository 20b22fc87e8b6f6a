import { statSync } from "node:fs";
import { relative, sep } from "node:path";
import { matchesGlob } from "../../analysis/documents/glob.js";
import { mayHoldDocumentRequests } from "../../analysis/documents/document-requests.js";
import { namesAnSdk } from "../../analysis/sdk-text.js";
import { languageOf, type Language } from "../../languages/extensions.js";
import { findTypeScriptParser } from "../../languages/typescript-parser.js";
import { findYamlParser } from "../../languages/yaml-parser.js";
import { readRegularFile } from "../project/files.js";
import { readSettings } from "../../settings/settings.js";
import {
  ignoredByProject,
  noOperation,
  noParser,
  noYamlParser,
  outsideFolder,
  unreadable,
  unreadLanguage,
} from "../messages.js";
import type { CheckOptions } from "./check-options.js";
import type { FoundFile } from "./find-files.js";
import type { FileConfig, ProjectConfig } from "./project-config.js";

/** What is to be done about the files that were found. */
export interface Selection {
  /** Those that may have requests in them, each with what the project's configuration says of it. */
  readonly candidates: { readonly path: string; readonly config: FileConfig }[];
  /** Those that have been looked at, and can have none. */
  readonly clean: string[];
  /** A line for each that should be checked and can't. */
  readonly problems: string[];
  /** A line for each that was come upon, may have requests, and is of a kind that isn't read. */
  readonly notes: string[];
}

/** Larger files of data that nobody has named hold no requests. */
const maxDataBytes = 5_000_000;

/**
 * Reads the files, and selects those that can have requests: only they are parsed, and only for their sake the project's
 * configuration is loaded.
 */
export async function selectFiles(
  found: readonly FoundFile[],
  cwd: string,
  options: CheckOptions,
  project: ProjectConfig,
): Promise<Selection> {
  const selection: Selection = { candidates: [], clean: [], problems: [], notes: [] };
  for (const file of found) await select(file, cwd, options, project, selection);
  return selection;
}

async function select(
  { path, named }: FoundFile,
  cwd: string,
  options: CheckOptions,
  project: ProjectConfig,
  { candidates, clean, problems, notes }: Selection,
): Promise<void> {
  const local = relative(cwd, path).replaceAll(sep, "/");
  const shown = named ?? local;
  const language = languageOf(path);
  if (language === undefined && named !== undefined) {
    problems.push(unreadLanguage(shown));
    return;
  }
  if (local.startsWith("../")) {
    problems.push(outsideFolder(shown, cwd));
    return;
  }
  const isData = language === "json" || language === "yaml";
  if (isData && named === undefined && statSync(path).size > maxDataBytes) return;
  const text = read(path);
  if (typeof text !== "string") {
    problems.push(unreadable(shown, text.code));
    return;
  }
  if (language === undefined) {
    if (namesAnSdk(text)) notes.push(unreadLanguage(shown));
    return;
  }
  if (!isData && !namesAnSdk(text)) {
    clean.push(path);
    return;
  }

  const config = await project.configOf(path);
  if (config === "ignored") {
    if (named !== undefined && options.warnIgnored) problems.push(ignoredByProject(shown));
    return;
  }
  if (isData && options.operation === undefined && !mayHoldDocumentRequests(text)) {
    if (!isDeclared(local, config.settings)) {
      if (named !== undefined) problems.push(noOperation(shown));
      return;
    }
  }
  const problem = parserProblem(language, path);
  if (problem === undefined) candidates.push({ path, config });
  else if (language === "typescript") problems.push(noParser(shown, problem));
  else (named === undefined ? notes : problems).push(noYamlParser(shown, problem));
}

/** Why a file's language can't be read, if so. */
function parserProblem(language: Language, path: string): string | undefined {
  if (language === "typescript") return findTypeScriptParser(path).problem;
  return language === "yaml" ? findYamlParser().problem : undefined;
}

function isDeclared(path: string, settings: unknown): boolean {
  return readSettings(settings).settings.requests.some(({ files }) => matchesGlob(path, files));
}

function read(path: string): string | { readonly code: string } {
  try {
    return readRegularFile(path);
  } catch (error) {
    return { code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
}
