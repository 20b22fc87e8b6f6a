import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isNeverReassigned, memberName, originOf, staticKey } from "../bindings/variables.js";
import type { Classes } from "../bindings/classes.js";
import type { Calls, FunctionNode, Functions } from "../bindings/functions.js";
import { findGlobals, isGlobal, type Globals } from "../bindings/globals.js";
import type { Imports } from "../bindings/imports.js";
import { findMakers } from "../bindings/makers.js";
import type { ArgumentUse } from "./argument-uses.js";
import { findKnownCallees } from "./known-callees.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** A member name on the way into an object; `null` for an element or member that isn't known. */
export type PathKey = string | null;

/** Something that may change an object after it was made. */
export interface Effect {
  /** From the object down to what changes. */
  readonly path: readonly PathKey[];
  /**
   * `set`: the member at `path` gets `value`; `delete`: it goes; `push`: the list there gets `elements`;
   * `opaque`: the member gets something unknown; `escape`: the object there falls into hands that may change it;
   * `share`: it leaves the file or the class, and others may complete it.
   */
  readonly kind: "set" | "delete" | "push" | "opaque" | "escape" | "share";
  /** Where it happens. */
  readonly node: Node;
  readonly key?: Node;
  readonly value?: TSESTree.Expression;
  readonly elements?: readonly TSESTree.Expression[];
  /** The `return`s and exports through which the object got to where it happens: nothing before them sees it. */
  readonly exits: readonly Node[];
  /** It may happen to another object instead. */
  readonly loose: boolean;
}

/** Past this number of effects or uses an object counts as changed in every way. */
const maxEffects = 64;
const maxUses = 5_000;
/** Names for names are followed this far. */
const maxAliases = 50;
/** A way into an object that is longer than this goes round in a circle. */
const maxPath = 30;

/** Where in a bigger thing the object under watch is, and what of it an expression stands for. */
interface Position {
  /** The way from the expression's value down to the object; empty where the expression is (a part of) the object. */
  readonly prefix: readonly PathKey[];
  /** The part of the object that the expression is. */
  readonly path: readonly PathKey[];
  /** The expression is a shallow copy: its own members can be written without changing the object. */
  readonly copy: boolean;
  /** The expression reads a member of a shallow copy: writing to it changes the copy only. */
  readonly slot: boolean;
  /** The expression may be another object as well (`(c ? a : b).x = 1`), so that nothing certainly happens to this one. */
  readonly loose: boolean;
}

const whole: Position = { prefix: [], path: [], copy: false, slot: false, loose: false };

/** What follows objects through a file. */
export interface EffectFinder {
  /** Everything in the file that may change the object that `variable` holds; undefined where that is too much to follow. */
  ofVariable(variable: Variable): readonly Effect[] | undefined;
  /** The conditions under which the object is written to. */
  conditionsOf(variable: Variable): readonly Node[];
  /** The same for an object that is reached through any of these expressions. */
  ofUses(uses: readonly Node[]): readonly Effect[] | undefined;
}

export function createEffectFinder(
  file: SourceFile,
  bindings: {
    readonly imports: Imports;
    readonly classes: Classes;
    readonly functions: Functions;
    /** Whether a call or construction hands its arguments to the SDK, which doesn't change them. */
    readonly isSdkCall: (node: TSESTree.CallExpression | TSESTree.NewExpression) => boolean;
  },
): EffectFinder {
  const { functions } = bindings;
  const globals = findGlobals(file);
  const knownCallees = findKnownCallees(globals, findMakers(file, { ...bindings, globals }));
  const known = new Map<Variable, readonly Effect[] | undefined>();
  let changedThrough: ReadonlySet<string> | undefined;
  let assignedNames: ReadonlySet<PathKey> | undefined;
  let ownMethods: ReadonlySet<string> | undefined;
  let members: Map<string, Node[]> | undefined;
  let setters: ReadonlySet<string> | undefined;

  function ofVariable(variable: Variable): readonly Effect[] | undefined {
    if (!known.has(variable)) {
      const effects = find((search) => {
        search.followVariable(variable, whole);
      }, literalOf(variable));
      known.set(variable, effects);
    }
    return known.get(variable);
  }

  function ofUses(uses: readonly Node[]): readonly Effect[] | undefined {
    return find((search) => {
      for (const use of uses) search.follow(use, whole);
    });
  }

  function find(start: (search: ReturnType<typeof createSearch>) => void, root?: Node): readonly Effect[] | undefined {
    const search = createSearch(root);
    start(search);
    const effects = search.effects.sort((a, b) => a.node.range[0] - b.node.range[0]);
    return search.uses() > maxUses || effects.length > maxEffects ? undefined : effects;
  }

  /** Names of members through which something in the file is changed: `params` in `this.params.X = 1`. */
  function isChangedThrough(name: PathKey): boolean {
    changedThrough ??= namesChangedThrough(file);
    setters ??= settersOf(file);
    return name === null || changedThrough.has(name) || setters.has(name);
  }

  function membersNamed(name: string): readonly Node[] {
    if (members === undefined) {
      members = new Map();
      for (const node of file.nodes("MemberExpression")) {
        const key = memberName(node);
        if (key === undefined) continue;
        const known = members.get(key);
        if (known === undefined) members.set(key, [node]);
        else known.push(node);
      }
    }
    return members.get(name) ?? [];
  }

  /** Whether a member of that name is written to somewhere in the file: `x` in `w.x = other`. */
  function isAssigned(name: string): boolean {
    return assignedMembers().has(name) || assignedMembers().has(null);
  }

  /** Whether a method of that name is perhaps one that the file gives to an object: `{ at() { this.x = 1; } }`. */
  function isOwnMethod(name: string): boolean {
    ownMethods ??= methodsOf(file);
    return ownMethods.has(name) || assignedMembers().has(name);
  }

  function assignedMembers(): ReadonlySet<PathKey> {
    assignedNames ??= new Set(
      file
        .nodes("AssignmentExpression")
        .flatMap(({ left }) => (left.type === "MemberExpression" ? [memberName(left) ?? null] : [])),
    );
    return assignedNames;
  }

  function createSearch(root: Node | undefined) {
    const effects: Effect[] = [];
    const seen = new Map<Variable | Node, Set<string>>();
    let exits: readonly Node[] = [];
    let uses = 0;
    let depth = 0;

    function add({ loose }: Position, effect: Omit<Effect, "exits" | "loose">): void {
      if (effects.length <= maxEffects) effects.push({ ...effect, exits, loose });
    }

    /** The object falls into unknown hands; of a shallow copy, only what is in it does. */
    function escape(position: Position, node: Node, kind: "escape" | "share" = "escape"): void {
      add(position, { path: position.copy ? [...position.path, null] : position.path, kind, node });
    }

    function isNew(what: Variable | Node, { prefix, path, copy, slot, loose }: Position): boolean {
      if (path.length + prefix.length > maxPath) uses = Infinity;
      const positions = seen.get(what) ?? new Set();
      seen.set(what, positions);
      const key = JSON.stringify([prefix, path, copy, slot, loose]);
      return positions.size !== positions.add(key).size;
    }

    function followVariable(variable: Variable, position: Position): void {
      if (!isNew(variable, position)) return;
      const exported = exportOf(variable);
      if (exported !== undefined) exportedAs(position, exported, variable.name);
      depth += 1;
      if (depth > maxAliases) uses = Infinity;
      else {
        for (const reference of variable.references) {
          if (reference.isRead()) follow(reference.identifier, position);
          if (uses > maxUses) break;
        }
      }
      depth -= 1;
    }

    /** The file's exports are there for others once the file has run. */
    function exportedAs(position: Position, node: Node, name: string | null): void {
      const before = exits;
      exits = [...exits, node];
      escape(position, node, isChangedThrough(name) ? "escape" : "share");
      exits = before;
    }

    /** A function ends with the object as its result. */
    function returned(node: Node, position: Position): void {
      const callee = functionAround(node);
      const before = exits;
      exits = [...exits, node];
      const method = callee && methodCalledWith(callee);
      if (method?.name === "map") {
        if (isNew(method.call, position)) follow(method.call, { ...position, prefix: [null, ...position.prefix] });
        exits = before;
        return;
      }
      const calls = method !== undefined && predicates.has(method.name) ? noCalls : callee && functions.callsOf(callee);
      if (calls === undefined) escape(position, node);
      else {
        if (calls.exported) escape(position, node, "share");
        depth += 1;
        if (depth > maxAliases) uses = Infinity;
        else for (const call of calls.calls) if (isNew(call, position)) follow(call, position);
        depth -= 1;
      }
      exits = before;
    }

    /** Goes up from an expression that stands for the object, to whatever is done with it. */
    function follow(start: Node, from: Position): void {
      let node = start;
      let position = from;
      for (;;) {
        uses += 1;
        if (uses > maxUses) return;
        const parent: Node | null | undefined = node.parent;
        if (!parent) return;
        switch (parent.type) {
          case "TSAsExpression":
          case "TSNonNullExpression":
          case "TSSatisfiesExpression":
          case "TSTypeAssertion":
          case "ChainExpression":
          case "AwaitExpression":
            break;
          case "LogicalExpression":
            position = { ...position, loose: true };
            break;
          case "ConditionalExpression":
            if (parent.test === node) return;
            position = { ...position, loose: true };
            break;
          case "SequenceExpression":
            if (parent.expressions.at(-1) !== node) return;
            break;
          case "MemberExpression": {
            if (parent.object !== node) return;
            const next = throughMember(parent, position);
            if (next === undefined) return;
            position = next;
            break;
          }
          case "AssignmentExpression":
            if (parent.left === node) {
              if (!assigned(parent, node, position)) return;
              position = { ...whole, path: position.path };
            } else storedIn(parent.left, parent, position);
            break;
          case "AssignmentPattern":
            if (parent.right === node) bind(parent.left, { ...position, loose: true });
            else if (position.path.length > 0) add(position, { path: position.path, kind: "opaque", node: parent });
            return;
          case "UpdateExpression":
            if (reachesObject(position) && node.type === "MemberExpression") {
              add(position, { path: position.path, kind: "opaque", node: parent });
            }
            return;
          case "UnaryExpression":
            if (parent.operator === "delete" && reachesObject(position)) {
              add(position, { path: position.path, kind: "delete", node: parent });
            }
            return;
          case "VariableDeclarator":
            if (parent.init === node) bind(parent.id, position);
            return;
          case "Property": {
            const holder: Node = parent.parent;
            if (parent.key === node && !parent.shorthand) return;
            if (holder.type !== "ObjectExpression") {
              if (reachesObject(position)) add(position, { path: position.path, kind: "opaque", node: parent });
              return;
            }
            position = { ...position, prefix: [staticKey(parent) ?? null, ...position.prefix] };
            node = holder;
            continue;
          }
          case "ArrayExpression": {
            const index = parent.elements.findIndex((one) => one === node || one?.type === "SpreadElement");
            const key = parent.elements[index] === node ? String(index) : null;
            position = { ...position, prefix: [key, ...position.prefix] };
            break;
          }
          case "SpreadElement": {
            const holder: Node = parent.parent;
            if (holder.type === "CallExpression" || holder.type === "NewExpression") {
              if (!isHarmless(holder)) escape(element(position), holder);
              return;
            }
            const isList = holder.type === "ArrayExpression";
            if (position.prefix.length === 0) position = { ...position, copy: true };
            else if (isList) position = { ...position, prefix: [null, ...position.prefix.slice(1)] };
            node = holder;
            continue;
          }
          case "CallExpression":
          case "NewExpression": {
            const next = parent.callee === node ? calledOn(parent, node, position) : passedTo(parent, node, position);
            if (next === undefined) return;
            position = next;
            break;
          }
          case "ForInStatement":
          case "ForOfStatement":
            if (parent.left === node && reachesObject(position)) {
              add(position, { path: position.path, kind: "opaque", node: parent });
            } else if (parent.type === "ForOfStatement" && parent.right === node) {
              bind(parent.left, element(position));
            }
            return;
          case "TemplateLiteral":
            // A tag gets the object itself; a plain template only its text.
            if (parent.parent.type === "TaggedTemplateExpression" || conversions.some(isOwnMethod)) {
              escape(position, parent.parent);
            }
            return;
          case "PropertyDefinition":
            if (parent.value === node) keptAs(staticKey(parent) ?? null, parent, position);
            return;
          case "ReturnStatement":
            // It may have others.
            returned(parent, { ...position, loose: true });
            return;
          case "ArrowFunctionExpression":
            if (parent.body === node) returned(node, position);
            return;
          case "ExportSpecifier":
          case "ExportDefaultDeclaration":
          case "TSExportAssignment":
            exportedAs(position, parent, "default");
            return;
          case "ArrayPattern":
          case "RestElement":
            if (reachesObject(position)) add(position, { path: position.path, kind: "opaque", node: parent });
            return;
          case "YieldExpression":
          case "JSXExpressionContainer":
          case "JSXSpreadAttribute":
          case "TaggedTemplateExpression":
          case "WithStatement":
          case "ThrowStatement":
            escape(position, parent);
            return;
          default:
            // Tests, comparisons, templates, returns, exports: they read.
            return;
        }
        node = parent;
      }
    }

    /** Whether what stands at `position` is written out as a plain object, which has no methods but its own. */
    function isRecord({ prefix, path }: Position): boolean {
      return prefix.length === 0 && root !== undefined && partOf(root, path)?.type === "ObjectExpression";
    }

    /** Whether the expression at `position` is a member of the object itself, so that writing to it changes the object. */
    function reachesObject(position: Position): boolean {
      return position.prefix.length === 0 && position.path.length > 0 && !position.copy && !position.slot;
    }

    function throughMember(member: TSESTree.MemberExpression, position: Position): Position | undefined {
      const key = memberName(member) ?? null;
      const [expected, ...prefix] = position.prefix;
      if (expected === undefined) {
        // A method sees the object itself; `calledOn` looks at the name.
        if (isCallee(member)) return position;
        return { ...position, prefix: [], path: [...position.path, key], copy: false, slot: position.copy };
      }
      return isCallee(member) ? position : into(position, key, expected, prefix);
    }

    /** Whether the assignment, as an expression, stands for the member that it has written. */
    function assigned(assignment: TSESTree.AssignmentExpression, target: Node, position: Position): boolean {
      if (!reachesObject(position) || target.type !== "MemberExpression") return false;
      const { path } = position;
      if (assignment.operator === "=") {
        add(position, { path, kind: "set", node: assignment, key: target.property, value: assignment.right });
      } else {
        add(position, { path, kind: "opaque", node: assignment });
      }
      return assignment.parent.type !== "ExpressionStatement";
    }

    function storedIn(target: Node, assignment: Node, position: Position): void {
      if (target.type !== "MemberExpression") bind(target, position);
      else if (isModuleExport(target)) exportedAs(position, assignment, memberName(target) ?? null);
      else keptAs(memberName(target) ?? null, assignment, position);
    }

    /** Another object has it as a member: whoever gets at that one may change it, and so may whoever reads the member. */
    function keptAs(name: PathKey, node: Node, position: Position): void {
      escape(position, node, isChangedThrough(name) ? "escape" : "share");
      const reads = { ...position, loose: true };
      for (const use of name === null ? [] : membersNamed(name)) if (isNew(use, reads)) follow(use, reads);
    }

    /** `module.exports`, `module.exports.x`, `exports.x` */
    function isModuleExport({ object, property }: TSESTree.MemberExpression): boolean {
      if (isGlobal(object, "exports", file)) return true;
      if (object.type === "MemberExpression") return isModuleExport(object);
      return isGlobal(object, "module", file) && property.type === "Identifier" && property.name === "exports";
    }

    /** Follows the variables that a pattern makes of the object. */
    function bind(target: Node, position: Position): void {
      switch (target.type) {
        case "Identifier": {
          const declared = variableOfBinding(file, target);
          if (declared === undefined) escape(position, target);
          else followVariable(declared, isNeverReassigned(declared) ? position : { ...position, loose: true });
          return;
        }
        case "VariableDeclaration":
          for (const declarator of target.declarations) bind(declarator.id, position);
          return;
        case "AssignmentPattern":
          bind(target.left, position);
          return;
        case "ObjectPattern":
          for (const property of target.properties) {
            if (property.type === "RestElement") {
              bind(property.argument, position.prefix.length === 0 ? { ...position, copy: true } : position);
              continue;
            }
            const next = member(position, staticKey(property) ?? null);
            if (next !== undefined) bind(property.value, next);
          }
          return;
        case "ArrayPattern":
          target.elements.forEach((part, index) => {
            const next = part?.type === "RestElement" ? element(position) : member(position, String(index));
            if (part !== null && next !== undefined) bind(part, next);
          });
          return;
        case "RestElement":
          bind(target.argument, { ...position, prefix: [null, ...position.prefix] });
          return;
        case "TSParameterProperty":
          bind(target.parameter, position);
          return;
        case "MemberExpression":
          keptAs(memberName(target) ?? null, target, position);
          return;
        default:
          escape(position, target);
      }
    }

    function member(position: Position, key: PathKey): Position | undefined {
      const [expected, ...prefix] = position.prefix;
      if (expected === undefined)
        return { ...position, prefix: [], path: [...position.path, key], copy: false, slot: false };
      return into(position, key, expected, prefix);
    }

    /** The member `key` of a thing that holds the object as its member `expected`. */
    function into(
      position: Position,
      key: PathKey,
      expected: PathKey,
      prefix: readonly PathKey[],
    ): Position | undefined {
      // The holder may have got another object as that member by now.
      if (key !== null && key === expected) return { ...position, prefix, loose: position.loose || isAssigned(key) };
      return key === null || expected === null ? { ...position, prefix, loose: true } : undefined;
    }

    /** Any element of what stands at `position`. */
    function element(position: Position): Position {
      return member(position, null) ?? position;
    }

    /** A method call: `node` is the callee (a member expression) or a function that is the object itself. */
    function calledOn(
      call: TSESTree.CallExpression | TSESTree.NewExpression,
      callee: Node,
      position: Position,
    ): Position | undefined {
      if (callee.type !== "MemberExpression" || call.type === "NewExpression") return undefined;
      const name = memberName(callee);
      const method = name === undefined || isOwnMethod(name) || isRecord(position) ? undefined : name;
      const contents = element(position);
      if (method !== undefined && readers.has(method)) return elementReaders.has(method) ? contents : undefined;
      if (method === "entries") return { ...contents, prefix: [null, "1", ...contents.prefix] };
      if (method !== undefined && copiers.has(method)) return { ...contents, prefix: [null, ...contents.prefix] };
      if (method !== undefined && iterators.has(method)) {
        const [callback] = call.arguments;
        const visitor = callback && functions.of(callback);
        if (visitor !== undefined && !file.usesArguments(visitor)) {
          // Without a start, the first element is what `reduce` starts with.
          const first = method.startsWith("reduce") && call.arguments.length > 1 ? 1 : 0;
          const isReduction = method.startsWith("reduce") && first === 0;
          visitor.params.slice(first).forEach((parameter, index) => {
            if (parameter.type === "RestElement" || index === (isReduction ? 3 : 2)) bind(parameter, position);
            else if (index === 0 || (isReduction && index === 1)) bind(parameter, contents);
          });
          // A comparison gets two elements.
          const second = method === "toSorted" ? visitor.params[1] : undefined;
          if (second !== undefined) bind(second, contents);
        } else if (callback !== undefined && !isPlainCallback(callback, globals)) {
          escape(contents, call);
        }
        if (method === "find" || method === "findLast") return contents;
        if (method.startsWith("reduce")) return { ...contents, loose: true };
        return method === "filter" || method === "toSorted"
          ? { ...contents, prefix: [null, ...contents.prefix] }
          : undefined;
      }
      if (position.prefix.length > 0) {
        escape(position, call);
      } else if (
        method === "push" &&
        !position.copy &&
        call.arguments.every((argument) => argument.type !== "SpreadElement")
      ) {
        add(position, { path: position.path, kind: "push", node: call, elements: call.arguments.filter(isExpression) });
      } else if (!position.copy || method === undefined || !listWriters.has(method)) {
        escape(position, call);
      }
      return undefined;
    }

    function passedTo(
      call: TSESTree.CallExpression | TSESTree.NewExpression,
      argument: Node,
      position: Position,
    ): Position | undefined {
      if (bindings.isSdkCall(call)) return undefined;
      const use = knownCallees.useOf(call);
      if (use !== undefined && !(use === "reads" && conversions.some(isOwnMethod))) {
        return usedAs(use, call, argument, position);
      }
      const local = functions.of(call.callee);
      const parameter = local?.params[call.arguments.findIndex((one) => one === argument)];
      const isPlain = local !== undefined && parameter?.type !== "RestElement" && !file.usesArguments(local);
      if (isPlain && parameter !== undefined) {
        const before = effects.length;
        if (functions.isOverridable(local)) escape(position, call, "share");
        bind(parameter, position);
        // What the function does to its parameter happens, as far as the caller is concerned, at the call.
        for (let index = before; index < effects.length; index += 1) {
          const effect = effects[index];
          // What happens to its result happens elsewhere.
          if (effect === undefined || effect.exits.length > exits.length) continue;
          const kind = effect.kind === "escape" || effect.kind === "share" ? effect.kind : "opaque";
          effects[index] = { path: effect.path, kind, node: call, exits, loose: true };
        }
        return undefined;
      }
      escape(position, call);
      return undefined;
    }

    /** What a function that is known does with the object; what it gives back is followed. */
    function usedAs(
      use: ArgumentUse,
      call: TSESTree.CallExpression | TSESTree.NewExpression,
      argument: Node,
      position: Position,
    ): Position | undefined {
      const contents = element(position);
      switch (use) {
        case "reads":
          return undefined;
        case "same":
          return position;
        case "element":
          return { ...position, prefix: [null, ...position.prefix] };
        case "copy":
          if (call.arguments[0] !== argument) return undefined;
          // `Array.from(list, callback)`
          if (call.arguments.length > 1) escape(contents, call);
          return { ...contents, prefix: [null, ...contents.prefix] };
        case "pairs":
          return { ...contents, prefix: [null, "1", ...contents.prefix] };
        case "keeps":
          escape(contents, call);
          return undefined;
        case "merges":
          if (call.arguments[0] === argument) {
            assignedOver(call, position);
            return position;
          }
          return copiedInto(call, position.prefix.length === 0 ? { ...position, copy: true } : position);
      }
    }

    /** `Object.assign(target, object)`: what is in the object is in the target, too. */
    function copiedInto(call: TSESTree.CallExpression | TSESTree.NewExpression, position: Position): Position {
      const [target] = call.arguments;
      if (target?.type === "Identifier") bind(target, position);
      else if (target !== undefined && target.type !== "ObjectExpression") {
        if (position.copy) escape(position, call);
        else keptAs(position.prefix[0] ?? null, call, position);
      }
      return position;
    }

    function assignedOver(call: TSESTree.CallExpression | TSESTree.NewExpression, position: Position): void {
      if (position.prefix.length > 0 || position.copy) {
        if (!position.copy) escape(position, call);
        return;
      }
      for (const source of call.arguments.slice(1)) {
        if (source.type !== "ObjectExpression") {
          escape(position, call);
          continue;
        }
        for (const property of source.properties) {
          const key = property.type === "Property" ? (staticKey(property) ?? null) : null;
          if (property.type !== "Property") escape(position, call);
          else add(position, { path: [...position.path, key], kind: "opaque", node: call });
        }
      }
    }

    function isHarmless(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
      return bindings.isSdkCall(call) || (knownCallees.useOf(call) === "reads" && !conversions.some(isOwnMethod));
    }

    return { effects, uses: () => uses, follow, followVariable };
  }

  return {
    ofVariable,
    ofUses,
    conditionsOf: (variable) => (ofVariable(variable) ?? []).flatMap((effect) => testsAround(effect.node)),
  };
}

/** The `if`s around a statement, in its function; each stands for its test. */
function testsAround(start: Node): readonly Node[] {
  const tests: Node[] = [];
  for (let node: Node | null | undefined = start; node && !node.type.includes("Function"); node = node.parent) {
    if (node.type === "IfStatement") tests.push(node);
  }
  return tests;
}

/** The export that declares a variable (`export const x`), if there is one. */
function exportOf(variable: Variable): Node | undefined {
  const declaration: Node | undefined = variable.defs[0]?.node;
  const statement: Node | undefined = declaration?.type === "VariableDeclarator" ? declaration.parent : undefined;
  return statement?.parent.type === "ExportNamedDeclaration" ? statement.parent : undefined;
}

function functionAround(node: Node): FunctionNode | undefined {
  for (let current: Node | null | undefined = node.parent; current; current = current.parent) {
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

function isCallee(node: TSESTree.MemberExpression): boolean {
  let child: TSESTree.Expression = node;
  while (child.parent.type === "TSNonNullExpression") child = child.parent;
  return child.parent.type === "CallExpression" && child.parent.callee === child;
}

function isExpression(node: TSESTree.CallExpressionArgument): node is TSESTree.Expression {
  return node.type !== "SpreadElement";
}

function isPlainCallback(node: Node, globals: Globals): boolean {
  return ["Boolean", "String", "Number"].includes(globals.nameOf(node) ?? "");
}

/** The methods by which the language itself makes something else of an object. */
const conversions = ["toString", "toJSON", "valueOf"];

/** What a variable is made of, where that is written out. */
function literalOf(variable: Variable): Node | undefined {
  const origin = originOf(variable);
  return origin?.steps.length === 0 ? origin.init : undefined;
}

/** The part of an expression at `path`, as far as it is written out. */
function partOf(start: Node, path: readonly PathKey[]): Node | undefined {
  let node: Node | undefined = withoutTypes(start);
  for (const key of path) {
    let part: Node | null | undefined;
    if (node.type === "ArrayExpression") part = key === null ? node.elements[0] : node.elements[Number(key)];
    else if (node.type === "ObjectExpression") {
      const property = node.properties.findLast((one) => one.type === "Property" && staticKey(one) === key);
      part = property?.type === "Property" ? property.value : undefined;
    }
    if (part == null) return undefined;
    node = withoutTypes(part);
  }
  return node;
}

function withoutTypes(node: Node): Node {
  let inner = node;
  while (
    inner.type === "TSAsExpression" ||
    inner.type === "TSSatisfiesExpression" ||
    inner.type === "TSTypeAssertion" ||
    inner.type === "TSNonNullExpression"
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** Names that object literals of the file give to functions, or to what may be one. */
function methodsOf(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { properties } of file.nodes("ObjectExpression")) {
    for (const property of properties) {
      const name = property.type === "Property" && !isData(property.value) ? staticKey(property) : undefined;
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** What certainly is no function. */
function isData({ type }: Node): boolean {
  return type === "Literal" || type === "ObjectExpression" || type === "ArrayExpression" || type === "TemplateLiteral";
}

/** Names of members that run a function when they are written to. */
function settersOf(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { parent } of file.nodes("FunctionExpression")) {
    if ((parent.type !== "Property" && parent.type !== "MethodDefinition") || parent.kind !== "set") continue;
    const name = staticKey(parent);
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** The variable that a declaration or an assignment target names. */
function variableOfBinding(file: SourceFile, identifier: TSESTree.Identifier): Variable | undefined {
  return file.variableOf(identifier) ?? file.declaredBy(identifier);
}

/** Methods that only read and give nothing of the object itself out. */
const readers = new Set(
  (
    "join includes indexOf lastIndexOf toString toLocaleString toLowerCase toUpperCase trim trimStart trimEnd " +
    "startsWith endsWith split replace replaceAll match matchAll test search charAt charCodeAt codePointAt padStart " +
    "padEnd repeat substring substr normalize localeCompare hasOwnProperty has toFixed toPrecision toISOString " +
    "getTime toJSON valueOf keys size at get pop shift"
  ).split(" "),
);
/** Of these, the ones that give an element out; `pop` and `shift` change the list besides. */
const elementReaders = new Set(["at", "get"]);
for (const method of ["pop", "shift"]) readers.delete(method);
const copiers = new Set(["slice", "concat", "values", "entries", "toReversed", "toSpliced", "with"]);
const iterators = new Set(
  "map forEach filter find findLast findIndex findLastIndex some every reduce reduceRight flatMap toSorted".split(" "),
);
/** Of what their callbacks return, these only see whether it is true. */
const predicates = new Set("forEach filter find findLast findIndex findLastIndex some every sort toSorted".split(" "));
const noCalls: Calls = { calls: [], exported: false };

/** The method that a function is the first argument of: `map` of `tags.map((tag) => tag)`. */
function methodCalledWith(
  callback: FunctionNode,
): { readonly name: string; readonly call: TSESTree.CallExpression } | undefined {
  const call = callback.parent;
  if (call.type !== "CallExpression" || call.arguments[0] !== callback || call.callee.type !== "MemberExpression") {
    return undefined;
  }
  const name = memberName(call.callee);
  return name === undefined ? undefined : { name, call };
}

const listWriters = new Set("push unshift splice pop shift sort reverse fill copyWithin".split(" "));

/** Names of members of which what they hold is changed, or falls into other hands: `complete(box.request)`. */
function namesChangedThrough(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const addObjectsOf = (target: Node): void => {
    let node: Node = target;
    for (let first = true; ; first = false) {
      if (node.type === "MemberExpression") {
        const name = memberName(node);
        if (!first && name !== undefined) names.add(name);
        node = node.object;
      } else if (
        node.type === "TSNonNullExpression" ||
        node.type === "TSAsExpression" ||
        node.type === "ChainExpression"
      ) {
        node = node.expression;
      } else {
        return;
      }
    }
  };
  for (const { left } of file.nodes("AssignmentExpression")) addObjectsOf(left);
  for (const { argument } of file.nodes("UpdateExpression")) addObjectsOf(argument);
  for (const { operator, argument } of file.nodes("UnaryExpression")) if (operator === "delete") addObjectsOf(argument);
  for (const { callee } of file.nodes("CallExpression")) {
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    if (method !== undefined && listWriters.has(method)) addObjectsOf(callee);
  }
  return names;
}
