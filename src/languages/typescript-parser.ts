import { host } from "../host.js";
import { loadOxcParser } from "./oxc-parser.js";
import { findProjectParser, type ESLintParser, type FoundParser } from "./project-parser.js";

/** Parsers by the folder that they were looked for from. */
const byFolder = new Map<string, FoundParser>();
let oxc: FoundParser | undefined;

/**
 * Finds what a TypeScript file is read with: the parser that its project has installed, looked for from the file
 * upwards; where there is none, or it doesn't load (typescript-eslint's doesn't beside TypeScript 7), the one that needs
 * no TypeScript.
 */
export function findTypeScriptParser(filePath: string): FoundParser {
  const folder = host.path.dirname(filePath);
  const known = byFolder.get(folder);
  if (known !== undefined) return known;
  const found = choose(folder);
  byFolder.set(folder, found);
  return found;
}

function choose(folder: string): FoundParser {
  const own = findProjectParser(folder);
  if (own?.parser !== undefined) return own;
  oxc ??= loadOxcParser();
  if (oxc.parser !== undefined || own === undefined) return oxc;
  return { problem: `${own.problem}\n${oxc.problem}` };
}

/** Reads each TypeScript file with what `findTypeScriptParser` finds for it. */
export const typeScriptParser: ESLintParser = {
  meta: { name: "eslint-plugin-sagemaker/typescript-parser", version: "1" },
  parseForESLint(text, options: unknown) {
    const filePath = filePathIn(options);
    const { parser, problem } = findTypeScriptParser(filePath);
    if (parser === undefined) throw new Error(problem);
    return parser.parseForESLint(text, options);
  },
};

function filePathIn(options: unknown): string {
  const given: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "filePath") : undefined;
  return typeof given === "string" ? given : "file.ts";
}
