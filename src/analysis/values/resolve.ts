import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Classes } from "../bindings/classes.js";
import type { Functions } from "../bindings/functions.js";
import type { Globals } from "../bindings/globals.js";
import type { Imports } from "../bindings/imports.js";
import type { Makers } from "../bindings/makers.js";
import type { MemberUses } from "../bindings/member-uses.js";
import type { TypeInformation } from "../bindings/types/type-information.js";
import { createEffectFinder, type EffectFinder } from "../effects/effect-finder.js";
import type { SourceFile } from "../source-file.js";
import { resolveArray } from "./arrays.js";
import { resolveAssignment } from "./assignments.js";
import { resolveAwait, resolveCall, resolveNew } from "./calls.js";
import { findConditions } from "./conditions.js";
import { resolveEnumMember, resolveSdkEnumMember } from "./enums.js";
import type { Evaluator } from "./evaluation.js";
import { createFields, type Fields } from "./fields.js";
import type { Frame } from "./frame.js";
import { callFunction } from "./functions.js";
import { globalConstant, importedConstant, resolveIdentifier, resolveNamespaceMember } from "./identifiers.js";
import { resolveLiteral, resolveTagged, resolveTemplate } from "./literals.js";
import { resolveMember } from "./members.js";
import { anchoredWhereUsed, memberBroughtIn } from "./imported-constants.js";
import type { OtherFiles } from "./other-constants.js";
import { Memory } from "./memory.js";
import { objectOf, unknown, type NodeValue } from "./node-value.js";
import { resolveObject } from "./objects.js";
import { resolveBinary, resolveConditional, resolveLogical, resolveUnary } from "./operators.js";
import { findReplacements } from "./replacements.js";
import { resolveVariable } from "./variable-values.js";

/** Says what can be proved of an expression at the place where it stands. */
export interface Resolver {
  resolve(node: TSESTree.Node): NodeValue;
  /** What an expression is when it is used at `at`, a later place. */
  resolveAt(node: TSESTree.Node, at: TSESTree.Node): NodeValue;
  /** What a variable holds at `at`; `name` stands for it. */
  ofVariable(variable: TSESLint.Scope.Variable, name: TSESTree.Node, at: TSESTree.Node): NodeValue;
  readonly effects: EffectFinder;
}

/** What the names of a file stand for. */
export interface Bindings {
  readonly imports: Imports;
  readonly classes: Classes;
  readonly functions: Functions;
  readonly globals: Globals;
  readonly makers: Makers;
  readonly members: MemberUses;
  /** Whether a call or construction hands its arguments to the SDK, which doesn't change them. */
  readonly isSdkCall: (node: TSESTree.CallExpression | TSESTree.NewExpression) => boolean;
  readonly compiler?: TypeInformation | undefined;
  /** The constants of other files, where the settings say that they are read. */
  readonly otherFiles?: OtherFiles | undefined;
}

export function createResolver(file: SourceFile, bindings: Bindings): Resolver {
  const { imports, classes, functions, globals, compiler, otherFiles } = bindings;
  const effects = createEffectFinder(file, bindings);
  const conditions = findConditions(file, globals);
  const fields = createFields(classes, effects, conditions);
  const memory = new Memory(file);
  const evaluator: Evaluator = {
    file,
    imports,
    functions,
    globals,
    effects,
    conditions,
    compiler,
    memory,
    otherFiles,
    replacements: findReplacements(file),
    // Most of what is resolved is a literal, and leads nowhere.
    resolve: (node, frame) =>
      node.type === "Literal"
        ? resolveLiteral(node)
        : memory.step(node, () => dispatch(node, frame, evaluator, fields)),
    callFunction: (callee, args, node, frame) => callFunction(callee, args, node, frame, evaluator),
  };
  const start = (node: TSESTree.Node, at: TSESTree.Node): NodeValue =>
    memory.bounded(evaluator.resolve(node, { at, call: undefined }), node);
  const ofVariable: Resolver["ofVariable"] = (variable, name, at) =>
    memory.bounded(resolveVariable(variable, name, { at, call: undefined }, evaluator), name);
  return { resolve: (node) => start(node, node), resolveAt: start, ofVariable, effects };
}

/** What an expression is, by what kind of expression it is. */
function dispatch(node: TSESTree.Node, frame: Frame, evaluator: Evaluator, fields: Fields): NodeValue {
  switch (node.type) {
    case "Literal":
      return resolveLiteral(node);
    case "TemplateLiteral":
      return resolveTemplate(node, frame, evaluator);
    case "TaggedTemplateExpression":
      return resolveTagged(node, frame, evaluator);
    case "ObjectExpression":
      return resolveObject(node, frame, evaluator);
    case "ArrayExpression":
      return resolveArray(node, frame, evaluator);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ChainExpression":
      return evaluator.resolve(node.expression, frame);
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
    case "SequenceExpression":
      return evaluator.resolve(node.expressions.at(-1) ?? node, frame);
    case "AssignmentExpression":
      return resolveAssignment(node, frame, evaluator);
    case "Identifier":
      return resolveIdentifier(node, frame, evaluator);
    case "MemberExpression":
      return readMember(node, frame, evaluator, fields);
    case "CallExpression":
      return evaluator.memory.withoutCycles(node, () => resolveCall(node, frame, evaluator));
    case "NewExpression":
      return resolveNew(node, frame, evaluator);
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ClassExpression":
      return objectOf("function", node);
    default:
      return otherExpression(node, frame, evaluator);
  }
}

function readMember(node: TSESTree.MemberExpression, frame: Frame, evaluator: Evaluator, fields: Fields): NodeValue {
  return (
    resolveSdkEnumMember(node, evaluator) ??
    resolveEnumMember(node, evaluator) ??
    resolveNamespaceMember(node, frame, evaluator) ??
    fields.resolve(node, frame, evaluator) ??
    globalConstant(node, evaluator) ??
    importedConstant(node, evaluator) ??
    memberBroughtIn(node, evaluator) ??
    anchoredWhereUsed(resolveMember(node, frame, evaluator), node, evaluator)
  );
}

/** Some parsers keep parentheses. */
function otherExpression(node: TSESTree.Node, frame: Frame, evaluator: Evaluator): NodeValue {
  return node.type === ("ParenthesizedExpression" as string) && "expression" in node
    ? evaluator.resolve(node.expression as TSESTree.Node, frame)
    : unknown(node);
}
