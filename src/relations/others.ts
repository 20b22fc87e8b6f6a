import type { Relation } from "./relation.js";

export const othersRelations: readonly Relation[] = [];
