import type { Relation } from "../../../src/check/relations/vocabulary.js";
import { sentenceOf } from "../../../src/explain/relations.js";
import type { Service } from "../../../src/model/shape.js";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import { configOf, rulesOf } from "../../../src/explain/rule-of-kind.js";
import { isExpressed } from "../../types/relation-rules.js";
import { html, prose, type Html } from "../html.js";
import { modelPath, rulePath } from "../paths.js";
import type { Placed } from "./member-tree.js";

/** The relations of a structure and of all that is in it, each with the place where it holds. */
export function relationsBelow(placed: readonly Placed[], service: Service): { relation: Relation; place: Placed }[] {
  const own = allRelations().filter((relation) => (relation.service ?? "sagemaker") === service.id);
  return placed.flatMap((place) =>
    own.filter(({ shapes }) => shapes.includes(place.structure.name)).map((relation) => ({ relation, place })),
  );
}

/** What has to hold between members: the sentence, the reason, where AWS says so, and what reports it. */
export function relationList(placed: readonly Placed[], service: Service): Html {
  const relations = relationsBelow(placed, service);
  if (relations.length === 0) return html``;
  return html`<h2 id="relations">Between members</h2>
    <ul class="relations">
      ${relations.map(({ relation, place }) => relationItem(relation, place, service))}
    </ul>`;
}

function relationItem(relation: Relation, { structure, path }: Placed, service: Service): Html {
  const sources = typeof relation.source === "string" ? [relation.source] : relation.source;
  const config = configOf(relation);
  const id = path === "" ? relation.id : `${path}:${relation.id}`;
  return html`<li id="${id}">
    <p class="rule">
      ${
        path !== "" &&
        html`In <a href="#${path}"><code>${path}</code></a
          >, `
      }${prose(sentenceOf(relation))}
    </p>
    <p>Because ${prose(relation.reason)}.</p>
    <p class="meta">
      Reported by
      ${rulesOf(relation).map((rule, index) => html`${index > 0 ? ", " : ""}<a href="${rulePath(rule)}">${rule}</a>`)}
      (${config === "none" ? "in no config" : config})${isExpressed(relation) ? ", and by the types" : ""}. Source:
      ${sources.map((source, index) => html`${index > 0 ? ", " : ""}${cite(source, service)}`)}.
      <a href="/docs/relations.html#${relation.id}">${relation.id}</a
      >${path !== "" && html` of <a href="${modelPath(service.id, structure.name)}">${structure.name}</a>`}
    </p>
  </li>`;
}

/** A source as a link: an issue, a file at a commit, a URL, or a member of the model. */
function cite(source: string, service: Service): Html {
  const issue = /^([\w.-]+\/[\w.-]+)#(\d+)$/u.exec(source);
  if (issue !== null) return html`<a href="https://github.com/${issue[1]}/issues/${issue[2]}">${source}</a>`;
  const file = /^([\w.-]+\/[\w.-]+)@(\w+):(\S+)$/u.exec(source);
  if (file !== null) return html`<a href="https://github.com/${file[1]}/blob/${file[2]}/${file[3]}">${file[3]}</a>`;
  if (source.startsWith("https://")) return html`<a href="${source}">${source}</a>`;
  const [shape = "", member = ""] = source.split("$");
  if (service.shape(shape)?.kind !== "structure") return html`AWS's documentation of <code>${source}</code>`;
  const anchor = member === "" ? "" : `#${member}`;
  return html`AWS's documentation of <a href="${modelPath(service.id, shape)}${anchor}">${source}</a>`;
}
