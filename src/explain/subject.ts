import { nearest } from "../text/spelling.js";
import type { Member, Service, Shape } from "../model/shape.js";
import { brackets, innermost, memberPaths } from "./member-paths.js";
import { allShapes } from "../model/shape-graph.js";

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
 * inputs stand for the operation, and so do the names of the CLI's commands; case, hyphens and underscores don't matter.
 */
export function findSubject(text: string, services: readonly Service[]): Subject | UnknownSubject {
  const [prefix, rest] = splitService(text, services);
  const candidates = prefix === undefined ? services : [prefix];
  const [first = "", ...steps] = rest
    .replace(/\.$/u, "")
    .split(".")
    .map((step) => step.replace(/(?:\[\d*\]|\{\})+$/u, ""));

  for (const find of [findStart, findSimilarStart]) {
    for (const service of candidates) {
      const start = find(service, first);
      if (start !== undefined) return follow(start, steps);
    }
  }
  const names = new Set(candidates.flatMap((service) => [...service.operations.keys(), ...allShapes(service).keys()]));
  const near = [...new Set([...nearest(first, names), ...containing(first, names)])].slice(0, mostSuggestions);
  return {
    problem: `There is no operation or shape "${first}".`,
    suggestions: near.map((name) => [name, ...steps].join(".")),
  };
}

const mostSuggestions = 6;

/** Names that a word is part of, the shortest first: `trainingjob`. */
function containing(word: string, names: Iterable<string>): string[] {
  const folded = fold(word);
  if (folded.length < 3) return [];
  return [...names].filter((name) => fold(name).includes(folded)).sort((a, b) => a.length - b.length);
}

function splitService(text: string, services: readonly Service[]): [Service | undefined, string] {
  const end = text.search(/[:/]/u);
  const service = services.find(({ id }) => id === text.slice(0, Math.max(end, 0)));
  return service === undefined ? [undefined, text] : [service, text.slice(end + 1)];
}

function findStart(service: Service, name: string): Subject | undefined {
  const operationName = [name, name.replace(/(?:Command)?(?:Input)?$/u, "")].find((candidate) =>
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

/** An operation or a shape whose name differs in case and separators only. */
function findSimilarStart(service: Service, name: string): Subject | undefined {
  const similar = findSimilar(name.replace(/(?:Command)?(?:Input)?$/iu, ""), service.operations.keys());
  const found = similar ?? findSimilar(name, allShapes(service).keys());
  return found === undefined ? undefined : findStart(service, found);
}

function findSimilar(name: string, names: Iterable<string>): string | undefined {
  const folded = fold(name);
  for (const each of names) if (fold(each) === folded) return each;
  return undefined;
}

function fold(name: string): string {
  return name.replace(/[-_]/gu, "").toLowerCase();
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
    const member =
      structure.members.get(step) ?? structure.members.get(findSimilar(step, structure.members.keys()) ?? step);
    if (member === undefined) {
      return {
        problem: `${subject.name} has no member "${step}".`,
        suggestions: suggestMembers(step, subject.shape).map((path) =>
          [`${subject.name}${brackets(subject.shape)}`, path, ...steps.slice(index + 1)].join("."),
        ),
      };
    }
    const name = `${subject.name}${brackets(subject.shape)}.${member.name}`;
    const passed = subject.trail.map((each) => ({ ...each, steps: [...each.steps, member.name] }));
    subject = { ...subject, name, shape: member.shape, member, trail: [...passed, ...into(member.shape)] };
  }
  return subject;
}

/** Members that a name may have been meant to be: at any depth those of that very name, and then similar ones. */
function suggestMembers(name: string, shape: Shape): string[] {
  const paths = memberPaths(shape);
  const same = paths
    .filter(({ member }) => fold(member.name) === fold(name))
    .map(({ path }) => path)
    .sort((a, b) => a.length - b.length)
    .slice(0, mostSuggestions);
  if (same.length > 0) return same;
  const structure = innermost(shape);
  const near = structure.kind === "structure" ? nearest(name, structure.members.keys()) : [];
  if (near.length > 0) return near;
  const [best] = nearest(name, new Set(paths.map(({ member }) => member.name)));
  return paths
    .filter(({ member }) => member.name === best)
    .map(({ path }) => path)
    .slice(0, mostSuggestions);
}
