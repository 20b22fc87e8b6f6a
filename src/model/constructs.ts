import type { ConstructClass, ConstructType } from "./construct-type.js";
import { alphaClasses, alphaTypes } from "./constructs-alpha.js";
import { taskClasses, taskTypes } from "./constructs-tasks.js";

/** The properties of all constructs that are described, by the name of their type. */
export const constructTypes: Readonly<Record<string, ConstructType>> = { ...alphaTypes, ...taskTypes };

/** The classes that are made with them. */
export const constructClasses: readonly ConstructClass[] = [...alphaClasses, ...taskClasses];
