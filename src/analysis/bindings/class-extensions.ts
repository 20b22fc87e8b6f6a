import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { referencesToClass } from "./class-names.js";
import { importsConstructs, type ClassNode } from "./this.js";
import { importedFrom } from "./imports.js";

type Node = TSESTree.Node;

/** Tells which classes of a file others may extend. */
export interface ClassExtensions {
  /** Whether a class of the file extends it: then `this` may be the other one. */
  readonly isExtended: (owner: ClassNode) => boolean;
  /** Whether a class leaves the file, exported or handed on as a value: others may extend it then. */
  readonly leavesFile: (owner: ClassNode) => boolean;
  /** Whether a class extends one whose code nobody sees, and which may write to the fields of `this`. */
  readonly hasUnknownBase: (owner: ClassNode) => boolean;
}

export function findClassExtensions(file: SourceFile): ClassExtensions {
  const leaving = new Map<Node, boolean>();
  const unknownBases = new Map<Node, boolean>();
  let extended: Superclasses | undefined;

  function leavesFile(owner: ClassNode): boolean {
    const known = leaving.get(owner) ?? isHandedOn(owner, file);
    leaving.set(owner, known);
    return known;
  }

  return {
    leavesFile,
    // Asked at every read of a field, and it may look through the whole text.
    hasUnknownBase(owner) {
      const known = unknownBases.get(owner) ?? isUnknownBase(owner.superClass, file);
      unknownBases.set(owner, known);
      return known;
    },
    isExtended(owner) {
      extended ??= collectSuperclasses(file);
      if (owner.id != null && extended.names.has(owner.id.name)) return true;
      return extended.any && leavesFile(owner);
    },
  };
}

interface Superclasses {
  readonly names: ReadonlySet<string>;
  /** Whether a class extends whatever a function gets. */
  readonly any: boolean;
}

/** The language's own classes, Node.js's, and the CDK's leave the fields alone that they haven't themselves. */
function isUnknownBase(base: Node | null, file: SourceFile): boolean {
  for (let owner = base, steps = 0; owner !== null; steps += 1) {
    const variable = owner.type === "Identifier" ? file.variableOf(owner) : undefined;
    const definition = variable?.defs[0];
    if (owner.type === "Identifier" && definition === undefined) return false;
    const declared: Node | undefined = definition?.node;
    if (declared?.type !== "ClassDeclaration" || steps > maxBases) return !isOfLibrary(owner, file);
    owner = declared.superClass;
  }
  return false;
}

const maxBases = 100;

/** `EventEmitter` out of `events`; in a file of constructs, whatever has a stack of its own as its base. */
function isOfLibrary(base: Node, file: SourceFile): boolean {
  if (importsConstructs(file)) return true;
  return /^(?:node:|events$|stream$)/.test(importedFrom(base, file) ?? "");
}

/** The classes that others may extend, by their names, mixins (`class A extends WithTags(Base)`) included. */
function collectSuperclasses(file: SourceFile): Superclasses {
  const names = new Set<string>();
  let any = false;
  for (const { superClass } of [...file.nodes("ClassDeclaration"), ...file.nodes("ClassExpression")]) {
    if (superClass === null) continue;
    file.walk(superClass, (node) => {
      if (node.type === "Identifier") {
        names.add(node.name);
        if (file.variableOf(node)?.defs[0]?.type.toString() === "Parameter") any = true;
      }
      return node.type !== "ClassExpression" || node === superClass;
    });
  }
  return { names, any };
}

function isHandedOn(owner: ClassNode, file: SourceFile): boolean {
  if (owner.type === "ClassExpression" || owner.id === null) return true;
  const holder = parentOf(owner);
  if (holder?.type === "ExportNamedDeclaration" || holder?.type === "ExportDefaultDeclaration") return true;
  return referencesToClass(owner, file).some((name) => !isPlainUse(name));
}

/** `new A()`, `A.x`, `x instanceof A`, `extends A` and types don't hand the class on. */
function isPlainUse(identifier: Node): boolean {
  const parent = parentOf(identifier);
  switch (parent?.type) {
    case "NewExpression":
      return parent.callee === identifier;
    case "MemberExpression":
      return parent.object === identifier;
    case "BinaryExpression":
    case "ClassDeclaration":
    case "ClassExpression":
    case "TSTypeReference":
    case "TSTypeQuery":
      return true;
    default:
      return false;
  }
}
