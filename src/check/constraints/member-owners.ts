import type { Shape, StructureShape } from "../../model/shape.js";
import type { Spot } from "../spot.js";
import type { Findings } from "../findings.js";

const maxOwners = 3;

/**
 * Where a member that a structure doesn't have belongs: the members one level down, the structure one level up, or
 * the members beside whose structure has it.
 *
 * @param lists whether to look into the entries of lists too, where nothing else has it.
 */
export function findOwners<Node>(
  findings: Findings<Node>,
  key: string,
  shape: StructureShape,
  spot: Spot<Node>,
  lists: boolean,
): string[] {
  const down = ownersAmong(shape, key, lists);
  if (down.length > 0) return down;
  const up = spot.structure;
  if (up === undefined || up === shape) return [];
  if (!up.members.has(key)) return ownersAmong(up, key, lists);
  // The nearest step by a member, over list entries and map values, leads from that structure.
  let at: Spot<Node> | undefined = spot;
  while (at?.step !== undefined && at.step.type !== "member") at = at.above;
  return [at?.above === undefined ? up.name : findings.owner(at.above, up)];
}

function ownersAmong(shape: StructureShape, key: string, lists: boolean): string[] {
  const has = (each: Shape): boolean => each.kind === "structure" && each.members.has(key);
  const members = [...shape.members.values()];
  const direct = members.filter((member) => has(member.shape));
  const listed = members.filter(({ shape: each }) => lists && each.kind === "list" && has(each.element));
  return (direct.length > 0 ? direct : listed).slice(0, maxOwners).map((member) => member.name);
}
