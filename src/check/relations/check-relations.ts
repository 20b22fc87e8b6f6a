import type { StructureShape } from "../../model/shape.js";
import { allRelations } from "../../sagemaker/relations/index.js";
import type { Relation } from "./vocabulary.js";
import type { CheckContext } from "../context.js";
import { evaluate } from "./evaluate.js";
import { mergeConflicts } from "./merge-conflicts.js";
import { prerequisites } from "./prerequisites.js";
import { placeholders } from "../../sagemaker/placeholders.js";
import { contradictions } from "../../sagemaker/regions.js";
import { textsOf } from "../texts.js";
import type { RecordValue, Value } from "../value.js";
import type { Place, Violation } from "../violation.js";

/** Where a record stands in the request. */
export interface RecordScope<Node> {
  readonly path: readonly (string | number)[];
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
  context: CheckContext<Node>,
): Violation<Node>[] {
  // CloudFormation spells members differently and has requirements of its own.
  if (context.dialect === "cloudformation") return [];
  const { dialect } = context;
  const partial = dialect === "partial";
  const root = { record, path: scope.path, holder: scope.holder };
  const violations = breakableIn(record, context.service.id, shape.name).flatMap((relation) =>
    evaluate<Node>(relation, (scenario) => ({ scenario, root, shape, dialect, partial })).map((breach) => ({
      ...breach,
      confidence: breach.confidence === "medium" ? "medium" : relation.confidence,
      relation: relation.id,
    })),
  );
  return mergeConflicts(violations);
}

/** Evaluates what concerns a whole request: Regions that contradict each other, placeholders. Called once per request site. */
export function checkWholeRequest<Node>(
  input: Value<Node>,
  shape: StructureShape,
  context: CheckContext<Node>,
): Violation<Node>[] {
  // CloudFormation spells members differently.
  if (context.dialect === "cloudformation") return [];
  const texts = textsOf(input, shape);
  return [...contradictions(texts, context), ...placeholders(texts)];
}

/** A relation, and what a record must have written before it can be broken there. */
interface Candidate {
  readonly relation: Relation;
  readonly needs: ReturnType<typeof prerequisites>;
}

let index: ReadonlyMap<string, readonly Candidate[]> | undefined;

/** The relations of a structure. */
export function relationsOf(service: string, shape: string): readonly Relation[] {
  return candidatesOf(service, shape).map(({ relation }) => relation);
}

/** Those of which a record has the members without which they can't be broken: a few of many. */
function breakableIn({ entries }: RecordValue<unknown>, service: string, shape: string): readonly Relation[] {
  return candidatesOf(service, shape)
    .filter(({ needs }) => needs.every((names) => names.some((name) => entries.has(name))))
    .map(({ relation }) => relation);
}

/** Indexed on the first call, since most files need none. */
function candidatesOf(service: string, shape: string): readonly Candidate[] {
  index ??= indexRelations();
  return index.get(`${service}:${shape}`) ?? [];
}

function indexRelations(): Map<string, Candidate[]> {
  const byShape = new Map<string, Candidate[]>();
  for (const relation of allRelations()) {
    const candidate = { relation, needs: prerequisites(relation) };
    for (const shape of relation.shapes) {
      const key = `${relation.service ?? "sagemaker"}:${shape}`;
      const known = byShape.get(key);
      if (known === undefined) byShape.set(key, [candidate]);
      else known.push(candidate);
    }
  }
  return byShape;
}
