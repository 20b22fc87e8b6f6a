import type { Relation } from "./relation.js";

export const tuningRelations: readonly Relation[] = [];
