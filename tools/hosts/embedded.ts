import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./project.js";

/** A language in whose files there are scripts. */
export interface EmbeddedLanguage {
  readonly language: string;
  readonly file: string;
  readonly text: string;
  readonly findings: readonly string[];
}

const typed = `import { DeleteModelCommand } from "@aws-sdk/client-sagemaker";
const command: unknown = new DeleteModelCommand({ ModelName: "my_model" });
`;
const untyped = typed.replace(": unknown", "");

export const embedded: readonly EmbeddedLanguage[] = [
  {
    language: "Vue",
    file: "a.vue",
    text: `<script setup lang="ts">\n${typed}</script>\n\n<template><p>{{ command }}</p></template>\n`,
    findings: ["3:65 sagemaker/valid-patterns"],
  },
  {
    language: "Svelte",
    file: "a.svelte",
    text: `<script lang="ts">\n${typed}</script>\n\n<p>{command}</p>\n`,
    findings: ["3:65 sagemaker/valid-patterns"],
  },
  {
    language: "Astro",
    file: "a.astro",
    text: `---\n${typed}---\n<p>{String(command)}</p>\n`,
    findings: ["3:65 sagemaker/valid-patterns"],
  },
  {
    language: "Markdown",
    file: "a.md",
    text: `# Delete a model\n\n\`\`\`ts\n${typed}\`\`\`\n\n- in a list:\n\n  \`\`\`js\n${untyped.replace(/^/gmu, "  ").trimEnd()}\n  \`\`\`\n`,
    findings: ["5:65 sagemaker/valid-patterns", "12:58 sagemaker/valid-patterns"],
  },
];

/** The configuration that `docs/languages.md` shows for a language. */
export function configurationOf(language: string): string {
  const page = readFileSync(join(repository, "docs/languages.md"), "utf8");
  const block = new RegExp(`^\`\`\`js\\n(// eslint\\.config\\.mjs, for ${language}\\n[^]*?)^\`\`\`$`, "mu").exec(
    page,
  )?.[1];
  if (block === undefined) throw new Error(`docs/languages.md shows no configuration for ${language}.`);
  return block;
}
