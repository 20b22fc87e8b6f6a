import type { TSESTree } from "@typescript-eslint/utils";
import type { Identity } from "../../check/links/link.js";
import type { LinkedSite } from "../../check/links/linked-site.js";
import { asCloudFormationReads } from "../../check/resource-value.js";
import { isResource } from "../../check/dialect.js";
import { exactText } from "../../check/text-value.js";
import type { Service, Shape } from "../../model/shape.js";
import type { RequestSite } from "../request-site.js";
import type { NodeValue } from "../values/node-value.js";
import { isReached } from "./reach.js";

type Node = TSESTree.Node;

/** A request as links see it; undefined where it has no links: part of a definition, or of no certain form. */
export function linkedSite(site: RequestSite, service: Service, shape: Shape): LinkedSite<Node> | undefined {
  if (site.definition !== undefined || site.dialect === "pipeline" || site.dialect === "properties") return undefined;
  const value = isResource(site.dialect) ? asCloudFormationReads(site.value, shape) : site.value;
  if (value.kind !== "record" || shape.kind !== "structure") return undefined;
  const { resource, anchor, dialect } = site;
  const client = site.clientOptions?.();
  return {
    record: value,
    shape,
    service,
    dialect,
    holder: { node: anchor, part: "whole" },
    named: (each) => namedBy(each, site),
    known: resource === undefined ? [] : [resourceIdentity(resource)],
    isBefore: (other) => anchor.range[0] < other.holder.node.range[0],
    client,
    isThereFor: (other, name) => reachSame(client, other.client) && isReached(site, other.holder.node, name),
  };
}

/** Whether nothing says that two clients reach different accounts or Regions. */
function reachSame(client: string | undefined, other: string | undefined): boolean {
  return client === undefined || other === undefined || client === other;
}

/** What a value names: the text that it is, or the resource that it refers to. */
function namedBy(value: NodeValue, { resourceOf }: RequestSite): Identity | undefined {
  const text = exactText(value);
  if (text !== undefined) {
    // A configuration's ARN ends with its name, in small letters.
    const name = /^arn:[^:]*:sagemaker:[^:]*:[^:]*:[\w-]+\/([^/]+)$/u.exec(text)?.[1];
    return text === "" ? undefined : { key: `name ${(name ?? text).toLowerCase()}`, shown: text };
  }
  const resource = value.kind === "unknown" ? resourceOf?.(value.node) : undefined;
  return resource && resourceIdentity(resource);
}

function resourceIdentity({ id, shown }: NonNullable<RequestSite["resource"]>): Identity {
  return { key: `resource ${id}`, shown };
}
