import type { Condition as AnyCondition, Names, Relation as AnyRelation } from "../check/relations/vocabulary.js";
import type { custom } from "./custom/custom.js";
import type { formats } from "./formats/formats.js";
import type { predicates } from "./predicates.js";

/** The names that SageMaker's relations may use besides the general vocabulary. */
interface SageMakerNames extends Names {
  readonly predicate: keyof typeof predicates;
  readonly format: keyof typeof formats;
  readonly custom: keyof typeof custom;
}

/** A relation of SageMaker's. */
export type Relation = AnyRelation<SageMakerNames>;

/** A condition in a relation of SageMaker's. */
export type Condition = AnyCondition<SageMakerNames>;
