import type { TSESTree } from "@typescript-eslint/utils";
import { isFunctionExpression, type FunctionNode } from "../../bindings/function-node.js";
import type { Annotations } from "../../bindings/types/annotations.js";
import type { SdkType } from "../../bindings/types/sdk-type.js";
import type { SiteContext } from "../site-context.js";
import { annotationNode } from "./annotated.js";
import { isLiteral } from "./literal.js";
import type { TypedValue } from "./typed-value.js";

type Node = TSESTree.Node;

/** Objects that a function gives back or is called with, where the function says of which type they are. */
export function objectsOfTypedFunctions(context: SiteContext, annotations: Annotations): TypedValue[] {
  return [
    ...returnedObjects(context, annotations),
    ...returnedByType(context, annotations),
    ...passedObjects(context, annotations),
  ];
}

function returnedObjects(context: SiteContext, annotations: Annotations): TypedValue[] {
  const found: TypedValue[] = [];
  for (const type of ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"] as const) {
    for (const callee of context.file.nodes(type)) {
      const returned = callee.returnType && annotations.of(callee.returnType);
      const result = returned && resultOf(callee, returned);
      if (!callee.returnType || result === undefined) continue;
      found.push(...returnedBy(callee, result, annotationNode(callee.returnType), context));
    }
  }
  return found;
}

/** `const make: () => CreateModelInput = () => ({ ... })`: the type of the variable says what the function gives back. */
function returnedByType(context: SiteContext, annotations: Annotations): TypedValue[] {
  return context.file.nodes("VariableDeclarator").flatMap(({ id, init }): TypedValue[] => {
    const annotation = id.type === "Identifier" ? id.typeAnnotation : undefined;
    // A function with a type of its own is looked at by that.
    if (!annotation || init === null || !isFunctionExpression(init) || init.returnType) return [];
    const type = annotations.of(annotation);
    const result = type?.kind === "function" ? resultOf(init, type.value) : undefined;
    return result === undefined ? [] : returnedBy(init, result, annotationNode(annotation), context);
  });
}

/** The type of what is written after `return`. */
function resultOf({ async, generator }: FunctionNode, returned: SdkType): SdkType | undefined {
  if (generator) return undefined;
  if (returned.kind === "promise") return returned.value;
  return async ? undefined : returned;
}

/** The objects that a function gives back. */
export function returnedBy(callee: FunctionNode, type: SdkType, anchor: Node, context: SiteContext): TypedValue[] {
  return context.functions
    .outcomeOf(callee)
    .returned.filter((expression) => isLiteral(expression) || isPlainConstant(expression, context))
    .map((expression) => ({ type, value: context.values.resolve(expression), anchor, partial: false }));
}

/** A variable that has a literal, and no type of its own by which it is looked at. */
function isPlainConstant(node: Node, { file }: SiteContext): boolean {
  const variable = node.type === "Identifier" ? file.variableOf(node) : undefined;
  const declarator: Node | undefined = variable?.defs[0]?.node;
  return (
    declarator?.type === "VariableDeclarator" &&
    declarator.id.type === "Identifier" &&
    !declarator.id.typeAnnotation &&
    declarator.init?.type === "ObjectExpression"
  );
}

function passedObjects({ file, functions, values }: SiteContext, annotations: Annotations): TypedValue[] {
  return file.nodes("CallExpression").flatMap((call) => {
    const callee = call.arguments.some(isLiteral) ? functions.of(call.callee) : undefined;
    return (callee?.params ?? []).flatMap((parameter, index): TypedValue[] => {
      const argument = argumentAt(call, index);
      if (argument === undefined || !isLiteral(argument)) return [];
      const target = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
      const type = target.type === "Identifier" ? annotations.of(target.typeAnnotation) : undefined;
      // The function may complete what it is given.
      return type === undefined ? [] : [{ type, value: values.resolve(argument), anchor: call.callee, partial: true }];
    });
  });
}

/** Undefined where what is spread before it may stand in its place. */
function argumentAt(call: TSESTree.CallExpression, index: number): Node | undefined {
  return call.arguments.slice(0, index).some((one) => one.type === "SpreadElement") ? undefined : call.arguments[index];
}
