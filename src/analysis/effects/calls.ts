import type { TSESTree } from "@typescript-eslint/utils";
import { memberName, staticKey } from "../bindings/variables.js";
import type { Globals } from "../bindings/globals.js";
import type { Search } from "./search.js";
import { withoutWrappers } from "../without-types.js";
import type { ArgumentUse } from "./argument-uses.js";
import { copiers, elementReaders, iterators, listWriters, readers } from "../method-kinds.js";
import type { Position } from "./position.js";

type Node = TSESTree.Node;
type CallLike = TSESTree.CallExpression | TSESTree.NewExpression;

/** A method call: `node` is the callee (a member expression) or a function that is the object itself. */
export function calledOn(search: Search, call: CallLike, written: Node, position: Position): Position | undefined {
  const callee = withoutWrappers(written);
  if (callee.type !== "MemberExpression" || call.type === "NewExpression") return undefined;
  const name = memberName(callee);
  const method =
    name === undefined || search.context.members.isOwnMethod(name) || search.isRecord(position) ? undefined : name;
  const contents = search.element(position);
  if (method !== undefined && readers.has(method)) return elementReaders.has(method) ? contents : undefined;
  if (method === "entries") return { ...contents, prefix: [null, "1", ...contents.prefix] };
  if (method !== undefined && copiers.has(method)) return { ...contents, prefix: [null, ...contents.prefix] };
  if (method !== undefined && iterators.has(method)) {
    const [callback] = call.arguments;
    const visitor = callback && search.context.functions.of(callback);
    if (visitor !== undefined && !search.context.file.usesArguments(visitor)) {
      // Without a start, the first element is what `reduce` starts with.
      const first = method.startsWith("reduce") && call.arguments.length > 1 ? 1 : 0;
      const isReduction = method.startsWith("reduce") && first === 0;
      visitor.params.slice(first).forEach((parameter, index) => {
        if (parameter.type === "RestElement") {
          search.bind(parameter, position);
          search.bind(parameter, contents);
        } else if (index === (isReduction ? 3 : 2)) search.bind(parameter, position);
        else if (index === 0 || (isReduction && index === 1)) search.bind(parameter, contents);
      });
      // A comparison gets two elements.
      const second = method === "toSorted" ? visitor.params[1] : undefined;
      if (second !== undefined) search.bind(second, contents);
    } else if (callback !== undefined && !isPlainCallback(callback, search.context.globals)) {
      search.escape(contents, call);
    }
    if (method === "find" || method === "findLast") return contents;
    if (method.startsWith("reduce")) return { ...contents, loose: true };
    return method === "filter" || method === "toSorted"
      ? { ...contents, prefix: [null, ...contents.prefix] }
      : undefined;
  }
  if (position.prefix.length > 0) {
    search.escape(position, call);
  } else if (
    method === "push" &&
    !position.copy &&
    call.arguments.every((argument) => argument.type !== "SpreadElement")
  ) {
    search.add(position, {
      path: position.path,
      kind: "push",
      node: call,
      elements: call.arguments.filter(isExpression),
    });
  } else if (!position.copy || method === undefined || !listWriters.has(method)) {
    search.escape(position, call);
  }
  return undefined;
}

export function passedTo(search: Search, call: CallLike, argument: Node, position: Position): Position | undefined {
  if (search.context.isSdkCall(call)) {
    if (!position.command) search.sends.push({ node: call, path: position.path });
    return call.type === "NewExpression" && position.prefix.length === 0 && !position.copy
      ? { ...position, prefix: ["input"], command: true }
      : undefined;
  }
  const use = search.context.knownCallees.useOf(call);
  if (use !== undefined && !(use === "reads" && conversions.some((name) => search.context.members.isOwnMethod(name)))) {
    return usedAs(search, use, call, argument, position);
  }
  const local = search.context.functions.of(call.callee);
  const parameter = local?.params[call.arguments.findIndex((one) => one === argument)];
  const isPlain = local !== undefined && parameter?.type !== "RestElement" && !search.context.file.usesArguments(local);
  if (isPlain && parameter !== undefined) {
    const before = search.effects.length;
    const sendsBefore = search.sends.length;
    if (search.context.functions.isOverridable(local)) search.escape(position, call, "share");
    search.bind(parameter, position);
    // What the function does to its parameter happens, as far as the caller is concerned, at the call.
    for (let index = before; index < search.effects.length; index += 1) {
      const effect = search.effects[index];
      // What happens to its result happens elsewhere.
      if (effect === undefined || effect.exits.length > search.exits.length) continue;
      const kind = effect.kind === "escape" || effect.kind === "share" ? effect.kind : "opaque";
      search.effects[index] = { path: effect.path, kind, node: call, exits: search.exits, loose: true };
    }
    for (const { path } of search.sends.splice(sendsBefore)) search.sends.push({ node: call, path });
    return undefined;
  }
  search.escape(position, call);
  return undefined;
}

/** What a function that is known does with the object; what it gives back is followed. */
function usedAs(
  search: Search,
  use: ArgumentUse,
  call: CallLike,
  argument: Node,
  position: Position,
): Position | undefined {
  const contents = search.element(position);
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
      if (call.arguments.length > 1) search.escape(contents, call);
      return { ...contents, prefix: [null, ...contents.prefix] };
    case "pairs":
      return { ...contents, prefix: [null, "1", ...contents.prefix] };
    case "keeps":
      search.escape(contents, call);
      return undefined;
    case "merges":
      if (call.arguments[0] === argument) {
        assignedOver(search, call, position);
        return position;
      }
      return copiedInto(search, call, position.prefix.length === 0 ? { ...position, copy: true } : position);
  }
}

/** `Object.assign(target, object)`: what is in the object is in the target, too. */
function copiedInto(search: Search, call: CallLike, position: Position): Position {
  const [target] = call.arguments;
  if (target?.type === "Identifier") search.bind(target, position);
  else if (target !== undefined && target.type !== "ObjectExpression") {
    if (position.copy) search.escape(position, call);
    else search.keptAs(position.prefix[0] ?? null, call, position);
  }
  return position;
}

function assignedOver(search: Search, call: CallLike, position: Position): void {
  if (position.prefix.length > 0 || position.copy) {
    if (!position.copy) search.escape(position, call);
    return;
  }
  for (const source of call.arguments.slice(1)) {
    if (source.type !== "ObjectExpression") {
      search.escape(position, call);
      continue;
    }
    for (const property of source.properties) {
      const key = property.type === "Property" ? (staticKey(property) ?? null) : null;
      if (property.type !== "Property") search.escape(position, call);
      else search.add(position, { path: [...position.path, key], kind: "opaque", node: call });
    }
  }
}

export function isHarmless(search: Search, call: CallLike): boolean {
  return (
    search.context.isSdkCall(call) ||
    (search.context.knownCallees.useOf(call) === "reads" &&
      !conversions.some((name) => search.context.members.isOwnMethod(name)))
  );
}

function isExpression(node: TSESTree.CallExpressionArgument): node is TSESTree.Expression {
  return node.type !== "SpreadElement";
}

function isPlainCallback(node: Node, globals: Globals): boolean {
  return ["Boolean", "String", "Number"].includes(globals.nameOf(node) ?? "");
}

/** The methods by which the language itself makes something else of an object. */
export const conversions = ["toString", "toJSON", "valueOf"];
