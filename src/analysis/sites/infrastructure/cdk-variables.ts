import type { TSESTree } from "@typescript-eslint/utils";
import type { Imported } from "../../bindings/imports.js";
import type { SiteContext } from "../site-context.js";

/** A variable that is declared to have an imported type: `const variants: CfnEndpointConfigProps = { ... }`. */
export interface CdkVariable {
  readonly type: TSESTree.Node;
  readonly imported: Imported;
  readonly init: TSESTree.Expression;
}

/** The variables that have a type of the CDK's. */
export function cdkVariables({ file, imports }: SiteContext): CdkVariable[] {
  return file.nodes("VariableDeclarator").flatMap(({ id, init }): CdkVariable[] => {
    const type = id.type === "Identifier" ? id.typeAnnotation?.typeAnnotation : undefined;
    if (init === null || type?.type !== "TSTypeReference") return [];
    const imported = imports.of(type.typeName);
    return imported !== undefined && /^(?:aws-cdk-lib|@aws-cdk)\b/.test(imported.module)
      ? [{ type, imported, init }]
      : [];
  });
}
