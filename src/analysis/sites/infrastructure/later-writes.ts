import type { TSESTree } from "@typescript-eslint/utils";
import { resourceNamed } from "../../../model/registry.js";
import { exactText } from "../../../check/text-value.js";
import { memberName } from "../../bindings/variables.js";
import type { RequestSite } from "../../request-site.js";
import { list, record, type NodeValue } from "../../values/node-value.js";
import type { SiteContext } from "../site-context.js";
import { opened } from "./opened.js";
import { withoutReferences } from "./references.js";
import { resourceObject } from "./resource-objects.js";

type Node = TSESTree.Node;

/**
 * What is written to a resource after it was made: `model.primaryContainer = …`, and the escape hatches
 * `addPropertyOverride("ProductionVariants.0.InstanceType", …)` and `addOverride("Properties.…", …)`. Each is looked at
 * by itself: what else the resource has isn't known there.
 */
export function laterWrites(context: SiteContext): RequestSite[] {
  return [...assignedProperties(context), ...overriddenProperties(context)];
}

function assignedProperties(context: SiteContext): RequestSite[] {
  return context.file.nodes("AssignmentExpression").flatMap(({ left, right, operator }): RequestSite[] => {
    if (operator !== "=" || left.type !== "MemberExpression") return [];
    const name = memberName(left);
    const resource = name === undefined ? undefined : resourceObject(left.object, context);
    const target = resource && resourceNamed(resource.service.id, resource.name, "cdk");
    if (name === undefined || resource === undefined || target?.input.members.has(name) !== true) return [];
    const value = holding(name, left.property, context.values.resolve(right), left);
    return [
      {
        service: resource.service.id,
        operation: target.name,
        shape: target.input.name,
        dialect: "cdk",
        anchor: left,
        value: withoutReferences(opened(value)),
      },
    ];
  });
}

function overriddenProperties(context: SiteContext): RequestSite[] {
  return context.file.nodes("CallExpression").flatMap((call): RequestSite[] => {
    const { callee } = call;
    const [pathNode, valueNode] = call.arguments;
    if (callee.type !== "MemberExpression" || pathNode === undefined || valueNode === undefined) return [];
    const method = memberName(callee);
    if (method !== "addPropertyOverride" && method !== "addOverride") return [];
    const resource = resourceObject(callee.object, context);
    const target = resource && resourceNamed(resource.service.id, resource.name, "cloudformation");
    const steps = resource && stepsOf(exactText(context.values.resolve(pathNode)), method);
    if (resource === undefined || target === undefined || steps === undefined) return [];
    const value = steps.reduceRight((inner, step) => within(step, inner, pathNode), context.values.resolve(valueNode));
    return [
      {
        service: resource.service.id,
        operation: target.name,
        shape: target.input.name,
        dialect: "cloudformation",
        anchor: pathNode,
        value: withoutReferences(opened(value)),
      },
    ];
  });
}

/** `A.0.B` as steps; a dot in a name is escaped. Undefined where it leads elsewhere than to a property. */
function stepsOf(path: string | undefined, method: "addPropertyOverride" | "addOverride"): string[] | undefined {
  const steps = path?.match(/(?:\\.|[^.\\])+/g)?.map((step) => step.replaceAll(/\\(.)/g, "$1"));
  if (steps === undefined || steps.length === 0) return undefined;
  if (method === "addPropertyOverride") return steps;
  return steps[0] === "Properties" && steps.length > 1 ? steps.slice(1) : undefined;
}

/** A value one step further out: a member, or one of any number of elements. */
function within(step: string, inner: NodeValue, node: Node): NodeValue {
  if (!/^\d+$/.test(step)) return holding(step, node, inner, node);
  return list([{ spread: true, value: inner, min: 1, max: Infinity, node }], node);
}

function holding(key: string, keyNode: Node, value: NodeValue, node: Node): NodeValue {
  return record(new Map([[key, { key, keyNode, propertyNode: undefined, value }]]), true, node);
}
