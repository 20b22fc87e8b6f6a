import type { PropertyType } from "../../../src/model/resource-table.js";

/** `tools/model/sources/<service>.resources.json`: what CloudFormation's registry states of a service's resources. */
export interface ResourceExtract {
  readonly source: {
    readonly package: string;
    readonly version: string;
    readonly license: string;
    /** When that version was published, `YYYY-MM-DD`. */
    readonly published: string;
    /** The day of the registry's schemas that the patterns are of, `YYYY-MM-DD`; absent where there are none. */
    readonly schemas?: string;
  };
  readonly types: Readonly<Record<string, TypeExtract>>;
  /** By resource: what CloudFormation gives, and nobody can set. */
  readonly readOnly: Readonly<Record<string, readonly string[]>>;
  /** Types of which the registry's schema asks for exactly one property. */
  readonly unions: readonly string[];
}

type TypeExtract = Readonly<Record<string, PropertyExtract>>;

export interface PropertyExtract {
  readonly type: PropertyType;
  readonly required?: 1;
  readonly retyped?: 1;
  /** Of a string, or of the strings of a list, as the registry's schema states it. */
  readonly pattern?: string;
}

/** A type as the specification database writes it. */
interface StatedType {
  readonly type: string;
  readonly element?: StatedType;
  readonly allowedValues?: readonly unknown[];
  readonly reference?: { readonly $ref: string };
}

interface StatedProperty {
  readonly type: StatedType;
  readonly required?: boolean;
  readonly previousTypes?: readonly unknown[];
}

/** A resource or property type of the specification database. */
export interface StatedHolder {
  readonly $id: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, StatedProperty>>;
}

export interface StatedResource extends StatedHolder {
  readonly cloudFormationType: string;
  /** What a resource has when it is made, by name; a dot leads into a part. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly propertyTypes: readonly StatedHolder[];
}

/** What the checker needs of the resources: names, types, and what is required. */
export function extractTypes(resources: readonly StatedResource[]): ResourceExtract["types"] {
  const types: Record<string, TypeExtract> = {};
  for (const resource of resources) {
    const names = new Map(
      resource.propertyTypes.map((each) => [each.$id, `${resource.cloudFormationType}.${each.name}`]),
    );
    types[resource.cloudFormationType] = extractProperties(resource, names);
    for (const each of resource.propertyTypes) {
      types[`${resource.cloudFormationType}.${each.name}`] = extractProperties(each, names);
    }
  }
  return Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of each resource, the attributes that are no properties. */
export function extractReadOnly(resources: readonly StatedResource[]): ResourceExtract["readOnly"] {
  const all = resources.map(({ cloudFormationType, attributes, properties }): [string, string[]] => [
    cloudFormationType,
    Object.keys(attributes)
      .filter((name) => !name.includes(".") && !Object.hasOwn(properties, name))
      .sort(),
  ]);
  return Object.fromEntries(all.filter(([, names]) => names.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function extractProperties(holder: StatedHolder, names: ReadonlyMap<string, string>): TypeExtract {
  const properties = Object.entries(holder.properties).map(([name, stated]): [string, PropertyExtract] => [
    name,
    {
      type: extractType(stated.type, names, `${holder.name}.${name}`),
      ...(stated.required === true ? { required: 1 } : {}),
      ...(stated.previousTypes === undefined ? {} : { retyped: 1 }),
    },
  ]);
  return Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function extractType(stated: StatedType, names: ReadonlyMap<string, string>, place: string): PropertyType {
  switch (stated.type) {
    case "string":
      if (stated.allowedValues === undefined) return "string";
      return { enum: stated.allowedValues.map(String) };
    case "integer":
    case "number":
    case "boolean":
    case "json":
      return stated.type;
    case "array":
      return { list: extractType(elementOf(stated, place), names, place) };
    case "map":
      return { map: extractType(elementOf(stated, place), names, place) };
    case "ref": {
      const type = names.get(stated.reference?.$ref ?? "");
      if (type === undefined) throw new Error(`${place} refers to a type that its resource doesn't have.`);
      return { type };
    }
    case "tag":
      return { type: tagType };
    case "union":
      return "json";
    default:
      throw new Error(`${place} is of a type that nobody has met yet: ${stated.type}.`);
  }
}

function elementOf({ element }: StatedType, place: string): StatedType {
  if (element === undefined) throw new Error(`${place} doesn't say what it holds.`);
  return element;
}

/** The type of what is in `Tags`, which all services share. */
export const tagType = "AWS::CloudFormation.Tag";
