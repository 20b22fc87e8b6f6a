import type { StructureShape } from "../../model/shape.js";
import type { CheckContext } from "../context.js";
import type { Secrecy } from "../shown.js";
import type { RecordValue } from "../value.js";
import type { Place, Violation } from "../violation.js";
import { evaluate } from "./evaluate.js";
import { isSettled } from "./index-relations.js";
import { mergeConflicts } from "./merge-conflicts.js";
import { candidatesOfShape } from "./resource-relations.js";

/** Where a record stands in the request. */
export interface RecordScope<Node> extends Secrecy {
  readonly path: () => readonly (string | number)[];
  /** What a missing member of the record is reported on: the key that holds it, the callee, or its opening brace. */
  readonly holder: Place<Node>;
}

/**
 * Evaluates the relations of one structure; `check` calls it for every record that it meets.
 *
 * @returns the violations that are proved.
 */
export function checkRelations<Node>(
  record: RecordValue<Node>,
  shape: StructureShape,
  scope: RecordScope<Node>,
  { allow, confidence: least, dialect, domain: makeDomain, service }: CheckContext<Node>,
): Violation<Node>[] {
  // Constructs spell members differently and have requirements of their own.
  if (dialect === "construct") return [];
  const domain = makeDomain();
  const look = { record, dialect, domain };
  let violations: Violation<Node>[] | undefined;
  for (const candidate of candidatesOfShape(domain, service, shape, least)) {
    const { relation } = candidate;
    if (isSettled(look, candidate) || allow.relations?.has(relation.id) === true) continue;
    const { sensitive } = scope;
    const root = { record, shape, path: scope.path(), holder: scope.holder, sensitive };
    const subject = { root, shape, dialect, predicates: domain.predicates };
    for (const breach of evaluate<Node>(relation, subject, domain)) {
      const confidence = breach.confidence === "medium" ? "medium" : relation.confidence;
      (violations ??= []).push({ ...breach, confidence, relation: relation.id });
    }
  }
  return violations === undefined ? [] : mergeConflicts(violations);
}
