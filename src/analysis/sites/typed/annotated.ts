import type { TSESTree } from "@typescript-eslint/utils";
import type { Annotations } from "../../bindings/types/annotations.js";
import type { SiteContext } from "../site-context.js";
import { declaredValue } from "./declared-value.js";
import { isLiteral } from "./literal.js";
import type { TypedValue } from "./typed-value.js";

type Node = TSESTree.Node;

/** Objects that have an annotation where they stand: of a variable, a field, a default, or of the expression itself. */
export function annotatedObjects(context: SiteContext, annotations: Annotations): TypedValue[] {
  return [
    ...annotatedVariables(context, annotations),
    ...annotatedExpressions(context).flatMap(({ annotation, expression, partial }) =>
      typedExpression(annotation, expression, partial),
    ),
  ];

  function typedExpression(annotation: Node, expression: Node, partial: boolean): TypedValue[] {
    const type = annotations.of(annotation);
    if (type === undefined) return [];
    return [{ type, value: context.values.resolve(expression), anchor: annotationNode(annotation), partial }];
  }
}

function annotatedVariables(context: SiteContext, annotations: Annotations): TypedValue[] {
  return context.file.nodes("VariableDeclarator").flatMap((declarator) => {
    const { id, init } = declarator;
    if (init === null || id.type !== "Identifier" || !id.typeAnnotation) return [];
    const type = annotations.of(id.typeAnnotation);
    if (type === undefined) return [];
    return [{ type, anchor: annotationNode(id.typeAnnotation), ...declaredValue(declarator, id, context) }];
  });
}

interface Annotated {
  readonly annotation: Node;
  readonly expression: Node;
  /** The object may be completed later. */
  readonly partial: boolean;
}

function annotatedExpressions(context: SiteContext): Annotated[] {
  const { file } = context;
  const found: Annotated[] = [];
  for (const { typeAnnotation, value } of file.nodes("PropertyDefinition")) {
    if (typeAnnotation && value !== null) found.push({ annotation: typeAnnotation, expression: value, partial: true });
  }
  for (const { left, right } of file.nodes("AssignmentPattern")) {
    // The function may complete its default; an assertion says that it is meant to.
    if (left.typeAnnotation)
      found.push({ annotation: left.typeAnnotation, expression: right, partial: isAsserted(right) });
  }
  for (const { typeAnnotation, expression } of file.nodes("TSSatisfiesExpression")) {
    found.push({ annotation: typeAnnotation, expression, partial: false });
  }
  // An assertion is how incomplete objects are passed off as whole ones.
  for (const { typeAnnotation, expression } of [...file.nodes("TSAsExpression"), ...file.nodes("TSTypeAssertion")]) {
    found.push({ annotation: typeAnnotation, expression, partial: true });
  }
  for (const { left, right, operator } of file.nodes("AssignmentExpression")) {
    const annotation = operator === "=" && isLiteral(right) ? annotationOf(left, context) : undefined;
    // It may be completed after it.
    if (annotation !== undefined) found.push({ annotation, expression: right, partial: true });
  }
  return found;
}

/** The type itself, without the colon before it. */
export function annotationNode(node: Node): Node {
  return node.type === "TSTypeAnnotation" ? node.typeAnnotation : node;
}

/** The type of what is assigned to: a variable's, or a field's of the class. */
function annotationOf(target: Node, { file, classes }: SiteContext): Node | undefined {
  if (target.type === "Identifier") {
    const name: Node | undefined = file.variableOf(target)?.defs[0]?.name;
    return name?.type === "Identifier" ? name.typeAnnotation : undefined;
  }
  if (target.type !== "MemberExpression") return undefined;
  for (const declaration of classes.memberOf(target)?.declarations ?? []) {
    if (declaration.type === "PropertyDefinition" && declaration.typeAnnotation) return declaration.typeAnnotation;
  }
  return undefined;
}

function isAsserted(node: Node): boolean {
  return node.type === "TSAsExpression" || node.type === "TSTypeAssertion";
}
