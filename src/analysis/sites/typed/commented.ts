import { readCommentedCode, type CommentedFunction } from "./commented-code.js";
import type { SiteContext } from "../site-context.js";
import { declaredValue } from "./declared-value.js";
import { returnedBy } from "./typed-functions.js";
import type { TypedValue } from "./typed-value.js";

/** Objects that a JSDoc comment gives a type. */
export function commentedObjects(context: SiteContext): TypedValue[] {
  const { values } = context;
  const code = readCommentedCode(context.file);
  const found: TypedValue[] = [];
  for (const { declarator, type } of code.variables) {
    if (declarator.init === null || declarator.id.type !== "Identifier") continue;
    found.push({ type, anchor: declarator.id, ...declaredValue(declarator, declarator.id, context) });
  }
  for (const { field, type } of code.fields) {
    if (field.value !== null)
      found.push({ type, anchor: field.key, value: values.resolve(field.value), partial: true });
  }
  for (const { expression, type } of code.casts) {
    found.push({ type, anchor: expression, value: values.resolve(expression), partial: true });
  }
  for (const one of code.functions) found.push(...defaultsOf(one, context), ...resultsOf(one, context));
  return found;
}

/** What the parameters are where nothing is passed. */
function defaultsOf({ callee, parameters }: CommentedFunction, { values }: SiteContext): TypedValue[] {
  return callee.params.flatMap((parameter): TypedValue[] => {
    if (parameter.type !== "AssignmentPattern" || parameter.left.type !== "Identifier") return [];
    const type = parameters.get(parameter.left.name);
    return type === undefined
      ? []
      : [{ type, anchor: parameter.left, value: values.resolve(parameter.right), partial: true }];
  });
}

function resultsOf({ callee, returned }: CommentedFunction, context: SiteContext): TypedValue[] {
  const result = callee.async && returned?.kind === "promise" ? returned.value : returned;
  return result === undefined || callee.generator ? [] : returnedBy(callee, result, callee.id ?? callee, context);
}
