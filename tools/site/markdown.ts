import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import { codeBlock } from "./highlight.js";
import { escape, raw, type Html } from "./html.js";
import { files } from "../../src/text/addresses.js";
import { slug } from "./paths.js";

/** A document of the repository as a page. */
export interface Document {
  readonly title: string;
  /** The first paragraph, as text. */
  readonly summary: string;
  readonly body: Html;
  readonly headings: readonly { readonly title: string; readonly anchor: string; readonly text: string }[];
}

/**
 * Turns Markdown into a page's body.
 *
 * @param file the document's path in the repository: links in it are relative to that
 * @param pages the documents that have a page, with its path on the site; links to all other files go to the repository
 */
export function renderMarkdown(text: string, file: string, pages: ReadonlyMap<string, string>): Document {
  const markdown = new MarkdownIt({ html: true, linkify: false });
  const used = new Map<string, number>();
  const headings: { title: string; anchor: string; text: string }[] = [];
  let title = file;
  let summary = "";

  markdown.renderer.rules.fence = (tokens, index) => {
    const token = tokens[index];
    // After the language, other tools have words of their own there.
    const [language = ""] = (token?.info ?? "").trim().split(/\s+/u);
    return codeBlock(token?.content ?? "", language).html;
  };
  markdown.renderer.rules.table_open = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  markdown.renderer.rules.table_close = () => "</table></div>\n";

  const tokens = markdown.parse(text.replaceAll(/<!--[^]*?-->/gu, ""), {});
  for (const [index, token] of tokens.entries()) {
    // A column without a name has no header: an empty one would be read out.
    if (token.type === "th_open" && tokens[index + 1]?.content === "") {
      for (const cell of [token, tokens[index + 2]]) if (cell !== undefined) cell.tag = "td";
    }
    if (token.type === "heading_open") {
      const content = plainText(tokens[index + 1]?.children ?? []);
      const count = used.get(content) ?? 0;
      used.set(content, count + 1);
      const anchor = slug(content) + (count === 0 ? "" : `-${String(count)}`);
      token.attrSet("id", anchor);
      if (token.tag === "h1") title = content;
      headings.push({ title: content, anchor, text: "" });
    } else if (token.type === "inline") {
      const children = token.children ?? [];
      for (const child of children) {
        const href = child.attrGet("href");
        if (child.type === "link_open" && href !== null) child.attrSet("href", resolveLink(href, file, pages));
      }
      const before = tokens[index - 1];
      const heading = headings.at(-1);
      if (before?.type === "heading_open") continue;
      const content = plainText(children);
      if (summary === "" && before?.type === "paragraph_open") summary = content;
      if (heading !== undefined) heading.text += ` ${content}`;
    } else if (token.type === "fence" && headings.length > 0) {
      const heading = headings.at(-1);
      if (heading !== undefined) heading.text += ` ${token.content.slice(0, 2000)}`;
    }
  }
  return { title, summary, body: raw(markdown.renderer.render(tokens, markdown.options, {})), headings };
}

function plainText(children: readonly { readonly content: string; readonly type: string }[]): string {
  return children
    .map(({ content, type }) => (type === "softbreak" ? " " : content))
    .join("")
    .trim();
}

/** Where a link of a document leads on the site. */
function resolveLink(href: string, file: string, pages: ReadonlyMap<string, string>): string {
  if (/^[a-z]+:|^#/u.test(href)) return href;
  const [target = "", anchor] = href.split("#");
  const path = posix.normalize(posix.join(posix.dirname(file), target)).replace(/\/$/u, "");
  const suffix = anchor === undefined ? "" : `#${anchor}`;
  const page = pages.get(path);
  return page === undefined ? `${files}/${escape(path)}${suffix}` : page + suffix;
}
