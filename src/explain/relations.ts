import { describe } from "../check/relations/describe.js";
import { displayed, quote, series, showPath, showScalar } from "../check/relations/show.js";
import { relationsOf } from "../check/relations/check-relations.js";
import type { Format } from "../check/formats/format.js";
import type { Bounded, ForbiddenWhen, Measure, Relation, Values } from "../check/relations/vocabulary.js";
import type { Subject } from "./subject.js";

export interface RelationFacts {
  readonly id: string;
  readonly kind: Relation["kind"];
  /** The structure that it is stated for. */
  readonly shape: string;
  /** What has to hold, as a sentence. */
  readonly rule: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly confidence: Relation["confidence"];
}

/**
 * The relations that concern a subject: all those of a structure, or those of the structures on the way to a member
 * that name it, or something in it.
 */
export function relationsFor(subject: Subject): RelationFacts[] {
  return subject.trail.flatMap(({ structure, steps }) =>
    relationsOf(subject.service.id, structure)
      .filter((relation) => steps.length === 0 || pathsOf(relation).some((path) => concerns(path, steps)))
      .map((relation) => collect(relation, structure)),
  );
}

/** What has to hold, as a sentence. */
export function sentenceOf(relation: Relation): string {
  const when = relation.when === undefined ? "" : `When ${describe(relation.when)}: `;
  const which =
    relation.elementWhen === undefined ? "" : ` Only for entries of which ${describe(relation.elementWhen)}.`;
  return `${when}${state(relation)}.${which}`;
}

function collect(relation: Relation, shape: string): RelationFacts {
  return {
    id: relation.id,
    kind: relation.kind,
    shape,
    rule: sentenceOf(relation),
    reason: relation.reason,
    sources: typeof relation.source === "string" ? [relation.source] : relation.source,
    confidence: relation.confidence,
  };
}

function concerns(path: string, steps: readonly string[]): boolean {
  const parts = displayed(path).split(".");
  return steps.every((step, index) => parts[index] === step);
}

/** The members that a relation is about, without those of its conditions. */
export function pathsOf(relation: Relation): string[] {
  return [
    ...("member" in relation ? [relation.member] : []),
    ...("members" in relation ? relation.members : []),
    ...("needs" in relation ? relation.needs : []),
    ...("to" in relation ? relation.to : []),
    ...("from" in relation ? relation.from : []),
  ];
}

function state(relation: Relation): string {
  const all = (paths: readonly string[], conjunction: "and" | "or" | "nor" = "and"): string =>
    series(paths.map(showPath), conjunction);
  switch (relation.kind) {
    case "exclusive":
      return `at most one of ${all(relation.members)} is set`;
    case "exactly-one":
      return `exactly one of ${all(relation.members)} is set`;
    case "at-least-one":
      return `at least one of ${all(relation.members)} is set`;
    case "requires":
      return `${showPath(relation.member)} needs ${all(relation.needs)}`;
    case "required-when":
      return `${all(relation.members)} ${relation.members.length === 1 ? "is" : "are"} required`;
    case "forbidden-when":
      return stateForbidden(relation, all(relation.members, "nor"));
    case "values":
      return stateValues(relation);
    case "ordered":
      return relation.members.map(showPath).join(relation.strictly === true ? " < " : " <= ");
    case "bounded":
      return `${measured(relation.measure ?? "value", showPath(relation.member))} is ${stateBounds(relation)}`;
    case "total": {
      const sum = relation.combine === "product" ? "multiplied" : "together";
      return `${measured(relation.measure ?? "value", all(relation.members))}, ${sum}, is at most ${relation.max}`;
    }
    case "unique-by":
      return `no two values of ${all(relation.members)} are equal`;
    case "references":
      return `${showPath(relation.member)} is one of ${all(relation.to, "or")}`;
    case "format":
      return `${showPath(relation.member)} is ${stateFormat(relation.format)}`;
    case "all-or-none":
      return relation.members.length === 1
        ? `all entries have ${all(relation.members)}, or none has`
        : `all of ${all(relation.members)} are set, or none is`;
    case "disjoint":
      return `${showPath(relation.member)} is none of ${all(relation.from, "or")}`;
    case "all-equal":
      return `the values of ${showPath(relation.member)} are all the same`;
    case "at-most":
      return `${showPath(relation.member.slice(0, relation.member.lastIndexOf("[]")))} has at most ${relation.max} ${relation.max === 1 ? "entry" : "entries"} of the kind`;
    case "span":
      return `${showPath(relation.members[1])} is at most ${relation.max} ${relation.as === "number" ? "" : "seconds "}above ${showPath(relation.members[0])}`;
    case "same-part":
      return `${all(relation.members)} have the same in /${relation.part}/`;
    case "proved":
      return `${all(relation.members)} fit together`;
  }
}

function stateForbidden({ members, effect }: ForbiddenWhen, names: string): string {
  if (effect === "ignored") return `${names} ${members.length === 1 ? "has" : "have"} no effect`;
  return members.length === 1 ? `${names} is not set` : `neither ${names} is set`;
}

function stateValues({ member, allowed, forbidden }: Values): string {
  const values = (list: readonly (string | number | boolean)[]): string => series(list.map(showScalar), "or");
  const clauses = [
    ...(allowed === undefined ? [] : [`is ${values(allowed)}`]),
    ...(forbidden === undefined ? [] : [`isn't ${values(forbidden)}`]),
  ];
  return `${showPath(member)} ${clauses.join(" and ")}`;
}

function stateBounds({ min, max, moreThan, lessThan }: Bounded): string {
  const bounds: [string, number | undefined][] = [
    ["at least", min],
    ["more than", moreThan],
    ["at most", max],
    ["less than", lessThan],
  ];
  return bounds.flatMap(([words, bound]) => (bound === undefined ? [] : [`${words} ${bound}`])).join(" and ");
}

function measured(measure: Measure, names: string): string {
  switch (measure) {
    case "value":
    case "numeric-text":
      return names;
    default:
      return `the number of ${measure} of ${names}`;
  }
}

function stateFormat(format: Format): string {
  switch (format.name) {
    case "prefix":
      return `a string that begins with ${quote(format.prefix)}`;
    case "suffix":
      return `a string that ends in ${quote(format.suffix)}`;
    case "not-suffix":
      return `a string that doesn't end in ${quote(format.suffix)}`;
    case "pattern":
      return format.expected;
    case "json":
      return "JSON";
    case "base64":
      return "Base64";
    case "number":
      return "a number";
    case "integer":
      return "a whole number";
    case "image":
      return format.registry === "ecr" ? "an image in Amazon ECR" : "a container image";
    case "image-tag":
      return "an image with a tag or a digest";
    case "registry-account":
      return "an image in the account of its Region";
    case "no-secret":
      return "a string without a credential";
    case "s3-uri":
      return "an S3 URI";
    case "metric-regex":
      return "a regular expression that captures a number";
  }
}
