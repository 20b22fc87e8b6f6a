import { SourceError } from "./source-error.js";
import type { ModelMember, ModelShape, ServiceModel } from "./service-model.js";
import { textOfError } from "../../src/text/error-text.js";

/**
 * Keys that say nothing about what a request may hold: how it is sent, what comes back, documentation. They are listed
 * so that any other key is an error instead of a constraint that nobody noticed.
 */
const ignored = {
  model: new Set(["version", "documentation", "examples", "clientContextParams", "endpointBdd"]),
  operation: new Set([
    "name",
    "http",
    "output",
    "errors",
    "documentation",
    "documentationUrl",
    "idempotent",
    "readonly",
    "auth",
    "authtype",
    "unsignedPayload",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "endpoint",
    "endpointdiscovery",
    "httpChecksum",
    "httpChecksumRequired",
    "staticContextParams",
    "operationContextParams",
    "requestcompression",
    "alias",
    "internal",
    "internalonly",
  ]),
  shape: new Set([
    "type",
    "documentation",
    "box",
    "exception",
    "error",
    "fault",
    "synthetic",
    "retryable",
    "event",
    "payload",
    "timestampFormat",
    "flattened",
    "locationName",
    "xmlNamespace",
    "xmlOrder",
    "wrapper",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "requiresLength",
  ]),
  member: new Set([
    "shape",
    "documentation",
    "box",
    "location",
    "locationName",
    "eventpayload",
    "eventheader",
    "timestampFormat",
    "flattened",
    "queryName",
    "xmlNamespace",
    "xmlAttribute",
    "contextParam",
    "hostLabel",
    "endpointdiscoveryid",
    "deprecatedSince",
  ]),
};

const numberTypes = new Set(["integer", "long", "float", "double"]);

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a botocore model (`service-2.json`, AWS's C2J form).
 *
 * @param text the file's content.
 * @param file the file's name, for messages.
 * @param id the service's id, which the model itself doesn't hold.
 * @throws {SourceError} where the text is no such model, refers to a shape that isn't there, or holds a trait that the
 *   generator doesn't know: nothing is skipped in silence.
 */
export function readBotocore(text: string, file: string, id: string): ServiceModel {
  return new BotocoreReader(file).model(parse(text, file), id);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SourceError(file, "", `is no JSON (${textOfError(error)})`);
  }
}

/** Reads the parts of one file; `where` is always the path of the part that is read. */
class BotocoreReader {
  readonly #file: string;
  /** Blob shapes that some member streams. */
  readonly #streamed = new Set<string>();

  constructor(file: string) {
    this.#file = file;
  }

  model(json: unknown, id: string): ServiceModel {
    const root = this.#object(json, "");
    if ("smithy" in root) this.#fail("", "is a Smithy JSON AST; botocore's form (service-2.json, C2J) is needed");
    const metadata = this.#object(root.metadata, "metadata");
    const serviceId = this.#string(metadata.serviceId, "metadata.serviceId");
    this.#checkKeys(root, ["metadata", "operations", "shapes"], ignored.model, "");
    const shapes = new Map(
      Object.entries(this.#object(root.shapes, "shapes")).map(([name, row]) => [name, this.#shape(name, row)]),
    );
    const operations = new Map(
      Object.entries(this.#object(root.operations, "operations")).map(([name, row]) => [
        name,
        this.#operation(name, row, shapes),
      ]),
    );
    if (operations.size === 0) this.#fail("operations", "is empty");
    for (const [name, shape] of shapes) this.#checkReferences(name, shape, shapes);
    for (const name of this.#streamed) {
      const shape = shapes.get(name);
      if (shape?.kind === "blob") shapes.set(name, { ...shape, streaming: true });
    }
    return { id, serviceId, operations, shapes };
  }

  #operation(name: string, json: unknown, shapes: ReadonlyMap<string, ModelShape>): string | null {
    const where = `operations.${name}`;
    const row = this.#object(json, where);
    this.#checkKeys(row, ["input"], ignored.operation, where);
    if (row.input === undefined) return null;
    const input = this.#object(row.input, `${where}.input`);
    const shape = this.#string(input.shape, `${where}.input.shape`);
    const found = shapes.get(shape);
    if (found === undefined) this.#fail(`${where}.input.shape`, `refers to "${shape}", which is not in shapes`);
    if (found.kind !== "structure") {
      this.#fail(`${where}.input.shape`, `refers to "${shape}", a ${found.kind}; an input is a structure`);
    }
    return shape;
  }

  #shape(name: string, json: unknown): ModelShape {
    const where = `shapes.${name}`;
    const row = this.#object(json, where);
    const type = this.#string(row.type, `${where}.type`);
    const sensitive = this.#flag(row.sensitive, `${where}.sensitive`);
    const bounds = { min: this.#number(row.min, `${where}.min`), max: this.#number(row.max, `${where}.max`) };
    if (bounds.min !== undefined && bounds.max !== undefined && bounds.min > bounds.max) {
      this.#fail(where, `has min ${String(bounds.min)} above max ${String(bounds.max)}: no value fits`);
    }
    const known = (...keys: readonly string[]): void => {
      this.#checkKeys(row, ["sensitive", ...keys], ignored.shape, where);
    };
    switch (type) {
      case "structure":
        known("members", "required", "union", "document", "eventstream");
        // An event stream is written as an iterable of events, not as an object with these members.
        if (row.document === true || row.eventstream === true) return { kind: "document", sensitive };
        return {
          kind: "structure",
          sensitive,
          union: this.#flag(row.union, `${where}.union`),
          members: this.#members(row, where),
        };
      case "list":
        known("member", "min", "max");
        return { kind: "list", sensitive, ...bounds, element: this.#reference(row.member, `${where}.member`) };
      case "map":
        known("key", "value", "min", "max");
        return {
          kind: "map",
          sensitive,
          ...bounds,
          key: this.#reference(row.key, `${where}.key`),
          value: this.#reference(row.value, `${where}.value`),
        };
      case "character":
      case "string":
        known("pattern", "enum", "min", "max");
        return {
          kind: "string",
          sensitive,
          ...bounds,
          pattern: row.pattern === undefined ? undefined : this.#string(row.pattern, `${where}.pattern`),
          enum: row.enum === undefined ? undefined : this.#strings(row.enum, `${where}.enum`),
        };
      case "boolean":
      case "timestamp":
        known();
        return { kind: type, sensitive };
      case "blob":
        known("streaming", "min", "max");
        return { kind: "blob", sensitive, ...bounds, streaming: this.#flag(row.streaming, `${where}.streaming`) };
      default:
        if (!isNumberType(type)) return this.#fail(`${where}.type`, `is "${type}", an unknown shape type`);
        known("min", "max");
        return { kind: "number", sensitive, ...bounds, type };
    }
  }

  #members(row: Json, where: string): ReadonlyMap<string, ModelMember> {
    const required = new Set(row.required === undefined ? [] : this.#strings(row.required, `${where}.required`));
    const members = new Map<string, ModelMember>();
    for (const [name, json] of Object.entries(this.#object(row.members, `${where}.members`))) {
      const at = `${where}.members.${name}`;
      const member = this.#object(json, at);
      this.#checkKeys(
        member,
        ["idempotencyToken", "jsonvalue", "deprecated", "deprecatedMessage", "streaming"],
        ignored.member,
        at,
      );
      const shape = this.#string(member.shape, `${at}.shape`);
      if (this.#flag(member.streaming, `${at}.streaming`)) this.#streamed.add(shape);
      members.set(name, {
        shape,
        required: required.delete(name),
        idempotencyToken: this.#flag(member.idempotencyToken, `${at}.idempotencyToken`),
        jsonValue: this.#flag(member.jsonvalue, `${at}.jsonvalue`),
        deprecated: this.#flag(member.deprecated, `${at}.deprecated`)
          ? deprecation(member.deprecatedMessage)
          : undefined,
      });
    }
    for (const name of required) this.#fail(`${where}.required`, `names "${name}", which is not in members`);
    return members;
  }

  #reference(json: unknown, where: string): string {
    const member = this.#object(json, where);
    this.#checkKeys(member, [], ignored.member, where);
    return this.#string(member.shape, `${where}.shape`);
  }

  #checkReferences(name: string, shape: ModelShape, shapes: ReadonlyMap<string, ModelShape>): void {
    const check = (target: string, where: string): ModelShape =>
      shapes.get(target) ??
      this.#fail(`shapes.${name}.${where}.shape`, `refers to "${target}", which is not in shapes`);
    if (shape.kind === "structure") {
      for (const [member, { shape: target }] of shape.members) check(target, `members.${member}`);
    } else if (shape.kind === "list") {
      check(shape.element, "member");
    } else if (shape.kind === "map") {
      const key = check(shape.key, "key");
      if (key.kind !== "string") this.#fail(`shapes.${name}.key`, `is a ${key.kind}; a map's keys are strings`);
      check(shape.value, "value");
    }
  }

  #checkKeys(row: Json, read: readonly string[], skipped: ReadonlySet<string>, where: string): void {
    for (const key of Object.keys(row)) {
      if (!read.includes(key) && !skipped.has(key)) {
        this.#fail(where, `has "${key}", a key or trait that the generator doesn't know`);
      }
    }
  }

  #object(json: unknown, where: string): Json {
    if (isObject(json)) return json;
    return this.#fail(where, `must be an object, but is ${describe(json)}`);
  }

  #string(json: unknown, where: string): string {
    if (typeof json === "string") return json;
    return this.#fail(where, `must be a string, but is ${describe(json)}`);
  }

  #strings(json: unknown, where: string): readonly string[] {
    if (!Array.isArray(json)) return this.#fail(where, `must be a list of strings, but is ${describe(json)}`);
    return json.map((value: unknown, index) => this.#string(value, `${where}[${String(index)}]`));
  }

  #flag(json: unknown, where: string): boolean {
    if (json === undefined || typeof json === "boolean") return json ?? false;
    return this.#fail(where, `must be a boolean, but is ${describe(json)}`);
  }

  #number(json: unknown, where: string): number | undefined {
    if (json === undefined || typeof json === "number") return json;
    return this.#fail(where, `must be a number, but is ${describe(json)}`);
  }

  #fail(where: string, problem: string): never {
    throw new SourceError(this.#file, where, problem);
  }
}

/** AWS's sentence cut down to the fact in it: the member to use instead. */
function deprecation(message: unknown): string {
  const instead = typeof message === "string" ? /\buse `?(\w+)`? instead\b/iu.exec(message)?.[1] : undefined;
  return instead === undefined ? "" : `Use ${instead} instead.`;
}

function isNumberType(type: string): type is "integer" | "long" | "float" | "double" {
  return numberTypes.has(type);
}

function isObject(json: unknown): json is Json {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function describe(json: unknown): string {
  if (json === undefined) return "missing";
  if (json === null) return "null";
  return Array.isArray(json) ? "a list" : `a ${typeof json}`;
}
