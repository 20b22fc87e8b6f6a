import type { SageMaker, SageMakerClient } from "@aws-sdk/client-sagemaker/dist-types/index.js";
import type { CheckerOf, OperationMethod } from "./core.js";
import type { Methods, Tables } from "./generated/sagemaker.js";

export type { Invalid } from "./core.js";

type Method = OperationMethod<SageMaker, SageMakerClient>;

/** The operations of SageMaker that the installed SDK has. */
export type Operation = Capitalize<Method>;

/**
 * An identity function that the compiler lets only right requests into.
 *
 *     const request = check<"CreateTrainingJob">()({ TrainingJobName: "churn-2026-11-23", ... });
 */
export declare function check<Name extends Operation>(): CheckerOf<SageMaker, Uncapitalize<Name>, Methods, Tables>;

/** The same by name: `checked.createTrainingJob({ ... })`. */
export declare const checked: {
  readonly [Name in Method]: CheckerOf<SageMaker, Name, Methods, Tables>;
};
