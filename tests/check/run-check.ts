import { check } from "../../src/check/check.js";
import type { CheckContext } from "../../src/check/context.js";
import { messages } from "../../src/check/messages.js";
import type { Place, Violation } from "../../src/check/violation.js";
import type { Service, Shape, StructureShape } from "../../src/model/shape.js";
import { service } from "./build-service.js";
import { contextOf } from "./context.js";
import { valueOf, type TestNode } from "./build-value.js";

export type Options = Partial<Omit<CheckContext<TestNode>, "installedClient">> & {
  readonly installedClient?: CheckContext<TestNode>["installedClient"];
};

/** Checks a JavaScript value (see `valueOf`) against a shape; the input is `$`, the anchor `anchor`. */
export function run(value: unknown, shape: Shape, options: Options = {}): Violation<TestNode>[] {
  const own: Service = service(shape.kind === "structure" ? shape : none);
  const context = contextOf<TestNode>(own, "anchor", { checksTwice: true, ...options });
  return check(valueOf(value), shape, context);
}

const none: StructureShape = { kind: "structure", name: "None", sensitive: false, union: false, members: new Map() };

/** The violation in one line each: `kind place: message`. */
export function lines(violations: readonly Violation<TestNode>[]): string[] {
  return violations.map((each) => `${each.kind} ${placeText(each.place)}: ${messageOf(each)}`);
}

export function placeText(place: Place<TestNode>): string {
  const within = place.within === undefined ? "" : `@${String(place.within.start)}-${String(place.within.end)}`;
  const through = place.through === undefined ? "" : ` to ${place.through}`;
  return `${place.node}${place.part === "first-token" ? " {" : ""}${within}${through}`;
}

/** The message as ESLint would print it. Throws where the template or a placeholder is missing. */
export function messageOf(each: Pick<Violation<TestNode>, "kind" | "messageId" | "data">): string {
  return fill(each.kind, each.messageId, each.data);
}

/** The suggestions as `text: edits` in one line each. */
export function suggestionsOf(violation: Violation<TestNode>): string[] {
  return violation.suggestions.map(
    (each) => `${fill(violation.kind, each.messageId, each.data)} ${JSON.stringify(each.edits)}`,
  );
}

function fill(kind: Violation<TestNode>["kind"], id: string, data: Readonly<Record<string, string>>): string {
  const templates: Readonly<Record<string, string>> = messages[kind];
  const template = templates[id];
  if (template === undefined) throw new Error(`${kind} has no message ${id}.`);
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`${id} lacks ${name}.`);
    return value;
  });
}
