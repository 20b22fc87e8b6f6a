/**
 * Fills in what the pages take from elsewhere: `README.md`, `CONTRIBUTING.md` and `docs/*.md`.
 *
 *     <!-- file: PATH -->          the next code block is that file
 *     <!-- output: ARGUMENTS -->   the next code block is what the command prints for these arguments
 *     <!-- rules -->               a table of the rules follows
 *     <!-- relations -->           a table of the relations that the types express follows
 *     <!-- coverage -->            a table of what is checked on which surface follows
 *
 * usage: tsx tools/pages.ts [--check]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.js";
import plugin from "../src/index.js";
import { coverageTable } from "./docs/coverage.js";
import { table } from "./docs/markdown-table.js";
import { configsOf, hasSuggestions } from "./docs/rule-page.js";
import { relationTable } from "./types/relation-table.js";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The pages that are written by hand, relative to the repository. */
export function listPages(): string[] {
  const documents = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md"));
  return ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...documents.map((file) => `docs/${file}`)];
}

/** A page's text with everything filled in. */
export async function fillPage(text: string): Promise<string> {
  let result = "";
  let rest = text;
  const directive = /<!-- (?:(file|output): (.+?)|(rules|relations|coverage)) -->\n\n/u;
  for (let match = directive.exec(rest); match !== null; match = directive.exec(rest)) {
    const end = match.index + match[0].length;
    result += rest.slice(0, end);
    rest = rest.slice(end);
    const [, kind, argument = "", subject] = match;
    if (kind === undefined) {
      rest = writeSubject(subject) + rest.replace(/^(?:\|.*\n)*/u, "");
    } else {
      const content = kind === "file" ? readFileSync(join(root, argument), "utf8") : await runCommand(argument);
      if (!/^```\w+\n/u.test(rest)) throw new Error(`A code block has to follow: ${match[0].trim()}`);
      rest = rest.replace(/^(```\w+\n)[^]*?^(?=```$)/mu, (_block, fence: string) => fence + content.trim() + "\n");
    }
  }
  return result + rest;
}

async function runCommand(commandLine: string): Promise<string> {
  let output = "";
  const sink = { write: (text: string) => (output += text) };
  await run(commandLine.split(" "), {
    cwd: root,
    stdout: sink,
    stderr: sink,
    readStdin: () => Promise.resolve(""),
  });
  return output.replaceAll(`${root}/`, "").replace(/ +$/gmu, "");
}

function writeSubject(subject: string | undefined): string {
  if (subject === "rules") return writeRules();
  return writeTable(subject === "coverage" ? coverageTable() : relationTable());
}

function writeRules(): string {
  const rows = Object.entries(plugin.rules).map(([name, rule]) => [
    `[${name}](docs/rules/${name}.md)`,
    rule.meta?.docs?.description ?? "",
    { recommended: "✅", strict: "🔒" }[configsOf(rule)[0] ?? ""] ?? "",
    (rule.meta?.schema as readonly unknown[]).length > 0 ? "⚙️" : "",
    hasSuggestions(rule) ? "💡" : "",
  ]);
  return writeTable([["rule", "what it does", "💼", "⚙️", "💡"], ...rows]);
}

function writeTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return `${table(head, rows).join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = process.argv.includes("--check");
  for (const page of listPages()) {
    const text = readFileSync(join(root, page), "utf8");
    const filled = await fillPage(text);
    if (filled === text) continue;
    console.log(isCheck ? `${page} is out of date: npm run docs:pages` : `${page} is filled in.`);
    if (isCheck) process.exitCode = 1;
    else writeFileSync(join(root, page), filled);
  }
}
