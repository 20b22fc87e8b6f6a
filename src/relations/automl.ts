import type { Relation } from "./relation.js";

export const automlRelations: readonly Relation[] = [];
