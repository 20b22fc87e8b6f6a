import type { Service, Shape } from "./shape.js";

const cache = new WeakMap<Service, ReadonlyMap<string, Shape>>();

/** All shapes that the inputs of a service's operations reach, by name. */
export function allShapes(service: Service): ReadonlyMap<string, Shape> {
  const known = cache.get(service);
  if (known !== undefined) return known;

  const shapes = new Map<string, Shape>();
  const waiting = new Set<Shape>([...service.operations.values()].map(({ input }) => input));
  // The set grows while it is walked.
  for (const shape of waiting) {
    if (shapes.has(shape.name)) continue;
    shapes.set(shape.name, shape);
    for (const child of children(shape)) waiting.add(child);
  }
  cache.set(service, shapes);
  return shapes;
}

/** The operations whose input has a shape somewhere in it, sorted. */
export function operationsUsing(service: Service, wanted: Shape): string[] {
  // From the shape up: which shapes hold it, which hold those, and so on.
  const holders = holdersIn(service);
  const reached = new Set([wanted.name]);
  for (const name of reached) for (const holder of holders.get(name) ?? []) reached.add(holder);
  return [...service.operations.values()]
    .filter(({ input }) => reached.has(input.name))
    .map(({ name }) => name)
    .sort();
}

const knownHolders = new WeakMap<Service, ReadonlyMap<string, ReadonlySet<string>>>();

/** The names of the shapes that have a shape right in them, by its name. */
function holdersIn(service: Service): ReadonlyMap<string, ReadonlySet<string>> {
  const known = knownHolders.get(service);
  if (known !== undefined) return known;
  const holders = new Map<string, Set<string>>();
  for (const shape of allShapes(service).values()) {
    for (const child of children(shape)) {
      const holding = holders.get(child.name) ?? new Set();
      holders.set(child.name, holding.add(shape.name));
    }
  }
  knownHolders.set(service, holders);
  return holders;
}

function children(shape: Shape): Shape[] {
  switch (shape.kind) {
    case "structure":
      return [...shape.members.values()].map((member) => member.shape);
    case "list":
      return [shape.element];
    case "map":
      return [shape.key, shape.value];
    default:
      return [];
  }
}
