import type { Relation } from "./relation.js";

export const clusterRelations: readonly Relation[] = [];
