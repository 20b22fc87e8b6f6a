import { tableFormat } from "../../src/model/table.js";
import type { ServiceTable, ShapeRow } from "../../src/model/table.js";
import { reachableShapes } from "./service-model.js";
import type { ModelMember, ModelShape, ModelStructure, ServiceModel } from "./service-model.js";

/** What a table says beside the model itself. */
export interface TableHeader {
  readonly packageName: string;
  /** Date of the newest source, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sources: readonly string[];
}

/** Builds the table of a model: operations and shapes by name, only shapes that an input reaches. */
export function buildTable(model: ServiceModel, header: TableHeader): ServiceTable {
  const patterns: string[] = [];
  const patternIndex = (pattern: string): number => {
    const known = patterns.indexOf(pattern);
    return known === -1 ? patterns.push(pattern) - 1 : known;
  };
  const shapes: Record<string, ShapeRow> = {};
  for (const name of [...reachableShapes(model)].sort()) {
    const shape = model.shapes.get(name);
    if (shape === undefined) throw new Error(`Building ${model.id}: there is no shape "${name}".`);
    shapes[name] = shapeRow(shape, patternIndex);
  }
  return {
    format: tableFormat,
    id: model.id,
    serviceId: model.serviceId,
    packageName: header.packageName,
    date: header.date,
    sources: header.sources,
    operations: Object.fromEntries([...model.operations].sort(([a], [b]) => (a < b ? -1 : 1))),
    shapes,
    patterns,
  };
}

function shapeRow(shape: ModelShape, patternIndex: (pattern: string) => number): ShapeRow {
  const sensitive = shape.sensitive ? ({ sensitive: 1 } as const) : {};
  switch (shape.kind) {
    case "structure":
      return { ...structureRow(shape), ...sensitive };
    case "list":
      return { list: shape.element, ...bounds(shape), ...sensitive };
    case "map":
      return { map: [shape.key, shape.value], ...bounds(shape), ...sensitive };
    case "string":
      return {
        string: 1,
        ...(shape.enum === undefined ? {} : { enum: shape.enum }),
        ...bounds(shape),
        ...(shape.pattern === undefined ? {} : { pattern: patternIndex(shape.pattern) }),
        ...sensitive,
      };
    case "number":
      return { number: shape.type, ...bounds(shape), ...sensitive };
    case "blob":
      return { blob: 1, ...bounds(shape), ...(shape.streaming ? ({ streaming: 1 } as const) : {}), ...sensitive };
    case "boolean":
      return { boolean: 1, ...sensitive };
    case "timestamp":
      return { timestamp: 1, ...sensitive };
    case "document":
      return { document: 1, ...sensitive };
  }
}

function structureRow(shape: ModelStructure): ShapeRow {
  const names = (test: (member: ModelMember) => boolean): readonly string[] =>
    [...shape.members].filter(([, member]) => test(member)).map(([name]) => name);
  const required = names((member) => member.required && !member.idempotencyToken);
  const idempotencyTokens = names((member) => member.idempotencyToken);
  const jsonValues = names((member) => member.jsonValue);
  const deprecated = [...shape.members].flatMap(([name, member]) =>
    member.deprecated === undefined ? [] : [[name, member.deprecated] as const],
  );
  return {
    structure: Object.fromEntries([...shape.members].map(([name, member]) => [name, member.shape])),
    ...(required.length === 0 ? {} : { required }),
    ...(shape.union ? ({ union: 1 } as const) : {}),
    ...(idempotencyTokens.length === 0 ? {} : { idempotencyTokens }),
    ...(deprecated.length === 0 ? {} : { deprecated: Object.fromEntries(deprecated) }),
    ...(jsonValues.length === 0 ? {} : { jsonValues }),
  };
}

function bounds(shape: { readonly min: number | undefined; readonly max: number | undefined }): {
  readonly min?: number;
  readonly max?: number;
} {
  return {
    ...(shape.min === undefined ? {} : { min: shape.min }),
    ...(shape.max === undefined ? {} : { max: shape.max }),
  };
}
