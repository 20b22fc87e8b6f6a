import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { isConstructor, type ClassIndex } from "./class-index.js";
import { isFunctionExpression } from "./function-node.js";
import { classOfThis, namesOfThis, privateOrPublicName, type ClassNode } from "./this.js";
import { memberName } from "./variables.js";

type Node = TSESTree.Node;

/** Tells which reads of a member of a class may come before it has its value. */
export interface Construction {
  /**
   * Whether a read of a member may be evaluated before it gets its value from `source`: while the members before it are
   * made, or in a method that is called then. What a base class calls isn't seen.
   */
  readonly mayBeReadBefore: (owner: ClassNode, source: Node, read: Node) => boolean;
}

/** How many places in classes are looked at for one file: past that, any read may come too early. */
const maxLooks = 2_000_000;

export function createConstruction(file: SourceFile, indexOf: (owner: ClassNode) => ClassIndex): Construction {
  const known = new Map<Node, EarlyCode>();
  const references = new Map<ClassNode, readonly Node[]>();
  const looks = { left: maxLooks };
  return {
    mayBeReadBefore(owner, source, read) {
      if (!contains(owner.body, read)) return false;
      let code = known.get(source);
      if (code === undefined) {
        const index = indexOf(owner);
        const uses = references.get(owner) ?? referencesIn(owner, index, file);
        references.set(owner, uses);
        code = new EarlyCode(owner, source, { index, uses, looks });
        known.set(source, code);
      }
      return looks.left < 0 || code.includes(read);
    },
  };
}

/** Where a class names its own members or itself, or gives itself away. */
function referencesIn(owner: ClassNode, { uses }: ClassIndex, file: SourceFile): readonly Node[] {
  const own = owner.id === null ? undefined : file.declaredBy(owner.id);
  const names = own?.references.map(({ identifier }): Node => identifier) ?? [];
  const selves = file
    .nodes("ThisExpression")
    .filter((node) => classOfThis(node) === owner)
    .flatMap((node) => namesOfThis(node, file));
  return [
    ...[...uses.values()].flat(),
    ...names.filter((name) => isConstructed(name)),
    ...[...selves, ...names].filter((node) => isGivenToFile(node, file)),
  ];
}

/** What is known of a class, and how much more of it may be looked at. */
interface Place {
  readonly index: ClassIndex;
  readonly uses: readonly Node[];
  readonly looks: { left: number };
}

/** The code of a class that runs before one of its members has its value. */
class EarlyCode {
  readonly #owner: ClassNode;
  readonly #source: Node;
  readonly #index: ClassIndex;
  /** The parts of the class that run before, and the one that the source is in, which does so up to it. */
  readonly #parts: ReadonlySet<Node>;
  /** The parts that those may run, and so on. */
  readonly #named = new Set<Node>();
  readonly #references: readonly Node[];
  readonly #looks: { left: number };

  constructor(owner: ClassNode, source: Node, { index, uses, looks }: Place) {
    this.#owner = owner;
    this.#source = source;
    this.#index = index;
    this.#references = uses;
    this.#looks = looks;
    const home = this.#elementAround(source);
    this.#parts = new Set(owner.body.body.filter((element) => element === home || isMadeBefore(element, home)));
    looks.left -= owner.body.body.length + uses.length;
    for (const use of uses) if (looks.left >= 0 && this.#isDirect(use)) this.#follow(use);
  }

  includes(read: Node): boolean {
    const element = this.#elementAround(read);
    return this.#isDirect(read) || (element !== undefined && this.#named.has(element));
  }

  /** Whether a place is in what runs before, in no function that only is the value of a member. */
  #isDirect(place: Node): boolean {
    if (place.range[0] >= this.#source.range[1]) return false;
    const part = this.#elementAround(place);
    return part !== undefined && this.#parts.has(part) && !isInStoredFunction(place, part);
  }

  /** Goes on to what a place may run: a method, a constructor, or any method where the whole object is given away. */
  #follow(use: Node): void {
    for (const element of this.#elementsNamed(use)) {
      if (this.#named.has(element)) continue;
      this.#named.add(element);
      this.#looks.left -= this.#references.length;
      if (this.#looks.left < 0) return;
      for (const inner of this.#references) if (contains(element, inner)) this.#follow(inner);
    }
  }

  #elementsNamed(use: Node): readonly Node[] {
    const elements = this.#owner.body.body;
    if (use.type === "MemberExpression") {
      if (isOnlyBoundOrSet(use)) return [];
      const name = privateOrPublicName(use);
      return name === undefined ? [] : (this.#index.declarations.get(name) ?? []).filter(hasCode);
    }
    if (!isConstructed(use)) return elements.filter(hasCode);
    return elements.filter((one) => isConstructor(one) || (one.type === "PropertyDefinition" && !one.static));
  }

  #elementAround(node: Node): TSESTree.ClassElement | undefined {
    const elements = this.#owner.body.body;
    let [low, high] = [0, elements.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const element = elements[middle];
      if (element === undefined) return undefined;
      if (contains(element, node)) return element;
      if (element.range[0] > node.range[0]) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }
}

/** Whether naming a member may run code: a method, an accessor, a field that holds a function. */
function hasCode(element: Node): boolean {
  if (element.type === "MethodDefinition") return element.kind !== "constructor";
  return element.type === "PropertyDefinition" && element.value !== null && isFunctionExpression(element.value);
}

/** Whether a part of a class runs before another one does: a field that stands above it, or above the constructor. */
function isMadeBefore(element: TSESTree.ClassElement, home: TSESTree.ClassElement | undefined): boolean {
  if (home === undefined) return false;
  const isField = element.type === "PropertyDefinition" || element.type === "AccessorProperty";
  if (isConstructor(home)) return isField && !element.static;
  const isStatic = home.type === "StaticBlock" || ("static" in home && home.static);
  const isSameSide = isStatic
    ? element.type === "StaticBlock" || (isField && element.static)
    : isField && !element.static;
  return isSameSide && element.range[0] < home.range[0];
}

/** `this.run = this.run.bind(this)` */
function isOnlyBoundOrSet(use: Node): boolean {
  const parent = parentOf(use);
  if (parent?.type === "AssignmentExpression") return parent.left === use && parent.operator === "=";
  return parent?.type === "MemberExpression" && parent.object === use && memberName(parent) === "bind";
}

/** `run = () => { … }`, `this.run = () => { … }`: a function that is stored doesn't run yet. */
function isInStoredFunction(place: Node, part: Node): boolean {
  let inner = place;
  for (const around of ancestorsOf(place)) {
    if (isFunctionExpression(inner)) {
      if (around.type === "PropertyDefinition") return true;
      if (around.type === "AssignmentExpression" && around.left.type === "MemberExpression") return true;
    }
    if (around === part) return false;
    inner = around;
  }
  return false;
}

/** `new Class()` */
function isConstructed(name: Node): boolean {
  const parent = parentOf(name);
  return parent?.type === "NewExpression" && parent.callee === name;
}

/** Whether an object is given to anything but what is imported, which doesn't know its methods. */
function isGivenToFile(node: Node, file: SourceFile): boolean {
  const parent = parentOf(node);
  if (parent?.type !== "CallExpression" && parent?.type !== "NewExpression") return false;
  let root: Node = parent.callee;
  if (root === node || root.type === "Super") return false;
  if (root.type === "MemberExpression" && memberName(root) === "bind") return false;
  while (root.type === "MemberExpression") root = root.object;
  const [definition] = root.type === "Identifier" ? (file.variableOf(root)?.defs ?? []) : [];
  const declaration: Node | undefined = definition?.node;
  return declaration?.type.startsWith("Import") !== true;
}
