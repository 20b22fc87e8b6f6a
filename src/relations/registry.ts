import type { Relation } from "./relation.js";

export const registryRelations: readonly Relation[] = [];
