import type { Service } from "../../src/model/shape.js";

/** The module that checks properties of the CDK's resources. */
export function printCdk(resources: Service): string {
  const tables = 'import("./generated/aws-cdk-lib.js")';
  return `// Written by tools/types.
// @ts-ignore: it may not be installed.
import type * as Cdk from "aws-cdk-lib/aws-sagemaker";
import type { PropertyCheckersOf } from "./property-checkers.js";

export type { Invalid } from "./scalars.js";

/**
 * By class of the CDK's, an identity function that the compiler lets only right properties into.
 *
 *     new CfnModel(this, "Model", checked.CfnModel({ ... }));
 */
export declare const checked: PropertyCheckersOf<typeof Cdk, ${JSON.stringify(prefixOf(resources))}, ${tables}.Classes, ${tables}.Tables>;
`;
}

/** What the types of a service's resources begin with: `AWS::SageMaker::`. */
export function prefixOf(resources: Service): string {
  const [name = ""] = resources.operations.keys();
  return name.slice(0, name.lastIndexOf(":") + 1);
}
