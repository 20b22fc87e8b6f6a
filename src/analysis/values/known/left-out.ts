import type { TSESTree } from "@typescript-eslint/utils";
import { coreModules } from "../../bindings/cdk.js";
import type { Imported, Imports } from "../../bindings/imports.js";
import { memberName, originOf } from "../../bindings/variables.js";
import type { SourceFile } from "../../source-file.js";

interface Known {
  readonly imports: Imports;
  readonly file: SourceFile;
}

/** Functions of the CDK's that give in another type what they are given. */
const retyping = new Set(["Token.asString", "Token.asNumber", "Token.asAny"]);

/** A name for a name for a value is followed this far. */
const deepest = 5;

/**
 * Whether CloudFormation may leave an element out of its list: `Aws.NO_VALUE`, `Fn.conditionIf(…)`, and what makes a text
 * of those.
 */
export function mayBeLeftOut(node: TSESTree.Node, known: Known, depth = 0): boolean {
  if (depth > deepest) return false;
  if (node.type === "Identifier") {
    const variable = known.file.variableOf(node);
    const origin = variable && originOf(variable);
    return origin?.steps.length === 0 && mayBeLeftOut(origin.init, known, depth + 1);
  }
  if (node.type === "MemberExpression") return nameInCore(known.imports.of(node)) === "Aws.NO_VALUE";
  return node.type === "CallExpression" && mayGiveNothing(node, known, depth);
}

function mayGiveNothing({ callee, arguments: given }: TSESTree.CallExpression, known: Known, depth: number): boolean {
  const name = nameInCore(known.imports.of(callee));
  if (name === "Fn.conditionIf") return true;
  if (name !== undefined) return retyping.has(name) && given.some((each) => mayBeLeftOut(each, known, depth + 1));
  return (
    callee.type === "MemberExpression" &&
    memberName(callee) === "toString" &&
    mayBeLeftOut(callee.object, known, depth + 1)
  );
}

/** `Fn.conditionIf`, of the CDK's core; undefined for everything else. */
function nameInCore(imported: Imported | undefined): string | undefined {
  return imported !== undefined && coreModules.has(imported.module) ? imported.path.join(".") : undefined;
}
