// Written by tools/types.
// @ts-ignore: it may not be installed, or this may be node10.
import type * as Exported from "#aws-cdk-lib/aws-sagemaker";
// @ts-ignore: the same, or this may not be node10.
import type * as File from "aws-cdk-lib/aws-sagemaker/index.js";
import type { PropertyCheckersOf } from "./property-checkers.js";

export type { Invalid } from "./scalars.js";

/** The CDK's own module, since the name of it may stand for the one that checks. */
type Cdk = [0] extends [1 & typeof Exported] ? typeof File : typeof Exported;

/**
 * By class of the CDK's, an identity function that the compiler lets only right properties into.
 *
 *     new CfnModel(this, "Model", checked.CfnModel({ ... }));
 */
export declare const checked: PropertyCheckersOf<Cdk, "AWS::SageMaker::", import("./generated/aws-cdk-lib.js").Classes, import("./generated/aws-cdk-lib.js").Tables>;
