import type { Shape } from "../../model/shape.js";
import type { MemberPath } from "./vocabulary.js";

/** `A[].B{}` as steps: `A`, `[]`, `B`, `{}`. */
export function parsePath(path: MemberPath): readonly string[] {
  return path.match(/\[\]|\{\}|[^.[\]{}]+/gu) ?? [];
}

/** The shape one step below another; undefined where the model has no such member. */
export function shapeBelow(shape: Shape | undefined, step: string): Shape | undefined {
  if (step === "[]") return shape?.kind === "list" ? shape.element : undefined;
  if (step === "{}") return shape?.kind === "map" ? shape.key : undefined;
  // A name below a map is one of its keys, and `*` all of them.
  if (shape?.kind === "map") return shape.value;
  return shape?.kind === "structure" ? shape.members.get(step)?.shape : undefined;
}

/** The shape at a path below another; undefined where the model has no such member. */
export function shapeAt(shape: Shape | undefined, steps: readonly string[]): Shape | undefined {
  return steps.reduce(shapeBelow, shape);
}

/** The steps from one on, with what the look-up asks of them: made once for each path, and walked for every record. */
export interface Route {
  readonly name: string;
  readonly steps: readonly string[];
  readonly next: Route | undefined;
  /** Whether one of the steps goes into a list or map. */
  readonly throughCollection: boolean;
}

const routes = new Map<MemberPath, Route>();

/** The route of a path; undefined for the empty one, which stays where it is. */
export function routeOf(path: MemberPath): Route | undefined {
  let route = routes.get(path);
  if (route === undefined) {
    route = makeRoute(parsePath(path));
    if (route !== undefined) routes.set(path, route);
  }
  return route;
}

function makeRoute(steps: readonly string[]): Route | undefined {
  const [name, ...rest] = steps;
  if (name === undefined) return undefined;
  const next = makeRoute(rest);
  const isCollection = name === "[]" || name === "{}" || name === "*";
  return { name, steps, next, throughCollection: isCollection || next?.throughCollection === true };
}
