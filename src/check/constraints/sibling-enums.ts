import type { Service, StringShape } from "../../model/shape.js";
import { allShapes } from "../../model/shape-graph.js";

const maxNamed = 2;

/**
 * Other enums of the service that have the value and are of the same kind: their names end in the same words
 * (`ProductionVariantInstanceType` for `TrainingInstanceType`), and they share a good part of their values. Closest
 * name first.
 */
export function siblingEnums(service: Service, shape: StringShape, value: string): string[] {
  const own = new Set(shape.enum);
  const words = wordsOf(shape.name);
  return enumsOf(service)
    .filter((other) => other.name !== shape.name && other.enum?.includes(value) === true)
    .map((other) => {
      const shared = other.enum?.filter((each) => own.has(each)).length ?? 0;
      const overlap = shared / Math.max(1, Math.min(own.size, other.enum?.length ?? 0));
      return { name: other.name, tail: commonTail(words, wordsOf(other.name)), overlap };
    })
    .filter((other) => other.tail > 0 && (other.overlap >= 0.3 || other.tail > 1))
    .sort((a, b) => b.tail - a.tail || b.overlap - a.overlap)
    .slice(0, maxNamed)
    .map((other) => other.name);
}

const enumsByService = new WeakMap<Service, readonly StringShape[]>();

/** The enums that the operations' inputs reach. Gathered only when a value is about to be reported. */
function enumsOf(service: Service): readonly StringShape[] {
  const known = enumsByService.get(service);
  if (known !== undefined) return known;
  const enums = [...allShapes(service).values()]
    .filter((shape) => shape.kind === "string")
    .filter((shape) => shape.enum !== undefined);
  enumsByService.set(service, enums);
  return enums;
}

function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
}

function commonTail(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  while (common < a.length && common < b.length && a.at(-1 - common) === b.at(-1 - common)) common++;
  return common;
}
