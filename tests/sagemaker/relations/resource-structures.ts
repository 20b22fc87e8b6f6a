import type { Service, StructureShape } from "../../../src/model/shape.js";

/** The structures of a table of resources, each name once. */
export function structuresOf(service: Service): StructureShape[] {
  const found = new Map<string, StructureShape>();
  const pending: StructureShape[] = [...service.operations.values()].map(({ input }) => input);
  for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
    if (found.has(shape.name)) continue;
    found.set(shape.name, shape);
    for (const member of shape.members.values()) {
      let { shape: below } = member;
      while (below.kind === "list" || below.kind === "map") below = below.kind === "list" ? below.element : below.value;
      // What the CDK hands on unread is spelled differently, and is under the same name elsewhere.
      if (below.kind === "structure") pending.push(below);
    }
  }
  return [...found.values()];
}
