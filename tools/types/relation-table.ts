import { allRelations } from "../../src/sagemaker/relations/index.js";
import type { Relation } from "../../src/check/relations/vocabulary.js";
import { isExpressed } from "./relation-rules.js";

/** Why the types don't express all relations of a kind. */
const missing: Partial<Record<Relation["kind"], string>> = {
  "all-equal": "the elements of a list",
  "all-or-none": "the elements of a list",
  bounded: "bounds that AWS's model doesn't state",
  disjoint: "comparisons of members",
  exclusive: "the elements of a list",
  "forbidden-when": "conditions on members of members, images, instance types; elements of lists",
  format: "formats that have a rule of their own",
  ordered: "comparisons of members",
  proved: "calculations",
  references: "comparisons of members",
  "required-when": "conditions on members of members, images, instance types; elements of lists",
  total: "calculations",
  "unique-by": "several lists together, members of members",
  values: "conditions on members of members; values of members of members",
};

/** How many relations of high confidence there are of each kind, and how many the types express. */
export function relationTable(): readonly (readonly string[])[] {
  const relations = allRelations().filter(({ confidence }) => confidence === "high");
  const kinds = [...new Set(relations.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const own = relations.filter((relation) => relation.kind === kind);
    const expressed = own.filter(isExpressed).length;
    const why = expressed === own.length ? "" : (missing[kind] ?? "conditions, and elements of lists");
    return [kind, own.length.toString(), expressed.toString(), why];
  });
  return [["kind", "relations", "in the types", "what is missing"], ...rows];
}
