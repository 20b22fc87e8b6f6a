import type { Rule } from "eslint";
import { files } from "../../src/text/addresses.js";
import { table } from "./markdown-table.js";
import { factLines } from "./fact-lines.js";
import versions from "./since.json" with { type: "json" };

const headerMark = { begin: "<!-- begin generated header -->", end: "<!-- end generated header -->" };
const optionsMark = { begin: "<!-- begin generated options -->", end: "<!-- end generated options -->" };
const factsMark = { begin: "<!-- begin generated facts -->", end: "<!-- end generated facts -->" };
const sourceMark = { begin: "<!-- begin generated source -->", end: "<!-- end generated source -->" };

/** The version that a rule came with; a rule that has none yet comes with the next one (`stamp-versions.ts`). */
const since: Readonly<Partial<Record<string, string>>> = versions;

/** The sections that every page has, in this order. */
export const headings = [
  "## Why",
  "## Examples",
  "## Options",
  "## What it rests on",
  "## When not to use it",
  "## Further reading",
  "## Version and source",
] as const;

/** What generated lines stand below a heading. */
const marks: Readonly<Partial<Record<string, typeof optionsMark>>> = {
  "## Options": optionsMark,
  "## What it rests on": factsMark,
  "## Version and source": sourceMark,
};

/**
 * A rule's page with its header, options, version and links brought up to date; what a person wrote stays.
 *
 * @param page the page as it is; undefined makes a new one, with everything still to be written
 */
export function updatePage(page: string | undefined, name: string, rule: Rule.RuleModule): string {
  const header = [headerMark.begin, "", ...headerLines(name, rule), "", headerMark.end].join("\n");
  const options = [optionsMark.begin, "", ...optionLines(rule), "", optionsMark.end].join("\n");
  const source = [sourceMark.begin, "", ...sourceLines(name), "", sourceMark.end].join("\n");
  let text = page ?? newPage();
  text = replaceMarked(text, headerMark, header, name);
  text = replaceMarked(text, optionsMark, options, name);
  text = replaceMarked(text, factsMark, [factsMark.begin, "", ...factLines(name), "", factsMark.end].join("\n"), name);
  return replaceMarked(text, sourceMark, source, name);
}

function newPage(): string {
  const sections = headings.map((heading) => {
    const mark = marks[heading];
    return `${heading}\n\n${mark === undefined ? "To be written." : `${mark.begin}\n${mark.end}`}`;
  });
  return `${headerMark.begin}\n${headerMark.end}\n\nTo be written.\n\n${sections.join("\n\n")}\n`;
}

function replaceMarked(
  text: string,
  { begin, end }: { readonly begin: string; readonly end: string },
  replacement: string,
  name: string,
): string {
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) {
    throw new Error(`docs/rules/${name}.md: "${begin}" and "${end}" must be there, in this order`);
  }
  return text.slice(0, start) + replacement + text.slice(stop + end.length);
}

function headerLines(name: string, rule: Rule.RuleModule): string[] {
  const description = rule.meta?.docs?.description ?? "";
  const configs = configsOf(rule).map((config) => `\`${config}\``);
  const lines = [
    `# sagemaker/${name}`,
    "",
    `${description.slice(0, 1).toUpperCase()}${description.slice(1)}.`,
    "",
    configs.length === 0
      ? `💼 In no config: it is turned on by its name, \`"sagemaker/${name}": "warn"\`.`
      : `💼 Enabled as an error in the config${configs.length === 1 ? "" : "s"} ${configs.join(" and ")}.`,
  ];
  return hasSuggestions(rule)
    ? [...lines, "", "💡 Some of its reports come with suggestions, which an editor applies on request."]
    : lines;
}

function sourceLines(name: string): string[] {
  const version = since[name];
  return [
    version === undefined ? "This rule comes with the next version." : `This rule came with version ${version}.`,
    "",
    `- [Source of the rule](${files}/src/rules/${name}.ts)`,
    `- [Its tests](${files}/tests/rules/${name}.test.ts)`,
  ];
}

/** The configs that enable a rule. */
export function configsOf(rule: Rule.RuleModule): string[] {
  const first = rule.meta?.docs?.recommended;
  if (first === undefined) return [];
  return first === "recommended" ? ["recommended", "strict"] : ["strict"];
}

/** Whether the rule has a message for a suggestion; those are written as orders. */
export function hasSuggestions(rule: Rule.RuleModule): boolean {
  return Object.keys(rule.meta?.messages ?? {}).some((id) => /^(?:suggest|remove|add|use|append|set)/.test(id));
}

interface OptionSchema {
  readonly enum?: readonly unknown[];
  readonly description?: string;
}

function optionLines(rule: Rule.RuleModule): string[] {
  const [schema] = (rule.meta?.schema ?? []) as readonly [{ readonly properties: Record<string, OptionSchema> }?];
  const [defaults] = (rule.meta?.defaultOptions ?? []) as readonly (Readonly<Record<string, unknown>> | undefined)[];
  if (schema === undefined) return ["This rule has no options."];
  const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;
  const rows = Object.entries(schema.properties).map(([option, { enum: values = [], description = "" }]) => [
    `\`${option}\``,
    values.map(code).join(", "),
    code(defaults?.[option]),
    description,
  ]);
  return [
    ...table(["Option", "Values", "Default", ""], rows),
    "",
    `The config \`strict\` sets ${code({ confidence: "medium" })}.`,
  ];
}
