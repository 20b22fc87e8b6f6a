import { canonicalJson } from "./canonical-json.js";
import type { ModelMember, ModelShape, ServiceModel } from "./service-model.js";

/**
 * Writes a model in botocore's form with nothing but the facts that `readBotocore` reads: the extract that is committed
 * (`tools/model/sources/`), so that the tables can be made again without the originals.
 */
export function writeBotocore(model: ServiceModel): string {
  return canonicalJson(
    {
      metadata: { serviceId: model.serviceId },
      operations: Object.fromEntries(
        [...model.operations].map(([name, input]) => [name, input === null ? {} : { input: { shape: input } }]),
      ),
      shapes: Object.fromEntries([...model.shapes].map(([name, shape]) => [name, shapeRow(shape)])),
    },
    2,
  );
}

function shapeRow(shape: ModelShape): object {
  const sensitive = shape.sensitive ? { sensitive: true } : {};
  switch (shape.kind) {
    case "structure":
      return {
        type: "structure",
        ...listed(
          "required",
          namesWhere(shape.members, (member) => member.required),
        ),
        members: Object.fromEntries([...shape.members].map(([name, member]) => [name, memberRow(member)])),
        ...(shape.union ? { union: true } : {}),
        ...sensitive,
      };
    case "list":
      return { type: "list", member: { shape: shape.element }, ...bounds(shape), ...sensitive };
    case "map":
      return { type: "map", key: { shape: shape.key }, value: { shape: shape.value }, ...bounds(shape), ...sensitive };
    case "string":
      return {
        type: "string",
        ...(shape.enum === undefined ? {} : { enum: shape.enum }),
        ...bounds(shape),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...sensitive,
      };
    case "number":
      return { type: shape.type, ...bounds(shape), ...sensitive };
    case "blob":
      return { type: "blob", ...bounds(shape), ...(shape.streaming ? { streaming: true } : {}), ...sensitive };
    case "document":
      return { type: "structure", members: {}, document: true, ...sensitive };
    default:
      return { type: shape.kind, ...sensitive };
  }
}

function memberRow(member: ModelMember): object {
  return {
    shape: member.shape,
    ...(member.idempotencyToken ? { idempotencyToken: true } : {}),
    ...(member.jsonValue ? { jsonvalue: true } : {}),
    ...(member.deprecated === undefined ? {} : { deprecated: true, deprecatedMessage: member.deprecated }),
  };
}

function bounds(shape: { readonly min: number | undefined; readonly max: number | undefined }): object {
  return {
    ...(shape.min === undefined ? {} : { min: shape.min }),
    ...(shape.max === undefined ? {} : { max: shape.max }),
  };
}

function namesWhere(
  members: ReadonlyMap<string, ModelMember>,
  test: (member: ModelMember) => boolean,
): readonly string[] {
  return [...members].filter(([, member]) => test(member)).map(([name]) => name);
}

function listed(key: string, names: readonly string[]): object {
  return names.length === 0 ? {} : { [key]: names };
}
