// Written by tools/types.
// @ts-ignore: it may not be installed.
import type * as Cdk from "aws-cdk-lib/aws-sagemaker";
import type { PropertyCheckersOf } from "./property-checkers.js";

export type { Invalid } from "./scalars.js";

/**
 * By class of the CDK's, an identity function that the compiler lets only right properties into.
 *
 *     new CfnModel(this, "Model", checked.CfnModel({ ... }));
 */
export declare const checked: PropertyCheckersOf<typeof Cdk, "AWS::SageMaker::", import("./generated/aws-cdk-lib.js").Classes, import("./generated/aws-cdk-lib.js").Tables>;
