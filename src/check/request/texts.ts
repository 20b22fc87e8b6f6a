import type { Shape, StringShape } from "../../model/shape.js";
import type { TextValue, Value } from "../value.js";

/** A string of a request, with what it is for. */
export interface RequestText<Node> {
  readonly value: TextValue<Node>;
  readonly shape: StringShape;
  /** The member that holds it, or the list or map that it is in. */
  readonly member: string;
  readonly path: readonly (string | number)[];
}

/** Deeper and larger requests than any service takes are not searched to their end. */
const maxDepth = 200;
const maxTexts = 5000;

/** All strings of a request in the order of their writing, with those of all branches; a constant that is used twice, once. */
export function textsOf<Node>(input: Value<Node>, shape: Shape): RequestText<Node>[] {
  const texts: RequestText<Node>[] = [];
  const visited = new Map<Value<Node>, Set<Shape>>();
  const isNew = (value: Value<Node>, at: Shape): boolean => {
    const shapes = visited.get(value) ?? new Set();
    if (shapes.has(at)) return false;
    visited.set(value, shapes.add(at));
    return true;
  };
  const visit = (value: Value<Node>, at: Shape, member: string, path: RequestText<Node>["path"], depth = 0): void => {
    if (depth > maxDepth || texts.length >= maxTexts || !isNew(value, at)) return;
    if (value.kind === "one-of") {
      for (const branch of value.branches) visit(branch.value, at, member, path, depth + 1);
    } else if (value.kind === "text") {
      if (at.kind === "string" && !at.sensitive) texts.push({ value, shape: at, member, path });
    } else if (value.kind === "list" && at.kind === "list") {
      value.items.forEach((item, index) => {
        visit(item.value, at.element, member, [...path, index], depth + 1);
      });
    } else if (value.kind === "record") {
      for (const [key, entry] of value.entries) {
        const inner = at.kind === "structure" ? at.members.get(key)?.shape : at.kind === "map" ? at.value : undefined;
        if (inner !== undefined) visit(entry.value, inner, at.kind === "map" ? member : key, [...path, key], depth + 1);
      }
    }
  };
  visit(input, shape, "", []);
  return texts;
}
