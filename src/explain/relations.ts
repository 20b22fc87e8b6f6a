import { describe } from "../check/relations/describe.js";
import { relationsOf } from "../check/relations/index-relations.js";
import { kindOf } from "../check/relations/kinds/index.js";
import type { Relation } from "../check/relations/vocabulary.js";
import { displayed } from "../check/relations/wording.js";
import { sageMaker } from "../sagemaker/index.js";
import { configOf, rulesOf } from "./rule-of-kind.js";
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
  /** The first config that reports it, or `none`. */
  readonly config: "recommended" | "strict" | "none";
  /** The rules that report it. */
  readonly reportedBy: readonly string[];
}

/**
 * The relations that concern a subject: all those of a structure, or those of the structures on the way to a member
 * that name it, or something in it.
 */
export function relationsFor(subject: Subject): RelationFacts[] {
  return subject.trail.flatMap(({ structure, steps }) =>
    relationsOf(sageMaker(), subject.service.id, structure)
      .filter(
        (relation) =>
          steps.length === 0 ||
          kindOf(relation)
            .paths(relation)
            .some((path) => concerns(path, steps)),
      )
      .map((relation) => collect(relation, structure)),
  );
}

/** What has to hold, as a sentence. */
export function sentenceOf(relation: Relation): string {
  const domain = sageMaker();
  const { when, elementWhen } = relation;
  const condition = when === undefined ? "" : `When ${describe(when, domain.predicates)}: `;
  const which =
    elementWhen === undefined ? "" : ` Only for entries of which ${describe(elementWhen, domain.predicates)}.`;
  return `${condition}${kindOf(relation).describe(relation, domain)}.${which}`;
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
    config: configOf(relation),
    reportedBy: rulesOf(relation),
  };
}

/** The relation of an id, for the first structure that it is stated for; undefined where there is none. */
export function relationNamed(id: string): RelationFacts | undefined {
  const relation = sageMaker().relations.find((each) => each.id === id);
  return relation && collect(relation, relation.shapes[0]);
}

/** The ids of all relations. */
export function relationIds(): string[] {
  return sageMaker().relations.map(({ id }) => id);
}

function concerns(path: string, steps: readonly string[]): boolean {
  const parts = displayed(path).split(".");
  return steps.every((step, index) => parts[index] === step);
}
