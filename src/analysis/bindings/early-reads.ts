import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { functionAround, isFunctionLike } from "./function-around.js";

type Node = TSESTree.Node;

/**
 * Whether a read may be evaluated before a declaration has run: above it, or in a declared function that is called, or
 * given to somebody, above it. Only where such a read gives `undefined`: a `const` or `let` throws there.
 */
export function mayBeReadBefore(declaration: Node, read: Node, file: SourceFile): boolean {
  const home = functionAround(declaration);
  const around = outermostFunction(read, home);
  return around?.type === "FunctionDeclaration"
    ? earlyCallsOf(declaration, home, file).isCalled(around)
    : (around ?? read).range[0] < declaration.range[0];
}

const known = new WeakMap<SourceFile, Map<Node, EarlyCalls>>();

/** One function may read a variable often. */
function earlyCallsOf(declaration: Node, home: Node | undefined, file: SourceFile): EarlyCalls {
  const ofFile = known.get(file) ?? new Map<Node, EarlyCalls>();
  known.set(file, ofFile);
  const calls = ofFile.get(declaration) ?? new EarlyCalls(declaration, home, file);
  ofFile.set(declaration, calls);
  return calls;
}

class EarlyCalls {
  readonly #declaration: Node;
  readonly #home: Node | undefined;
  readonly #file: SourceFile;
  readonly #early = new Set<Node>();
  readonly #late = new Set<Node>();

  constructor(declaration: Node, home: Node | undefined, file: SourceFile) {
    this.#declaration = declaration;
    this.#home = home;
    this.#file = file;
  }

  /** Whether a declared function may be called before the declaration has run. */
  isCalled(callee: TSESTree.FunctionDeclaration): boolean {
    const asked = new Set<Node>();
    const isCalled = this.#isReached(callee, asked);
    // Of one that is called, what was asked for on the way may be called, too.
    if (isCalled) this.#early.add(callee);
    else for (const one of asked) this.#late.add(one);
    return isCalled;
  }

  #isReached(callee: TSESTree.FunctionDeclaration, asked: Set<Node>): boolean {
    if (this.#early.has(callee)) return true;
    if (this.#late.has(callee) || asked.has(callee)) return false;
    asked.add(callee);
    const variable = callee.id === null ? undefined : this.#file.declaredBy(callee.id);
    return variable?.references.some(({ identifier }) => this.#isEarly(identifier, asked)) === true;
  }

  #isEarly(use: Node, asked: Set<Node>): boolean {
    const around = outermostFunction(use, this.#home);
    if (around?.type === "FunctionDeclaration") return this.#isReached(around, asked);
    const isAbove = (around ?? use).range[0] < this.#declaration.range[1];
    return isAbove && !isHandedOut(around ?? use);
  }
}

/** Whether others get a function from this file, who call it when the file is loaded: `exports.run = run`. */
function isHandedOut(use: Node): boolean {
  for (const around of ancestorsOf(use)) {
    switch (around.type) {
      case "Property":
      case "ObjectExpression":
        break;
      case "AssignmentExpression":
        return around.left.type === "MemberExpression";
      case "ExportSpecifier":
      case "ExportDefaultDeclaration":
        return true;
      default:
        return false;
    }
  }
  return false;
}

/** The outermost function, or part of a class, that a node is in within another one. */
function outermostFunction(node: Node, home: Node | undefined): Node | undefined {
  let found: Node | undefined;
  for (const around of ancestorsOf(node)) {
    if (around === home) break;
    if (isFunctionLike(around)) found = around;
  }
  return found;
}
