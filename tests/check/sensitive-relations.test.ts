import { describe, expect, it } from "vitest";
import type { Domain } from "../../src/check/domain.js";
import { emptyDomain } from "../../src/check/domain.js";
import type { Relation } from "../../src/check/relations/vocabulary.js";
import { list, map, number, service, string, structure } from "./build-service.js";
import { leaksOf } from "./leaks.js";
import { messageOf, run } from "./run-check.js";

const secret = "q7Zk marked Secret~9XwPv!";
const secretNumber = 86735194208;
const secrets = [secret, String(secretNumber)];

const hidden = { sensitive: true };
const text = string("Text", hidden);
const entry = structure("Entry", { Name: text, Kind: string("Kind") });
const shape = structure("PutRequest", {
  A: text,
  B: text,
  N: number("Number", { ...hidden, type: "double" }),
  M: number("Number", { ...hidden, type: "double" }),
  Entries: list("Entries", entry),
  Pairs: map("Pairs", string("Key", hidden), text, hidden),
});

type Broken = {
  [Kind in Relation["kind"]]: readonly (readonly [object, Partial<Extract<Relation, { kind: Kind }>>])[];
};

/** Of every kind: a request that breaks it with the secret in it, and what the relation says. */
const broken: Broken = {
  exclusive: [[{ A: secret, B: secret }, { members: ["A", "B"] }]],
  "exactly-one": [[{ A: secret, B: secret }, { members: ["A", "B"] }]],
  "at-least-one": [[{ N: secretNumber }, { members: ["A", "B"] }]],
  requires: [[{ A: secret }, { member: "A", needs: ["B"] }]],
  "required-when": [[{ A: secret }, { members: ["B"], when: { path: "A", present: true } }]],
  "forbidden-when": [[{ A: secret }, { members: ["A"] }]],
  values: [
    [{ A: secret }, { member: "A", allowed: ["a", "b"] }],
    [{ N: secretNumber }, { member: "N", allowed: [1] }],
    [{ Pairs: { [secret]: "a" } }, { member: "Pairs{}", allowed: ["a"] }],
    [{ Pairs: { a: secret } }, { member: "Pairs.*", allowed: ["a"] }],
  ],
  ordered: [
    [{ N: secretNumber, M: 1 }, { members: ["N", "M"] }],
    [
      { N: secretNumber, M: secretNumber - 1 },
      { members: ["N", "M"], strictly: true },
    ],
    [
      { A: String(secretNumber), B: "1" },
      { members: ["A", "B"], as: "numeric-text" },
    ],
  ],
  bounded: [
    [{ N: secretNumber }, { member: "N", max: 5 }],
    [{ A: String(secretNumber) }, { member: "A", measure: "numeric-text", max: 5 }],
    [{ A: secret }, { member: "A", measure: "characters", max: 5 }],
  ],
  total: [
    [
      { N: secretNumber, M: 0 },
      { members: ["N", "M"], max: 5 },
    ],
    [
      { N: secretNumber, M: 1 },
      { members: ["N", "M"], combine: "product", max: 5 },
    ],
  ],
  "unique-by": [
    [{ Entries: [{ Name: secret }, { Name: secret }] }, { members: ["Entries[].Name"] }],
    [{ Pairs: { [secret]: secret, b: secret } }, { members: ["Pairs.*"] }],
  ],
  references: [
    [
      { A: secret, Entries: [{ Name: `${secret}!` }] },
      { member: "A", to: ["Entries[].Name"] },
    ],
    [
      { A: secret, Entries: [{ Kind: "plain" }] },
      { member: "A", to: ["Entries[].Kind"] },
    ],
  ],
  disjoint: [
    [
      { Pairs: { [secret]: secret }, B: secret },
      { member: "B", from: ["Pairs.*"] },
    ],
  ],
  format: [
    [{ A: secret }, { member: "A", format: { name: "prefix", prefix: "$" } }],
    [{ A: secret }, { member: "A", format: { name: "suffix", suffix: "/" } }],
    [{ A: secret }, { member: "A", format: { name: "not-suffix", suffix: "!" } }],
    [{ A: secret }, { member: "A", format: { name: "pattern", pattern: "a", expected: "a letter" } }],
    [{ A: secret }, { member: "A", format: { name: "json" } }],
    [{ A: secret }, { member: "A", format: { name: "base64" } }],
    [{ A: secret }, { member: "A", format: { name: "number" } }],
    [{ A: secret }, { member: "A", format: { name: "integer" } }],
    [{ A: `hf_${"q7ZkmarkedSecret9XwPv".repeat(3)}` }, { member: "A", format: { name: "no-secret" } }],
    [{ A: `s3://${secret}/` }, { member: "A", format: { name: "s3-uri" } }],
  ],
  "all-or-none": [[{ A: secret, N: secretNumber }, { members: ["A", "B"] }]],
  "all-equal": [[{ Entries: [{ Name: secret }, { Name: `${secret}!` }] }, { member: "Entries[].Name" }]],
  "at-most": [
    [
      { Entries: [{ Name: secret }, { Name: secret }] },
      { member: "Entries[].Name", max: 1, elementWhen: { path: "Name", present: true } },
    ],
  ],
  span: [
    [
      { N: 1, M: secretNumber },
      { members: ["N", "M"], as: "number", max: 5 },
    ],
  ],
  "same-part": [
    [
      { A: secret, B: `${secret}!` },
      { members: ["A", "B"], part: "^(.*)$" },
    ],
  ],
  // The domain's own: those of SageMaker have a test of their own.
  custom: [],
};

const cases = Object.entries(broken).flatMap(([kind, ofKind]) =>
  ofKind.map(([request, relation]) => ({ kind, request, relation })),
);

describe("a relation between sensitive values", () => {
  it.each(cases)("$kind $relation: tells none of them", ({ kind, request, relation }) => {
    const domain: Domain = {
      ...emptyDomain,
      service: "zoo",
      relations: [
        {
          id: "a",
          shapes: ["PutRequest"],
          reason: "so it is",
          source: "",
          confidence: "high",
          kind,
          ...relation,
        } as Relation,
      ],
    };
    const violations = run(request, shape, { service: service(shape), domain: () => domain }).filter(
      (violation) => violation.relation === "a",
    );
    expect(violations.map(messageOf)).not.toEqual([]);
    expect(leaksOf(violations, [...secrets, "q7ZkmarkedSecret9XwPv"])).toEqual([]);
  });
});
