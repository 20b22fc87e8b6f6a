import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { withoutTypes } from "../without-types.js";
import { classNamed } from "./class-names.js";
import { importedFrom } from "./imports.js";
import type { ClassNode } from "./this.js";
import { memberName, originOf, rootOf } from "./variables.js";

type Node = TSESTree.Node;

/**
 * The instances that a file makes of a class, or may make.
 *
 * @param isHandedOn whether the class is known by more than its name, so that what is made by another name may be of it
 */
export function instancesOf(owner: ClassNode, file: SourceFile, isHandedOn: boolean): readonly Node[] {
  const made = file.nodes("NewExpression").filter(({ callee }) => {
    const maker = withoutTypes(callee);
    if (maker === owner || isOwnClass(maker)) return true;
    const named = maker.type === "Identifier" ? classNamed(maker, file) : undefined;
    return named === owner || (isHandedOn && named === undefined && isOfFile(maker, file));
  });
  const constructed = file
    .nodes("CallExpression")
    .filter(({ callee }) => callee.type === "MemberExpression" && memberName(callee) === "construct");
  return isHandedOn ? [...made, ...constructed] : made;
}

/** `new this()`, `new this.constructor()`: of whichever class, since those that extend it call it, too. */
function isOwnClass(maker: Node): boolean {
  return maker.type === "ThisExpression" || (maker.type === "MemberExpression" && memberName(maker) === "constructor");
}

/** Whether a class may be one of the file's: not what is imported, nor a global. */
function isOfFile(maker: Node, file: SourceFile): boolean {
  const root = rootOf(maker);
  if (root.type !== "Identifier") return true;
  const variable = file.variableOf(root);
  const init = variable && originOf(variable)?.init;
  const isRequired =
    init?.type === "CallExpression" && init.callee.type === "Identifier" && init.callee.name === "require";
  return (variable?.defs.length ?? 0) > 0 && importedFrom(root, file) === undefined && !isRequired;
}
