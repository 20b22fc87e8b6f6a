import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import { endsAlways } from "../bindings/control-flow.js";

type Node = TSESTree.Node;

/** A condition that has to hold, or not to hold, for a place to be reached. */
export interface Guard {
  readonly test: TSESTree.Expression;
  readonly holds: boolean;
}

/** The conditions on the way to a place within a function. */
export function guardsOf(place: Node, root: Node): readonly Guard[] {
  const known = guardsByPlace.get(place) ?? findGuards(place, root);
  guardsByPlace.set(place, known);
  return known;
}

// A function is called from many places, and each call asks for the same.
const guardsByPlace = new WeakMap<Node, readonly Guard[]>();

function findGuards(place: Node, root: Node): readonly Guard[] {
  const guards: Guard[] = [];
  let node = place;
  for (const parent of ancestorsOf(place)) {
    if (node === root) break;
    if (parent.type === "IfStatement" && parent.test !== node) {
      guards.push({ test: parent.test, holds: parent.consequent === node });
    } else if (parent.type === "BlockStatement") {
      for (const statement of parent.body) {
        if (statement === node || guards.length > maxGuards) break;
        if (statement.type !== "IfStatement") continue;
        if (endsAlways(statement.consequent)) guards.push({ test: statement.test, holds: false });
        else if (statement.alternate != null && endsAlways(statement.alternate)) {
          guards.push({ test: statement.test, holds: true });
        }
      }
    }
    node = parent;
  }
  return guards;
}

const maxGuards = 50;

/** The `switch`es that a place within a function is in. */
export function switchesAround(place: Node, root: Node): readonly TSESTree.SwitchStatement[] {
  const found: TSESTree.SwitchStatement[] = [];
  for (const node of ancestorsOf(place)) {
    if (node === root) break;
    if (node.type === "SwitchStatement") found.push(node);
  }
  return found;
}
