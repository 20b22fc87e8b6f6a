import type { TSESTree } from "@typescript-eslint/utils";
import { constructOf } from "../../bindings/cdk.js";
import { memberName, originOf } from "../../bindings/variables.js";
import type { ConstructClass } from "../../../model/construct-type.js";
import type { RequestSite } from "../../request-site.js";
import type { NodeValue } from "../../values/node-value.js";
import type { SiteContext } from "../site-context.js";
import { constructValue } from "./construct-values.js";

type Node = TSESTree.Node;

/** What a construct is made with, as far as its properties stand for members of the API. */
export function describedConstruct(
  { callee, arguments: args }: TSESTree.NewExpression | TSESTree.CallExpression,
  { properties, argument }: ConstructClass,
  context: SiteContext,
): RequestSite[] {
  const given = args[argument];
  return given === undefined ? [] : [siteOf(properties, callee, context.values.resolve(given), context)];
}

/** `config.addInstanceProductionVariant({ ... })` on a constant that the file makes. */
export function describedAdditions(context: SiteContext): RequestSite[] {
  const { file, values } = context;
  return file.nodes("CallExpression").flatMap(({ callee, arguments: [given] }): RequestSite[] => {
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    if (callee.type !== "MemberExpression" || method === undefined || given?.type !== "ObjectExpression") return [];
    const { methods = {} } = describedObject(callee.object, context) ?? {};
    const type = Object.hasOwn(methods, method) ? methods[method] : undefined;
    return type === undefined ? [] : [siteOf(type, callee, values.resolve(given), context)];
  });
}

/** The construct that a constant certainly holds. */
function describedObject(node: Node, { file, imports }: SiteContext): ConstructClass | undefined {
  const variable = node.type === "Identifier" ? file.variableOf(node) : undefined;
  const origin = variable && originOf(variable);
  if (origin?.steps.length !== 0 || origin.init.type !== "NewExpression") return undefined;
  const imported = imports.of(origin.init.callee);
  const construct = imported && constructOf(imported);
  return construct?.kind === "described" ? construct.described : undefined;
}

function siteOf(type: string, anchor: Node, value: NodeValue, context: SiteContext): RequestSite {
  return {
    service: "sagemaker",
    operation: undefined,
    shape: type,
    dialect: "properties",
    anchor,
    value: constructValue(value, type, context),
  };
}
