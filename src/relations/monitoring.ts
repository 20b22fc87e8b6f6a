import type { Relation } from "./relation.js";

export const monitoringRelations: readonly Relation[] = [];
