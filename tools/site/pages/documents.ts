import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderMarkdown, type Document } from "../markdown.js";
import type { BesideGroup, Page } from "../page.js";
import { html } from "../html.js";
import { rulePath } from "../paths.js";

/** The guide, in the order in which one reads it; what isn't named comes last. */
const order = [
  "README.md",
  "docs/surfaces.md",
  "docs/values.md",
  "docs/freshness.md",
  "docs/settings.md",
  "docs/languages.md",
  "docs/request-files.md",
  "docs/pipelines.md",
  "docs/infrastructure.md",
  "docs/across-requests.md",
  "docs/types.md",
  "docs/editors.md",
  "docs/ci.md",
  "docs/adoption.md",
  "docs/relations.md",
  "docs/facts.md",
  "docs/relations-vocabulary.md",
  "docs/rejected-facts.md",
  "docs/reliability.md",
  "docs/performance.md",
];

/** Pages of the hand-written documents: the guide, and a page for every rule. */
export function documentPages(root: string): Page[] {
  const names = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md"));
  const guide = ["README.md", ...names.map((name) => `docs/${name}`), "CONTRIBUTING.md", "SECURITY.md"].sort(byOrder);
  const rules = readdirSync(join(root, "docs/rules")).filter((file) => file.endsWith(".md") && file !== "README.md");
  const pages = new Map([
    ...guide.map((file): [string, string] => [file, guidePath(file)]),
    ["docs/rules", rulePath("index")],
    ["docs/rules/README.md", rulePath("index")],
    ...rules.map((file): [string, string] => [`docs/rules/${file}`, rulePath(file.replace(/\.md$/u, ""))]),
  ]);
  const read = (file: string): Document => renderMarkdown(readFileSync(join(root, file), "utf8"), file, pages);

  const guideDocuments = guide.map((file) => ({ path: guidePath(file), document: read(file) }));
  const ruleDocuments = rules.map((file) => ({
    path: pages.get(`docs/rules/${file}`) ?? "",
    document: read(`docs/rules/${file}`),
  }));
  const guideSide: BesideGroup[] = [
    {
      title: "Guide",
      links: guideDocuments.map(({ path, document }) => ({ title: shortTitle(document.title), path })),
    },
  ];
  const ruleSide: BesideGroup[] = [
    {
      title: "Rules",
      links: [
        { title: "All rules", path: rulePath("index") },
        ...ruleDocuments.map(({ path, document }) => ({ title: shortTitle(document.title), path })),
      ],
    },
  ];
  return [
    ...guideDocuments.map(({ path, document }) => page(path, document, "docs", guideSide)),
    page(rulePath("index"), read("docs/rules/README.md"), "rules", ruleSide),
    ...ruleDocuments.map(({ path, document }) => page(path, document, "rules", ruleSide)),
  ];
}

/** Lists of relations: search finds each of them on the page of its operation or shape. */
const foundElsewhere = new Set([
  guidePath("docs/relations.md"),
  guidePath("docs/rejected-facts.md"),
  guidePath("docs/facts.md"),
]);

function page(path: string, document: Document, section: "docs" | "rules", beside: readonly BesideGroup[]): Page {
  const title = shortTitle(document.title);
  return {
    path,
    title,
    description: document.summary.slice(0, 200) || title,
    section,
    beside,
    body: html`<article class="prose">${document.body}</article>`,
    search: {
      kind: section === "rules" ? "rule" : "guide",
      text: document.summary,
      parts: foundElsewhere.has(path)
        ? []
        : document.headings.slice(1).map(({ title: heading, anchor, text }) => ({ title: heading, anchor, text })),
    },
  };
}

function shortTitle(title: string): string {
  return title === "eslint-plugin-sagemaker" ? "Getting started" : title.replace(/^sagemaker\//u, "");
}

function guidePath(file: string): string {
  return `/docs/${file
    .replace(/^docs\//u, "")
    .replace(/\.md$/u, "")
    .toLowerCase()}.html`;
}

function byOrder(one: string, other: string): number {
  const place = (file: string): number => (order.includes(file) ? order.indexOf(file) : order.length);
  return place(one) - place(other) || (one < other ? -1 : 1);
}
