import type { Relation } from "./relation.js";

export const labelingRelations: readonly Relation[] = [];
