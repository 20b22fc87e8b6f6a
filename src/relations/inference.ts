import type { Relation } from "./relation.js";

export const inferenceRelations: readonly Relation[] = [];
