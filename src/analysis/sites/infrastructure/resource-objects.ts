import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../../ancestors.js";
import { constructOf, type Construct } from "../../bindings/cdk.js";
import type { SiteContext } from "../site-context.js";

type Node = TSESTree.Node;

/** A resource of the CDK's, told by its class. */
type ResourceClass = Extract<Construct, { kind: "resource" }>;

/** Names for names are followed this far. */
const maxDepth = 20;

/**
 * The resource that an expression certainly is: `new CfnModel(…)`, a constant that holds one, or what the file says to be
 * one (`child as CfnModel`, `model: CfnModel`).
 */
export function resourceObject(node: Node, context: SiteContext, depth = 0): ResourceClass | undefined {
  switch (node.type) {
    case "NewExpression":
      return resourceClass(node.callee, context);
    case "TSAsExpression":
    case "TSTypeAssertion":
      return resourceType(node.typeAnnotation, context);
    case "TSNonNullExpression":
      return resourceObject(node.expression, context, depth);
    case "Identifier":
      return resourceVariable(node, context, depth);
    case "MemberExpression":
      return resourceField(node, context);
    default:
      return undefined;
  }
}

function resourceVariable(node: TSESTree.Identifier, context: SiteContext, depth: number): ResourceClass | undefined {
  const [definition, another] = context.file.variableOf(node)?.defs ?? [];
  if (definition === undefined || another !== undefined) return undefined;
  const { name }: { readonly name: Node } = definition;
  const annotation = name.type === "Identifier" ? name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation !== undefined) return resourceType(annotation, context);
  const declarator: Node = definition.node;
  if (declarator.type !== "VariableDeclarator" || declarator.id !== name) return undefined;
  const declaration = parentOf(declarator);
  const isConstant = declaration?.type === "VariableDeclaration" && declaration.kind === "const";
  return isConstant && declarator.init !== null && depth < maxDepth
    ? resourceObject(declarator.init, context, depth + 1)
    : undefined;
}

/** `this.model`, of a field with a type, or one that gets the same kind of resource wherever it gets any. */
function resourceField(node: TSESTree.MemberExpression, context: SiteContext): ResourceClass | undefined {
  const { classes } = context;
  const member = classes.memberOf(node);
  if (member === undefined) return undefined;
  const types = member.declarations.flatMap((declaration) => {
    const target = declaration.type === "TSParameterProperty" ? declaration.parameter : declaration;
    return "typeAnnotation" in target ? (target.typeAnnotation?.typeAnnotation ?? []) : [];
  });
  const [type, otherType] = types;
  if (type !== undefined) return otherType === undefined ? resourceType(type, context) : undefined;
  const values = [
    ...member.declarations.map((declaration) =>
      declaration.type === "PropertyDefinition" ? declaration.value : declaration,
    ),
    ...member.assignments.map((assignment) => assignment.right),
  ].filter((value) => value !== null);
  const [first, ...others] = values.map((value) =>
    value.type === "NewExpression" ? resourceClass(value.callee, context) : undefined,
  );
  if (first === undefined || classes.isWrittenElsewhere(member.name)) return undefined;
  return others.every((other) => other?.name === first.name && other.service === first.service) ? first : undefined;
}

function resourceType(type: Node, context: SiteContext): ResourceClass | undefined {
  return type.type === "TSTypeReference" ? resourceClass(type.typeName, context) : undefined;
}

function resourceClass(node: Node, { imports }: SiteContext): ResourceClass | undefined {
  const imported = imports.of(node);
  const construct = imported && constructOf(imported);
  return construct?.kind === "resource" ? construct : undefined;
}
