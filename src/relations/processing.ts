import type { Relation } from "./relation.js";

export const processingRelations: readonly Relation[] = [];
