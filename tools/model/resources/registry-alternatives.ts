import type { ResourceExtract } from "./extract-resources.js";
import type { RegistrySchema, StatedProperty } from "./registry-schemas.js";

/**
 * The types of which a schema asks for exactly one property: it has them as alternatives, each closed and with one of the
 * type's properties. The specification database merges alternatives, and calls the first one required.
 */
export function findUnions(types: ResourceExtract["types"], schemas: readonly RegistrySchema[]): readonly string[] {
  return schemas
    .flatMap((schema) => [...statedTypes(schema)])
    .filter(([type, { oneOf = [] }]) => oneOf.length > 1 && areOnlyAlternatives(oneOf, Object.keys(types[type] ?? {})))
    .map(([type]) => type)
    .sort();
}

/** Takes from unions' properties that they are required: another one may stand in their place. */
export function withoutRequired(types: ResourceExtract["types"], unions: readonly string[]): ResourceExtract["types"] {
  return Object.fromEntries(
    Object.entries(types).map(([type, properties]) => [
      type,
      unions.includes(type)
        ? Object.fromEntries(Object.entries(properties).map(([name, { required: _, ...row }]) => [name, row]))
        : properties,
    ]),
  );
}

/** What a schema defines by a name, and what it defines in the place of a property, which the database names by that. */
function* statedTypes({ typeName, properties, definitions = {} }: RegistrySchema): Iterable<[string, StatedProperty]> {
  for (const [name, stated] of [...Object.entries(definitions), ...Object.entries(properties)]) {
    yield [`${typeName}.${name}`, stated];
  }
}

/** Whether each alternative is closed and has one property, and together they have all of a type's. */
function areOnlyAlternatives(alternatives: readonly StatedProperty[], names: readonly string[]): boolean {
  const ofAlternatives = alternatives.map(({ properties = {}, additionalProperties }) => {
    const [name, ...others] = Object.keys(properties);
    return additionalProperties === false && others.length === 0 ? name : undefined;
  });
  return ofAlternatives.length === names.length && names.every((name) => ofAlternatives.includes(name));
}
