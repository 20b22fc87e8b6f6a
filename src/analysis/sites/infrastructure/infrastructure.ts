import type { TSESTree } from "@typescript-eslint/utils";
import { constructOf, type Construct } from "../../bindings/cdk.js";
import { memberName, staticKey } from "../../bindings/variables.js";
import { classAround } from "../../bindings/this.js";
import type { RequestSite } from "../../request-site.js";
import { mayHoldTasks, recordsOf, taskSite } from "../states-tasks.js";
import type { SiteContext } from "../site-context.js";
import { describedCallVariables } from "./described-call-variables.js";
import { describedAdditions, describedConstruct } from "./described-constructs.js";
import { describedCall } from "./described-calls.js";
import { laterWrites } from "./later-writes.js";
import { anyResourceSites, resourceSites } from "./resources.js";

/**
 * Finds requests in infrastructure code: the CDK's `Cfn*` resources, its calls of SDK operations
 * (`AwsCustomResource`, `CallAwsService`), and task states of Step Functions.
 */
export function findInfrastructure(context: SiteContext): RequestSite[] {
  return [...(namesTheCdk(context.file.sourceCode.text) ? findInCdk(context) : []), ...findTaskStates(context)];
}

/** Whether a file can use the CDK: everything of its is known by the module that it comes from. */
function namesTheCdk(text: string): boolean {
  return text.includes("aws-cdk");
}

function findInCdk(context: SiteContext): RequestSite[] {
  return [
    ...findConstructs(context).flatMap((found) => sitesOfConstruct(found, context)),
    ...describedCallVariables(context),
    ...laterWrites(context),
    ...describedAdditions(context),
  ];
}

interface MadeConstruct {
  readonly node: TSESTree.NewExpression | TSESTree.CallExpression;
  readonly construct: Construct;
}

/**
 * Where the file makes a construct: with `new`, `CallAwsService.jsonata(this, "Delete", { ... })`, or `super` in a class
 * that extends one.
 */
function findConstructs({ file, imports }: SiteContext): MadeConstruct[] {
  const makers = [
    ...file.nodes("NewExpression").map((node) => ({ node, maker: node.callee })),
    ...file.nodes("CallExpression").flatMap((node) => {
      const { callee } = node;
      const isFactory = callee.type === "MemberExpression" && /^json(?:ata|Path)$/.test(memberName(callee) ?? "");
      if (isFactory) return [{ node, maker: callee.object }];
      const extended = callee.type === "Super" ? classAround(node)?.superClass : undefined;
      return extended ? [{ node, maker: extended }] : [];
    }),
  ];
  return makers.flatMap(({ node, maker }) => {
    const imported = imports.of(maker);
    const construct = imported && constructOf(imported);
    return construct === undefined ? [] : [{ node, construct }];
  });
}

function sitesOfConstruct({ node, construct }: MadeConstruct, context: SiteContext): RequestSite[] {
  if (node.arguments.some((one) => one.type === "SpreadElement")) return [];
  if (construct.kind === "described") return describedConstruct(node, construct.described, context);
  const [, , argument] = node.arguments;
  if (argument === undefined) return [];
  const props = context.values.resolve(argument);
  switch (construct.kind) {
    case "resource":
    case "task":
      return resourceSites(node, construct, props, context);
    case "any-resource":
      return anyResourceSites(node, props, context);
    case "call-aws-service":
      return recordsOf(props).flatMap((call) => describedCall(call, "states"));
    case "custom-resource":
      return recordsOf(props).flatMap(({ entries }) =>
        ["onCreate", "onUpdate", "onDelete"].flatMap((name) => {
          const call = entries.get(name);
          return call === undefined
            ? []
            : recordsOf(call.value).flatMap((one) => describedCall(one, "custom-resource"));
        }),
      );
  }
}

/** What a task state says of its request; the rest of it may be spread into it. */
const saidByTasks = ["Resource", "Parameters", "Arguments"];

/** Objects that are a task state, whatever they are for. */
function findTaskStates({ file, values }: SiteContext): RequestSite[] {
  if (!mayHoldTasks(file.sourceCode.text)) return [];
  return file.nodes("ObjectExpression").flatMap((node) => {
    const saysSo = node.properties.some((one) => one.type === "Property" && saidByTasks.includes(staticKey(one) ?? ""));
    if (!saysSo) return [];
    return taskSite(values.resolve(node)) ?? [];
  });
}
