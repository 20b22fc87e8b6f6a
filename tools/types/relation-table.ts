import { allRelations } from "../../src/sagemaker/relations/index.js";
import { kinds } from "../../src/check/relations/kinds/index.js";
import type { Kind } from "../../src/check/relations/kinds/kind.js";
import type { Relation } from "../../src/check/relations/vocabulary.js";
import { isExpressed } from "./relation-rules.js";

/** How many relations of high confidence there are of each kind, and how many the types express. */
export function relationTable(): readonly (readonly string[])[] {
  const relations = allRelations().filter(({ confidence }) => confidence === "high");
  const kinds = [...new Set(relations.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const own = relations.filter((relation) => relation.kind === kind);
    const expressed = own.filter(isExpressed).length;
    const why = expressed === own.length ? "" : (beyondTypes(kind) ?? "conditions, and elements of lists");
    return [kind, own.length.toString(), expressed.toString(), why];
  });
  const all = ["**all**", relations.length.toString(), relations.filter(isExpressed).length.toString(), ""];
  return [["kind", "relations", "in the types", "what is missing"], ...rows, all];
}

function beyondTypes(kind: Relation["kind"]): string | undefined {
  const { beyondTypes: what }: Pick<Kind, "beyondTypes"> = kinds[kind];
  return what;
}
