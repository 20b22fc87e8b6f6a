import type { ServiceEntry } from "../../src/model/services.js";
import { isRecord, valueAt, type Path, type Plain, type PlainRecord } from "./oracle/plain.js";

/** How a request is written. */
export interface Style {
  /**
   * `command`: `new XCommand({...})`; `hoisted`: the same with the object in a `const`; `aggregated`: a method of the
   * v3 client; `v2`: a method of the v2 client; `typed` and `satisfies`: an object of the input's type (TypeScript).
   */
  readonly form: "command" | "hoisted" | "aggregated" | "v2" | "typed" | "satisfies";
  readonly quote: '"' | "'" | "`";
  readonly keys: "bare" | "quoted";
  /** One member a line, or the whole request on one. */
  readonly layout: "lines" | "compact";
}

export const plainStyle: Style = { form: "command", quote: '"', keys: "bare", layout: "lines" };

/** Offsets in the file, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where one value of the request is written. */
export interface PlacedValue {
  /** The key as written; undefined for list elements and the request itself. */
  readonly key: Span | undefined;
  readonly value: Span;
  /** For strings: the offset in the file of every UTF-16 unit of the cooked text, and of its end. */
  readonly units: readonly number[] | undefined;
}

export interface PrintedRequest {
  /** The whole statement. */
  readonly span: Span;
  /** What a missing member of the request itself is reported on: the callee, or the type's annotation. */
  readonly anchor: Span;
  placeOf(path: Path): PlacedValue | undefined;
  /** The elements of a list or the entries of an object, in order. */
  childrenOf(path: Path): readonly PlacedValue[];
}

export interface PrintedFile {
  readonly text: string;
  readonly requests: readonly PrintedRequest[];
}

export interface RequestToPrint {
  /** `CreateTrainingJob`. */
  readonly operation: string;
  readonly request: PlainRecord;
  readonly style: Style;
}

/** Writes a file that makes the requests one after another, in order. */
export function printFile(service: ServiceEntry, requests: readonly RequestToPrint[]): PrintedFile {
  const printer = new Printer();
  const namesOf = (forms: readonly Style["form"][], name: (operation: string) => string): string[] => [
    ...new Set(requests.filter(({ style }) => forms.includes(style.form)).map(({ operation }) => name(operation))),
  ];
  const commands = namesOf(["command", "hoisted"], (operation) => `${operation}Command`);
  const inputs = namesOf(["typed", "satisfies"], (operation) => `${operation}CommandInput`);
  const has = (form: Style["form"]): boolean => requests.some(({ style }) => style.form === form);

  const values = [...(has("aggregated") ? [service.aggregatedClass] : []), ...commands];
  if (values.length > 0) printer.add(`import { ${values.join(", ")} } from "${service.packageName}";\n`);
  if (inputs.length > 0) printer.add(`import type { ${inputs.join(", ")} } from "${service.packageName}";\n`);
  if (has("aggregated")) printer.add(`const api = new ${service.aggregatedClass}({});\n`);
  if (has("v2") && service.v2 !== undefined) {
    printer.add(`import AWS from "aws-sdk";\nconst old = new AWS.${service.v2.className}();\n`);
  }
  const printed = requests.map((request, index) => printer.request(request, index));
  return { text: printer.text(), requests: printed };
}

class Printer {
  private readonly chunks: string[] = [];
  private offset = 0;

  text(): string {
    return this.chunks.join("");
  }

  add(text: string): Span {
    const start = this.offset;
    this.chunks.push(text);
    this.offset += text.length;
    return { start, end: this.offset };
  }

  request({ operation, request, style }: RequestToPrint, index: number): PrintedRequest {
    const start = this.offset;
    const places = new Map<string, PlacedValue>();
    const method = operation.charAt(0).toLowerCase() + operation.slice(1);
    const input = `input${index.toString()}`;
    const body = (): void => {
      this.value(request, [], style, "", places, undefined);
    };
    let anchor: Span;
    switch (style.form) {
      case "command":
        this.add("new ");
        anchor = this.add(`${operation}Command`);
        this.add("(");
        body();
        this.add(");\n");
        break;
      case "hoisted":
        this.add(`const ${input} = `);
        body();
        this.add(`;\nnew `);
        anchor = this.add(`${operation}Command`);
        this.add(`(${input});\n`);
        break;
      case "aggregated":
      case "v2":
        anchor = this.add(`${style.form === "v2" ? "old" : "api"}.${method}`);
        this.add("(");
        body();
        this.add(style.form === "v2" ? ").promise();\n" : ");\n");
        break;
      case "typed":
        this.add(`const ${input}: `);
        anchor = this.add(`${operation}CommandInput`);
        this.add(" = ");
        body();
        this.add(";\n");
        break;
      case "satisfies":
        this.add(`const ${input} = `);
        body();
        this.add(" satisfies ");
        anchor = this.add(`${operation}CommandInput`);
        this.add(";\n");
        break;
    }
    return {
      span: { start, end: this.offset },
      anchor,
      placeOf: (path) => places.get(JSON.stringify(path)),
      childrenOf: (path) => {
        const value = valueAt(request, path);
        const steps = Array.isArray(value) ? [...value.keys()] : isRecord(value) ? Object.keys(value) : [];
        return steps.flatMap((step) => places.get(JSON.stringify([...path, step])) ?? []);
      },
    };
  }

  value(
    value: Plain,
    path: Path,
    style: Style,
    indent: string,
    places: Map<string, PlacedValue>,
    key: Span | undefined,
  ): void {
    const start = this.offset;
    let units: readonly number[] | undefined;
    const inner = `${indent}  `;
    const separator = style.layout === "lines" ? `,\n${inner}` : ", ";
    if (typeof value === "string") units = this.string(value, style.quote);
    else if (Array.isArray(value)) {
      this.add(value.length === 0 ? "[" : style.layout === "lines" ? `[\n${inner}` : "[");
      value.forEach((item, index) => {
        if (index > 0) this.add(separator);
        this.value(item, [...path, index], style, inner, places, undefined);
      });
      this.add(value.length === 0 || style.layout === "compact" ? "]" : `,\n${indent}]`);
    } else if (isRecord(value)) {
      const entries = Object.entries(value);
      this.add(entries.length === 0 ? "{" : style.layout === "lines" ? `{\n${inner}` : "{ ");
      entries.forEach(([name, item], index) => {
        if (index > 0) this.add(separator);
        const written = style.keys === "bare" && /^[A-Za-z_$][\w$]*$/.test(name) ? name : escaped(name, '"').join("");
        const span = this.add(written);
        this.add(": ");
        this.value(item, [...path, name], style, inner, places, span);
      });
      this.add(entries.length === 0 ? "}" : style.layout === "lines" ? `,\n${indent}}` : " }");
    } else this.add(scalar(value));
    places.set(JSON.stringify(path), { key, value: { start, end: this.offset }, units });
  }

  private string(text: string, quote: Style["quote"]): readonly number[] {
    const pieces = escaped(text, quote);
    const units: number[] = [];
    let at = this.offset + 1;
    for (const piece of pieces.slice(1, -1)) {
      units.push(at);
      at += piece.length;
    }
    units.push(at);
    this.add(pieces.join(""));
    return units;
  }
}

function scalar(value: Exclude<Plain, string | Plain[] | PlainRecord>): string {
  if (value instanceof Date) return `new Date("${value.toISOString()}")`;
  if (value instanceof Uint8Array) {
    return value.length > 64 ? `new Uint8Array(${value.length.toString()})` : `new Uint8Array([${value.join(", ")}])`;
  }
  if (typeof value === "bigint") return `${value.toString()}n`;
  return String(value);
}

/** The quotes and, between them, the source text of each UTF-16 unit. */
function escaped(text: string, quote: Style["quote"]): string[] {
  const pieces: string[] = [quote];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const code = text.charCodeAt(index);
    if (unit === quote || unit === "\\") pieces.push(`\\${unit}`);
    else if (quote === "`" && unit === "$" && text.charAt(index + 1) === "{") pieces.push("\\$");
    else if (unit === "\n") pieces.push("\\n");
    else if (code < 0x20 || code === 0x7f || code === 0x2028 || code === 0x2029 || isLone(text, index)) {
      pieces.push(`\\u${code.toString(16).padStart(4, "0")}`);
    } else pieces.push(unit);
  }
  pieces.push(quote);
  return pieces;
}

function isLone(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code < 0xdc00) {
    const next = text.charCodeAt(index + 1);
    return !(next >= 0xdc00 && next < 0xe000);
  }
  if (code >= 0xdc00 && code < 0xe000) {
    const before = text.charCodeAt(index - 1);
    return !(before >= 0xd800 && before < 0xdc00);
  }
  return false;
}
