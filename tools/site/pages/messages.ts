import { lint, type Finding } from "../../../site/playground/lint.js";
import { format } from "prettier";
import { codeBlock } from "../highlight.js";
import { html, prose, type Html } from "../html.js";
import { answers, type Answer } from "../messages.js";
import type { Page } from "../page.js";
import { modelPath, rulePath } from "../paths.js";
import { playgroundLink } from "../parts/playground-link.js";

/** A page for every message that AWS answers, and one that lists them. */
export async function messagePages(): Promise<Page[]> {
  return [listPage(), ...(await Promise.all(answers.map(answerPage)))];
}

async function answerPage(answer: Answer): Promise<Page> {
  const { slug, message, means, operation, rule, references } = answer;
  const program = await format(answer.program, { parser: "typescript", printWidth: 100 });
  const reports = lint({ language: "typescript", config: "strict", operation: "", code: program });
  const found = reports.filter((report) => report.rule === rule && answer.says.test(report.message));
  if (found.length === 0) throw new Error(`${rule} reports nothing of "${message}":\n${program}`);
  return {
    path: pathOf(slug),
    title: message,
    description: `AWS answered "${message}": what it means, which member it is about, and what to write.`,
    section: "messages",
    body: html`<article class="message-page">
      <nav class="crumbs" aria-label="Where this is"><a href="/messages/index.html">Messages</a></nav>
      <h1>“${message}”</h1>
      ${means !== undefined && html`<p class="lead">${prose(means)}</p>`}
      <h2 id="finding">What the plugin says, before you deploy</h2>
      <ul class="findings">
        ${found.map((report) => finding(report, program))}
      </ul>
      <h2 id="example">A request that AWS refuses like this</h2>
      <p>A request of <a href="${modelPath("sagemaker", operation)}">${operation}</a>, or a part of one:</p>
      ${codeBlock(program, "ts")}
      <p><a class="button" href="${playgroundLink(program)}">Open in the playground</a></p>
      ${
        references.length > 0 &&
        html`<h2 id="met">Met by</h2>
          <ul>
            ${references.map((reference) => html`<li><a href="${issueUrl(reference)}">${reference}</a></li>`)}
          </ul>`
      }
    </article>`,
    search: { kind: "message", text: `${means ?? ""} ${found.map((report) => report.message).join(" ")} ${operation}` },
  };
}

function finding({ rule = "", message, from, to, line, suggestions }: Finding, program: string): Html {
  const marked = program.slice(from, Math.min(to, from + 60));
  return html`<li>
    <p>${prose(message)}</p>
    <p class="meta">
      <a href="${rulePath(rule)}">sagemaker/${rule}</a>, at <code>${marked.split("\n")[0]}</code> in line
      ${line}${
        suggestions.length > 0 &&
        html`. It offers:
        ${suggestions.map(({ label }, index) => html`${index > 0 ? "; " : ""}${prose(label.replace(/\.$/u, ""))}`)}`
      }.
    </p>
  </li>`;
}

function listPage(): Page {
  const general = answers.filter(({ means }) => means !== undefined);
  const met = answers.filter(({ means }) => means === undefined);
  const item = ({ slug, message, rule }: Answer): Html =>
    html`<li><a href="${pathOf(slug)}">${message}</a> <span class="meta">${rule}</span></li>`;
  return {
    path: pathOf("index"),
    title: "Messages",
    description: "The messages that AWS answers a wrong SageMaker request with, and what each of them means.",
    section: "messages",
    scripts: ["model.js"],
    body: html`<article>
      <h1>What AWS answers</h1>
      <p class="lead">
        Paste the words of a <code>ValidationException</code> into the search, or look here: what it means, which member
        it is about, and what to write.
      </p>
      ${filterBox("message")}
      <h2 id="general">Of every operation</h2>
      <ul class="list" data-filtered>
        ${general.map(item)}
      </ul>
      <h2 id="met">Of particular members</h2>
      <ul class="list" data-filtered>
        ${met.map(item)}
      </ul>
    </article>`,
    search: { kind: "page", text: "ValidationException error messages exception" },
  };
}

/** A field that narrows the lists of the page down. */
export function filterBox(what: string): Html {
  return html`<p class="filter">
    <label
      >Only with <input type="search" data-filter placeholder="part of a ${what}" autocomplete="off" spellcheck="false"
    /></label>
    <span role="status" data-filter-status></span>
  </p>`;
}

function pathOf(slug: string): string {
  return `/messages/${slug}.html`;
}

function issueUrl(reference: string): string {
  const [repository = "", number = ""] = reference.split("#");
  return `https://github.com/${repository}/issues/${number}`;
}
