import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "../../../src/model/shape.js";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import { lint } from "../../../site/playground/lint.js";
import { codeBlock } from "../highlight.js";
import { html, prose } from "../html.js";
import type { Page } from "../page.js";
import { modelPath, rulePath } from "../paths.js";

const asked = [
  "CreateTrainingJob",
  "CreateProcessingJob",
  "CreateHyperParameterTuningJob",
  "CreateModel",
  "CreateEndpointConfig",
  "CreatePipeline",
  "CreateTransformJob",
  "CreateDomain",
];

/** The first page: what AWS answered is pasted here, or an operation is looked up. */
export function homePage(root: string, services: readonly Service[]): Page {
  const example = readFileSync(join(root, "examples/train.ts"), "utf8");
  const findings = lint({ language: "typescript", config: "recommended", operation: "", code: example });
  const operations = services.reduce((sum, service) => sum + service.operations.size, 0);
  return {
    path: "/index.html",
    title: "eslint-plugin-sagemaker: the SageMaker requests that AWS would refuse",
    description: "Look up what AWS accepts in a SageMaker request, and find what it would refuse while you type.",
    section: "home",
    body: html`<article class="home">
      <h1>The SageMaker requests that AWS would refuse, found while you type</h1>
      <p class="lead">
        Look up any of ${operations} operations and ${allRelations().length} rules between members, or try a request
        out.
      </p>
      <form class="ask" action="/messages/index.html" id="ask">
        <label for="ask-text">What did AWS answer? Or: which operation, shape or member?</label>
        <div>
          <input
            id="ask-text"
            type="search"
            autocomplete="off"
            spellcheck="false"
            placeholder="ValidationException: Value 'churn_model' at 'trainingJobName' …"
          />
          <button type="submit">Look it up</button>
        </div>
      </form>
      <p class="chips">
        ${asked.map((name) => html`<a href="${modelPath("sagemaker", name)}">${name}</a> `)}
        <a href="/operations.html">all operations</a>
      </p>
      <h2 id="example">It compiles. AWS refuses it, ${findings.length} times over</h2>
      <div class="two">
        ${codeBlock(example, "ts")}
        <ol class="findings">
          ${findings.map(
            ({ rule = "", message, line }) =>
              html`<li>
                <p>${prose(message)}</p>
                <p class="meta">line ${line}, <a href="${rulePath(rule)}">sagemaker/${rule}</a></p>
              </li>`,
          )}
        </ol>
      </div>
      <p>
        <a class="button" href="/playground.html">Try it in the playground</a>
        <a class="button quiet" href="/docs/readme.html">Install it</a>
      </p>
    </article>`,
    search: { kind: "page", text: "start install" },
  };
}
