import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import { endsAlways } from "../bindings/control-flow.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;

/** A condition that has to hold, or not to hold, for a place to be reached. */
export interface Guard {
  readonly test: TSESTree.Expression;
  readonly holds: boolean;
}

/** What decides on the way to a place within a function whether it is reached. */
export interface Way {
  readonly guards: readonly Guard[];
  /** What further exits on the way depend on, among other things: tests, and what loops go through. */
  readonly exits: readonly Node[];
  /** The `switch`es that the place is in. */
  readonly switches: readonly TSESTree.SwitchStatement[];
}

/**
 * The way to a place within a function.
 *
 * @param place the function's body for its end
 */
export function wayTo(place: Node, root: Node, file: SourceFile): Way {
  const known = waysByPlace.get(place) ?? findWay(place, root, file);
  waysByPlace.set(place, known);
  return known;
}

// A function is called from many places, and each call asks for the same.
const waysByPlace = new WeakMap<Node, Way>();

function findWay(place: Node, root: Node, file: SourceFile): Way {
  const guards: Guard[] = [];
  const exits: Node[] = [];
  const switches: TSESTree.SwitchStatement[] = [];
  const pass = (statement: Node): void => {
    const { guard, rest } = guardIn(statement);
    if (guard !== undefined) guards.push(guard);
    if (rest !== null && rest !== undefined) exits.push(...decidersOfExits(rest, file));
  };
  if (place === root && root.type === "BlockStatement") root.body.forEach(pass);
  let node = place;
  for (const parent of ancestorsOf(place)) {
    if (node === root) break;
    if (parent.type === "SwitchStatement") switches.push(parent);
    if (parent.type === "IfStatement" && parent.test !== node) {
      guards.push({ test: parent.test, holds: parent.consequent === node });
    } else if (parent.type === "BlockStatement") {
      for (const statement of parent.body) {
        if (statement === node || guards.length > maxGuards) break;
        pass(statement);
      }
    }
    node = parent;
  }
  return { guards, exits, switches };
}

const maxGuards = 50;

/** What has to hold for a statement to be passed, and what of it is passed then. */
function guardIn(statement: Node): { readonly guard?: Guard; readonly rest: Node | null | undefined } {
  if (statement.type !== "IfStatement") return { rest: statement };
  const { test, consequent, alternate } = statement;
  if (endsAlways(consequent)) return { guard: { test, holds: false }, rest: alternate };
  if (alternate != null && endsAlways(alternate)) return { guard: { test, holds: true }, rest: consequent };
  return { rest: statement };
}

// Of a statement, each place behind it asks.
const decidersByStatement = new WeakMap<Node, readonly Node[]>();

/** What decides in a statement whether it is left for good; nothing where it can't be. */
function decidersOfExits(statement: Node, file: SourceFile): readonly Node[] {
  const known = decidersByStatement.get(statement) ?? findDeciders(statement, file);
  decidersByStatement.set(statement, known);
  return known;
}

function findDeciders(statement: Node, file: SourceFile): readonly Node[] {
  const deciders: Node[] = [];
  const leaving: Node[] = [];
  file.walk(statement, (node) => {
    if (node.type.includes("Function") || node.type.startsWith("Class")) return false;
    if (node.type === "ReturnStatement" || node.type === "ThrowStatement") leaving.push(node);
    const decider = deciderOf(node);
    if (decider !== undefined && decider !== null) deciders.push(decider);
    return true;
  });
  return leaving.length > 0 ? deciders : [];
}

function deciderOf(node: Node): Node | null | undefined {
  switch (node.type) {
    case "IfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
      return node.test;
    case "ForOfStatement":
    case "ForInStatement":
      return node.right;
    case "SwitchStatement":
      return node.discriminant;
    default:
      return undefined;
  }
}
