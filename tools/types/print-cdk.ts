import type { Service } from "../../src/model/shape.js";
import { originals } from "./cdk-originals.js";

/** The module that checks properties of the CDK's resources. */
export function printCdk(resources: Service): string {
  const tables = 'import("./generated/aws-cdk-lib.js")';
  return `// Written by tools/types.
// @ts-ignore: it may not be installed, or this may be node10.
import type * as Exported from "${originals.exports.sagemaker}";
// @ts-ignore: the same, or this may not be node10.
import type * as File from "${originals.node10.sagemaker}";
import type { PropertyCheckersOf } from "./property-checkers.js";

export type { Invalid } from "./scalars.js";

/** The CDK's own module, since the name of it may stand for the one that checks. */
type Cdk = [0] extends [1 & typeof Exported] ? typeof File : typeof Exported;

/**
 * By class of the CDK's, an identity function that the compiler lets only right properties into.
 *
 *     new CfnModel(this, "Model", checked.CfnModel({ ... }));
 */
export declare const checked: PropertyCheckersOf<Cdk, ${JSON.stringify(prefixOf(resources))}, ${tables}.Classes, ${tables}.Tables>;
`;
}

/** What the types of a service's resources begin with: `AWS::SageMaker::`. */
export function prefixOf(resources: Service): string {
  const [name = ""] = resources.operations.keys();
  return name.slice(0, name.lastIndexOf(":") + 1);
}
