import { describe, expect, it } from "vitest";
import type { Domain } from "../../../src/check/domain.js";
import { candidatesOfShape, relationOfResource } from "../../../src/check/relations/resource-relations.js";
import type { Member, Service, StructureShape } from "../../../src/model/shape.js";
import { list, map, number, service, string, structure } from "../build-service.js";
import { domainOf, relationOf, request, type Stated } from "./relate.js";

const text = string("Text");
const entry = structure("EntryProperty", { name: text, type: text });
const inner = structure("InnerProperty", { x: text });
/** What stands for `Request` in a template: other names, and some members are missing. */
const resource = structure("AWS::Zoo::Request", {
  a: text,
  b: text,
  mode: text,
  low: number("Amount"),
  inner,
  entries: list("Entries", entry),
  others: list("Others", entry),
  tags: map("Tags", text, text),
});
const correspondence = {
  structureOf: (shape: StructureShape): StructureShape | undefined => (shape === resource ? request : undefined),
  propertyOf: ({ members }: StructureShape, member: string): Member | undefined => members.get(member.toLowerCase()),
};

function moved(stated: Stated): unknown {
  const relation = relationOfResource(relationOf(stated), resource, correspondence);
  if (relation === undefined) return undefined;
  const { id, source, confidence, shapes, ...rest } = relation;
  expect([id, source, confidence, shapes]).toEqual(["made-up", "Request$A", "high", ["AWS::Zoo::Request"]]);
  return rest;
}

const reason = "so it is";

describe("a relation of a request, put into a resource's names", () => {
  it.each<[string, Stated, object | undefined]>([
    [
      "has its members",
      { kind: "exclusive", members: ["A", "Inner.X"] },
      { kind: "exclusive", members: ["a", "inner.x"], reason },
    ],
    [
      "has its members in lists and maps",
      { kind: "unique-by", members: ["Entries[].Name", "Tags{}", "Tags.*", "Tags.Own"] },
      { kind: "unique-by", members: ["entries[].name", "tags{}", "tags.*", "tags.Own"], reason },
    ],
    [
      "has what a member needs",
      { kind: "requires", member: "A", needs: ["B", "Mode"] },
      { kind: "requires", member: "a", needs: ["b", "mode"], reason },
    ],
    [
      "has what a member is compared with",
      { kind: "references", member: "A", to: ["Entries[].Name"] },
      { kind: "references", member: "a", to: ["entries[].name"], reason },
    ],
    [
      "has what a member differs from",
      { kind: "disjoint", member: "A", from: ["B"] },
      { kind: "disjoint", member: "a", from: ["b"], reason },
    ],
    [
      "has its condition",
      {
        kind: "forbidden-when",
        members: ["A"],
        when: {
          all: [{ path: "Mode", equals: "on" }, { not: { any: [{ path: "Inner.X", present: true }] } }],
          says: "'Mode' is on and 'Inner.X' isn't there",
        },
      },
      {
        kind: "forbidden-when",
        members: ["a"],
        when: {
          all: [{ path: "mode", equals: "on" }, { not: { any: [{ path: "inner.x", present: true }] } }],
          says: "'mode' is on and 'inner.x' isn't there",
        },
        reason,
      },
    ],
    [
      "has its condition on entries",
      {
        kind: "values",
        member: "Entries[].Name",
        allowed: ["x"],
        elementWhen: { path: "Type", equals: "named", says: "'Type' is so" },
      },
      {
        kind: "values",
        member: "entries[].name",
        allowed: ["x"],
        elementWhen: { path: "type", equals: "named", says: "'type' is so" },
        reason,
      },
    ],
    [
      "has its condition on values of a map",
      { kind: "forbidden-when", members: ["A", "Tags.*"], elementWhen: { any: [] } },
      { kind: "forbidden-when", members: ["a", "tags.*"], elementWhen: { any: [] }, reason },
    ],
    [
      "has its reason in the names of its members, and others left alone",
      { kind: "values", member: "A", allowed: ["x"], reason: "'Inner.X' of 'Zebra' is as 'A' or 'a', 'Inner' or Low" },
      {
        kind: "values",
        member: "a",
        allowed: ["x"],
        reason: "'inner.x' of 'Zebra' is as 'a' or 'a', 'inner' or Low",
      },
    ],
    [
      "does with the members that are left, where two of them exclude each other",
      { kind: "exclusive", members: ["A", "C", "B"] },
      { kind: "exclusive", members: ["a", "b"], reason },
    ],
    ["is nothing where only one of them is left", { kind: "exclusive", members: ["A", "C"] }, undefined],
    [
      "does with one of the lists whose values differ",
      { kind: "unique-by", members: ["Entries[].Name", "Names[]"] },
      { kind: "unique-by", members: ["entries[].name"], reason },
    ],
    ["is nothing where none of them is left", { kind: "unique-by", members: ["Names[]"] }, undefined],
    ["is nothing without one that could be set instead", { kind: "exactly-one", members: ["A", "C"] }, undefined],
    ["is nothing without its member", { kind: "values", member: "C", allowed: ["x"] }, undefined],
    ["is nothing without a member's member", { kind: "values", member: "Inner.Y", allowed: ["x"] }, undefined],
    ["is nothing without what it needs", { kind: "requires", member: "A", needs: ["C"] }, undefined],
    [
      "is nothing without what its condition asks for",
      { kind: "forbidden-when", members: ["A"], when: { not: { all: [{ path: "C", present: true }] } } },
      undefined,
    ],
    [
      "is nothing without what its condition on entries asks for",
      { kind: "values", member: "Entries[].Name", allowed: ["x"], elementWhen: { path: "Size", present: true } },
      undefined,
    ],
    [
      "is nothing where a condition on entries leads through a text",
      { kind: "values", member: "A", allowed: ["x"], elementWhen: { path: "Type", present: true } },
      undefined,
    ],
  ])("%s", (_, stated, expected) => {
    expect(moved(stated)).toEqual(expected);
  });
});

describe("the relations of a resource", () => {
  const template: Service = { ...service(resource), id: "zoo", correspondence };
  const idsOf = (domain: Domain, shape = resource, least: "high" | "medium" = "medium"): string[] =>
    candidatesOfShape(domain, template, shape, least).map(({ relation }) => relation.id);
  const certain: Stated = { id: "certain", kind: "exclusive", members: ["A", "B"] };
  const doubtful: Stated = { id: "doubtful", kind: "exclusive", members: ["A", "Mode"], confidence: "medium" };
  const lacking: Stated = { id: "lacking", kind: "exclusive", members: ["A", "C"] };

  it("are those of the structure that it stands for, where it has their members", () => {
    expect(idsOf(domainOf(certain, doubtful, lacking))).toEqual(["certain", "doubtful"]);
    expect(idsOf(domainOf(certain, doubtful, lacking), resource, "high")).toEqual(["certain"]);
    expect(idsOf(domainOf(certain), entry)).toEqual([]);
  });

  it("need their members under the resource's names", () => {
    const [candidate] = candidatesOfShape(domainOf(certain), template, resource, "high");
    expect(candidate?.needs).toEqual([["a"], ["b"]]);
  });

  it("are put into its names once", () => {
    const domain = domainOf(certain);
    const first = candidatesOfShape(domain, template, resource, "high");
    expect(candidatesOfShape(domain, template, resource, "high")).toBe(first);
    expect(candidatesOfShape(domainOf(certain), template, resource, "high")).not.toBe(first);
  });

  it("are the API's own where there is no resource", () => {
    const domain = domainOf(certain, lacking);
    expect(candidatesOfShape(domain, service(request), request, "high").map(({ relation }) => relation)).toEqual(
      domain.relations,
    );
  });

  it("are none of those that are known not to hold for it", () => {
    const because = { reason: "so it is", source: "https://example.com" };
    const but = (...notOfResources: NonNullable<Domain["notOfResources"]>): Domain => ({
      ...domainOf(certain, doubtful),
      notOfResources,
    });
    expect(idsOf(but({ relation: "certain", ...because }))).toEqual(["doubtful"]);
    expect(idsOf(but({ relation: "certain", types: ["AWS::Zoo::Request"], ...because }))).toEqual(["doubtful"]);
    expect(idsOf(but({ relation: "certain", types: ["AWS::Zoo::Other"], ...because }))).toEqual([
      "certain",
      "doubtful",
    ]);
    expect(idsOf(but({ relation: "other", ...because }, { relation: "doubtful", ...because }))).toEqual(["certain"]);
  });

  it("are of the domain's own constraints those that read their members only", () => {
    const own = (constraint: string): Stated => ({ id: constraint, kind: "custom", members: ["A"], constraint });
    const domain: Domain = {
      ...domainOf(own("reads-members"), own("reads-more"), own("unknown")),
      custom: {
        "reads-members": { kind: "relation", readsMembers: true, evaluate: () => [] },
        "reads-more": { kind: "relation", evaluate: () => [] },
      },
    };
    expect(idsOf(domain)).toEqual(["reads-members"]);
  });
});
