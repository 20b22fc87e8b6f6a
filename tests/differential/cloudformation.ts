import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PropertyType } from "../../src/model/resource-table.js";
import type { ResourceExtract } from "../../tools/model/resources/extract-resources.js";
import type { PlainRecord } from "../conformance/oracle/plain.js";
import { models } from "./models.js";
import type { Validator, Verdict, Wrong } from "./validators.js";

/** What a published schema has besides JSON Schema's own keywords, as far as it is used. */
interface ResourceSchema {
  readonly typeName: string;
}

/**
 * ajv, with the schemas of CloudFormation's resources, telling it to convert scalars as CloudFormation does.
 *
 * @param folder where the published schemas are, a file a resource; without one, they are made of our own extract of the
 * registry, which has names, types, enums and what is required
 */
export function cloudFormation(folder: string | undefined): Validator {
  const schemas = folder === undefined ? extractedSchemas() : publishedSchemas(folder);
  const validators = new Map<string, ValidateFunction>();
  return {
    name: folder === undefined ? "ajv, with the extract of CloudFormation's schemas" : "ajv, with published schemas",
    knows: new Set<Wrong>([
      ...(["required", "member", "type", "enum"] as const),
      ...(folder === undefined ? [] : (["low", "high", "pattern"] as const)),
    ]),
    judge: (requests) =>
      requests.map(({ operation: { name }, request, before }) => {
        const schema = schemas.get(name);
        if (schema === undefined) return undefined;
        const validate = validators.get(name) ?? ajv().compile(schema);
        validators.set(name, validate);
        // Of what they refuse already, nothing more can be told; the right request stands for it.
        return request === before || verdictOf(validate, before).size === 0 ? verdictOf(validate, request) : undefined;
      }),
  };
}

function ajv(): Ajv {
  return new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    coerceTypes: true,
    code: { regExp },
  });
}

/** Some published patterns are of Java's dialect, and one or two of none: nothing is asked of a text by those. */
function regExp(pattern: string, flags: string): RegExp {
  for (const tried of [flags, ""]) {
    try {
      return new RegExp(pattern, tried);
    } catch {
      // The other flags may do.
    }
  }
  return /^/;
}
// ajv writes this into what it generates for use elsewhere, which nobody asks for here.
regExp.code = "new RegExp";

function publishedSchemas(folder: string): ReadonlyMap<string, object> {
  const files = readdirSync(folder).filter((file) => /^aws-sagemaker-\w+\.json$/.test(file));
  return new Map(
    files.map((file) => {
      const schema = JSON.parse(readFileSync(join(folder, file), "utf8")) as ResourceSchema;
      return [schema.typeName, schema];
    }),
  );
}

function extractedSchemas(): ReadonlyMap<string, object> {
  const { types } = JSON.parse(readFileSync(new URL("sagemaker.resources.json", models), "utf8")) as ResourceExtract;
  const definitions = Object.fromEntries(
    Object.entries(types).map(([name, properties]) => [name, schemaOfType(properties)]),
  );
  const tag = schemaOfType({ Key: { type: "string", required: 1 }, Value: { type: "string", required: 1 } });
  const resources = Object.keys(types).filter((name) => !name.includes("."));
  return new Map(
    resources.map((name) => [
      name,
      { definitions: { ...definitions, "AWS::CloudFormation.Tag": tag }, ...definitions[name] },
    ]),
  );
}

function schemaOfType(stated: ResourceExtract["types"][string]): object {
  const required = Object.keys(stated).filter((property) => stated[property]?.required === 1);
  const properties = Object.fromEntries(
    Object.entries(stated).map(([property, { type }]) => [property, schemaOf(type)]),
  );
  return { type: "object", additionalProperties: false, required, properties };
}

function schemaOf(type: PropertyType): object {
  if (type === "json") return {};
  if (typeof type === "string") return { type };
  if ("enum" in type) return { type: "string", enum: type.enum };
  if ("list" in type) return { type: "array", items: schemaOf(type.list) };
  if ("map" in type) return { type: "object", additionalProperties: schemaOf(type.map) };
  return { $ref: `#/definitions/${type.type.replaceAll("/", "~1")}` };
}

function verdictOf(validate: ValidateFunction, request: PlainRecord): Verdict {
  // It writes what it converts into what it is given.
  validate(structuredClone(request));
  return new Map(
    (validate.errors ?? []).flatMap((error) => {
      const wrong = words[error.keyword];
      // Of several forms that would do, none has to be met by itself.
      return wrong === undefined || /\/(?:anyOf|oneOf|not|if)\//.test(error.schemaPath)
        ? []
        : [[wrong, subjectOf(error)] as const];
    }),
  );
}

const words: Readonly<Record<string, Wrong>> = {
  required: "required",
  additionalProperties: "member",
  type: "type",
  enum: "enum",
  const: "enum",
  pattern: "pattern",
  minLength: "low",
  minItems: "low",
  minProperties: "low",
  minimum: "low",
  maxLength: "high",
  maxItems: "high",
  maxProperties: "high",
  maximum: "high",
};

/** The member that is missing, or not known, or else the one that is wrong, with what is asked of it. */
function subjectOf({ params, instancePath }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Readonly<Record<string, string | undefined>>;
  return missingProperty ?? additionalProperty ?? instancePath.split("/").findLast((step) => !/^\d+$/.test(step)) ?? "";
}
