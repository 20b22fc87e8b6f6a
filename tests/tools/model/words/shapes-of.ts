import type { Service, Shape } from "../../../../src/model/shape.js";

/** All shapes that the inputs of a service's operations reach. */
export function shapesOf(service: Service): ReadonlySet<Shape> {
  const shapes = new Set<Shape>();
  const visit = (shape: Shape): void => {
    if (shapes.has(shape)) return;
    shapes.add(shape);
    if (shape.kind === "list") visit(shape.element);
    if (shape.kind === "map") for (const each of [shape.key, shape.value]) visit(each);
    if (shape.kind === "structure") for (const { shape: each } of shape.members.values()) visit(each);
  };
  for (const { input } of service.operations.values()) visit(input);
  return shapes;
}
