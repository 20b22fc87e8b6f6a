import { allShapes } from "../../../src/model/shape-graph.js";
import type { Service } from "../../../src/model/shape.js";
import { describeShape } from "../../../src/explain/facts.js";
import { html } from "../html.js";
import type { Page } from "../page.js";
import { modelPath } from "../paths.js";
import { filterBox } from "./messages.js";

/** The lists of all operations and all shapes. */
export function listPages(services: readonly Service[]): Page[] {
  const operations = services.reduce((sum, service) => sum + service.operations.size, 0);
  return [
    {
      path: "/operations.html",
      title: "Operations",
      description: `What a request of each of the ${String(operations)} operations of SageMaker may contain.`,
      section: "operations",
      scripts: ["model.js"],
      body: html`<article>
        <h1>Operations</h1>
        <p class="lead">
          ${operations} operations of ${services.length} services: members, limits, patterns in words, and what holds
          between members. Also by <a href="/shapes.html">shape</a>.
        </p>
        ${filterBox("name")}
        ${services.map(
          (service) =>
            html`<h2 id="${service.id}">${service.serviceId}</h2>
              <ul class="columns" data-filtered>
                ${[...service.operations.keys()].map((name) => html`<li><a href="${modelPath(service.id, name)}">${name}</a></li>`)}
              </ul>`,
        )}
      </article>`,
      search: { kind: "page", text: "list of all operations" },
    },
    {
      path: "/shapes.html",
      title: "Shapes",
      description: "Every structure, list, map, string and number that SageMaker's requests are made of.",
      section: "operations",
      scripts: ["model.js"],
      body: html`<article>
        <h1>Shapes</h1>
        <p class="lead">What requests are made of. Also by <a href="/operations.html">operation</a>.</p>
        ${filterBox("name")}
        ${services.map(
          (service) =>
            html`<h2 id="${service.id}">${service.serviceId}</h2>
              <ul class="columns" data-filtered>
                ${[...allShapes(service).values()]
                  .filter(({ name }) => service.shape(name) !== undefined)
                  .sort((a, b) => (a.name < b.name ? -1 : 1))
                  .map(
                    (shape) =>
                      html`<li>
                        <a href="${modelPath(service.id, shape.name)}">${shape.name}</a>
                        <span class="meta">${describeShape(shape, "alone").type}</span>
                      </li>`,
                  )}
              </ul>`,
        )}
      </article>`,
      search: { kind: "page", text: "list of all shapes structures enums" },
    },
  ];
}
