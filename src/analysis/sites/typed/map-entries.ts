import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../../ancestors.js";
import { isGlobal } from "../../bindings/globals.js";
import type { Annotations } from "../../bindings/types/annotations.js";
import type { SiteContext } from "../site-context.js";
import type { TypedValue } from "./typed-value.js";

type Node = TSESTree.Node;

/** The values in `new Map<string, CreateModelInput>([["a", { ... }]])`, by its own type or by that of its variable. */
export function entriesOfMaps(context: SiteContext, annotations: Annotations): TypedValue[] {
  return context.file.nodes("NewExpression").flatMap((node): TypedValue[] => {
    const [entries] = node.arguments;
    if (entries?.type !== "ArrayExpression" || !isGlobal(node.callee, "Map", context.file)) return [];
    const type = typeOfValues(node, context);
    const valueType = type && annotations.of(type);
    if (type === undefined || valueType === undefined) return [];
    return entries.elements.flatMap((entry): TypedValue[] => {
      const value = entry?.type === "ArrayExpression" ? entry.elements[1] : undefined;
      if (value?.type !== "ObjectExpression") return [];
      // The program may complete what it takes out of the map.
      return [{ type: valueType, value: context.values.resolve(value), anchor: type, partial: true }];
    });
  });
}

/** The second argument of a map's type. */
function typeOfValues(node: TSESTree.NewExpression, { file }: SiteContext): Node | undefined {
  const own = node.typeArguments?.params[1];
  if (own !== undefined) return own;
  const parent = parentOf(node);
  const annotation =
    parent?.type === "VariableDeclarator" && parent.init === node && parent.id.type === "Identifier"
      ? parent.id.typeAnnotation?.typeAnnotation
      : undefined;
  if (annotation?.type !== "TSTypeReference") return undefined;
  const isMap = ["Map", "ReadonlyMap"].some((name) => isGlobal(annotation.typeName, name, file));
  return isMap ? annotation.typeArguments?.params[1] : undefined;
}
