import { nameInOtherCase } from "../../../src/model/create-resources.js";
import type { PropertyType, ResourceTable, TypeRow } from "../../../src/model/resource-table.js";
import type { ServiceTable, ShapeRow, StringRow } from "../../../src/model/table.js";
import { tagType, type PropertyExtract, type ResourceExtract } from "./extract-resources.js";
import { RegistryPatterns } from "./registry-patterns.js";

/** Joins what CloudFormation states with what the API states: which structure each type stands for. */
export function buildResources(extract: ResourceExtract, api: ServiceTable): ResourceTable {
  const types: ResourceExtract["types"] = { ...extract.types, [tagType]: tag };
  const shapes = correspondence(types, api);
  const { source } = extract;
  const patterns = new RegistryPatterns();
  const rows = Object.entries(types).map(([name, properties]): [string, TypeRow] => {
    const shape = shapes.get(name);
    const readOnly = Object.hasOwn(extract.readOnly, name) ? extract.readOnly[name] : undefined;
    return [
      name,
      {
        ...(shape === undefined ? {} : { shape }),
        properties: withPatterns(properties, shape === undefined ? undefined : membersOf(api, shape), api, patterns),
        ...(readOnly && { readOnly }),
        ...(extract.unions.includes(name) && { union: 1 as const }),
      },
    ];
  });
  return {
    service: api.id,
    date: source.published,
    sources: [
      `${source.package} ${source.version}`,
      ...(source.schemas === undefined ? [] : [`CloudFormation's resource schemas of ${source.schemas}`]),
    ],
    types: Object.fromEntries(rows),
    ...patterns.table,
  };
}

/** The properties of a type, with those patterns of the registry's that refuse what the API's take. */
function withPatterns(
  properties: ResourceExtract["types"][string],
  members: Readonly<Record<string, string>> | undefined,
  api: ServiceTable,
  patterns: RegistryPatterns,
): TypeRow["properties"] {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { pattern: stated, ...row }]: [string, PropertyExtract]) => {
      const member = memberFor(name, members);
      const ofApi = stringRow(member === undefined ? undefined : members?.[member], api);
      // What the API has an enum for needs no pattern.
      const pattern =
        stated === undefined || ofApi?.enum !== undefined ? undefined : patterns.indexOf(stated, patternOf(ofApi, api));
      return [name, { ...row, ...(pattern === undefined ? {} : { pattern }) }];
    }),
  );
}

/** The row of a string, or of the strings at the end of lists. */
function stringRow(shape: string | undefined, api: ServiceTable): StringRow | undefined {
  const row: ShapeRow | undefined = shape === undefined ? undefined : api.shapes[shape];
  if (row === undefined) return undefined;
  if ("list" in row) return stringRow(row.list, api);
  return "string" in row ? row : undefined;
}

function patternOf(row: StringRow | undefined, api: ServiceTable): string | undefined {
  return row?.pattern === undefined ? undefined : api.patterns[row.pattern];
}

const tag: ResourceExtract["types"][string] = {
  Key: { type: "string", required: 1 },
  Value: { type: "string", required: 1 },
};

/** The API's structure of each type: found from the resource's operation down; none where two uses disagree. */
function correspondence(types: ResourceExtract["types"], api: ServiceTable): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  const waiting: { type: string; shape: string }[] = [];
  for (const name of Object.keys(types)) {
    const operation = `Create${/^AWS::\w+::(\w+)$/.exec(name)?.[1] ?? ""}`;
    const shape = Object.hasOwn(api.operations, operation) ? api.operations[operation] : undefined;
    if (shape !== undefined && shape !== null) waiting.push({ type: name, shape });
  }
  for (const { type, shape } of waiting) {
    const known = found.get(type);
    if (known !== undefined) {
      if (known !== shape) ambiguous.add(type);
      continue;
    }
    found.set(type, shape);
    const members = membersOf(api, shape);
    for (const [property, stated] of Object.entries(types[type] ?? {})) {
      const member = memberFor(property, members);
      const below = member === undefined ? undefined : typeBelow(stated.type, members?.[member], api);
      if (below !== undefined) waiting.push(below);
    }
  }
  for (const name of ambiguous) found.delete(name);
  return found;
}

/** The property type and the structure at the end of lists and maps. */
function typeBelow(
  type: PropertyType,
  shape: string | undefined,
  api: ServiceTable,
): { type: string; shape: string } | undefined {
  const row: ShapeRow | undefined = shape === undefined ? undefined : api.shapes[shape];
  if (shape === undefined || row === undefined || typeof type === "string") return undefined;
  if ("type" in type) return "structure" in row ? { type: type.type, shape } : undefined;
  if ("list" in type) return "list" in row ? typeBelow(type.list, row.list, api) : undefined;
  if ("map" in type) return "map" in row ? typeBelow(type.map, row.map[1], api) : undefined;
  return undefined;
}

function membersOf(api: ServiceTable, shape: string): Readonly<Record<string, string>> | undefined {
  const row = api.shapes[shape];
  return row !== undefined && "structure" in row ? row.structure : undefined;
}

/** The member that a property stands for. */
function memberFor(property: string, members: Readonly<Record<string, string>> | undefined): string | undefined {
  if (members === undefined) return undefined;
  if (Object.hasOwn(members, property)) return property;
  return nameInOtherCase(property, Object.keys(members));
}
