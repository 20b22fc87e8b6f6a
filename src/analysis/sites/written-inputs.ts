import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import { originOf } from "../bindings/variables.js";
import { isTarget } from "../target.js";
import { withoutTypes, withoutWrappers } from "../without-types.js";
import type { SiteContext } from "./site-context.js";

type Node = TSESTree.Node;

const known = new WeakMap<SiteContext, boolean>();

/**
 * Whether a file writes to the input of a command that it doesn't make right there, or hands it on:
 * `command.input.Tags = tags` in a function that gets the command.
 */
export function writesToGivenInput(context: SiteContext): boolean {
  const answer = known.get(context) ?? findWrites(context);
  known.set(context, answer);
  return answer;
}

function findWrites({ file, members }: SiteContext): boolean {
  const isOfOwn = (object: Node): boolean => {
    const variable = object.type === "Identifier" ? file.variableOf(object) : undefined;
    const origin = variable && originOf(variable);
    return origin?.steps.length === 0 && withoutTypes(origin.init).type === "NewExpression";
  };
  const inputs = members.named("input").filter(({ object }) => !isOfOwn(withoutWrappers(object)));
  const taken = members.takenFrom("input").flatMap(({ references }) => references.map(({ identifier }) => identifier));
  return [...inputs, ...taken].some(mayChange);
}

/** Whether something is written to an object or to a part of it, or a function gets it. */
function mayChange(object: Node): boolean {
  let part = object;
  for (const holder of ancestorsOf(object)) {
    if (!isWithin(part, holder)) break;
    part = holder;
  }
  const user = parentOf(part);
  return isTarget(part) || user?.type === "CallExpression";
}

/** Whether `holder` is a part of `part`, or the same without its types: `part.member`, `(part as Input)`. */
function isWithin(part: Node, holder: Node): boolean {
  return holder.type === "MemberExpression"
    ? holder.object === part
    : withoutWrappers(holder) === withoutWrappers(part);
}
