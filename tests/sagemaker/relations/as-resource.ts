import { parse } from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";
import { shapeBelow } from "../../../src/check/relations/member-path.js";
import type { Correspondence, Shape } from "../../../src/model/shape.js";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A literal in a resource's names. */
export interface Translated {
  readonly text: string;
  /** Where an offset of the literal is in it. */
  readonly offset: (before: number) => number;
}

/**
 * Writes an object literal of the API's as one of a resource: the keys as the resource spells them.
 *
 * @returns undefined where the resource lacks one of the members, or takes something else in its place
 */
export function asResource(
  literal: string,
  api: Shape,
  resource: Shape,
  correspondence: Correspondence,
): Translated | undefined {
  const start = 1;
  const program = parse(`(${literal})`, { range: true });
  const [statement] = program.body;
  if (statement?.type !== "ExpressionStatement") throw new Error(`no expression: ${literal}`);
  const edits: Edit[] = [];
  if (!rename(statement.expression, api, resource, correspondence, edits)) return undefined;
  edits.sort((a, b) => a.start - b.start);
  let text = `(${literal})`;
  for (const edit of edits.toReversed()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return {
    text: text.slice(start, -1),
    offset: (before) =>
      edits
        .filter((edit) => edit.end <= before + start)
        .reduce((offset, edit) => offset + edit.text.length - (edit.end - edit.start), before),
  };
}

/** @returns false where the resource can't say it */
function rename(
  node: TSESTree.Node,
  api: Shape,
  resource: Shape,
  correspondence: Correspondence,
  edits: Edit[],
): boolean {
  if (node.type === "ArrayExpression") {
    const element = [shapeBelow(api, "[]"), shapeBelow(resource, "[]")] as const;
    const [from, to] = element;
    if (from === undefined || to === undefined) return false;
    return node.elements.every((each) => each === null || rename(each, from, to, correspondence, edits));
  }
  if (node.type === "ConditionalExpression") {
    return [node.consequent, node.alternate].every((each) => rename(each, api, resource, correspondence, edits));
  }
  if (node.type === "NewExpression") {
    // CloudFormation takes a date as a string.
    const [date, ...more] = node.arguments;
    if (date?.type !== "Literal" || typeof date.value !== "string" || more.length > 0) return false;
    edits.push(
      { start: node.range[0], end: date.range[0], text: "" },
      { start: date.range[1], end: node.range[1], text: "" },
    );
    return true;
  }
  if (node.type !== "ObjectExpression") return true;
  return node.properties.every((property) => {
    if (property.type !== "Property" || property.computed) return true;
    const { key, value } = property;
    const name = key.type === "Identifier" ? key.name : String((key as TSESTree.Literal).value);
    const to = resource.kind === "structure" ? correspondence.propertyOf(resource, name)?.name : name;
    const below = [shapeBelow(api, name), to === undefined ? undefined : shapeBelow(resource, to)] as const;
    if (to === undefined || below[0] === undefined || below[1] === undefined) return false;
    if (property.shorthand) edits.push({ start: key.range[0], end: key.range[0], text: `${to}: ` });
    else if (to !== name) edits.push({ start: key.range[0], end: key.range[1], text: to });
    return rename(value, below[0], below[1], correspondence, edits);
  });
}
