import type { Relation } from "./relation.js";

export const studioRelations: readonly Relation[] = [];
