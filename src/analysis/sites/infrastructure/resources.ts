import type { TSESTree } from "@typescript-eslint/utils";
import type { Dialect } from "../../../check/dialect.js";
import { exactText } from "../../../check/text-value.js";
import { resourceNamed, resourceOfType } from "../../../model/registry.js";
import type { Operation } from "../../../model/shape.js";
import { parentOf } from "../../ancestors.js";
import type { ResourceConstruct } from "../../bindings/cdk.js";
import { isThis } from "../../bindings/this.js";
import { memberName, originOf } from "../../bindings/variables.js";
import { applyEffects } from "../../effects/apply-effects.js";
import type { Effect } from "../../effects/effect.js";
import type { RequestSite, SiteResource } from "../../request-site.js";
import type { SourceFile } from "../../source-file.js";
import { mapBranches } from "../../values/choices.js";
import { record, unknown, type NodeValue } from "../../values/node-value.js";
import { withoutTypes } from "../../without-types.js";
import { operationNamed } from "../operations.js";
import { recordsOf } from "../states-tasks.js";
import type { SiteContext } from "../site-context.js";
import { withoutReferences } from "./references.js";

/** Where a construct is made: with `new`, by a factory, or as what a class extends. */
type Making = TSESTree.NewExpression | TSESTree.CallExpression;

/** `new CfnModel(this, "Model", { ... })`, `super(scope, "Model", { ... })` in a class that extends it. */
export function resourceSites(
  node: Making,
  construct: ResourceConstruct,
  props: NodeValue,
  context: SiteContext,
): RequestSite[] {
  const target = targetOf(construct);
  const value = target && valueWhenMade(node, props, target.operation.input.members, context);
  return target === undefined || value === undefined
    ? []
    : [{ ...siteOf(target, node.callee, value), ...asResource(node, context) }];
}

/** `new CfnResource(this, "Model", { type: "AWS::SageMaker::Model", properties: { ... } })`. */
export function anyResourceSites(node: Making, props: NodeValue, context: SiteContext): RequestSite[] {
  return recordsOf(props).flatMap(({ entries }): RequestSite[] => {
    const type = entries.get("type");
    const properties = entries.get("properties");
    const name = type && exactText(type.value);
    const resource = name === undefined ? undefined : resourceOfType(name);
    if (resource === undefined || properties === undefined) return [];
    const value = valueWhenMade(node, properties.value, noMembers, context);
    if (value === undefined) return [];
    const site = siteOf({ ...resource, dialect: "cloudformation" }, properties.keyNode, value);
    return [{ ...site, ...asResource(node, context) }];
  });
}

/** What `CfnResource` has of its own stands for no property of the resource. */
const noMembers: Members = new Map();

type Members = ReadonlyMap<string, unknown>;

/**
 * The properties with what is written to the resource afterwards; undefined where that can't be followed.
 *
 * @param members the properties that the resource has by the same names; others are the file's own: `this.owner = owner`
 */
function valueWhenMade(node: Making, props: NodeValue, members: Members, context: SiteContext): NodeValue | undefined {
  if (isOverridden(node, context)) return undefined;
  if (node.callee.type === "Super") return withoutOwnWrites(props, members, context);
  const effects = context.values.effects.ofUses([node]);
  if (effects === undefined) return undefined;
  // Everybody may be handed the resource as a whole.
  const isOfProperty = ({ path: [name] }: Effect): boolean =>
    name === null || (name !== undefined && members.has(name));
  return applyEffects(
    props,
    effects.filter(isOfProperty).map((effect) => ({ effect, certain: false, conditional: false })),
    (expression) => context.values.resolve(expression),
  );
}

/** What a class that extends a resource writes to its own properties isn't known. */
function withoutOwnWrites(props: NodeValue, members: Members, { file }: SiteContext): NodeValue {
  const written = file.nodes("AssignmentExpression").flatMap(({ left }) => {
    const target = withoutTypes(left);
    const isOwn = target.type === "MemberExpression" && isThis(target.object);
    const name = isOwn ? memberName(target) : undefined;
    return name === undefined || !members.has(name) ? [] : [{ name, node: left }];
  });
  return mapBranches(props, (branch) => {
    if (branch.kind !== "record") return branch;
    const entries = new Map(branch.entries);
    for (const { name, node } of written) {
      entries.set(name, { key: name, keyNode: node, propertyNode: undefined, value: unknown(node) });
    }
    return record(entries, branch.open, branch.node);
  });
}

/** What takes the properties of a construct: an operation, or a resource. */
interface Target {
  readonly service: string;
  readonly operation: Operation;
  readonly dialect: Dialect;
}

function targetOf(construct: ResourceConstruct): Target | undefined {
  const service = construct.service.id;
  const isResource = construct.kind === "resource";
  const operation = isResource
    ? resourceNamed(service, construct.name, "cdk")
    : operationNamed(service, construct.operation);
  return operation && { service, operation, dialect: isResource ? "cdk" : "construct" };
}

/**
 * Escape hatches replace properties behind the constructor's back: whoever uses them knows better. They go by their
 * names, on whatever they are called: a wrong guess only leads to silence.
 */
function isOverridden(node: TSESTree.Node, { file }: SiteContext): boolean {
  if (parentOf(node)?.type === "ExpressionStatement" && node.type === "NewExpression") return false;
  return file.nodes("CallExpression").some(({ callee }) => {
    const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    return name !== undefined && /^add(?:Property)?(?:Deletion)?Override$/.test(name);
  });
}

/** What says which resource a construct is, and which ones its properties refer to. */
function asResource(node: Making, { file }: SiteContext): Pick<RequestSite, "resource" | "resourceOf"> {
  const resourceAt = (made: TSESTree.Node): SiteResource => {
    const declarator = parentOf(made);
    const name =
      declarator?.type === "VariableDeclarator" && declarator.id.type === "Identifier" ? declarator.id.name : "";
    return { id: String(made.range[0]), shown: name };
  };
  return {
    resource: resourceAt(node),
    resourceOf: (expression) => {
      const made = expression.type === "MemberExpression" ? madeByConstant(expression, file) : undefined;
      return made && resourceAt(made);
    },
  };
}

/** What a constant holds of which an attribute is read: `model.attrModelName`, `model.ref`. */
function madeByConstant({ object, property }: TSESTree.MemberExpression, file: SourceFile): TSESTree.Node | undefined {
  if (property.type !== "Identifier" || !/^(?:attr[A-Z]|ref$)/u.test(property.name)) return undefined;
  const variable = object.type === "Identifier" ? file.variableOf(object) : undefined;
  const origin = variable && originOf(variable);
  return origin?.steps.length === 0 && origin.init.type === "NewExpression" ? origin.init : undefined;
}

function siteOf({ service, operation, dialect }: Target, anchor: TSESTree.Node, value: NodeValue): RequestSite {
  return {
    service,
    operation: operation.name,
    shape: operation.input.name,
    dialect,
    anchor,
    value: withoutReferences(value),
  };
}
