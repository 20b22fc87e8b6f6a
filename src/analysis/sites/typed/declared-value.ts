import type { TSESTree } from "@typescript-eslint/utils";
import { isNeverReassigned } from "../../bindings/variables.js";
import { applyEffects } from "../../effects/apply-effects.js";
import type { NodeValue } from "../../values/node-value.js";
import type { SiteContext } from "../site-context.js";

/** A variable's first value; whatever is written to it later isn't known. */
export function declaredValue(
  declarator: TSESTree.VariableDeclarator,
  name: TSESTree.Identifier,
  { file, values }: SiteContext,
): { readonly value: NodeValue; readonly partial: boolean } {
  const value = values.resolve(declarator.init ?? declarator);
  const variable = file.declaredBy(name);
  if (variable === undefined || !isNeverReassigned(variable)) return { value, partial: true };
  const effects = values.effects.ofVariable(variable);
  if (effects?.every((effect) => effect.kind === "share")) return { value, partial: false };
  // Functions that the object is passed to may complete it, but what is written here has its type already.
  const written = (effects ?? []).filter((effect) => effect.kind !== "escape" && effect.kind !== "share");
  return {
    value: applyEffects(
      value,
      written.map((effect) => ({ effect, certain: false, conditional: false })),
      (node) => values.resolve(node),
    ),
    partial: true,
  };
}
