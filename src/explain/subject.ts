import { nearest } from "../check/spelling.js";
import type { Member, Service, Shape } from "../model/shape.js";
import { allShapes } from "./shapes.js";

/** What a name on the command line stands for. */
export interface Subject {
  readonly service: Service;
  /** The name as the model spells it: `CreateTrainingJob.AlgorithmSpecification.AlgorithmName`. */
  readonly name: string;
  readonly operation: string | undefined;
  readonly shape: Shape;
  /** The member that the name ends in; undefined for an operation or a shape. */
  readonly member: Member | undefined;
  /**
   * The structures that the name leads through, with the members from there on. A name that ends in a structure leads
   * into it.
   */
  readonly trail: readonly { readonly structure: string; readonly steps: readonly string[] }[];
}

/** Why a name stands for nothing. */
export interface UnknownSubject {
  readonly problem: string;
  /** Names that it may have been meant to be, the nearest first. */
  readonly suggestions: readonly string[];
}

/**
 * Finds an operation, a shape, or a member at any depth below one.
 *
 * Lists and maps need no step of their own: `InputDataConfig.ChannelName` and `InputDataConfig[].ChannelName` are the
 * same. `sagemaker-runtime:InvokeEndpoint` looks in one service only. The names of the SDK's commands and of their
 * inputs stand for the operation.
 */
export function findSubject(text: string, services: readonly Service[]): Subject | UnknownSubject {
  const [prefix, rest] = splitService(text, services);
  const candidates = prefix === undefined ? services : [prefix];
  const [first = "", ...steps] = rest.split(".").map((step) => step.replace(/(?:\[\d*\]|\{\})+$/u, ""));

  for (const service of candidates) {
    const start = findStart(service, first);
    if (start !== undefined) return follow(start, steps);
  }
  const names = candidates.flatMap((service) => [...service.operations.keys(), ...allShapes(service).keys()]);
  return {
    problem: `There is no operation or shape "${first}".`,
    suggestions: nearest(first, names).map((name) => [name, ...steps].join(".")),
  };
}

function splitService(text: string, services: readonly Service[]): [Service | undefined, string] {
  const colon = text.indexOf(":");
  const service = services.find(({ id }) => id === text.slice(0, Math.max(colon, 0)));
  return service === undefined ? [undefined, text] : [service, text.slice(colon + 1)];
}

function findStart(service: Service, name: string): Subject | undefined {
  const operationName = [name, name.replace(/(?:Command)?(?:Input)?$/u, ""), capitalize(name)].find((candidate) =>
    service.operations.has(candidate),
  );
  const operation = operationName === undefined ? undefined : service.operations.get(operationName);
  if (operation !== undefined) {
    const shape = operation.input;
    return { service, name: operation.name, operation: operation.name, shape, member: undefined, trail: into(shape) };
  }
  const shape = service.shape(name);
  return shape && { service, name, operation: undefined, shape, member: undefined, trail: into(shape) };
}

function into(shape: Shape): Subject["trail"] {
  const structure = innermost(shape);
  return structure.kind === "structure" ? [{ structure: structure.name, steps: [] }] : [];
}

function follow(start: Subject, steps: readonly string[]): Subject | UnknownSubject {
  let subject = start;
  for (const [index, step] of steps.entries()) {
    const structure = innermost(subject.shape);
    if (structure.kind !== "structure") {
      return { problem: `${subject.name} is a ${structure.kind} and has no members.`, suggestions: [subject.name] };
    }
    const member = structure.members.get(step) ?? structure.members.get(capitalize(step));
    if (member === undefined) {
      return {
        problem: `${subject.name} has no member "${step}".`,
        suggestions: nearest(step, structure.members.keys()).map((name) =>
          [subject.name, name, ...steps.slice(index + 1)].join("."),
        ),
      };
    }
    const name = `${subject.name}${brackets(subject.shape)}.${member.name}`;
    const passed = subject.trail.map((each) => ({ ...each, steps: [...each.steps, member.name] }));
    subject = { ...subject, name, shape: member.shape, member, trail: [...passed, ...into(member.shape)] };
  }
  return subject;
}

/** What a list's elements or a map's values are in the end. */
export function innermost(shape: Shape): Shape {
  if (shape.kind === "list") return innermost(shape.element);
  return shape.kind === "map" ? innermost(shape.value) : shape;
}

function brackets(shape: Shape): string {
  if (shape.kind === "list") return `[]${brackets(shape.element)}`;
  return shape.kind === "map" ? `{}${brackets(shape.value)}` : "";
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
