import { operationsUsing, allShapes } from "../../../src/model/shape-graph.js";
import { innermost } from "../../../src/explain/member-paths.js";
import { describeShape } from "../../../src/explain/facts.js";
import { saysNothing, writeBounds } from "../../../src/explain/text.js";
import type { Operation, Service, Shape } from "../../../src/model/shape.js";
import { sentenceOf } from "../../../src/explain/relations.js";
import { codeBlock } from "../highlight.js";
import { html, type Html } from "../html.js";
import { minimalProgram } from "../minimal-request.js";
import type { Page, SearchPart } from "../page.js";
import { modelPath } from "../paths.js";
import { memberTree, structuresBelow, type Placed } from "../parts/member-tree.js";
import { patternFacts } from "../parts/pattern.js";
import { playgroundLink } from "../parts/playground-link.js";
import { relationList, relationsBelow } from "../parts/relation-list.js";
import { kindName, shapeLink } from "../parts/shape-limits.js";

/** A page for every operation and every shape of a service. */
export function modelPages(service: Service): Page[] {
  return [
    ...[...service.operations.values()].map((operation) => operationPage(operation, service)),
    ...[...allShapes(service).values()]
      // An operation without input has an empty one, which the model doesn't name.
      .filter((shape) => service.shape(shape.name) !== undefined)
      .map((shape) => shapePage(shape, service)),
  ];
}

function operationPage(operation: Operation, service: Service): Page {
  const { name, input } = operation;
  const placed = structuresBelow(input);
  const program = minimalProgram(service, operation);
  const required = [...input.members.values()].filter((member) => member.required).map((member) => member.name);
  const inputName =
    service.shape(input.name) === undefined ? html`<code>${input.name}</code>` : shapeLink(input, service);
  return {
    path: modelPath(service.id, name),
    title: name,
    description: `What a request of ${name} (${service.serviceId}) may contain, and what AWS refuses.`,
    section: "operations",
    body: html`<article class="model">
      ${breadcrumbs(service)}
      <h1>${name}</h1>
      <p class="lead">
        An operation of ${service.serviceId} (<code>${service.packageName}</code>). Its input is ${inputName}.
        ${required.length > 0 && html`It needs ${required.map((member, index) => html`${index > 0 ? ", " : ""}<a href="#${member}"><code>${member}</code></a>`)}.`}
      </p>
      <h2 id="members">Members</h2>
      ${memberTree(input, service)} ${relationList(placed, service)}
      <h2 id="request">The smallest right request</h2>
      <p>Required members, and what the relations ask for. The plugin finds nothing wrong with it.</p>
      ${codeBlock(program, "ts")}
      <p><a class="button" href="${playgroundLink(program)}">Open in the playground</a></p>
      ${checkedBy(service)} ${provenance(service)}
    </article>`,
    scripts: ["model.js"],
    search: {
      kind: "operation",
      text: [...input.members.keys()].join(" "),
      parts: relationParts(
        placed.filter(({ path }) => path === ""),
        service,
      ),
    },
  };
}

function shapePage(shape: Shape, service: Service): Page {
  const facts = describeShape(shape, "alone");
  const inner = innermost(shape);
  const structure = inner.kind === "structure" ? inner : undefined;
  const used = operationsUsing(service, shape);
  const relations = structure === shape ? structuresBelow(shape) : [];
  const [own] = relations;
  // What holds for the input of an operation is found on the operation's page.
  const isInput = [...service.operations.values()].some(({ input }) => input.name === shape.name);
  return {
    path: modelPath(service.id, shape.name),
    title: shape.name,
    description: `What AWS accepts for ${shape.name} of ${service.serviceId}: ${kindName(facts)}.`,
    section: "operations",
    body: html`<article class="model">
      ${breadcrumbs(service)}
      <h1>${shape.name}</h1>
      <p class="lead">
        A shape of ${service.serviceId}:
        ${shape.kind === "list" || shape.kind === "map" ? shapeLink(shape, service) : kindName(facts)}.
      </p>
      ${shapeFacts(shape, service)}
      ${
        structure !== undefined &&
        html`<h2 id="members">
            Members${structure !== shape && html` of <a href="${modelPath(service.id, structure.name)}">${structure.name}</a>`}
          </h2>
          ${memberTree(structure, service)}`
      }
      ${own && relationList([own], service)}
      <h2 id="used-by">Used by</h2>
      <ul class="columns">
        ${used.map((name) => html`<li><a href="${modelPath(service.id, name)}">${name}</a></li>`)}
      </ul>
      ${checkedBy(service)} ${provenance(service)}
    </article>`,
    ...(structure === undefined ? {} : { scripts: ["model.js"] }),
    search: {
      kind: facts.type === "string" && facts.enum !== undefined ? "enum" : facts.type,
      text: structure === shape ? [...shape.members.keys()].join(" ") : (facts.enum ?? []).slice(0, 400).join(" "),
      parts: own === undefined || isInput ? [] : relationParts([own], service),
    },
  };
}

/** What search finds by itself on the page of an operation or a shape. */
function relationParts(placed: readonly Placed[], service: Service): SearchPart[] {
  return relationsBelow(placed, service).map(({ relation }) => ({
    title: relation.id,
    anchor: relation.id,
    kind: "relation",
    text: `${sentenceOf(relation)} ${relation.reason}`,
  }));
}

function shapeFacts(shape: Shape, service: Service): Html {
  const facts = describeShape(shape, "alone");
  const bounds = writeBounds(facts);
  const rows: [string, Html][] = [];
  if (bounds !== undefined) rows.push([facts.unit === "value" ? "Range" : "Length", html`${bounds}`]);
  if (shape.kind === "string" && facts.pattern !== undefined && !saysNothing(facts)) {
    const { words, accepted, refused } = patternFacts(shape, service);
    rows.push(
      ["Pattern", html`<code>${facts.pattern}</code>`],
      ...(words.length === 0 ? [] : [["In words", html`It ${words.join("; it ")}.`] as [string, Html]]),
      [
        "Accepted",
        html`<ul>
          ${accepted.map((text) => html`<li><code>${text}</code></li>`)}
        </ul>`,
      ],
    );
    if (refused.length > 0) {
      rows.push([
        "Refused",
        html`<ul>
          ${refused.map(({ text, message }) => html`<li><code>${text}</code><br /><span class="message">${message}</span></li>`)}
        </ul>`,
      ]);
    }
  }
  if (facts.sensitive) rows.push(["Sensitive", html`yes: its value is never printed`]);
  return html`${
    rows.length > 0 &&
    html`<dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`
  }
  ${
    facts.enum !== undefined &&
    html`<h2 id="values">Values (${facts.enum.length})</h2>
      <ul class="columns values">
        ${facts.enum.map((value) => html`<li><code>${value}</code></li>`)}
      </ul>`
  }`;
}

function breadcrumbs(service: Service): Html {
  return html`<nav class="crumbs" aria-label="Where this is">
    <a href="/operations.html">Operations</a> › <a href="/operations.html#${service.id}">${service.serviceId}</a>
  </nav>`;
}

/** What looks at a request: the same for all of them, so it is short. */
function checkedBy(service: Service): Html {
  const typed = ["sagemakerjobruntime", "sagemaker-metrics"].includes(service.id);
  return html`<h2 id="checks">What checks it</h2>
    <p>
      Members, types, values, patterns, lengths, ranges and sizes:
      <a href="/rules/require-members.html">require-members</a>,
      <a href="/rules/no-unknown-members.html">no-unknown-members</a>,
      <a href="/rules/valid-types.html">valid-types</a>, <a href="/rules/valid-enums.html">valid-enums</a>,
      <a href="/rules/valid-patterns.html">valid-patterns</a>, <a href="/rules/valid-lengths.html">valid-lengths</a>,
      <a href="/rules/valid-ranges.html">valid-ranges</a>, <a href="/rules/valid-sizes.html">valid-sizes</a> and
      <a href="/rules/valid-unions.html">valid-unions</a>${
        typed ? ". There are no types for this service." : html`, and the <a href="/docs/types.html">types</a>.`
      }
      What holds between members says by which rule it is reported.
    </p>`;
}

function provenance({ provenance: { date, sources } }: Service): Html {
  return html`<p class="meta">
    Model of ${date}: ${sources.join(", ")}. The same in a terminal: <code>npx eslint-plugin-sagemaker explain</code>.
  </p>`;
}
