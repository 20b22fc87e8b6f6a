import type { TSESTree } from "@typescript-eslint/utils";
import type { Shape } from "../../model/shape.js";
import type { FunctionNode } from "../bindings/function-node.js";
import type { TypeInformation } from "../bindings/type-information.js";
import { readSdkTypes, type SdkType } from "../bindings/sdk-types.js";
import { isNeverReassigned } from "../bindings/variables.js";
import { ancestorsOf } from "../ancestors.js";
import type { RequestSite } from "../request-site.js";
import { applyEffects } from "../effects/apply-effects.js";
import { branchesOf, mapBranches } from "../values/choices.js";
import { record, type NodeValue } from "../values/node-value.js";
import type { SiteContext } from "./site-context.js";
import { typesInComments } from "./type-comments.js";

type Node = TSESTree.Node;

/** An expression that has a type of the SDK's. */
interface TypedValue {
  readonly type: SdkType;
  readonly value: NodeValue;
  /** The annotation, or what stands for it. */
  readonly anchor: Node;
  /** The object may be completed later. */
  readonly partial: boolean;
}

/**
 * Finds objects that are declared to be an SDK input or one of its shapes, by annotations in the file, and by what the
 * compiler expects where it is asked.
 *
 * @param known the values that are looked at already
 */
export function findTypedObjects(context: SiteContext, known: readonly Node[]): RequestSite[] {
  const { file, functions, values } = context;
  const types = readSdkTypes(file, context.imports);
  const sites: RequestSite[] = [];

  function add(typed: TypedValue): void {
    sites.push(...sitesOf(typed));
  }

  function addExpression(
    annotation: Node | null | undefined,
    expression: Node | null | undefined,
    partial = false,
  ): void {
    const type = types.of(annotation);
    if (type === undefined || !annotation || !expression) return;
    add({ type, value: values.resolve(expression), anchor: annotationNode(annotation), partial });
  }

  function addReturned(callee: FunctionNode, type: SdkType, anchor: Node): void {
    for (const expression of functions.outcomeOf(callee).returned) {
      if (isLiteral(expression) || isPlainConstant(expression, context)) {
        add({ type, value: values.resolve(expression), anchor, partial: false });
      }
    }
  }

  for (const node of file.nodes("VariableDeclarator")) {
    if (node.init === null || node.id.type !== "Identifier" || !node.id.typeAnnotation) continue;
    const type = types.of(node.id.typeAnnotation);
    if (type !== undefined)
      add({ type, anchor: annotationNode(node.id.typeAnnotation), ...declaredValue(node, node.id, context) });
  }
  for (const node of file.nodes("PropertyDefinition")) {
    if (node.typeAnnotation) addExpression(node.typeAnnotation, node.value, true);
  }
  for (const node of file.nodes("AssignmentPattern")) {
    // The function may complete its default; an assertion says that it is meant to.
    addExpression(node.left.typeAnnotation, node.right, isAsserted(node.right));
  }
  for (const node of file.nodes("TSSatisfiesExpression")) addExpression(node.typeAnnotation, node.expression);
  // An assertion is how incomplete objects are passed off as whole ones.
  for (const node of file.nodes("TSAsExpression")) addExpression(node.typeAnnotation, node.expression, true);
  for (const node of file.nodes("TSTypeAssertion")) addExpression(node.typeAnnotation, node.expression, true);
  for (const type of ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"] as const) {
    for (const node of file.nodes(type)) {
      if (!node.returnType || node.generator) continue;
      const returned = types.of(node.returnType);
      const result = returned?.kind === "promise" ? returned.value : node.async ? undefined : returned;
      if (result === undefined) continue;
      const anchor = annotationNode(node.returnType);
      addReturned(node, result, anchor);
    }
  }
  for (const node of file.nodes("CallExpression")) {
    const callee = node.arguments.some(isLiteral) ? functions.of(node.callee) : undefined;
    callee?.params.forEach((parameter, index) => {
      const target = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
      const argument = node.arguments[index];
      if (target.type !== "Identifier" || !target.typeAnnotation || argument === undefined || !isLiteral(argument))
        return;
      if (node.arguments.slice(0, index).some((one) => one.type === "SpreadElement")) return;
      const type = types.of(target.typeAnnotation);
      // The function may complete what it is given.
      if (type !== undefined) add({ type, value: values.resolve(argument), anchor: node.callee, partial: true });
    });
  }
  for (const { left, right, operator } of file.nodes("AssignmentExpression")) {
    const annotation = operator === "=" && isLiteral(right) ? annotationOf(left, context) : undefined;
    // It may be completed after it.
    if (annotation !== undefined) addExpression(annotation, right, true);
  }
  const comments = typesInComments(file, types);
  for (const { declarator, type } of comments.variables) {
    if (declarator.init === null || declarator.id.type !== "Identifier") continue;
    add({ type, anchor: declarator.id, ...declaredValue(declarator, declarator.id, context) });
  }
  for (const { field, type } of comments.fields) {
    if (field.value !== null) add({ type, anchor: field.key, value: values.resolve(field.value), partial: true });
  }
  for (const { expression, type } of comments.casts) {
    add({ type, anchor: expression, value: values.resolve(expression), partial: true });
  }
  for (const { callee, returned, parameters } of comments.functions) {
    for (const parameter of callee.params) {
      if (parameter.type !== "AssignmentPattern" || parameter.left.type !== "Identifier") continue;
      const type = parameters.get(parameter.left.name);
      if (type !== undefined)
        add({ type, anchor: parameter.left, value: values.resolve(parameter.right), partial: true });
    }
    const result = callee.async && returned?.kind === "promise" ? returned.value : returned;
    if (result !== undefined && !callee.generator) addReturned(callee, result, callee.id ?? callee);
  }
  if (context.compiler !== undefined) addExpected(context.compiler);
  return sites;

  /** With type information: whatever literal the SDK's type is expected of. */
  function addExpected(compiler: TypeInformation): void {
    const covered = new Set<Node>([...known, ...sites.map((site) => site.value.node)]);
    for (const node of file.nodes("ObjectExpression")) {
      if (!covered.has(node) && isWithin(node, covered)) covered.add(node);
      if (covered.has(node)) continue;
      const expected = compiler.expected(node);
      const type = expected && types.named(expected);
      if (type === undefined) continue;
      covered.add(node);
      // Whoever gets it may complete it.
      add({ type, value: values.resolve(node), anchor: node, partial: true });
    }
  }
}

/** Whether an object stands in another one that is looked at already. */
function isWithin(node: Node, covered: ReadonlySet<Node>): boolean {
  for (const outer of ancestorsOf(node)) {
    if (outer.type === "ObjectExpression") return covered.has(outer);
    if (covered.has(outer)) return true;
    if (outer.type !== "Property" && outer.type !== "ArrayExpression" && outer.type !== "ConditionalExpression")
      return false;
  }
  return false;
}

/** The type itself, without the colon before it. */
function annotationNode(node: Node): Node {
  return node.type === "TSTypeAnnotation" ? node.typeAnnotation : node;
}

/** What is written out here, and not only named: what is named is looked at where it stands. */
function isLiteral(node: Node): boolean {
  switch (node.type) {
    case "ObjectExpression":
    case "ArrayExpression":
      return true;
    case "ConditionalExpression":
      return isLiteral(node.consequent) || isLiteral(node.alternate);
    case "LogicalExpression":
      return isLiteral(node.right);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return isLiteral(node.expression);
    default:
      return false;
  }
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

/** A variable's first value; whatever is written to it later isn't known. */
function declaredValue(
  declarator: TSESTree.VariableDeclarator,
  name: TSESTree.Identifier,
  { file, values }: SiteContext,
): { readonly value: NodeValue; readonly partial: boolean } {
  const value = values.resolve(declarator.init ?? declarator);
  const variable = file.declaredBy(name);
  if (variable === undefined || !isNeverReassigned(variable)) return { value, partial: true };
  const effects = values.effects.ofVariable(variable);
  if (effects?.every((effect) => effect.kind === "share")) return { value, partial: false };
  // Functions that the object is passed to may complete it, but what is written here has its type already.
  const written = (effects ?? []).filter((effect) => effect.kind !== "escape" && effect.kind !== "share");
  return {
    value: applyEffects(
      value,
      written.map((effect) => ({ effect, certain: false, conditional: false })),
      (node) => values.resolve(node),
    ),
    partial: true,
  };
}

function sitesOf({ type, value, anchor, partial }: TypedValue): RequestSite[] {
  switch (type.kind) {
    case "shape":
      if (value.kind === "unknown" || value.kind === "absent") return [];
      return [
        {
          service: type.service,
          operation: type.operation,
          shape: type.shape.name,
          dialect: partial || type.partial ? "partial" : type.sdk === "v2" ? "sdk-v2" : "sdk-v3",
          anchor,
          value: type.extended === true ? withoutOthers(value, type.shape) : value,
        },
      ];
    case "tuple":
      return branchesOf(value).flatMap((branch) =>
        branch.value.kind === "list" && branch.value.items.every((item) => !item.spread)
          ? branch.value.items.flatMap((item, index) => {
              const element = type.elements[index];
              return element === undefined
                ? []
                : sitesOf({ type: element, value: item.value, anchor: item.node, partial });
            })
          : [],
      );
    case "list":
      return branchesOf(value).flatMap((branch) =>
        branch.value.kind === "list"
          ? branch.value.items.flatMap((item) =>
              sitesOf({ type: type.element, value: item.value, anchor: item.node, partial }),
            )
          : [],
      );
    case "map":
      return entriesOf(value).flatMap(([, entry]) =>
        sitesOf({ type: type.value, value: entry.value, anchor: entry.keyNode, partial }),
      );
    case "object":
      return entriesOf(value).flatMap(([key, entry]) => {
        const member = type.members.get(key);
        return member === undefined
          ? []
          : sitesOf({ type: member, value: entry.value, anchor: entry.keyNode, partial });
      });
    case "promise":
      return [];
  }
}

/** Without the members that another type has added. */
function withoutOthers(value: NodeValue, shape: Shape): NodeValue {
  return mapBranches(value, (branch) =>
    branch.kind === "record" && shape.kind === "structure"
      ? record(new Map([...branch.entries].filter(([key]) => shape.members.has(key))), branch.open, branch.node)
      : branch,
  );
}

function entriesOf(value: NodeValue): [string, { readonly value: NodeValue; readonly keyNode: Node }][] {
  return branchesOf(value).flatMap((branch) => (branch.value.kind === "record" ? [...branch.value.entries] : []));
}
