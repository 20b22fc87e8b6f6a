import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { collectFacts } from "../../src/explain/facts.js";
import { configOf } from "../../src/explain/rule-of-kind.js";
import { findSubject } from "../../src/explain/subject.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";
import { createIndex, type SearchDocument } from "../../site/client/search-index.js";
import { buildSite, siteFolder } from "../../tools/site/build.js";
import { answers } from "../../tools/site/messages.js";
import { compilerSize } from "../../tools/site/pages/playground.js";
import { site } from "../../src/text/addresses.js";
import { chromiumPath } from "./chromium.js";
import { testInABrowser } from "./in-a-browser.js";

const timeout = 600_000;
const root = new URL("../../", import.meta.url).pathname;
const filesBelow = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
const read = (path: string): string => readFileSync(join(siteFolder, path), "utf8");
const compressed = (path: string): number => gzipSync(readFileSync(join(siteFolder, path))).length;

/** Whether an address on the published site is that of a page. */
function isPage(url: string): boolean {
  const path = url.slice(site.length).replace(/#.*$/u, "");
  return url.startsWith(site) && existsSync(join(siteFolder, path === "" ? "index.html" : path));
}

beforeAll(async () => {
  await buildSite();
}, timeout);

describe("the built site", () => {
  it("has a page for every operation, and as many pages as the tables ask for", () => {
    const missing = services.flatMap(({ id }) => {
      const operations = [...(loadService(id)?.operations.keys() ?? [])];
      expect(operations.length).toBeGreaterThan(0);
      return operations.filter((name) => !existsSync(join(siteFolder, id, `${name}.html`)));
    });
    expect(missing).toEqual([]);
    expect(readdirSync(join(siteFolder, "sagemaker")).length).toBeGreaterThan(2000);
  });

  it("has a page for every rule, where the rule's URL leads, and for every message", () => {
    const urls = Object.values(plugin.rules).map((rule) => rule.meta?.docs?.url ?? "no URL");
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !isPage(url))).toEqual([]);
    expect(answers.filter(({ slug }) => !existsSync(join(siteFolder, "messages", `${slug}.html`)))).toEqual([]);
    expect(new Set(answers.map(({ slug }) => slug)).size).toBe(answers.length);
  });

  it("says of an operation and of a shape what explain says", () => {
    const known = services.flatMap(({ id }) => [loadService(id)].filter((service) => service !== undefined));
    for (const name of [
      "CreateTrainingJob",
      "CreateEndpointConfig",
      "AlgorithmSpecification",
      "TrainingInstanceType",
    ]) {
      const subject = findSubject(name, known);
      if ("problem" in subject) throw new Error(subject.problem);
      const facts = collectFacts(subject);
      const page = read(`sagemaker/${name}.html`);
      const expected = [
        ...(facts.shape.members ?? []).map((member) => `id="${member.name}"`),
        ...facts.relations.map((relation) => `#${relation.id}`),
        ...(facts.shape.enum ?? []).map((value) => `<code>${value}</code>`),
      ];
      expect(expected.length).toBeGreaterThan(3);
      expect(expected.filter((text) => !page.includes(text))).toEqual([]);
    }
  });

  it("says of every relation which config reports it, on the page of its structure", () => {
    const relations = allRelations();
    expect(new Set(relations.map(configOf))).toEqual(new Set(["recommended", "strict", "none"]));
    const wrong = relations.filter((relation) => {
      const page = read(`${relation.service ?? "sagemaker"}/${relation.shapes[0]}.html`);
      const [, entry = ""] = new RegExp(`<li id="${relation.id}">([^]*?)</li>`, "u").exec(page) ?? [];
      const config = configOf(relation);
      return !entry.includes(config === "none" ? "(in no config)" : `(${config})`);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has the pages that the documents of the repository lead to", () => {
    const documents = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", /\.md$/u)];
    const links = documents.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/https:\/\/[\w.-]+\.github\.io\/[^)\s>"`]*/gu)].map(
        ([link]) => link,
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !isPage(link))).toEqual([]);
  });

  it(
    "has no link that leads nowhere",
    () => {
      const pages = readdirSync(siteFolder, { recursive: true, encoding: "utf8" }).filter((path) =>
        path.endsWith(".html"),
      );
      const ids = new Map(
        pages.map((path) => [path, new Set([...read(path).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))]),
      );
      const broken = new Set<string>();
      let count = 0;
      for (const page of pages) {
        for (const [, link = ""] of read(page).matchAll(/ (?:href|src)="([^"]+)"/gu)) {
          if (/^[a-z]+:/u.test(link)) continue;
          count += 1;
          const [path = "", anchor] = link.replaceAll("&#38;", "&").split("#");
          const target = path === "" ? page : posix.join(posix.dirname(page), path);
          if (!existsSync(join(siteFolder, target))) broken.add(`${page}: ${link}`);
          else if (
            anchor !== undefined &&
            !target.startsWith("playground") &&
            ids.get(target)?.has(decodeURIComponent(anchor)) !== true
          ) {
            broken.add(`${page}: ${link}`);
          }
        }
      }
      expect(count).toBeGreaterThan(20_000);
      expect([...broken].slice(0, 30)).toEqual([]);
    },
    timeout,
  );

  it("needs less than 150 kB, compressed, for the first sight of a page; the playground says what it needs", () => {
    const shared = ["assets/style.css", "assets/main.js", "assets/icon.svg"].reduce(
      (sum, path) => sum + compressed(path),
      0,
    );
    const sizes = [
      "index.html",
      "docs/relations.html",
      "rules/valid-patterns.html",
      "sagemaker/CreateHyperParameterTuningJob.html",
      "shapes.html",
    ].map((path): [string, number] => [path, shared + compressed(path) + compressed("assets/model.js")]);
    const playground =
      shared +
      ["playground.html", "assets/playground.js", "assets/worker.js"].reduce((sum, path) => sum + compressed(path), 0);
    const compiler = compressed("assets/compiler-worker.js") + compressed("assets/compiler-files.json");
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
    console.log(
      [
        ...sizes,
        ["playground.html with the plugin", playground] as const,
        ["search, when it is opened", compressed("assets/search.json")] as const,
        ["the compiler, when it is asked", compiler] as const,
      ]
        .map(([path, size]) => `${kilobytes(size).padStart(8)}  ${path}`)
        .join("\n"),
    );
    expect(sizes.filter(([, size]) => size > 150_000)).toEqual([]);
    expect(playground).toBeLessThan(810_000);
    expect(`${(compiler / 1e6).toFixed(1)} MB`).toBe(compilerSize);
  });
});

describe("the search", () => {
  const find = (query: string): string[] => {
    const documents = JSON.parse(read("assets/search.json")) as SearchDocument[];
    return createIndex(documents)(query).map(({ address }) => address);
  };

  it("finds a message by the words of the exception", () => {
    expect(
      find(
        "ValidationException: MaxWaitTimeInSeconds above 0 is supported only when EnableManagedSpotTraining is true",
      )[0],
    ).toMatch(/^messages\/maxwaittimeinseconds/u);
    expect(
      find(
        "1 validation error detected: Value 'churn_model' at 'modelName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]",
      )
        .slice(0, 3)
        .join(),
    ).toMatch(/messages\/value-at-failed-to-satisfy-constraint-member-must-satisfy-regular/u);
  });

  it("finds operations by their words, and relations by what they say", () => {
    expect(find("create training job")[0]).toBe("sagemaker/CreateTrainingJob.html");
    expect(find("CreateTraniningJob")[0]).toBe("sagemaker/CreateTrainingJob.html");
    expect(find("update-endpoint")[0]).toBe("sagemaker/UpdateEndpoint.html");
    expect(find("spot capacity wait includes runtime").slice(0, 5).join()).toContain("stopping-wait-not-below-runtime");
  });
});

describe.skipIf(chromiumPath === undefined)("the site in a browser", { timeout }, testInABrowser);
