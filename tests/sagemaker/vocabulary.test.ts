import { expect, it } from "vitest";
import { sageMaker } from "../../src/sagemaker/index.js";
import type { Condition, Relation } from "../../src/sagemaker/vocabulary.js";

const rest = { id: "a", shapes: ["A"], reason: "so it is", source: "A$B", confidence: "high" } as const;

it("knows the names of SageMaker's own, and the compiler refuses others", () => {
  const domain = sageMaker();
  const known: readonly Relation[] = [
    { ...rest, kind: "format", member: "B", format: "ecr-image" },
    { ...rest, kind: "custom", members: ["B"], constraint: "event-time-type" },
    { ...rest, kind: "forbidden-when", members: ["B"], when: { path: "C", is: "custom-image" } },
  ];
  expect(known).toHaveLength(3);
  expect(domain.formats).toHaveProperty("ecr-image");
  expect(domain.custom).toHaveProperty("event-time-type");
  expect(domain.predicates).toHaveProperty("custom-image");

  // @ts-expect-error: there is no such format.
  const format: Relation = { ...rest, kind: "format", member: "B", format: "ecr-images" };
  // @ts-expect-error: there is no such constraint.
  const constraint: Relation = { ...rest, kind: "custom", members: ["B"], constraint: "event-time" };
  // @ts-expect-error: there is no such predicate.
  const predicate: Condition = { path: "C", is: "own-image" };
  expect([format.kind, constraint.kind, "path" in predicate]).toEqual(["format", "custom", true]);
});
