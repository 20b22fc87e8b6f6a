import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Classes } from "../bindings/classes.js";
import type { Functions, FunctionNode } from "../bindings/functions.js";
import type { TypeInformation } from "../bindings/type-information.js";
import type { Imports } from "../bindings/imports.js";
import { memberName } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";
import { resolveAwait, resolveCall, resolveNew } from "./calls.js";
import { findConditions } from "./conditions.js";
import { createEffectFinder, type EffectFinder } from "../effects/effects.js";
import { resolveSdkEnumMember } from "./enums.js";
import type { Evaluator, Frame } from "./evaluation.js";
import { forget, shared } from "../effects/apply-effects.js";
import { createFields } from "./fields.js";
import { callFunction } from "./functions.js";
import { resolveArray } from "./list-methods.js";
import {
  absent,
  hasChoices,
  isImmutable,
  knownText,
  mapBranches,
  objectOf,
  scalar,
  truthiness,
  unknown,
  withoutChoices,
  type NodeValue,
} from "./make.js";
import { resolveMember } from "./members.js";
import { contains } from "../effects/order.js";
import { resolveObject } from "./objects.js";
import { resolveBinary, resolveConditional, resolveLogical, resolveUnary } from "./operators.js";
import { sizeOf } from "./size.js";
import { concatenate } from "./text.js";
import { resolveVariable } from "./variables.js";

type Variable = TSESLint.Scope.Variable;

/** Says what can be proved of an expression at the place where it stands. */
export interface Resolver {
  resolve(node: TSESTree.Node): NodeValue;
  /** What an expression is when it is used at `at`, a later place. */
  resolveAt(node: TSESTree.Node, at: TSESTree.Node): NodeValue;
  readonly effects: EffectFinder;
}

/** What the names of a file stand for. */
export interface Bindings {
  readonly imports: Imports;
  readonly classes: Classes;
  readonly functions: Functions;
  /** Whether a call or construction hands its arguments to the SDK, which doesn't change them. */
  readonly isSdkCall: (node: TSESTree.CallExpression | TSESTree.NewExpression) => boolean;
  readonly compiler?: TypeInformation | undefined;
}

/** Deeper nesting than this is unknown: no request is that deep, and the stack isn't either. */
const maxDepth = 200;

export function createResolver(
  file: SourceFile,
  { imports, classes, functions, isSdkCall, compiler }: Bindings,
): Resolver {
  const functionOf = (node: TSESTree.Node): FunctionNode | undefined => functions.of(node);
  const effects = createEffectFinder(file, { imports, classes, functions, isSdkCall });
  const conditions = findConditions(file);
  const fields = createFields(classes, effects, conditions);
  const remembered = new Map<Variable, NodeValue>();
  const lastSeen = new Map<Variable, { readonly frame: Frame; readonly value: NodeValue }>();
  const inProgress = new Set<TSESTree.Node>();
  // What is evaluated again for every call and every use is bounded by the size of the file.
  let steps = 10 * file.nodeCount + 50_000;
  const maxSize = 4 * file.sourceCode.text.length + 10_000;
  let depth = 0;
  let framed = false;

  const evaluator: Evaluator = {
    file,
    imports,
    resolve,
    functionOf,
    callFunction(callee, args, node, frame) {
      const value = callFunction(callee, args, node, frame, evaluator, functions);
      return bounded(functions.isOverridable(callee) ? shared(value) : value, node);
    },
    dependsOnArguments,
    isUnderConditionOn(node, place) {
      const variable = file.variableOf(rootOf(node));
      return variable !== undefined && conditions.on(variable, place).length > 0;
    },
    dependsOnFrame() {
      framed = true;
    },
    isGlobal,
  };

  function resolve(node: TSESTree.Node, frame: Frame): NodeValue {
    steps -= 1;
    if (depth >= maxDepth || steps < 0) {
      framed = true;
      return unknown(node);
    }
    depth += 1;
    try {
      return dispatch(node, frame);
    } finally {
      depth -= 1;
    }
  }

  function dispatch(node: TSESTree.Node, frame: Frame): NodeValue {
    switch (node.type) {
      case "Literal":
        return resolveLiteral(node);
      case "TemplateLiteral":
        return resolveTemplate(node, frame);
      case "TaggedTemplateExpression":
        return resolveTagged(node, frame);
      case "ObjectExpression":
        return resolveObject(node, frame, evaluator);
      case "ArrayExpression":
        return resolveArray(node, frame, evaluator);
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
      case "ChainExpression":
        return resolve(node.expression, frame);
      case "AwaitExpression":
        return resolveAwait(node, frame, evaluator);
      case "BinaryExpression":
        return resolveBinary(node, frame, evaluator);
      case "UnaryExpression":
        return resolveUnary(node, frame, evaluator);
      case "LogicalExpression":
        return resolveLogical(node, frame, evaluator);
      case "ConditionalExpression":
        return resolveConditional(node, frame, evaluator);
      case "SequenceExpression": {
        const last = node.expressions.at(-1);
        return last === undefined ? unknown(node) : resolve(last, frame);
      }
      case "AssignmentExpression":
        return node.operator === "=" ? assigned(node, frame) : unknown(node);
      case "Identifier":
        return resolveIdentifier(node, frame);
      case "MemberExpression":
        return (
          resolveSdkEnumMember(node, evaluator) ??
          fields.resolve(node, frame, evaluator) ??
          resolveGlobalMember(node) ??
          importedConstant(node) ??
          resolveMember(node, frame, evaluator)
        );
      case "CallExpression":
        return guarded(node, () => resolveCall(node, frame, evaluator));
      case "NewExpression":
        return resolveNew(node, frame, evaluator);
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ClassExpression":
        return objectOf("function", node);
      default:
        return node.type === ("ParenthesizedExpression" as string) && "expression" in node
          ? resolve(node.expression as TSESTree.Node, frame)
          : unknown(node);
    }
  }

  /** A constant of another file, or a member of one: its value is in its type. */
  function importedConstant(node: TSESTree.Identifier | TSESTree.MemberExpression): NodeValue | undefined {
    if (compiler === undefined || (imports.of(node)?.module ?? "").startsWith("@aws-sdk/")) return undefined;
    const root = rootOf(node);
    const definition: TSESTree.Node | undefined =
      root.type === "Identifier" ? file.variableOf(root)?.defs[0]?.node : undefined;
    if (definition?.type !== "ImportSpecifier" && definition?.type !== "ImportNamespaceSpecifier") return undefined;
    const value = compiler.constant(node);
    if (value === undefined) return undefined;
    return typeof value === "string" ? knownText(value, node) : scalar(value, node);
  }

  /** `x = {}` as an expression: the object has another name besides, through which it may be changed. */
  function assigned(node: TSESTree.AssignmentExpression, frame: Frame): NodeValue {
    const value = resolve(node.right, frame);
    if (isImmutable(value)) return value;
    const variable = node.left.type === "Identifier" ? file.variableOf(node.left) : undefined;
    const unchanged = variable !== undefined && effects.ofVariable(variable)?.length === 0;
    return unchanged ? value : forget(value);
  }

  function resolveIdentifier(node: TSESTree.Identifier, frame: Frame): NodeValue {
    const variable = file.variableOf(node);
    if (variable === undefined || variable.defs.length === 0) return resolveGlobal(node);
    if (mayBeUnset(variable, node)) return unknown(node);
    const constant = importedConstant(node);
    if (constant !== undefined) return constant;
    return underConditions(resolveDeclared(variable, node, frame), variable, node, frame);
  }

  function resolveDeclared(variable: Variable, node: TSESTree.Identifier, frame: Frame): NodeValue {
    const known = remembered.get(variable);
    if (known !== undefined) return known;
    const last = lastSeen.get(variable);
    if (last?.frame.at === frame.at && last.frame.call === frame.call) {
      framed = true;
      return last.value;
    }
    const { value, isFramed } = watched(() =>
      guarded(variable.defs[0]?.name ?? node, () =>
        bounded(resolveVariable(variable, node, frame, evaluator, effects), node),
      ),
    );
    if (isFramed) lastSeen.set(variable, { frame, value });
    else remembered.set(variable, value);
    return value;
  }

  /** What is left of a variable's alternatives where the file has asked about them before. */
  function underConditions(value: NodeValue, variable: Variable, node: TSESTree.Identifier, frame: Frame): NodeValue {
    const isArgument = frame.call !== undefined && isParameter(variable);
    const isOpen = hasChoices(value);
    if (value.kind === "unknown" || (!isOpen && !isArgument)) return value;
    framed = true;
    const places = frame.at === node ? [node] : [node, frame.at];
    const own = places.flatMap((place) => conditions.on(variable, place));
    const declaration: TSESTree.Node | undefined = variable.defs[0]?.node;
    const init = declaration?.type === "VariableDeclarator" ? declaration.init : null;
    const choosers = isOpen ? [...(init === null ? [] : [init]), ...effects.conditionsOf(variable)] : [];
    if (places.some((place) => conditions.isChosenAlike(choosers, place))) return withoutChoices(value);
    const { call } = frame;
    const open = own.filter(
      ({ test, plain }) => !plain && !(isArgument && truthiness(resolve(test, { at: test, call })) !== undefined),
    );
    if (open.length > 0) return isArgument && isImmutable(value) ? unknown(node) : withoutChoices(value);
    if (!own.some(({ plain }) => plain)) return value;
    return mapBranches(value, (branch) => (truthiness(branch) === true ? branch : unknown(node)));
  }

  function dependsOnArguments(node: TSESTree.Node, { call }: Frame): boolean {
    if (call?.args?.some((argument) => argument.kind !== "unknown") !== true) return false;
    let depends = false;
    file.walk(node, (inner) => {
      if (inner.type === "Identifier") depends ||= isParameter(file.variableOf(inner));
      return !depends;
    });
    return depends;
  }

  /** Tells whether what is computed depends on the frame; then so does whatever it is computed for. */
  function watched(compute: () => NodeValue): { readonly value: NodeValue; readonly isFramed: boolean } {
    const outer = framed;
    framed = false;
    const value = compute();
    const isFramed = framed;
    framed = outer || isFramed;
    return { value, isFramed };
  }

  /** Ends cycles: what depends on itself is unknown. */
  function guarded(key: TSESTree.Node, compute: () => NodeValue): NodeValue {
    if (inProgress.has(key)) {
      framed = true;
      return unknown(key);
    }
    inProgress.add(key);
    try {
      return compute();
    } finally {
      inProgress.delete(key);
    }
  }

  /** A value that is used often can be much bigger than the file when it is written out. */
  function bounded(value: NodeValue, node: TSESTree.Node): NodeValue {
    return sizeOf(value) > maxSize ? unknown(node) : value;
  }

  function resolveTemplate(node: TSESTree.TemplateLiteral, frame: Frame): NodeValue {
    const operands: NodeValue[] = [];
    node.quasis.forEach((quasi, index) => {
      operands.push(
        quasi.value.cooked == null ? unknown(quasi) : knownText(quasi.value.cooked, quasi, quasi.value.raw),
      );
      const expression = node.expressions[index];
      if (expression !== undefined) operands.push(resolve(expression, { ...frame, at: node }));
    });
    return concatenate(operands, node);
  }

  function resolveTagged(node: TSESTree.TaggedTemplateExpression, frame: Frame): NodeValue {
    const { tag, quasi } = node;
    const isRaw = tag.type === "MemberExpression" && isGlobal(tag.object, "String") && memberName(tag) === "raw";
    if (!isRaw) return unknown(node);
    if (quasi.quasis.every((part) => part.value.raw === part.value.cooked)) return resolve(quasi, frame);
    // Positions in the raw text are not those of the cooked one: the whole template is marked.
    const operands = quasi.quasis.flatMap((part, index): NodeValue[] => {
      const expression = quasi.expressions[index];
      const raw = knownText(part.value.raw, node);
      return expression === undefined ? [raw] : [raw, resolve(expression, { ...frame, at: node })];
    });
    return concatenate(operands, node);
  }

  function isGlobal(node: TSESTree.Node, name: string): boolean {
    return node.type === "Identifier" && node.name === name && (file.variableOf(node)?.defs.length ?? 0) === 0;
  }

  function resolveGlobal(node: TSESTree.Identifier): NodeValue {
    switch (node.name) {
      case "undefined":
        return absent(node);
      case "NaN":
        return scalar(NaN, node);
      case "Infinity":
        return scalar(Infinity, node);
      default:
        return unknown(node);
    }
  }

  function resolveGlobalMember(node: TSESTree.MemberExpression): NodeValue | undefined {
    if (node.object.type !== "Identifier" || !isGlobal(node.object, node.object.name)) return undefined;
    const value = globalConstants.get(`${node.object.name}.${memberName(node) ?? ""}`);
    return value === undefined ? unknown(node) : scalar(value, node);
  }

  const start = (node: TSESTree.Node, at: TSESTree.Node): NodeValue =>
    bounded(resolve(node, { at, call: undefined }), node);
  return { resolve: (node) => start(node, node), resolveAt: start, effects };
}

/** `a` of `a.b.c` */
function rootOf(node: TSESTree.Node): TSESTree.Node {
  let root = node;
  while (root.type === "MemberExpression") root = root.object;
  return root;
}

function isParameter(variable: Variable | undefined): boolean {
  return (variable?.defs[0]?.type as string | undefined) === "Parameter";
}

/** A `var` can be read where its declaration hasn't run. */
function mayBeUnset(variable: Variable, use: TSESTree.Node): boolean {
  const declarator: TSESTree.Node | undefined = variable.defs[0]?.node;
  if (declarator?.type !== "VariableDeclarator" || declarator.parent.kind !== "var") return false;
  const block: TSESTree.Node = declarator.parent.parent;
  return use.range[0] < declarator.range[0] || !contains(block, use);
}

const globalConstants = new Map<string, number>([
  ["Number.MAX_SAFE_INTEGER", Number.MAX_SAFE_INTEGER],
  ["Number.MIN_SAFE_INTEGER", Number.MIN_SAFE_INTEGER],
  ["Number.MAX_VALUE", Number.MAX_VALUE],
  ["Number.POSITIVE_INFINITY", Infinity],
  ["Number.NEGATIVE_INFINITY", -Infinity],
  ["Number.NaN", NaN],
  ["Math.PI", Math.PI],
  ["Math.E", Math.E],
]);

function resolveLiteral(node: TSESTree.Literal): NodeValue {
  const { value } = node;
  if ("regex" in node) return objectOf("RegExp", node);
  if ("bigint" in node) return typeof value === "bigint" ? scalar(value, node) : unknown(node);
  if (typeof value === "string") return knownText(value, node, node.raw.slice(1, -1));
  return typeof value === "number" || typeof value === "boolean" || value === null
    ? scalar(value, node)
    : unknown(node);
}
