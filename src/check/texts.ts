import type { Shape } from "../model/shape.js";
import type { TextValue, Value } from "./value.js";

/** A string of a request, with what it is for. */
export interface RequestText<Node> {
  readonly value: TextValue<Node>;
  /** The member that holds it, or the list or map that it is in. */
  readonly member: string;
  /** Where it is; most texts are never reported, so the path is made on demand (`pathTo`). */
  readonly step: Step | undefined;
}

/** A step down to a value, and those above it. */
interface Step {
  readonly above: Step | undefined;
  readonly name: string | number;
}

/** Deeper and larger requests than any service takes are not searched to their end. */
const maxDepth = 200;
const maxTexts = 5000;

/** All strings of a request in the order of their writing, with those of all branches; a constant that is used twice, once. */
export function textsOf<Node>(input: Value<Node>, shape: Shape): RequestText<Node>[] {
  const search: Search<Node> = { texts: [], visited: new Map() };
  visit(search, input, shape, "", undefined, 0);
  return search.texts;
}

/** From the operation's input down to a text: member names, list indices, map keys. */
export function pathTo(text: RequestText<unknown>): (string | number)[] {
  const path: (string | number)[] = [];
  for (let step = text.step; step !== undefined; step = step.above) path.push(step.name);
  return path.reverse();
}

/** Remembers what follows from a member's name: there are as many as the model has, and each comes again and again. */
export function perMember<T>(judge: (member: string) => T): (member: string) => T {
  const known = new Map<string, T>();
  return (member) => {
    let result = known.get(member);
    if (result === undefined) known.set(member, (result = judge(member)));
    return result;
  };
}

interface Search<Node> {
  readonly texts: RequestText<Node>[];
  readonly visited: Map<Value<Node>, Shape[]>;
}

function visit<Node>(
  search: Search<Node>,
  value: Value<Node>,
  at: Shape,
  member: string,
  step: Step | undefined,
  depth: number,
): void {
  if (value.kind !== "text" && value.kind !== "record" && value.kind !== "list" && value.kind !== "one-of") return;
  if (depth > maxDepth || search.texts.length >= maxTexts || !isNew(search, value, at)) return;
  switch (value.kind) {
    case "one-of":
      for (const branch of value.branches) visit(search, branch.value, at, member, step, depth + 1);
      break;
    case "text":
      if (at.kind === "string" && !at.sensitive) search.texts.push({ value, member, step });
      break;
    case "list":
      if (at.kind !== "list") break;
      value.items.forEach((item, index) => {
        visit(search, item.value, at.element, member, { above: step, name: index }, depth + 1);
      });
      break;
    case "record":
      for (const [key, entry] of value.entries) {
        const inner = at.kind === "structure" ? at.members.get(key)?.shape : at.kind === "map" ? at.value : undefined;
        if (inner === undefined) continue;
        visit(search, entry.value, inner, at.kind === "map" ? member : key, { above: step, name: key }, depth + 1);
      }
  }
}

function isNew<Node>(search: Search<Node>, value: Value<Node>, at: Shape): boolean {
  const shapes = search.visited.get(value);
  if (shapes === undefined) search.visited.set(value, [at]);
  else if (shapes.includes(at)) return false;
  else shapes.push(at);
  return true;
}
