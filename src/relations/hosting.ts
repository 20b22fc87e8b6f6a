import type { Relation } from "./relation.js";

export const hostingRelations: readonly Relation[] = [];
