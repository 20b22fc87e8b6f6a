import type { Relation } from "./relation.js";

export const featureStoreRelations: readonly Relation[] = [];
