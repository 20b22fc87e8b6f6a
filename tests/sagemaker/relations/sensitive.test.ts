import { describe, expect, it } from "vitest";
import { findRequestSites } from "../../../src/analysis/request-sites.js";
import { check } from "../../../src/check/check.js";
import type { Relation } from "../../../src/check/relations/vocabulary.js";
import type { Value } from "../../../src/check/value.js";
import type { Violation } from "../../../src/check/violation.js";
import { loadService } from "../../../src/model/registry.js";
import type { Shape } from "../../../src/model/shape.js";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { withSourceCode } from "../../analysis/parse.js";
import { leaksOf } from "../../check/leaks.js";
import type { Example } from "./example.js";
import { exampleSets } from "./examples/index.js";
import { readExample } from "./run-example.js";

const examples = new Map<string, Example>(exampleSets.flatMap((set) => Object.entries(set)));

/** The same shape in a service of which all values are sensitive; its structures are not, so that each value says it. */
function sensitive(shape: Shape, known = new Map<Shape, Shape>()): Shape {
  const before = known.get(shape);
  if (before !== undefined) return before;
  if (shape.kind !== "structure") {
    const made = { ...shape, sensitive: true };
    known.set(shape, made);
    if (shape.kind === "list") return replace(made, { element: sensitive(shape.element, known) }, shape, known);
    if (shape.kind === "map")
      return replace(made, { key: shape.key, value: sensitive(shape.value, known) }, shape, known);
    return made;
  }
  const members = new Map<string, NonNullable<ReturnType<typeof shape.members.get>>>();
  const made = { ...shape, members };
  known.set(shape, made);
  for (const member of shape.members.values()) {
    members.set(member.name, { ...member, shape: sensitive(member.shape, known) });
  }
  return made;
}

function replace(made: Shape, more: object, shape: Shape, known: Map<Shape, Shape>): Shape {
  const result = { ...made, ...more };
  known.set(shape, result);
  return result;
}

/** All strings and numbers of a value. */
function writtenIn(value: Value<unknown>): string[] {
  switch (value.kind) {
    case "text":
      return value.parts.flatMap((part) => (part.known ? [part.text] : []));
    case "scalar":
      return [String(value.value)];
    case "object":
      return value.time === undefined ? [] : [new Date(value.time).toISOString()];
    case "list":
      return value.items.flatMap((item) => writtenIn(item.value));
    case "record":
      return [...value.entries.values()].flatMap((entry) => writtenIn(entry.value));
    case "one-of":
      return value.branches.flatMap((branch) => writtenIn(branch.value));
    default:
      return [];
  }
}

/** What is said of a literal of a shape whose values are sensitive, and the values. */
function judge(literal: string, relation: Relation, shapeName: string): [Violation<unknown>[], string[]] {
  const service = loadService(relation.service ?? "sagemaker");
  const shape = service?.shape(shapeName);
  if (service === undefined || shape === undefined) throw new Error(`no shape ${shapeName}`);
  let result: [Violation<unknown>[], string[]] = [[], []];
  const code = `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew CreateTrainingJobCommand(${literal});`;
  withSourceCode(code, (sourceCode) => {
    const [site] = findRequestSites(sourceCode);
    if (site === undefined) throw new Error(`no request site in ${literal}`);
    const violations = check(site.value, sensitive(shape), {
      service,
      operation: undefined,
      dialect: "sdk-v3",
      domain: sageMaker,
      anchor: site.anchor,
      installedClient: () => undefined,
      checksTwice: true,
      confidence: "medium",
      allow: { enums: new Map(), members: new Map() },
      clientRegion: undefined,
    });
    result = [violations, writtenIn(site.value)];
  });
  return result;
}

describe("a relation between sensitive values", () => {
  const shown = new Set<string>();

  it.each(allRelations())("$id: tells none of them", (relation) => {
    const { rejected = [], shape = relation.shapes[0] } = examples.get(relation.id) ?? {};
    for (const marked of typeof rejected === "string" ? [rejected] : rejected) {
      const [violations, values] = judge(readExample(marked).text, relation, shape);
      const own = violations.filter((violation) => violation.relation === relation.id);
      expect(own.length, marked).toBeGreaterThan(0);
      for (const { messageId } of own) shown.add(messageId);
      // What the relation itself names isn't told by the message, nor is how every ARN begins.
      expect(leaksOf(violations, values, `${JSON.stringify(relation)} arn:aws:`)).toEqual([]);
    }
  });

  it("was asked of every message that may show a value", () => {
    expect([...shown]).toEqual(expect.arrayContaining(["repeated", "refersToNothing", "wrongValue", "forbiddenValue"]));
    expect(shown.size).toBeGreaterThan(50);
  });
});
