import { html, raw, type Html } from "./html.js";
import type { BesideGroup, Page, Section } from "./page.js";
import { repository, site } from "../../src/text/addresses.js";

const sections: readonly (readonly [Section, title: string, path: string])[] = [
  ["docs", "Guide", "/docs/readme.html"],
  ["rules", "Rules", "/rules/index.html"],
  ["operations", "Operations", "/operations.html"],
  ["messages", "Messages", "/messages/index.html"],
  ["playground", "Playground", "/playground.html"],
];

/** The whole document of a page; `version` is the package's, `modelDate` that of the newest model. */
export function layout(page: Page, { version, modelDate }: { version: string; modelDate: string }): string {
  const title = page.section === "home" ? page.title : `${page.title} · eslint-plugin-sagemaker`;
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${page.description}" />
        <link rel="canonical" href="${site}${page.path.slice(1).replace(/(?:^|(?<=\/))index\.html$/u, "")}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script>
          ${raw(`document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "auto";`)};
        </script>
        <script type="module" src="/assets/main.js"></script>
        ${(page.scripts ?? []).map((script) => html`<script type="module" src="/assets/${script}"></script>`)}
      </head>
      <body class="${page.wide === true ? "wide" : page.beside === undefined ? "plain" : "with-side"}">
        <a class="skip" href="#content">Skip to the content</a>
        ${header(page.section)} ${page.beside && side(page.beside, page.path)}
        <main id="content" tabindex="-1">${page.body}</main>
        <footer>
          <p>
            eslint-plugin-sagemaker ${version}, AWS's models of ${modelDate}. Nothing you type leaves this page.
            <a href="${repository}">Source</a>. Not affiliated with Amazon.
          </p>
        </footer>
      </body>
    </html>`.html;
  return `${relativeTo(page.path, document)}\n`;
}

function header(section: Section): Html {
  return html`<header class="top">
    <a class="brand" href="/index.html"
      ><img src="/assets/icon.svg" alt="" width="22" height="22" /> eslint-plugin-sagemaker</a
    >
    <nav aria-label="Main">
      <ul>
        ${sections.map(
          ([name, title, path]) =>
            html`<li><a href="${path}" ${name === section ? raw('aria-current="true"') : ""}>${title}</a></li>`,
        )}
      </ul>
    </nav>
    <div class="tools">
      <button type="button" id="search-button" aria-keyshortcuts="/"><span>Search</span> <kbd>/</kbd></button>
      <button type="button" id="theme-button" aria-label="Colours: as the system has them">◐</button>
    </div>
  </header>`;
}

function side(groups: readonly BesideGroup[], current: string): Html {
  return html`<nav class="side" aria-label="Pages">
    <details open>
      <summary>Pages</summary>
      ${groups.map(
        ({ title, links }) =>
          html`<h2>${title}</h2>
            <ul>
              ${links.map(
                ({ title: text, path }) =>
                  html`<li><a href="${path}" ${path === current ? raw('aria-current="page"') : ""}>${text}</a></li>`,
              )}
            </ul>`,
      )}
    </details>
  </nav>`;
}

/** The site may be served below any folder: links from its root become relative. */
function relativeTo(path: string, document: string): string {
  const up = "../".repeat(path.split("/").length - 2);
  return document
    .replace(/ (href|src|data-root)="\/(?!\/)/gu, (_, name: string) => ` ${name}="${up}`)
    .replaceAll('=""', '="./"');
}
