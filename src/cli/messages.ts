/** What the command says besides findings: all of it is here. */
import { documents, repository } from "../text/addresses.js";
import { textOfError } from "../text/error-text.js";
import { generatedFolders } from "./project/files.js";

/** The environment variable that has the stacks of unexpected errors printed. */
export const debugVariable = "ESLINT_PLUGIN_SAGEMAKER_DEBUG";

/** Files of which ESLint itself can check the scripts in them, with what. */
const embedding: readonly (readonly [extension: RegExp, language: string, packageName: string])[] = [
  [/\.vue$/u, "Vue", "vue-eslint-parser"],
  [/\.svelte$/u, "Svelte", "svelte-eslint-parser"],
  [/\.astro$/u, "Astro", "astro-eslint-parser"],
  [/\.(?:md|mdx|markdown)$/u, "Markdown", "@eslint/markdown"],
];

export const nothingNamed = "Name the files or folders to check (`.` is this folder).";

/** A named file of a kind that isn't read. */
export function unreadLanguage(file: string): string {
  const known = embedding.find(([extension]) => extension.test(file));
  if (known === undefined) return `${file} was not checked: it isn't JavaScript, TypeScript, JSON or YAML.`;
  const [, language, packageName] = known;
  return `${file} was not checked: ESLint checks ${language} with ${packageName}; see ${documents}/languages.md`;
}

export function outsideFolder(file: string, cwd: string): string {
  return `${file} was not checked: it is outside of ${cwd}. Run the command in a folder that it is below.`;
}

/** @param code the system's name of the error: `EACCES` */
export function unreadable(file: string, code: string): string {
  const reason = { EACCES: "permission denied", EPERM: "permission denied", EISDIR: "it is a folder" }[code] ?? code;
  return `${file} was not checked: it can't be read (${reason}).`;
}

export function ignoredByProject(file: string): string {
  return `${file} was not checked: the project's ESLint configuration ignores it. --no-config-lookup checks it, --no-warn-ignored leaves it out without a word.`;
}

export function noOperation(file: string): string {
  return `${file} was not checked: nothing says which operation's request it is. Say so with --operation, or in the project's ESLint configuration (settings.sagemaker.requests); see ${documents}/request-files.md`;
}

export function noParser(file: string, reason: string): string {
  return (
    `${file} was not checked: no TypeScript parser was found.\n  ${reason.replaceAll("\n", "\n  ")}\n` +
    "  The command's own comes with the package's optional dependencies: npm install --include=optional"
  );
}

export function noYamlParser(file: string, reason: string): string {
  return `${file} was not checked: ${reason}\n  Install it beside the plugin: npm install --save-dev yaml-eslint-parser`;
}

export function nothingToCheck(paths: readonly string[]): string {
  return (
    `There is no JavaScript, TypeScript, JSON or YAML in ${paths.join(", ")}. Left out are what .gitignore names, ` +
    `node_modules and ${generatedFolders.join(", ")}; --no-ignore checks them, too.`
  );
}

export function configProblem(problem: string): string {
  return `The project's ESLint configuration doesn't load, so its settings and ignores aren't known: ${problem}\n  --no-config-lookup goes without it.`;
}

/** @param version of the ESLint that is installed */
export function suppressionsNotApplied(version: string): string {
  return `eslint-suppressions.json isn't applied: ESLint ${version} applies it in its own command only. A newer one does (10.15), and so does \`eslint .\`.`;
}

export function tooManyWarnings(count: number, max: number): string {
  return `${count} warning${count === 1 ? "" : "s"}, and --max-warnings is ${max}.`;
}

/** An error that nobody has foreseen: a line for whoever runs the command, the stack for whoever looks into it. */
export function unexpected(error: unknown, withStack: boolean): string {
  const line = textOfError(error)
    .split(/\s*\n\s*/u)
    .join("; ");
  if (withStack) return `Unexpected error: ${line}\n${error instanceof Error ? (error.stack ?? "") : ""}\n`;
  return `Unexpected error: ${line}\n${debugVariable}=1 prints its stack, for ${repository}/issues\n`;
}
