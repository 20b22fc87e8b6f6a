import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../analysis/ancestors.js";
import { changeOf, type TextChange } from "./text-change.js";
import { literalSource } from "../analysis/literal-source.js";
import { hasKey, isIdentifier, keyText } from "./object-keys.js";

/**
 * The change that gives a member of an object literal, or the member that is assigned to, another name.
 *
 * @param keyNode the key, or the shorthand property or member expression that it is in
 * @returns undefined where the object has that name already, or the key isn't written out.
 */
export function renameKey(keyNode: TSESTree.Node, name: string, text: string): TextChange | undefined {
  const key = keyNode.type === "Property" && !keyNode.shorthand ? keyNode.key : keyNode;
  const property = key.type === "Property" ? key : parentOf(key);
  const object = property && parentOf(property);
  if (property?.type === "Property" && object?.type === "ObjectExpression") {
    if (hasKey(object, name)) return undefined;
    if (property.shorthand) {
      return changeOf(property, `${keyText(name)}: ${text.slice(...property.key.range)}`);
    }
    return property.key === key && !(property.computed && key.type !== "Literal")
      ? changeOf(key, keyText(name, literalSource(key, text)?.quote))
      : undefined;
  }
  // `input.Name = value` or `input["Name"] = value`.
  const member = key.type === "MemberExpression" ? key : property;
  if (member?.type !== "MemberExpression" || (key !== member && key !== member.property)) return undefined;
  const quote = literalSource(member.property, text)?.quote;
  if (member.computed ? quote === undefined : !isIdentifier(name)) return undefined;
  return changeOf(member.property, keyText(name, quote));
}
