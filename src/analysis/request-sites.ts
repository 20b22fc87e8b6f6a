import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { createContext, type Surroundings } from "./create-context.js";
import type { RequestSite } from "./request-site.js";
import { findInfrastructure } from "./sites/infrastructure/infrastructure.js";
import { findSdkCalls } from "./sites/sdk-calls.js";
import type { SiteContext } from "./sites/site-context.js";
import { findTypedObjects } from "./sites/typed/typed-objects.js";
import { runsUnseenCode } from "./unseen-code.js";

/**
 * All request sites of a file that names an SDK, in source order; each surface (a way to write requests) has a finder in
 * `sites/`.
 */
export function findRequestSites(
  sourceCode: Readonly<TSESLint.SourceCode>,
  surroundings: Surroundings = {},
): RequestSite[] {
  return requestSitesIn(createContext(sourceCode, surroundings));
}

/** The same of a file that has been looked into already. */
export function requestSitesIn(context: SiteContext): RequestSite[] {
  if (runsUnseenCode(context.file)) return [];
  const calls = [...findSdkCalls(context), ...findInfrastructure(context)];
  const typed = findTypedObjects(context, calls.map(nodeOf));
  return [...calls, ...notAmong(typed, calls)].sort((a, b) => a.anchor.range[0] - b.anchor.range[0]);
}

/** A typed object that is passed to an operation or a resource is its request; it isn't checked twice. */
function notAmong(typed: readonly RequestSite[], calls: readonly RequestSite[]): readonly RequestSite[] {
  if (typed.length === 0 || calls.length === 0) return typed;
  const requests = new Map(calls.map((site) => [nodeOf(site), site.shape]));
  return typed.filter((site) => requests.get(nodeOf(site)) !== site.shape);
}

/** Where the request is written. */
function nodeOf(site: RequestSite): TSESTree.Node {
  return site.written?.node ?? site.value.node;
}
