import { emptyDomain, type Domain } from "../../../src/check/domain.js";
import type { Dialect } from "../../../src/check/dialect.js";
import { evaluate } from "../../../src/check/relations/evaluate.js";
import { candidatesOf, isSettled, type Candidate } from "../../../src/check/relations/index-relations.js";
import type { Relation } from "../../../src/check/relations/vocabulary.js";
import type { RecordValue } from "../../../src/check/value.js";
import { boolean, document, list, map, number, service, string, structure, timestamp } from "../build-service.js";
import { valueOf, type TestNode } from "../build-value.js";
import { lines, run, suggestionsOf, type Options } from "../run-check.js";

const text = string("Text");
const amount = number("Amount");
const inner = structure("Inner", { X: text, Y: text, Deep: structure("Deep", { Z: text }) });
const entry = structure("Entry", {
  Name: text,
  Type: text,
  Size: amount,
  Secret: string("Secret", { sensitive: true }),
});

/** A structure with members of every kind, for relations that are made up. */
export const request = structure("Request", {
  A: text,
  B: text,
  C: text,
  Mode: text,
  Low: amount,
  Mid: amount,
  High: amount,
  Long: number("Long", { type: "long" }),
  Flag: boolean("Flag"),
  From: timestamp("From"),
  Until: timestamp("Until"),
  Inner: inner,
  Entries: list("Entries", entry),
  Others: list("Others", entry),
  Names: list("Names", text),
  Tags: map("Tags", text, text),
  Any: document("Any"),
  Secret: string("Secret", { sensitive: true }),
});
const zoo = service(request);

type Given = "id" | "shapes" | "reason" | "source" | "confidence";
type Open<R> = R extends Relation ? Omit<R, Given> & Partial<Pick<R, Given>> : never;

/** What has to be said of a made-up relation. */
export type Stated = Open<Relation>;

/** A relation of `request`. */
export function relationOf(stated: Stated): Relation {
  return {
    id: "made-up",
    shapes: ["Request"],
    reason: "so it is",
    source: "Request$A",
    confidence: "high",
    ...stated,
  };
}

export function domainOf(...relations: readonly Stated[]): Domain {
  return {
    ...emptyDomain,
    service: zoo.id,
    relations: relations.map(relationOf),
    predicates: { "long-text": { says: "is long", judge: ({ parts }) => (parts.length > 1 ? "yes" : "no") } },
  };
}

/** What relations say of a value of `request`: the lines of the messages, each followed by what the light bulb offers. */
export function said(stated: Stated | readonly Stated[], value: unknown, options: Options = {}): string[] {
  const domain = domainOf(...[stated].flat());
  return run(value, request, { service: zoo, domain: () => domain, ...options })
    .filter(({ relation }) => relation !== undefined)
    .flatMap((violation) => [...lines([violation]), ...suggestionsOf(violation).map((each) => `  ${each}`)]);
}

/** Whether a look at what is written straight in a record settles that nothing is to be said of it. */
export function isSettledAtOnce(stated: Stated, value: unknown, dialect: Dialect = "sdk-v3"): boolean {
  const domain = domainOf(stated);
  return isSettled({ record: recordOf(value), dialect, domain }, candidateIn(domain));
}

/** How often a relation is broken by a record, whether or not a quick look settled it. */
export function countBreaches(stated: Stated, value: unknown, dialect: Dialect = "sdk-v3"): number {
  const domain = domainOf(stated);
  const record = recordOf(value);
  const root = {
    record,
    shape: request,
    path: [],
    holder: { node: "anchor", part: "whole" },
    sensitive: false,
  } as const;
  const { relation } = candidateIn(domain);
  return evaluate(relation, { root, shape: request, dialect, predicates: domain.predicates }, domain).length;
}

function candidateIn(domain: Domain): Candidate {
  const [candidate] = candidatesOf(domain, zoo.id, request.name, "medium");
  if (candidate === undefined) throw new Error("The relation isn't indexed.");
  return candidate;
}

function recordOf(value: unknown): RecordValue<TestNode> {
  const record = valueOf(value);
  if (record.kind !== "record") throw new Error("A request is a record.");
  return record;
}
