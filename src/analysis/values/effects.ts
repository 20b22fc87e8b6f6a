import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { memberName, staticKey } from "../bindings/variables.js";
import { leavesArgumentsAlone } from "./pure-callees.js";
import type { FunctionNode } from "../bindings/functions.js";
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
   * `opaque`: the member gets something unknown; `escape`: the object there falls into hands that may change it.
   */
  readonly kind: "set" | "delete" | "push" | "opaque" | "escape";
  /** Where it happens. */
  readonly node: Node;
  readonly key?: Node;
  readonly value?: TSESTree.Expression;
  readonly elements?: readonly TSESTree.Expression[];
}

/** Past this number of effects or uses an object counts as changed in every way. */
const maxEffects = 64;
const maxUses = 5_000;
/** Names for names are followed this far. */
const maxAliases = 50;

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
}

const whole: Position = { prefix: [], path: [], copy: false, slot: false };

/** What follows objects through a file. */
export interface EffectFinder {
  /** Everything in the file that may change the object that `variable` holds; undefined where that is too much to follow. */
  ofVariable(variable: Variable): readonly Effect[] | undefined;
  /** The same for an object that is reached through any of these expressions. */
  ofUses(uses: readonly Node[]): readonly Effect[] | undefined;
}

export function createEffectFinder(
  file: SourceFile,
  options: {
    /** The function of this file that an expression certainly is. */
    readonly functionOf: (node: Node) => FunctionNode | undefined;
    /** Whether a call or construction hands its arguments to the SDK, which doesn't change them. */
    readonly isSdkCall: (node: TSESTree.CallExpression | TSESTree.NewExpression) => boolean;
    readonly isGlobal: (node: Node, name: string) => boolean;
  },
): EffectFinder {
  const known = new Map<Variable, readonly Effect[] | undefined>();
  let changedThrough: ReadonlySet<string> | undefined;

  function ofVariable(variable: Variable): readonly Effect[] | undefined {
    if (!known.has(variable)) {
      const effects = find((search) => {
        search.followVariable(variable, whole);
      });
      known.set(variable, effects);
    }
    return known.get(variable);
  }

  function ofUses(uses: readonly Node[]): readonly Effect[] | undefined {
    return find((search) => {
      for (const use of uses) search.follow(use, whole);
    });
  }

  function find(start: (search: ReturnType<typeof createSearch>) => void): readonly Effect[] | undefined {
    const search = createSearch();
    start(search);
    const effects = search.effects.sort((a, b) => a.node.range[0] - b.node.range[0]);
    return search.uses() > maxUses || effects.length > maxEffects ? undefined : effects;
  }

  /** Names of members through which something in the file is changed: `params` in `this.params.X = 1`. */
  function isChangedThrough(name: PathKey): boolean {
    changedThrough ??= namesChangedThrough(file);
    return name === null || changedThrough.has(name);
  }

  function createSearch() {
    const effects: Effect[] = [];
    const seen = new Set<Variable>();
    let uses = 0;
    let depth = 0;

    function add(effect: Effect): void {
      if (effects.length <= maxEffects) effects.push(effect);
    }

    function followVariable(variable: Variable, position: Position): void {
      if (seen.has(variable)) return;
      seen.add(variable);
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
          case "LogicalExpression":
            break;
          case "ConditionalExpression":
            if (parent.test === node) return;
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
              assigned(parent, node, position);
              return;
            }
            storedIn(parent.left, parent, position);
            break;
          case "AssignmentPattern":
            if (parent.right === node) bind(parent.left, position);
            else if (position.path.length > 0) add({ path: position.path, kind: "opaque", node: parent });
            return;
          case "UpdateExpression":
            if (reachesObject(position) && node.type === "MemberExpression") {
              add({ path: position.path, kind: "opaque", node: parent });
            }
            return;
          case "UnaryExpression":
            if (parent.operator === "delete" && reachesObject(position)) {
              add({ path: position.path, kind: "delete", node: parent });
            }
            return;
          case "VariableDeclarator":
            if (parent.init === node) bind(parent.id, position);
            return;
          case "Property": {
            const holder: Node = parent.parent;
            if (parent.key === node && !parent.shorthand) return;
            if (holder.type !== "ObjectExpression") {
              if (reachesObject(position)) add({ path: position.path, kind: "opaque", node: parent });
              return;
            }
            position = { ...position, prefix: [staticKey(parent) ?? null, ...position.prefix] };
            node = holder;
            continue;
          }
          case "ArrayExpression":
            position = { ...position, prefix: [null, ...position.prefix] };
            break;
          case "SpreadElement": {
            const holder: Node = parent.parent;
            if (holder.type === "CallExpression" || holder.type === "NewExpression") {
              if (!isHarmless(holder)) add({ path: [...position.path, null], kind: "escape", node: holder });
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
              add({ path: position.path, kind: "opaque", node: parent });
            } else if (parent.type === "ForOfStatement" && parent.right === node) {
              bind(parent.left, element(position));
            }
            return;
          case "TemplateLiteral":
            // A tag gets the object itself; a plain template only its text.
            if (parent.parent.type === "TaggedTemplateExpression") {
              add({ path: position.path, kind: "escape", node: parent.parent });
            }
            return;
          case "PropertyDefinition":
            if (parent.value === node && isChangedThrough(staticKey(parent) ?? null)) {
              add({ path: position.path, kind: "escape", node: parent });
            }
            return;
          case "ArrayPattern":
          case "RestElement":
            if (reachesObject(position)) add({ path: position.path, kind: "opaque", node: parent });
            return;
          case "YieldExpression":
          case "JSXExpressionContainer":
          case "JSXSpreadAttribute":
          case "TaggedTemplateExpression":
          case "WithStatement":
            add({ path: position.path, kind: "escape", node: parent });
            return;
          default:
            // Tests, comparisons, templates, returns, exports: they read.
            return;
        }
        node = parent;
      }
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
        return { prefix: [], path: [...position.path, key], copy: false, slot: position.copy };
      }
      if (isCallee(member)) return position;
      return key === null || expected === null || key === expected ? { ...position, prefix } : undefined;
    }

    function assigned(assignment: TSESTree.AssignmentExpression, target: Node, position: Position): void {
      if (!reachesObject(position) || target.type !== "MemberExpression") return;
      const { path } = position;
      if (assignment.operator === "=") {
        add({ path, kind: "set", node: assignment, key: target.property, value: assignment.right });
      } else {
        add({ path, kind: "opaque", node: assignment });
      }
    }

    function storedIn(target: Node, assignment: Node, position: Position): void {
      if (target.type !== "MemberExpression") bind(target, position);
      else if (isChangedThrough(memberName(target) ?? null)) {
        add({ path: position.path, kind: "escape", node: assignment });
      }
    }

    /** Follows the variables that a pattern makes of the object. */
    function bind(target: Node, position: Position): void {
      switch (target.type) {
        case "Identifier": {
          const declared = variableOfBinding(file, target);
          if (declared === undefined) add({ path: position.path, kind: "escape", node: target });
          else followVariable(declared, position);
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
          for (const part of target.elements) if (part !== null) bind(part, element(position));
          return;
        case "RestElement":
          bind(target.argument, { ...position, prefix: [null, ...position.prefix] });
          return;
        case "TSParameterProperty":
          bind(target.parameter, position);
          return;
        default:
          add({ path: position.path, kind: "escape", node: target });
      }
    }

    /** A method call: `node` is the callee (a member expression) or a function that is the object itself. */
    function calledOn(
      call: TSESTree.CallExpression | TSESTree.NewExpression,
      callee: Node,
      position: Position,
    ): Position | undefined {
      const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
      if (callee.type !== "MemberExpression" || call.type === "NewExpression") return undefined;
      const contents = element(position);
      if (method !== undefined && readers.has(method)) return elementReaders.has(method) ? contents : undefined;
      if (method !== undefined && copiers.has(method)) return { ...contents, prefix: [null, ...contents.prefix] };
      if (method !== undefined && iterators.has(method)) {
        const [callback] = call.arguments;
        const visitor = callback && options.functionOf(callback);
        const parameter = visitor?.params[method.startsWith("reduce") ? 1 : 0];
        if (visitor !== undefined) {
          if (parameter !== undefined) bind(parameter, contents);
        } else if (callback !== undefined && !isPlainCallback(callback)) {
          add({ path: contents.path, kind: "escape", node: call });
        }
        if (method === "find" || method === "findLast") return contents;
        return method === "filter" || method === "toSorted"
          ? { ...contents, prefix: [null, ...contents.prefix] }
          : undefined;
      }
      if (position.prefix.length > 0) {
        add({ path: position.path, kind: "escape", node: call });
      } else if (
        method === "push" &&
        !position.copy &&
        call.arguments.every((argument) => argument.type !== "SpreadElement")
      ) {
        add({ path: position.path, kind: "push", node: call, elements: call.arguments.filter(isExpression) });
      } else if (!position.copy || method === undefined || !listWriters.has(method)) {
        add({ path: position.path, kind: "escape", node: call });
      }
      return undefined;
    }

    function passedTo(
      call: TSESTree.CallExpression | TSESTree.NewExpression,
      argument: Node,
      position: Position,
    ): Position | undefined {
      const { callee } = call;
      if (callee.type === "MemberExpression" && options.isGlobal(callee.object, "Object")) {
        switch (memberName(callee)) {
          case "freeze":
          case "seal":
          case "preventExtensions":
            return position;
          case "values":
          case "entries":
            return { ...position, prefix: [null], path: [...position.path, null] };
          case "assign":
            if (call.arguments[0] === argument) {
              assignedOver(call, position);
              return position;
            }
            return position.prefix.length === 0 ? { ...position, copy: true } : position;
          default:
        }
      }
      if (isHarmless(call)) return undefined;
      const local = options.functionOf(callee);
      const parameter = local?.params[call.arguments.findIndex((one) => one === argument)];
      if (parameter !== undefined && parameter.type !== "RestElement") {
        const before = effects.length;
        bind(parameter, position);
        // What the function does to its parameter happens, as far as the caller is concerned, at the call.
        for (let index = before; index < effects.length; index += 1) {
          const effect = effects[index];
          if (effect === undefined) continue;
          const kind = effect.kind === "escape" ? "escape" : "opaque";
          effects[index] = { path: effect.path, kind, node: call };
        }
        return undefined;
      }
      add({ path: position.path, kind: "escape", node: call });
      return undefined;
    }

    function assignedOver(call: TSESTree.CallExpression | TSESTree.NewExpression, position: Position): void {
      if (position.prefix.length > 0 || position.copy) {
        if (!position.copy) add({ path: position.path, kind: "escape", node: call });
        return;
      }
      for (const source of call.arguments.slice(1)) {
        if (source.type !== "ObjectExpression") {
          add({ path: position.path, kind: "escape", node: call });
          continue;
        }
        for (const property of source.properties) {
          const key = property.type === "Property" ? (staticKey(property) ?? null) : null;
          if (property.type !== "Property") add({ path: position.path, kind: "escape", node: call });
          else add({ path: [...position.path, key], kind: "opaque", node: call });
        }
      }
    }

    function isHarmless(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
      return leavesArgumentsAlone(call, options.isGlobal) || options.isSdkCall(call);
    }

    return { effects, uses: () => uses, follow, followVariable };
  }

  return { ofVariable, ofUses };
}

function member(position: Position, key: PathKey): Position | undefined {
  const [expected, ...prefix] = position.prefix;
  if (expected === undefined) return { prefix: [], path: [...position.path, key], copy: false, slot: false };
  return key === null || expected === null || key === expected ? { ...position, prefix } : undefined;
}

/** Any element of what stands at `position`. */
function element(position: Position): Position {
  return member(position, null) ?? position;
}

function isCallee(node: TSESTree.MemberExpression): boolean {
  let child: TSESTree.Expression = node;
  while (child.parent.type === "TSNonNullExpression") child = child.parent;
  return child.parent.type === "CallExpression" && child.parent.callee === child;
}

function isExpression(node: TSESTree.CallExpressionArgument): node is TSESTree.Expression {
  return node.type !== "SpreadElement";
}

function isPlainCallback(node: Node): boolean {
  return node.type === "Identifier" && ["Boolean", "String", "Number"].includes(node.name);
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
const copiers = new Set(["slice", "concat", "flat", "values", "entries", "toReversed", "toSpliced", "with"]);
const iterators = new Set(
  "map forEach filter find findLast findIndex findLastIndex some every reduce reduceRight flatMap toSorted".split(" "),
);
const listWriters = new Set("push unshift splice pop shift sort reverse fill copyWithin".split(" "));

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
