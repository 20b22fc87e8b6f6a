import type { Member, Service, Shape, StructureShape } from "../../../src/model/shape.js";
import { innermost } from "../../../src/explain/member-paths.js";
import { html, type Html } from "../html.js";
import { modelPath } from "../paths.js";
import { limitLines, shapeLink } from "./shape-limits.js";

/** A structure of a tree, and the first place where the tree has it. */
export interface Placed {
  readonly structure: StructureShape;
  /** Members on the way to it, without brackets; empty for the root. */
  readonly path: string;
}

/** Every structure below one, the outermost first; each of them once. */
export function structuresBelow(root: StructureShape): Placed[] {
  const found: Placed[] = [{ structure: root, path: "" }];
  const seen = new Set([root.name]);
  for (const { structure, path } of found) {
    for (const member of structure.members.values()) {
      const shape = innermost(member.shape);
      if (shape.kind !== "structure" || seen.has(shape.name)) continue;
      seen.add(shape.name);
      found.push({ structure: shape, path: path === "" ? member.name : `${path}.${member.name}` });
    }
  }
  return found;
}

/** The members of a structure as a tree, to any depth; a structure within itself is a link. */
export function memberTree(root: StructureShape, service: Service): Html {
  if (root.members.size === 0) return html`<p>It takes no members.</p>`;
  return html`<ul class="tree">
    ${[...root.members.values()].map((member) => memberItem(member, service, [root.name], ""))}
  </ul>`;
}

function memberItem(member: Member, service: Service, within: readonly string[], path: string): Html {
  const shape = innermost(member.shape);
  const here = path === "" ? member.name : `${path}.${member.name}`;
  const head = memberHead(member, service, here);
  if (shape.kind !== "structure" || shape.members.size === 0 || within.includes(shape.name))
    return html`<li>${head}</li>`;
  return html`<li>
    ${head}
    <details>
      <summary>
        ${shape.members.size} member${shape.members.size === 1 ? "" : "s"} of <code>${member.name}</code>
      </summary>
      <ul>
        ${[...shape.members.values()].map((inner) => memberItem(inner, service, [...within, shape.name], here))}
      </ul>
    </details>
  </li>`;
}

function memberHead(
  { name, required, idempotencyToken, deprecated, shape }: Member,
  service: Service,
  path: string,
): Html {
  return html`<div class="member" id="${path}">
    <code class="name">${name}</code>
    ${required && html`<span class="badge required">required</span>`}
    ${idempotencyToken && html`<span class="badge">filled in by the SDK</span>`}
    ${deprecated !== undefined && html`<span class="badge">deprecated</span>`}
    <span class="type">${typeOf(shape, service)}</span>
    ${limitLines(shape, service).map((line) => html`<div class="limit">${line}</div>`)}
    ${deprecated !== undefined && deprecated !== "" && html`<div class="limit">${deprecated}</div>`}
  </div>`;
}

function typeOf(shape: Shape, service: Service): Html {
  if (shape.kind === "list" || shape.kind === "map" || shape.kind === "structure") return shapeLink(shape, service);
  const type = shape.kind === "number" ? shape.type : shape.kind === "string" && shape.enum ? "enum" : shape.kind;
  return html`${type} (<a href="${modelPath(service.id, shape.name)}">${shape.name}</a>)`;
}
