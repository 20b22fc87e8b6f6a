import { describe, expect, it } from "vitest";
import { emptyDomain, type Domain } from "../../../src/check/domain.js";
import { kindOf, kinds } from "../../../src/check/relations/kinds/index.js";
import { prerequisites } from "../../../src/check/relations/prerequisites.js";
import type { Condition } from "../../../src/check/relations/vocabulary.js";
import { relationOf, type Stated } from "./relate.js";

const on: Condition = { path: "Mode", equals: "on" };

interface Facts {
  readonly relation: Stated;
  /** What has to hold, as a clause. */
  readonly says: string;
  readonly paths: readonly string[];
  /** One of the names of each has to be written before anything can be wrong. */
  readonly needs: readonly (readonly string[])[];
  readonly reports: readonly string[];
  /** What types say: the condition, the operator and the members, and the message. */
  readonly types?: readonly string[];
}

const facts: readonly Facts[] = [
  {
    relation: { kind: "exclusive", members: ["A", "B", "C"] },
    says: "at most one of 'A', 'B' and 'C' is set",
    paths: ["A", "B", "C"],
    needs: [["A", "B", "C"]],
    reports: ["exclusive"],
    types: [
      "A!B: 'B' conflicts with 'A': so it is",
      "A!C: 'C' conflicts with 'A': so it is",
      "B!C: 'C' conflicts with 'B': so it is",
    ],
  },
  {
    relation: { kind: "exclusive", members: ["A", "Inner.X"] },
    says: "at most one of 'A' and 'Inner.X' is set",
    paths: ["A", "Inner.X"],
    needs: [["A"], ["Inner"]],
    reports: ["exclusive"],
  },
  {
    relation: { kind: "exclusive", members: ["A", "B"], when: on },
    says: "at most one of 'A' and 'B' is set",
    paths: ["A", "B"],
    needs: [["Mode"], ["A"], ["B"]],
    reports: ["exclusive"],
  },
  {
    relation: { kind: "exactly-one", members: ["A", "B"], reason: "so; it|is" },
    says: "exactly one of 'A' and 'B' is set",
    paths: ["A", "B"],
    needs: [],
    reports: ["exclusive", "dependency"],
    // What the notation needs for itself can't stand in a reason.
    types: ["A!B: 'B' conflicts with 'A': so, it,is", ">A,B: one of 'A', 'B' is needed: so, it,is"],
  },
  {
    relation: { kind: "exactly-one", members: ["A", "Inner.X"] },
    says: "exactly one of 'A' and 'Inner.X' is set",
    paths: ["A", "Inner.X"],
    needs: [],
    reports: ["exclusive", "dependency"],
  },
  {
    relation: { kind: "exactly-one", members: ["A", "B"], when: on },
    says: "exactly one of 'A' and 'B' is set",
    paths: ["A", "B"],
    needs: [["Mode"]],
    reports: ["exclusive", "dependency"],
  },
  {
    relation: { kind: "at-least-one", members: ["A", "B"], when: { path: "Mode", in: ["on", "auto"] } },
    says: "at least one of 'A' and 'B' is set",
    paths: ["A", "B"],
    needs: [["Mode"]],
    reports: ["dependency"],
    types: ["Mode=on,auto>A,B: one of 'A', 'B' is needed where 'Mode' is on or auto: so it is"],
  },
  {
    relation: { kind: "at-least-one", members: ["A", "Inner.X"] },
    says: "at least one of 'A' and 'Inner.X' is set",
    paths: ["A", "Inner.X"],
    needs: [],
    reports: ["dependency"],
  },
  {
    relation: { kind: "at-least-one", members: ["A"], when: { not: on } },
    says: "at least one of 'A' is set",
    paths: ["A"],
    needs: [],
    reports: ["dependency"],
  },
  {
    relation: { kind: "requires", member: "A", needs: ["B", "C"] },
    says: "'A' needs 'B' and 'C'",
    paths: ["A", "B", "C"],
    needs: [["A"]],
    reports: ["dependency"],
    types: ["A>B: 'A' needs 'B': so it is", "A>C: 'A' needs 'C': so it is"],
  },
  {
    relation: { kind: "requires", member: "Inner.X", needs: ["B"] },
    says: "'Inner.X' needs 'B'",
    paths: ["Inner.X", "B"],
    needs: [["Inner"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "requires", member: "A", needs: ["B"], when: on },
    says: "'A' needs 'B'",
    paths: ["A", "B"],
    needs: [["Mode"], ["A"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "required-when", members: ["A", "Inner.X"], when: { path: "B", present: true } },
    says: "'A' and 'Inner.X' are required",
    paths: ["A", "Inner.X"],
    needs: [["B"]],
    reports: ["dependency"],
    types: [
      "B>A: 'A' is needed where 'B' is set: so it is",
      "B>Inner: 'Inner.X' is needed where 'B' is set: so it is",
      "B!Inner.-X: 'Inner.X' is needed where 'B' is set: so it is",
    ],
  },
  {
    relation: { kind: "required-when", members: ["A"], when: { path: "B", present: false } },
    says: "'A' is required",
    paths: ["A"],
    needs: [],
    reports: ["dependency"],
  },
  {
    relation: { kind: "required-when", members: ["Inner.Deep.Z"], when: on },
    says: "'Inner.Deep.Z' is required",
    paths: ["Inner.Deep.Z"],
    needs: [["Mode"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "required-when", members: ["A"], when: { path: "Mode", equals: "on", orAbsent: true } },
    says: "'A' is required",
    paths: ["A"],
    needs: [],
    reports: ["dependency"],
  },
  {
    relation: { kind: "required-when", members: ["A"], when: { path: "Inner.X", equals: "on" } },
    says: "'A' is required",
    paths: ["A"],
    needs: [["Inner"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "required-when", members: ["A"], when: { path: "Mode", equals: "a:b" } },
    says: "'A' is required",
    paths: ["A"],
    needs: [["Mode"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "required-when", members: ["A"], when: { path: "Mode", notIn: ["a"] } },
    says: "'A' is required",
    paths: ["A"],
    needs: [["Mode"]],
    reports: ["dependency"],
  },
  {
    relation: {
      kind: "required-when",
      members: ["A"],
      when: {
        all: [
          on,
          {
            any: [
              { path: "B", present: true },
              { path: "Entries[].Name", equals: "x" },
            ],
          },
        ],
      },
    },
    says: "'A' is required",
    paths: ["A"],
    needs: [["Mode"], ["B", "Entries"]],
    reports: ["dependency"],
  },
  {
    relation: {
      kind: "required-when",
      members: ["A"],
      when: { any: [on, { path: "B", present: false }] },
    },
    says: "'A' is required",
    paths: ["A"],
    needs: [],
    reports: ["dependency"],
  },
  {
    relation: { kind: "forbidden-when", members: ["A", "Inner.X"], when: { path: "Low", equals: 1 } },
    says: "neither 'A' nor 'Inner.X' is set",
    paths: ["A", "Inner.X"],
    needs: [["Low"], ["A", "Inner"]],
    reports: ["exclusive"],
    types: [
      "Low=1!A: 'A' can't be set where 'Low' is 1: so it is",
      "Low=1!Inner.+X: 'Inner.X' can't be set where 'Low' is 1: so it is",
    ],
  },
  {
    relation: { kind: "forbidden-when", members: ["A"] },
    says: "'A' is not set",
    paths: ["A"],
    needs: [["A"]],
    reports: ["exclusive"],
    types: ["!A: 'A' can't be set: so it is"],
  },
  {
    relation: { kind: "forbidden-when", members: ["A"], when: { path: "B", present: true }, effect: "ignored" },
    says: "'A' has no effect",
    paths: ["A"],
    needs: [["B"], ["A"]],
    reports: ["ineffective"],
    types: ["B!A: 'A' can't be set where 'B' is set: so it is"],
  },
  {
    relation: { kind: "forbidden-when", members: ["A", "B"], when: { not: on }, effect: "ignored" },
    says: "'A' and 'B' have no effect",
    paths: ["A", "B"],
    needs: [["A", "B"]],
    reports: ["ineffective"],
  },
  {
    relation: { kind: "values", member: "A", allowed: ["x", "y"], when: on },
    says: "'A' is 'x' or 'y'",
    paths: ["A"],
    needs: [["Mode"], ["A"]],
    reports: ["relation"],
    types: ["Mode=on!A^x,y: 'A' can't be this where 'Mode' is on: so it is"],
  },
  {
    relation: { kind: "values", member: "A", forbidden: ["x", "y/z"] },
    says: "'A' isn't 'x' or 'y/z'",
    paths: ["A"],
    needs: [["A"]],
    reports: ["relation"],
    types: ["!A=x,y/z: 'A' can't be x or y/z: so it is"],
  },
  {
    relation: { kind: "values", member: "A", allowed: ["x:y"] },
    says: "'A' is 'x:y'",
    paths: ["A"],
    needs: [["A"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "values", member: "Inner.X", allowed: ["x"] },
    says: "'Inner.X' is 'x'",
    paths: ["Inner.X"],
    needs: [["Inner"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "values", member: "A", forbidden: ["x"], when: { not: on } },
    says: "'A' isn't 'x'",
    paths: ["A"],
    needs: [["A"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "ordered", members: ["Low", "Mid", "High"] },
    says: "'Low' <= 'Mid' <= 'High'",
    paths: ["Low", "Mid", "High"],
    needs: [["Low", "Mid", "High"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "ordered", members: ["Low", "High"], strictly: true },
    says: "'Low' < 'High'",
    paths: ["Low", "High"],
    needs: [["Low"], ["High"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "bounded", member: "Low", min: 1, lessThan: 3 },
    says: "'Low' is at least 1 and less than 3",
    paths: ["Low"],
    needs: [["Low"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "bounded", member: "Tags", measure: "bytes", moreThan: 1, max: 3 },
    says: "the number of bytes of 'Tags' is more than 1 and at most 3",
    paths: ["Tags"],
    needs: [["Tags"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "bounded", member: "A", measure: "numeric-text", max: 3 },
    says: "'A' is at most 3",
    paths: ["A"],
    needs: [["A"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "total", members: ["Low", "Entries[].Size"], max: 4 },
    says: "'Low' and 'Entries.Size', together, is at most 4",
    paths: ["Low", "Entries[].Size"],
    needs: [["Low", "Entries"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "total", members: ["Low", "High"], combine: "product", max: 4 },
    says: "'Low' and 'High', multiplied, is at most 4",
    paths: ["Low", "High"],
    needs: [["Low", "High"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "total", members: ["Names[]"], measure: "characters", max: 4 },
    says: "the number of characters of 'Names', together, is at most 4",
    paths: ["Names[]"],
    needs: [["Names"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "unique-by", members: ["Entries[].Name"] },
    says: "no two values of 'Entries.Name' are equal",
    paths: ["Entries[].Name"],
    needs: [["Entries"]],
    reports: ["relation"],
    types: ["*Entries.Name: two of 'Entries' are the same: so it is"],
  },
  {
    relation: { kind: "unique-by", members: ["Names[]"] },
    says: "no two values of 'Names' are equal",
    paths: ["Names[]"],
    needs: [["Names"]],
    reports: ["relation"],
    types: ["*Names.: two of 'Names' are the same: so it is"],
  },
  {
    relation: { kind: "unique-by", members: ["Names[]", "Entries[].Name"] },
    says: "no two values of 'Names' and 'Entries.Name' are equal",
    paths: ["Names[]", "Entries[].Name"],
    needs: [["Names", "Entries"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "unique-by", members: ["Names[]"], when: on },
    says: "no two values of 'Names' are equal",
    paths: ["Names[]"],
    needs: [["Mode"], ["Names"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "unique-by", members: ["Inner.Names[]"] },
    says: "no two values of 'Inner.Names' are equal",
    paths: ["Inner.Names[]"],
    needs: [["Inner"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "references", member: "Others[].Name", to: ["Entries[].Name", "A"] },
    says: "'Others.Name' is one of 'Entries.Name' or 'A'",
    paths: ["Others[].Name", "Entries[].Name", "A"],
    needs: [["Others"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "disjoint", member: "A", from: ["B", "C"] },
    says: "'A' is none of 'B' or 'C'",
    paths: ["A", "B", "C"],
    needs: [["A"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "format", member: "A", format: { name: "prefix", prefix: "s3://" } },
    says: "'A' is a string that begins with 's3://'",
    paths: ["A"],
    needs: [["A"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "format", member: "A", format: "own-format" },
    says: "'A' is one of ours",
    paths: ["A"],
    needs: [["A"]],
    reports: ["image-uri"],
  },
  {
    relation: { kind: "format", member: "A", format: "unknown-format" },
    says: "'A' is unknown-format",
    paths: ["A"],
    needs: [["A"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "all-or-none", members: ["A", "B"] },
    says: "all of 'A' and 'B' are set, or none is",
    paths: ["A", "B"],
    needs: [["A", "B"]],
    reports: ["dependency"],
    types: ["A>B: 'A' needs 'B': so it is", "B>A: 'B' needs 'A': so it is"],
  },
  {
    relation: { kind: "all-or-none", members: ["A", "B"], when: on },
    says: "all of 'A' and 'B' are set, or none is",
    paths: ["A", "B"],
    needs: [["Mode"], ["A", "B"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "all-or-none", members: ["A", "Inner.X"] },
    says: "all of 'A' and 'Inner.X' are set, or none is",
    paths: ["A", "Inner.X"],
    needs: [["A", "Inner"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "all-or-none", members: ["Entries[].Size"] },
    says: "all entries have 'Entries.Size', or none has",
    paths: ["Entries[].Size"],
    needs: [["Entries"]],
    reports: ["dependency"],
  },
  {
    relation: { kind: "all-equal", member: "Entries[].Type" },
    says: "the values of 'Entries.Type' are all the same",
    paths: ["Entries[].Type"],
    needs: [["Entries"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "at-most", member: "Entries[].Type", elementWhen: on, max: 1 },
    says: "'Entries' has at most 1 entry of the kind",
    paths: ["Entries[].Type"],
    needs: [["Entries"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "at-most", member: "Entries[].Type", elementWhen: on, max: 2 },
    says: "'Entries' has at most 2 entries of the kind",
    paths: ["Entries[].Type"],
    needs: [["Entries"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "span", members: ["Low", "High"], as: "number", max: 2 },
    says: "'High' is at most 2 above 'Low'",
    paths: ["Low", "High"],
    needs: [["Low"], ["High"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "span", members: ["From", "Until"], as: "time", max: 2 },
    says: "'Until' is at most 2 seconds above 'From'",
    paths: ["From", "Until"],
    needs: [["From"], ["Until"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "same-part", members: ["A", "B"], part: "^(.)" },
    says: "'A' and 'B' have the same in /^(.)/",
    paths: ["A", "B"],
    needs: [["A"], ["B"]],
    reports: ["relation"],
  },
  {
    relation: { kind: "custom", members: ["A", "B"], constraint: "own-constraint" },
    says: "'A' and 'B' fit together",
    paths: ["A", "B"],
    needs: [],
    reports: ["algorithm-usage"],
  },
  {
    relation: { kind: "custom", members: ["A"], constraint: "unknown-constraint" },
    says: "'A' fit together",
    paths: ["A"],
    needs: [],
    reports: ["relation"],
  },
];

const domain: Domain = {
  ...emptyDomain,
  formats: { "own-format": { kind: "image-uri", is: "one of ours", judge: () => [] } },
  custom: { "own-constraint": { kind: "algorithm-usage", evaluate: () => [] } },
};

describe("what there is to know of a relation", () => {
  it.each(facts)("$relation.kind: $says", ({ relation: stated, says, paths, needs, reports, types = [] }) => {
    const relation = relationOf(stated);
    const kind = kindOf(relation);
    expect(kind.describe(relation, domain)).toBe(says);
    expect(kind.paths(relation)).toEqual(paths);
    expect(prerequisites(relation)).toEqual(needs);
    expect(kind.reports(relation, domain)).toEqual(reports);
    expect(
      kind
        .typeRules(relation)
        .map(({ when, operator, members, message }) => `${when}${operator}${members}: ${message}`),
    ).toEqual(types);
  });

  it("is told of every kind", () => {
    expect(Object.keys(kinds).length).toBeGreaterThan(15);
    expect(new Set(facts.map(({ relation }) => relation.kind))).toEqual(new Set(Object.keys(kinds)));
  });
});
