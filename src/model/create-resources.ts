import { cdkName } from "./cdk-name.js";
import { createAutomaton } from "./create-automaton.js";
import { LazyMember, LazyOperation, LazyPattern } from "./lazy-shapes.js";
import { Origins } from "./origins.js";
import type { PropertyRow, PropertyType, ResourceTable } from "./resource-table.js";
import type { Member, Operation, Pattern, Service, Shape, StructureShape } from "./shape.js";
import { TableError } from "./table-error.js";

/** How properties are written: as CloudFormation's own (`ModelName`), or as the CDK's (`modelName`). */
export type Spelling = "cloudformation" | "cdk";

/**
 * Turns a table of resources into a service whose operations are the resources, by their type
 * (`AWS::SageMaker::Model`). What CloudFormation doesn't state of a property is taken from the API's member.
 *
 * @param api the service that makes the resources
 */
export function createResources(table: ResourceTable, api: Service, spelling: Spelling): Service {
  const origins = new Origins();
  const source = new ResourceShapes(table, api, spelling, origins);
  const resources = Object.keys(table.types).filter((name) => !name.includes("."));
  return {
    id: api.id,
    serviceId: api.serviceId,
    packageName: api.packageName,
    provenance: { date: table.date, sources: table.sources },
    operations: new Map(
      resources.map((name): [string, Operation] => [name, new LazyOperation(name, () => source.structure(name))]),
    ),
    shape: (name) => (Object.hasOwn(table.types, name) ? source.structure(name) : undefined),
    correspondence: origins,
  };
}

/** Makes the shapes of one table, each once. */
class ResourceShapes {
  readonly #table: ResourceTable;
  readonly #api: Service;
  readonly #spelling: Spelling;
  readonly #origins: Origins;
  #unread: ResourceShapes | undefined;
  readonly #patterns = new Map<number, Pattern>();
  readonly #structures = new Map<string, StructureShape>();

  constructor(table: ResourceTable, api: Service, spelling: Spelling, origins: Origins) {
    this.#table = table;
    this.#api = api;
    this.#spelling = spelling;
    this.#origins = origins;
  }

  /** @throws {TableError} where the table has no type of that name. */
  structure(name: string): StructureShape {
    const known = this.#structures.get(name);
    if (known !== undefined) return known;
    const row = this.#table.types[name];
    if (row === undefined)
      throw new TableError(`The table of ${this.#table.service}'s resources has no type "${name}".`);
    const stated = row.shape === undefined ? undefined : this.#api.shape(row.shape);
    const origin = stated?.kind === "structure" ? stated : undefined;
    const members = new Map<string, Member>();
    const shape: StructureShape = {
      kind: "structure",
      name,
      sensitive: origin?.sensitive ?? false,
      // The API's union with a property that the API doesn't know is CloudFormation's own affair.
      union:
        row.union === 1 ||
        (origin?.union === true &&
          Object.keys(row.properties).every((property) => memberOf(origin, property) !== undefined)),
      members,
      ...(row.readOnly && { readOnly: new Set(row.readOnly.map((property) => this.#spelled(property))) }),
    };
    this.#structures.set(name, shape);
    if (origin !== undefined) this.#origins.addStructure(shape, origin);
    for (const [property, stated] of Object.entries(row.properties)) {
      const spelled = this.#spelled(property);
      const standsFor = memberOf(origin, property);
      const member = this.#member(spelled, `${name}.${property}`, stated, standsFor);
      members.set(spelled, member);
      if (standsFor !== undefined) this.#origins.addProperty(shape, member, standsFor.name);
    }
    return shape;
  }

  #spelled(property: string): string {
    return this.#spelling === "cdk" ? cdkName(property) : property;
  }

  #member(spelled: string, name: string, row: PropertyRow, member: Member | undefined): Member {
    const source = row.retyped === 1 ? this.#asWritten() : this;
    const stated = {
      name: spelled,
      required: row.required === 1,
      idempotencyToken: false,
      deprecated: member?.deprecated,
    };
    return new LazyMember(stated, () =>
      this.#withPattern(source.#shape(row.type, member?.shape, name), name, row.pattern),
    );
  }

  /** With the registry's pattern in the place of the API's, in a list with that of its elements. */
  #withPattern(shape: Shape, name: string, index: number | undefined): Shape {
    if (index === undefined) return shape;
    if (shape.kind === "list") return { ...shape, name, element: this.#withPattern(shape.element, name, index) };
    return shape.kind === "string" ? { ...shape, name, pattern: this.#pattern(index) } : shape;
  }

  #pattern(index: number): Pattern {
    const row = this.#table.patterns[index];
    if (row === undefined)
      throw new TableError(`The table of ${this.#table.service}'s resources has no pattern ${String(index)}.`);
    const known = this.#patterns.get(index);
    if (known !== undefined) return known;
    const { sets } = this.#table;
    const pattern = new LazyPattern(row.source, row.words, () => createAutomaton(sets, row.automaton));
    this.#patterns.set(index, pattern);
    return pattern;
  }

  /** The shapes for what the CDK hands on unread: it is written as CloudFormation spells it. */
  #asWritten(): ResourceShapes {
    return (this.#unread ??= new ResourceShapes(this.#table, this.#api, "cloudformation", this.#origins));
  }

  #shape(type: PropertyType, api: Shape | undefined, name: string): Shape {
    const base = { name, sensitive: api?.sensitive ?? false };
    if (typeof type === "string") return plainShape(type, api, base);
    if ("enum" in type) {
      if (api?.kind !== "string") return { kind: "string", ...base, ...unbounded, enum: type.enum };
      // The API may take a value that the registry's copy of its enum is late to list.
      return { ...api, enum: [...new Set([...type.enum, ...(api.enum ?? [])])] };
    }
    if ("list" in type) {
      const list = api?.kind === "list" ? api : undefined;
      const element = this.#shape(type.list, list?.element, name);
      return { kind: "list", ...base, name: list?.name ?? name, element, min: list?.min, max: list?.max };
    }
    if ("map" in type) {
      const map = api?.kind === "map" ? api : undefined;
      const key = map?.key ?? ({ kind: "string", name, sensitive: false, ...unbounded } as const);
      const value = this.#shape(type.map, map?.value, name);
      return { kind: "map", ...base, name: map?.name ?? name, key, value, min: map?.min, max: map?.max };
    }
    return this.structure(type.type);
  }
}

/** The API's member that a property stands for. */
function memberOf(structure: StructureShape | undefined, property: string): Member | undefined {
  if (structure === undefined) return undefined;
  const { members } = structure;
  return members.get(property) ?? members.get(nameInOtherCase(property, members.keys()) ?? "");
}

/** The name that differs from a property's in its case only, as those with acronyms do: `S3URI`. */
export function nameInOtherCase(property: string, names: Iterable<string>): string | undefined {
  const lower = property.toLowerCase();
  for (const name of names) if (name.toLowerCase() === lower) return name;
  return undefined;
}

const unbounded = { min: undefined, max: undefined, pattern: undefined, enum: undefined, jsonValue: false } as const;

function plainShape(
  type: Extract<PropertyType, string>,
  api: Shape | undefined,
  base: { readonly name: string; readonly sensitive: boolean },
): Shape {
  switch (type) {
    case "string":
      return api?.kind === "string" ? api : { kind: "string", ...base, ...unbounded };
    case "integer":
    case "number":
      if (api?.kind === "number") return api;
      return { kind: "number", ...base, type: type === "integer" ? "long" : "double", min: undefined, max: undefined };
    case "boolean":
      return api?.kind === "boolean" ? api : { kind: "boolean", ...base };
    case "json":
      // Whatever it holds is written as the API spells it.
      return api?.kind === "map" ? api : { kind: "document", ...base };
  }
}
