/**
 * Builds the site into `site/dist/`: the documents, a page for every operation, shape, rule and message, the playground,
 * and what search looks in. It reads nothing but the repository.
 *
 * usage: tsx tools/site/build.ts
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import { readPackageInfo } from "../../src/package-info.js";
import { bundleScripts } from "./bundle.js";
import { layout } from "./layout.js";
import type { Page } from "./page.js";
import { documentPages } from "./pages/documents.js";
import { homePage } from "./pages/home.js";
import { listPages } from "./pages/lists.js";
import { messagePages } from "./pages/messages.js";
import { modelPages } from "./pages/model.js";
import { playgroundPage } from "./pages/playground.js";
import { searchDocuments } from "./search-documents.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where the site is built. */
export const siteFolder = join(root, "site/dist");

/** All pages of the site, made anew. */
export async function makePages(): Promise<Page[]> {
  const known = services.map(({ id }) => loadService(id)).filter((service) => service !== undefined);
  return [
    homePage(root, known),
    ...documentPages(root),
    ...listPages(known),
    ...known.flatMap(modelPages),
    ...(await messagePages()),
    playgroundPage(root, [...(loadService("sagemaker")?.operations.keys() ?? [])]),
  ];
}

/** Builds the whole site. */
export async function buildSite(): Promise<number> {
  rmSync(siteFolder, { recursive: true, force: true });
  const assets = join(siteFolder, "assets");
  mkdirSync(assets, { recursive: true });
  await bundleScripts(root, assets);
  cpSync(join(root, "site/style.css"), join(assets, "style.css"));
  cpSync(join(root, "site/icon.svg"), join(assets, "icon.svg"));

  const pages = await makePages();
  const facts = { version: readPackageInfo().version, modelDate: newestModel() };
  for (const page of pages) {
    const file = join(siteFolder, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, layout(page, facts));
  }
  writeFileSync(join(assets, "search.json"), JSON.stringify(searchDocuments(pages)));
  writeFileSync(join(siteFolder, ".nojekyll"), "");
  return pages.length;
}

function newestModel(): string {
  return (
    services
      .map(({ id }) => loadService(id)?.provenance.date ?? "")
      .sort()
      .at(-1) ?? ""
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = Date.now();
  const count = await buildSite();
  console.log(`site/dist/: ${count} pages in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
