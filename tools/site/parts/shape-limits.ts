import { describeShape, type ShapeFacts } from "../../../src/explain/facts.js";
import { saysNothing, writeBounds } from "../../../src/explain/text.js";
import type { Service, Shape } from "../../../src/model/shape.js";
import { html, type Html } from "../html.js";
import { modelPath } from "../paths.js";
import { patternFacts } from "./pattern.js";

const shownValues = 6;

/** A shape's name as a link to its page, with what its entries are. */
export function shapeLink(shape: Shape, service: Service): Html {
  const link = html`<a href="${modelPath(service.id, shape.name)}">${shape.name}</a>`;
  if (shape.kind === "list") return html`${link}, a list of ${shapeLink(shape.element, service)}`;
  if (shape.kind === "map")
    return html`${link}, a map of ${shapeLink(shape.key, service)} to ${shapeLink(shape.value, service)}`;
  return html`${link}, ${kindName(describeShape(shape, "alone"))}`;
}

export function kindName({ type }: ShapeFacts): string {
  if (type === "union") return "a union: exactly one member is set";
  return `${/^[aeiou]/u.test(type) ? "an" : "a"} ${type}`;
}

/** What a member's value has to keep, in one line each; entries of lists and maps included. */
export function limitLines(shape: Shape, service: Service, label = ""): Html[] {
  const facts = describeShape(shape, "alone");
  const bounds = writeBounds(facts);
  const lines = bounds === undefined ? [] : [html`${label}${bounds}`];
  if (shape.kind === "string") lines.push(...stringLines(shape, facts, service, label));
  if (shape.kind === "list") lines.push(...limitLines(shape.element, service, `${label}each entry: `));
  if (shape.kind === "map") {
    lines.push(
      ...limitLines(shape.key, service, `${label}each key: `),
      ...limitLines(shape.value, service, `${label}each value: `),
    );
  }
  return lines;
}

function stringLines(shape: Shape & { kind: "string" }, facts: ShapeFacts, service: Service, label: string): Html[] {
  const lines: Html[] = [];
  if (facts.enum !== undefined) {
    const rest = facts.enum.length - shownValues;
    const values = facts.enum.slice(0, rest <= 1 ? undefined : shownValues);
    lines.push(
      html`${label}one of
      ${values.map((value, index) => html`${index > 0 ? ", " : ""}<code>${value}</code>`)}${
        rest > 1 && html` and <a href="${modelPath(service.id, shape.name)}">${rest} more</a>`
      }`,
    );
  }
  if (facts.pattern !== undefined && !saysNothing(facts)) {
    const { words, accepted, refused } = patternFacts(shape, service);
    if (words.length > 0) lines.push(html`${label}${words.join("; ")}`);
    const [right] = accepted;
    const [wrong] = refused;
    if (right !== undefined) {
      lines.push(
        html`${label}<span class="ok">like</span> <code>${right}</code>${
            wrong && html`, <span class="no">not</span> <code>${wrong.text}</code>`
          }`,
      );
    }
  }
  if (facts.sensitive) lines.push(html`${label}sensitive: never printed`);
  return lines;
}
