import type { Relation } from "./relation.js";

export const transformRelations: readonly Relation[] = [];
