import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { EffectFinder, History } from "../effects/effect-finder.js";
import type { PathKey } from "../effects/effect.js";
import { mayRunBefore } from "../effects/order.js";

type Node = TSESTree.Node;

/** A place where somebody gets a request. */
export interface HandOver {
  readonly node: Node;
  /** `send`: the SDK; `unknown`: somebody who may complete it, or send it; `leave`: it leaves the file or the function. */
  readonly to: "send" | "unknown" | "leave";
}

/** Of more hand-overs nobody looks which comes first. */
const maxHandOvers = 200;

/**
 * Who gets a request, in source order.
 *
 * @param isWhole whether what stands at a path is all of the request
 */
export function handOversIn(
  { effects, sends }: History,
  isWhole: (path: readonly PathKey[]) => boolean,
  finder: EffectFinder,
): HandOver[] {
  const sent = sends.filter(({ path }) => isWhole(path)).map(({ node }): HandOver => ({ node, to: "send" }));
  const others = effects
    .filter(({ kind, path }) => (kind === "escape" || kind === "share") && isWhole(path))
    .flatMap(({ kind, node }): HandOver[] =>
      kind === "share" ? [{ node, to: "leave" }] : [{ node, to: "unknown" }, ...handedOn(node, finder)],
    );
  return [...sent, ...others].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** Who gets what an unknown function gives back that got the request: `client.send(complete(command))`. */
function handedOn(node: Node, finder: EffectFinder): HandOver[] {
  if (node.type !== "CallExpression") return [];
  const outer = parentOf(node);
  // What is awaited first is the response.
  if (outer?.type === "CallExpression" && outer.callee !== node && !finder.isKnown(outer)) {
    return [{ node: outer, to: "leave" }];
  }
  return (finder.historyOf(node)?.sends ?? []).map((send): HandOver => ({ node: send.node, to: "send" }));
}

/**
 * Where a request is sent as it is written: by the SDK, before anybody unknown can have got it; or by somebody unknown
 * who is the first and the last to get it, since nobody else can have sent it.
 *
 * @param made where the request is made
 */
export function firstAsWritten(handOvers: readonly HandOver[], made: Node): HandOver | undefined {
  const unknown = handOvers.filter(({ to }) => to === "unknown");
  if (unknown.length === 0) return handOvers.find(({ to }) => to === "send") ?? handOvers[0];
  if (handOvers.length > maxHandOvers) return undefined;
  // A function of the file may both hand it on and send it: which comes first isn't looked at.
  const isFirst = (one: HandOver): boolean =>
    unknown.every(({ node }) => (node === one.node ? one.to === "unknown" : !mayRunBefore(node, one.node, made)));
  const isLast = (one: HandOver): boolean =>
    handOvers.every(({ node, to }) => (node === one.node ? to === one.to : !mayRunBefore(one.node, node, made)));
  return handOvers.find((one) => isFirst(one) && (one.to === "send" || isLast(one)));
}

/** Whether somebody unknown gets the request before it can be sent, and may put anything into it. */
export function isCompleted(handOvers: readonly HandOver[], made: Node): boolean {
  return handOvers.some(({ to }) => to === "unknown") && firstAsWritten(handOvers, made) === undefined;
}
