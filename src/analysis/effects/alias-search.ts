import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { Calls } from "../bindings/function-calls.js";
import type { FunctionNode } from "../bindings/function-node.js";
import { isNeverReassigned, memberName, staticKey } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";
import { withoutTypes } from "../without-types.js";
import type { Effect, PathKey } from "./effect.js";
import { stepUp } from "./expressions.js";
import type { Search, SearchContext, Send } from "./search.js";
import { partOf } from "./literal-part.js";
import { predicates } from "../method-kinds.js";
import { isKnownList } from "../values/known-lists.js";
import { keyOf, reachesObject, type Position } from "./position.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** Past this number of effects or uses an object counts as changed in every way. */
export const maxEffects = 64;
export const maxUses = 5_000;
/** Names for names are followed this far. */
const maxAliases = 50;
/** A way into an object that is longer than this goes round in a circle. */
const maxPath = 30;

/** Follows one object through a file, under all of its names, and collects what happens to it. */
export class AliasSearch implements Search {
  readonly effects: Effect[] = [];
  readonly sends: Send[] = [];
  readonly context: SearchContext;
  /** The expression that the object is made by, where it is known. */
  readonly root: Node | undefined;
  exits: readonly Node[] = [];
  uses = 0;
  readonly seen = new Map<Variable | Node, Set<string>>();
  depth = 0;

  constructor(context: SearchContext, root: Node | undefined) {
    this.context = context;
    this.root = root;
  }

  add({ loose }: Position, effect: Omit<Effect, "exits" | "loose">): void {
    if (this.effects.length <= maxEffects) this.effects.push({ ...effect, exits: this.exits, loose });
  }

  /** The object falls into unknown hands; of a shallow copy, only what is in it does. */
  escape(position: Position, node: Node, kind: "escape" | "share" = "escape"): void {
    if (position.command) return;
    this.add(position, { path: position.copy ? [...position.path, null] : position.path, kind, node });
  }

  isNew(what: Variable | Node, position: Position): boolean {
    if (position.path.length + position.prefix.length > maxPath) this.uses = Infinity;
    const positions = this.seen.get(what) ?? new Set();
    this.seen.set(what, positions);
    return positions.size !== positions.add(keyOf(position)).size;
  }

  followVariable(variable: Variable, position: Position): void {
    if (!this.isNew(variable, position)) return;
    const exported = exportOf(variable);
    if (exported !== undefined) this.exportedAs(position, exported, variable.name);
    this.depth += 1;
    if (this.depth > maxAliases) this.uses = Infinity;
    else {
      for (const reference of variable.references) {
        if (reference.isRead()) this.follow(reference.identifier, position);
        if (this.uses > maxUses) break;
      }
    }
    this.depth -= 1;
  }

  /** The file's exports are there for others once the file has run. */
  exportedAs(position: Position, node: Node, name: string | null): void {
    const before = this.exits;
    this.exits = [...this.exits, node];
    this.escape(position, node, this.context.members.isChangedThrough(name) ? "escape" : "share");
    this.exits = before;
  }

  /** A function ends with the object as its result. */
  returned(node: Node, position: Position): void {
    const callee = functionAround(node);
    const before = this.exits;
    this.exits = [...this.exits, node];
    const method = callee && this.#listMethodCalledWith(callee);
    if (method?.name === "map") {
      if (this.isNew(method.call, position))
        this.follow(method.call, { ...position, prefix: [null, ...position.prefix] });
      this.exits = before;
      return;
    }
    const calls =
      method !== undefined && predicates.has(method.name) ? noCalls : callee && this.context.functions.callsOf(callee);
    if (calls === undefined) this.escape(position, node);
    else {
      if (calls.exported) this.escape(position, node, "share");
      this.depth += 1;
      if (this.depth > maxAliases) this.uses = Infinity;
      else for (const call of calls.calls) if (this.isNew(call, position)) this.follow(call, position);
      this.depth -= 1;
    }
    this.exits = before;
  }

  /**
   * The method of a list that a function is the first argument of: `map` of `tags.map((tag) => tag)`. What a method of
   * that name does with something else, nobody knows.
   */
  #listMethodCalledWith(
    callback: FunctionNode,
  ): { readonly name: string; readonly call: TSESTree.CallExpression } | undefined {
    const call = parentOf(callback);
    if (call?.type !== "CallExpression" || call.arguments[0] !== callback || call.callee.type !== "MemberExpression") {
      return undefined;
    }
    const { file, globals } = this.context;
    const name = memberName(call.callee);
    return name !== undefined && isKnownList(call.callee.object, file, globals) ? { name, call } : undefined;
  }

  /** Goes up from an expression that stands for the object, to whatever is done with it. */
  follow(start: Node, from: Position): void {
    let at: { readonly node: Node; readonly position: Position } | undefined = { node: start, position: from };
    while (at !== undefined) {
      this.uses += 1;
      if (this.uses > maxUses) return;
      at = stepUp(this, at.node, at.position);
    }
  }

  /** Whether what stands at `position` is written out as a plain object, which has no methods but its own. */
  isRecord({ prefix, path }: Position): boolean {
    return prefix.length === 0 && this.root !== undefined && partOf(this.root, path)?.type === "ObjectExpression";
  }

  /** Whether the assignment, as an expression, stands for the member that it has written. */
  assigned(assignment: TSESTree.AssignmentExpression, written: Node, position: Position): boolean {
    const target = withoutTypes(written);
    if (!reachesObject(position) || target.type !== "MemberExpression") return false;
    const { path } = position;
    if (assignment.operator === "=") {
      this.add(position, { path, kind: "set", node: assignment, key: target.property, value: assignment.right });
    } else {
      this.add(position, { path, kind: "opaque", node: assignment });
    }
    return parentOf(assignment)?.type !== "ExpressionStatement";
  }

  /** Another object has it as a member: whoever gets at that one may change it, and so may whoever reads the member. */
  keptAs(name: PathKey, node: Node, position: Position): void {
    this.escape(position, node, this.context.members.isChangedThrough(name) ? "escape" : "share");
    const reads = { ...position, loose: true, slot: true };
    for (const use of name === null ? [] : this.context.members.named(name))
      if (this.isNew(use, reads)) this.follow(use, reads);
  }

  /** Follows the variables that a pattern makes of the object. */
  bind(target: Node, position: Position): void {
    switch (target.type) {
      case "Identifier": {
        const declared = variableOfBinding(this.context.file, target);
        if (declared === undefined) this.escape(position, target);
        else this.followVariable(declared, isNeverReassigned(declared) ? position : { ...position, loose: true });
        if (declaresField(target)) this.keptAs(target.name, target, position);
        return;
      }
      case "VariableDeclaration":
        for (const declarator of target.declarations) this.bind(declarator.id, position);
        return;
      case "AssignmentPattern":
        this.bind(target.left, position);
        return;
      case "ObjectPattern":
        for (const property of target.properties) {
          if (property.type === "RestElement") {
            this.bind(property.argument, position.prefix.length === 0 ? { ...position, copy: true } : position);
            continue;
          }
          const next = this.member(position, staticKey(property) ?? null);
          if (next !== undefined) this.bind(property.value, next);
        }
        return;
      case "ArrayPattern":
        target.elements.forEach((part, index) => {
          const next = part?.type === "RestElement" ? this.element(position) : this.member(position, String(index));
          if (part !== null && next !== undefined) this.bind(part, next);
        });
        return;
      case "RestElement":
        this.bind(target.argument, { ...position, prefix: [null, ...position.prefix] });
        return;
      case "TSParameterProperty":
        this.bind(target.parameter, position);
        return;
      case "MemberExpression":
        this.keptAs(memberName(target) ?? null, target, position);
        return;
      default:
        this.escape(position, target);
    }
  }

  member(position: Position, key: PathKey): Position | undefined {
    const [expected, ...prefix] = position.prefix;
    if (expected === undefined)
      return { ...position, prefix: [], path: [...position.path, key], copy: false, slot: false };
    return this.into(position, key, expected, prefix);
  }

  /** The member `key` of a thing that holds the object as its member `expected`: that is the thing's own. */
  into(position: Position, key: PathKey, expected: PathKey, prefix: readonly PathKey[]): Position | undefined {
    // The holder may have got another object as that member by now.
    const command = position.command && prefix.length > 0;
    if (key !== null && key === expected)
      return {
        ...position,
        prefix,
        command,
        slot: true,
        loose: position.loose || this.context.members.isAssigned(key),
      };
    return key === null || expected === null ? { ...position, prefix, command, slot: true, loose: true } : undefined;
  }

  /** Any element of what stands at `position`. */
  element(position: Position): Position {
    return this.member(position, null) ?? position;
  }
}

/** The export that declares a variable (`export const x`), if there is one. */
function exportOf(variable: Variable): Node | undefined {
  const declaration: Node | undefined = variable.defs[0]?.node;
  if (declaration?.type !== "VariableDeclarator") return undefined;
  const [, statement] = ancestorsOf(declaration);
  return statement?.type === "ExportNamedDeclaration" ? statement : undefined;
}

function functionAround(node: Node): FunctionNode | undefined {
  for (const current of ancestorsOf(node)) {
    switch (current.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return current.generator ? undefined : current;
      default:
    }
  }
  return undefined;
}

/** Whether a parameter is a field as well: `constructor(private readonly input = defaults)`. */
function declaresField(parameter: Node): boolean {
  const [parent, outer] = ancestorsOf(parameter);
  return (parent?.type === "AssignmentPattern" ? outer : parent)?.type === "TSParameterProperty";
}

/** The variable that a declaration or an assignment target names. */
function variableOfBinding(file: SourceFile, identifier: TSESTree.Identifier): Variable | undefined {
  return file.variableOf(identifier) ?? file.declaredBy(identifier);
}

const noCalls: Calls = { calls: [], exported: false };
