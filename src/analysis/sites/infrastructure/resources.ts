import type { TSESTree } from "@typescript-eslint/utils";
import type { Dialect } from "../../../check/dialect.js";
import { loadResources } from "../../../model/registry.js";
import type { Operation } from "../../../model/shape.js";
import { parentOf } from "../../ancestors.js";
import { memberName } from "../../bindings/variables.js";
import { applyEffects } from "../../effects/apply-effects.js";
import type { RequestSite } from "../../request-site.js";
import type { NodeValue } from "../../values/node-value.js";
import { operationNamed } from "../operations.js";
import type { SiteContext } from "../site-context.js";
import type { CdkVariable } from "./cdk-variables.js";
import { constructOf, type ResourceConstruct } from "./constructs.js";
import { withoutReferences } from "./references.js";

/** `new CfnModel(this, "Model", { ... })`. */
export function resourceSites(
  node: TSESTree.NewExpression | TSESTree.CallExpression,
  construct: ResourceConstruct,
  props: NodeValue,
  context: SiteContext,
): RequestSite[] {
  const target = targetOf(construct);
  if (target === undefined || isOverridden(node, context)) return [];
  const effects = context.values.effects.ofUses([node]);
  if (effects === undefined) return [];
  const value = applyEffects(
    props,
    // Only what is written to the resource's own properties; everybody may be handed the resource.
    effects
      .filter((effect) => effect.kind !== "escape" && effect.kind !== "share")
      .map((effect) => ({ effect, certain: false, conditional: false })),
    (expression) => context.values.resolve(expression),
  );
  return [siteOf(target, node.callee, value)];
}

/** `const props: CfnEndpointConfigProps = { ... }`: a variable that has the type of a resource's properties. */
export function declaredResource({ type, imported, init }: CdkVariable, context: SiteContext): RequestSite[] {
  const { module, path } = imported;
  const resource = /^(Cfn\w+)Props$/.exec(path.at(-1) ?? "")?.[1];
  const construct =
    resource === undefined ? undefined : constructOf({ module, path: [...path.slice(0, -1), resource] });
  const target = construct?.kind === "resource" ? targetOf(construct) : undefined;
  return target === undefined ? [] : [siteOf(target, type, context.values.resolve(init))];
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
  const operation = isResource ? resourceNamed(service, construct.name) : operationNamed(service, construct.operation);
  return operation && { service, operation, dialect: isResource ? "cdk" : "construct" };
}

/** The resource that the CDK's class of that name is for: `Model`. */
function resourceNamed(service: string, name: string): Operation | undefined {
  const resources = loadResources(service, "cdk")?.operations ?? new Map<string, Operation>();
  return [...resources.values()].find((resource) => resource.name.endsWith(`::${name}`));
}

/**
 * Escape hatches replace properties behind the constructor's back: whoever uses them knows better. They go by their
 * names, on whatever they are called: a wrong guess only leads to silence.
 */
function isOverridden(node: TSESTree.Node, { file }: SiteContext): boolean {
  if (parentOf(node)?.type === "ExpressionStatement") return false;
  return file.nodes("CallExpression").some(({ callee }) => {
    const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    return name !== undefined && /^add(?:Property)?(?:Deletion)?Override$/.test(name);
  });
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
