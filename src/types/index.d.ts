import type { SageMaker } from "@aws-sdk/client-sagemaker/dist-types/index.js";
import type { Checker, Checkers, RequestOf, ShapeOf } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker.js";

export type { Invalid } from "./core.js";

/** The operations of SageMaker that the installed SDK has. */
export type Operation = keyof ByOperation;

type ByOperation = {
  [
    K in keyof SageMaker as ShapeOf<Methods, K> extends never
      ? never
      : K extends `paginate${string}` | `waitUntil${string}`
        ? never
        : Capitalize<K & string>
  ]: Checker<RequestOf<SageMaker[K]>, ShapeOf<Methods, K>, Tables>;
};

/**
 * An identity function that the compiler lets only right requests into.
 *
 *     const request = check<"CreateTrainingJob">()({ TrainingJobName: "churn-2026-11-23", ... });
 */
export declare function check<Name extends Operation>(): CheckerOf<Name>;
// A condition, since of `ByOperation[Name]` the compiler would make the union of all requests.
type CheckerOf<Name> = Name extends Operation ? ByOperation[Name] : never;

/** The same by name: `checked.createTrainingJob({ ... })`. */
export declare const checked: Checkers<SageMaker, Methods, Tables>;
