import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "../../../site/playground/state.js";
import { html, raw, type Html } from "../html.js";
import type { Page } from "../page.js";

/** What the compiler needs, compressed: `tests/site/site.test.ts` compares it. */
export const compilerSize = "1.3 MB";

/** The playground: its script fills in what is empty here. */
export function playgroundPage(root: string, operations: readonly string[]): Page {
  return {
    path: "/playground.html",
    title: "Playground",
    description: "Write a SageMaker request, and see what AWS would refuse. Nothing leaves the page.",
    section: "playground",
    wide: true,
    scripts: ["playground.js"],
    body: html`<div class="playground">
      <h1 class="hidden">Playground</h1>
      ${controls(operations)}
      <div class="panes">
        <section class="pane" aria-label="Request">
          <div id="editor"></div>
        </section>
        <section class="pane results" aria-label="Findings">
          <p id="summary" role="status">Loading the plugin…</p>
          <ol class="findings" id="findings"></ol>
          <div class="compiler">
            <button type="button" id="ask-compiler">Ask the compiler, too</button>
            <span id="compiler-status" role="status" tabindex="-1"
              >TypeScript and the types: ${compilerSize} are loaded.</span
            >
          </div>
          <ol class="findings" id="compiler-errors"></ol>
          <noscript><p>The playground runs the plugin in your browser, which needs JavaScript.</p></noscript>
        </section>
      </div>
      <p class="meta" id="hint">F8 goes to the next finding. What you type stays in this page.</p>
      <script type="application/json" id="examples">
        ${raw(JSON.stringify(readExamples(root)).replaceAll("<", "\\u003c"))}
      </script>
    </div>`,
    search: { kind: "page", text: "playground try online editor" },
  };
}

/** What is chosen above the editor: an example, the language, the config, the operation of a request file. */
function controls(operations: readonly string[]): Html {
  return html`<form class="controls" id="controls">
    <label
      >Example
      <select id="example"></select
    ></label>
    <label
      >Language
      <select id="language">
        <option value="typescript">TypeScript</option>
        <option value="javascript">JavaScript</option>
        <option value="json">JSON</option>
      </select></label
    >
    <label
      >Config
      <select id="config">
        <option value="recommended">recommended</option>
        <option value="strict">strict</option>
      </select></label
    >
    <label id="operation-label" hidden
      >Input of
      <input
        id="operation"
        list="operations"
        size="24"
        autocomplete="off"
        spellcheck="false"
        placeholder="an operation"
    /></label>
    <datalist id="operations">${operations.map((name) => html`<option value="${name}"></option>`)}</datalist>
    <button type="button" id="share">Copy a link</button>
    <span role="status" id="share-status"></span>
  </form>`;
}

type Row = readonly [
  name: string,
  file: string,
  language: Example["language"],
  config: Example["config"],
  operation?: string,
];

const rows: readonly Row[] = [
  ["A training job", "examples/train.ts", "typescript", "recommended"],
  ["The same, mended", "examples/train-fixed.ts", "typescript", "strict"],
  ["An endpoint", "examples/deploy.ts", "typescript", "recommended"],
  ["SDK v2, in JavaScript", "examples/legacy-v2.cjs", "javascript", "recommended"],
  ["CDK constructs", "site/examples/cdk.ts", "typescript", "recommended"],
  ["A pipeline of Step Functions", "site/examples/state-machine.json", "json", "recommended"],
  ["A pipeline of SageMaker's", "site/examples/pipeline.json", "json", "recommended"],
  ["A pipeline in code", "site/examples/pipeline.ts", "typescript", "recommended"],
  ["A request file", "site/examples/request.json", "json", "strict", "CreateTransformJob"],
];

/** The examples, the first of which is what the playground starts with: the README's. */
export function readExamples(root: string): Example[] {
  return rows.map(([name, file, language, config, operation = ""]) => ({
    name,
    language,
    config,
    operation,
    code: readFileSync(join(root, file), "utf8"),
  }));
}
