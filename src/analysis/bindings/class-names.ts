import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import type { ClassNode } from "./this.js";

type Node = TSESTree.Node;

/** The class that a name names. */
export function classNamed(identifier: TSESTree.Identifier, file: SourceFile): ClassNode | undefined {
  const variable = file.variableOf(identifier);
  const declaration: Node | undefined = variable?.defs[0]?.node;
  if (variable?.defs.length !== 1) return undefined;
  return declaration?.type === "ClassDeclaration" ? declaration : undefined;
}

/** Where a class is named: it has two variables, one for who is outside, one for itself. */
export function referencesToClass(owner: ClassNode, { sourceCode }: SourceFile): readonly Node[] {
  const variables = sourceCode.scopeManager?.getDeclaredVariables(owner) ?? [];
  return variables.flatMap(({ references }) => references.map(({ identifier }) => identifier));
}
