import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../../ancestors.js";
import { isNeverReassigned } from "../../bindings/variables.js";
import { applyEffects, keepTypeOnly } from "../../effects/apply-effects.js";
import type { History } from "../../effects/effect-finder.js";
import type { NodeValue } from "../../values/node-value.js";
import { handOversIn, isCompleted } from "../hand-overs.js";
import type { SiteContext } from "../site-context.js";

/** A variable's first value; whatever is written to it later isn't known. */
export function declaredValue(
  declarator: TSESTree.VariableDeclarator,
  name: TSESTree.Identifier,
  context: SiteContext,
): { readonly value: NodeValue; readonly partial: boolean } {
  const { file, values } = context;
  const value = values.resolve(declarator.init ?? declarator);
  const variable = file.declaredBy(name);
  if (variable === undefined || !isNeverReassigned(variable)) return { value, partial: true };
  const history = values.effects.historyOfVariable(variable);
  if (history?.effects.every((effect) => effect.kind === "share") === true) return { value, partial: false };
  if (history !== undefined && mayBeCompleted(history, declarator, context)) {
    return { value: keepTypeOnly(value), partial: true };
  }
  // A function that the object is passed to may complete it, but what is written here has its type already.
  const written = (history?.effects ?? []).filter((effect) => effect.kind !== "escape" && effect.kind !== "share");
  return {
    value: applyEffects(
      value,
      written.map((effect) => ({ effect, certain: false, conditional: false })),
      (node) => values.resolve(node),
    ),
    partial: true,
  };
}

/** Whether somebody unknown gets the object before it is used as a request. */
function mayBeCompleted(history: History, made: TSESTree.Node, { values }: SiteContext): boolean {
  const handOvers = handOversIn(history, (path) => path.length === 0, values.effects);
  // A command that is kept reads its input only when it is sent: that may be after all others.
  const isKept = handOvers.some(
    ({ node }) => node.type === "NewExpression" && parentOf(node)?.type !== "CallExpression",
  );
  return isKept ? handOvers.some(({ to }) => to === "unknown") : isCompleted(handOvers, made);
}
