import type { TSESTree } from "@typescript-eslint/utils";
import { type Quote, stringLiteral } from "./string-literal.js";

/** A member's name as a key: quoted like the one that it stands for, or where it must be. */
export function keyText(name: string, quote?: Quote): string {
  return quote === undefined && isIdentifier(name) ? name : stringLiteral(name, quote ?? '"');
}

/** Whether a name may stand behind a dot. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** Whether an object literal has a key of that name already. */
export function hasKey(object: TSESTree.ObjectExpression, name: string): boolean {
  return object.properties.some(
    (property) =>
      property.type === "Property" &&
      ((property.key.type === "Identifier" && !property.computed && property.key.name === name) ||
        (property.key.type === "Literal" && property.key.value === name)),
  );
}
