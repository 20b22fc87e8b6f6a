import { isBounded } from "../model/bounds.js";
import { allShapes } from "../model/shape-graph.js";
import { nearest } from "../text/spelling.js";
import { listing, quote } from "../text/wording.js";
import { loadService } from "../model/registry.js";
import { services } from "../model/services.js";
import type { Shape } from "../model/shape.js";
import type { LimitSetting, RequestFiles, Settings } from "./settings.js";

/**
 * Looks up the shapes, services and operations that the settings name. Apart from reading the settings, because it
 * loads tables: it is for files that need them anyway.
 *
 * @param relationIds the ids of all relations
 * @returns a sentence for each name that there isn't.
 */
export function findUnknownNames(settings: Settings, relationIds: () => readonly string[]): string[] {
  const path = "settings.sagemaker";
  const { enums, members } = settings.allow;
  return [
    ...[...enums.keys()].map((name) =>
      shapeProblem(
        name,
        `${path}.allow.enums`,
        "an enum",
        (shape) => shape.kind === "string" && shape.enum !== undefined,
      ),
    ),
    ...[...members.keys()].map((name) =>
      shapeProblem(name, `${path}.allow.members`, "a structure", (shape) => shape.kind === "structure"),
    ),
    ...limitKinds.flatMap(([setting, wanted, isWanted]) =>
      settings.limited[setting].map((name) => shapeProblem(name, `${path}.allow.${setting}`, wanted, isWanted)),
    ),
    ...[...(settings.allow.relations ?? [])].map((id) => relationProblem(id, `${path}.allow.relations`, relationIds())),
    ...settings.requests.map((request, index) => requestProblem(request, `${path}.requests[${index}]`)),
  ].filter((problem) => problem !== undefined);
}

const limitKinds: readonly (readonly [LimitSetting, wanted: string, isWanted: (shape: Shape) => boolean])[] = [
  ["lengths", "a string or blob with a length", (shape) => hasBounds(shape, ["string", "blob"])],
  ["ranges", "a number with a range", (shape) => hasBounds(shape, ["number"])],
  ["sizes", "a list or map with a size", (shape) => hasBounds(shape, ["list", "map"])],
  ["patterns", "a string with a pattern", (shape) => shape.kind === "string" && shape.pattern !== undefined],
];

function hasBounds(shape: Shape, kinds: readonly Shape["kind"][]): boolean {
  return kinds.includes(shape.kind) && isBounded(shape);
}

function relationProblem(id: string, path: string, ids: readonly string[]): string | undefined {
  return ids.includes(id) ? undefined : `${path}: there is no relation "${id}"${didYouMean(id, ids)}`;
}

function shapeProblem(
  name: string,
  path: string,
  wanted: string,
  isWanted: (shape: Shape) => boolean,
): string | undefined {
  const shapes = (): Shape[] => services.flatMap(({ id }) => loadService(id)?.shape(name) ?? []);
  // Most names are the first service's: the other tables are loaded only where it hasn't the name.
  const first = loadService(services[0]?.id ?? "")?.shape(name);
  if ((first !== undefined && isWanted(first)) || shapes().some(isWanted)) return undefined;
  if (shapes().length > 0) {
    return `${path}.${name}: expected the name of ${wanted}, and "${name}" is none.`;
  }
  const input = services
    .map(({ id }) => loadService(id)?.operations.get(name)?.input)
    .find((shape) => shape !== undefined);
  if (input !== undefined && isWanted(input)) {
    return `${path}.${name}: "${name}" is an operation; the shape of its input is "${input.name}".`;
  }
  const all = services.flatMap(({ id }) => {
    const service = loadService(id);
    return service === undefined ? [] : [...allShapes(service).values()];
  });
  const ofMembers = shapesOfMembers(name, all).filter(isWanted);
  if (ofMembers.length > 0) {
    const names = [...new Set(ofMembers.map((shape) => shape.name))];
    return `${path}.${name}: "${name}" is a member; its shape is ${listing(names.slice(0, 3).map(quote), "or", names.length - 3)}.`;
  }
  const candidates = all.filter(isWanted).map((shape) => shape.name);
  return `${path}.${name}: there is no shape of that name${didYouMean(name, candidates)}`;
}

function shapesOfMembers(name: string, shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => (shape.kind === "structure" ? (shape.members.get(name)?.shape ?? []) : []));
}

function requestProblem({ service: id, operation }: RequestFiles, path: string): string | undefined {
  const service = loadService(id);
  if (service === undefined) {
    const ids = services.map((entry) => entry.id);
    return `${path}.service: there is no service "${id}"${didYouMean(id, ids)}`;
  }
  const names = [...service.operations.keys()];
  return service.operations.has(operation)
    ? undefined
    : `${path}.operation: ${service.serviceId} has no operation "${operation}"${didYouMean(operation, names)}`;
}

function didYouMean(name: string, candidates: readonly string[]): string {
  const names = nearest(name, candidates).map((candidate) => `"${candidate}"`);
  return names.length === 0 ? "." : `; did you mean ${names.join(" or ")}?`;
}
