import type { Relation } from "../vocabulary.js";
import { allEqual } from "./all-equal.js";
import { allOrNone } from "./all-or-none.js";
import { atLeastOne } from "./at-least-one.js";
import { atMost } from "./at-most.js";
import { bounded } from "./bounded.js";
import { custom } from "./custom.js";
import { disjoint } from "./disjoint.js";
import { exactlyOne } from "./exactly-one.js";
import { exclusive } from "./exclusive.js";
import { forbiddenWhen } from "./forbidden-when.js";
import { format } from "./format.js";
import type { Kind } from "./kind.js";
import { ordered } from "./ordered.js";
import { references } from "./references.js";
import { requiredWhen } from "./required-when.js";
import { requires } from "./requires.js";
import { samePart } from "./same-part.js";
import { span } from "./span.js";
import { total } from "./total.js";
import { uniqueBy } from "./unique-by.js";
import { values } from "./values.js";

/** Every kind of relation. */
export const kinds = {
  exclusive,
  "exactly-one": exactlyOne,
  "at-least-one": atLeastOne,
  requires,
  "required-when": requiredWhen,
  "forbidden-when": forbiddenWhen,
  values,
  ordered,
  bounded,
  total,
  "unique-by": uniqueBy,
  references,
  disjoint,
  format,
  "all-or-none": allOrNone,
  "all-equal": allEqual,
  "at-most": atMost,
  span,
  "same-part": samePart,
  custom,
} satisfies { readonly [Name in Relation["kind"]]: Kind<Extract<Relation, { kind: Name }>> };

/** What there is to know of a relation's kind. */
export function kindOf(relation: Relation): Kind {
  // Each kind takes relations of its own only, and this one is of it.
  return kinds[relation.kind];
}
