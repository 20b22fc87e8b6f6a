import type { Member, Shape } from "../model/shape.js";

/** A member at some depth below a shape. */
export interface MemberPath {
  /** From the shape down: `AlgorithmSpecification.MetricDefinitions[].Name`. */
  readonly path: string;
  readonly member: Member;
}

/** The members at every depth below a shape; a structure that holds itself is entered once. */
export function memberPaths(shape: Shape): MemberPath[] {
  const found: MemberPath[] = [];
  const visit = (outer: Shape, prefix: string, within: readonly string[]): void => {
    const structure = innermost(outer);
    if (structure.kind !== "structure" || within.includes(structure.name)) return;
    for (const member of structure.members.values()) {
      const path = `${prefix}${member.name}`;
      found.push({ path, member });
      visit(member.shape, `${path}${brackets(member.shape)}.`, [...within, structure.name]);
    }
  };
  visit(shape, "", []);
  return found;
}

/** What a list's elements or a map's values are in the end. */
export function innermost(shape: Shape): Shape {
  if (shape.kind === "list") return innermost(shape.element);
  return shape.kind === "map" ? innermost(shape.value) : shape;
}

/** What stands behind a member's name in a path that leads into it. */
export function brackets(shape: Shape): string {
  if (shape.kind === "list") return `[]${brackets(shape.element)}`;
  return shape.kind === "map" ? `{}${brackets(shape.value)}` : "";
}
