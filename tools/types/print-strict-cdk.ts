import type { Service } from "../../src/model/shape.js";
import type { originals } from "./cdk-originals.js";
import { prefixOf } from "./print-cdk.js";

/**
 * The declarations that stand in for the CDK's module of SageMaker's resources, with constructors that check.
 *
 * Each class is a constant of ours, and type and namespace (`CfnModel.VpcConfigProperty`) of the CDK's. The compiler holds
 * that a constant and an import of one name are in conflict, and takes the constant for the value and the import for
 * the rest all the same: hence the comment on each, which is also for an older CDK that hasn't got the class. What is
 * newer than the tables is as the CDK has it.
 */
export function printStrictCdk(resources: Service, original: (typeof originals)[keyof typeof originals]): string {
  const prefix = prefixOf(resources);
  const classes = [...resources.operations.keys()].map((name) => `Cfn${name.slice(prefix.length)}`);
  return `// Written by tools/types.
declare module "aws-cdk-lib/aws-sagemaker" {
  import * as Cdk from "${original.sagemaker}";

  export * from "${original.sagemaker}";

  type Strict<Name> = import("../constructs.js").StrictConstruct<typeof Cdk, Name, ${JSON.stringify(prefix)}, import("../generated/aws-cdk-lib.js").Tables>;
${classes.map((name) => `  // @ts-ignore\n  export import ${name} = Cdk.${name};\n  export const ${name}: Strict<"${name}">;`).join("\n")}
}

declare module "aws-cdk-lib" {
  export * from "${original.root}";
  export * as aws_sagemaker from "aws-cdk-lib/aws-sagemaker";
}
`;
}
