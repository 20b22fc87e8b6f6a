import { isRecord, valueAt, type Path, type Plain, type PlainRecord } from "./oracle/plain.js";

/** How values are written. */
export interface Writing {
  readonly quote: '"' | "'" | "`";
  readonly keys: "bare" | "quoted";
  /** One member a line, or the whole request on one. */
  readonly layout: "lines" | "compact";
  /** As JSON takes it, without commas that end nothing; JavaScript otherwise. */
  readonly json?: boolean;
}

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

/** Where each value of a request is, by its path as JSON. */
export type Places = Map<string, PlacedValue>;

export interface PrintedRequest {
  /** The whole statement. */
  readonly span: Span;
  /** What a missing member of the request itself is reported on: the callee, the type's annotation, the holder's key. */
  readonly anchor: Span;
  placeOf(path: Path): PlacedValue | undefined;
  /** The elements of a list or the entries of an object, in order. */
  childrenOf(path: Path): readonly PlacedValue[];
}

/** A request that was written, with the places of its values. */
export function printed(request: Plain, places: Places, span: Span, anchor: Span): PrintedRequest {
  return {
    span,
    anchor,
    placeOf: (path) => places.get(JSON.stringify(path)),
    childrenOf: (path) => {
      const value = valueAt(request, path);
      const steps = Array.isArray(value) ? [...value.keys()] : isRecord(value) ? Object.keys(value) : [];
      return steps.flatMap((step) => places.get(JSON.stringify([...path, step])) ?? []);
    },
  };
}

/** Writes a file piece by piece, and keeps where the parts of each value are. */
export class Writer {
  private readonly chunks: string[] = [];
  private offset = 0;

  get end(): number {
    return this.offset;
  }

  text(): string {
    return this.chunks.join("");
  }

  add(text: string): Span {
    const start = this.offset;
    this.chunks.push(text);
    this.offset += text.length;
    return { start, end: this.offset };
  }

  value(value: Plain, path: Path, writing: Writing, indent: string, places: Places, key: Span | undefined): void {
    const start = this.offset;
    let units: readonly number[] | undefined;
    const inner = `${indent}  `;
    const last = writing.json === true ? "" : ",";
    const separator = writing.layout === "lines" ? `,\n${inner}` : ", ";
    if (typeof value === "string") units = this.string(value, writing.quote);
    else if (Array.isArray(value)) {
      this.add(value.length === 0 ? "[" : writing.layout === "lines" ? `[\n${inner}` : "[");
      value.forEach((item, index) => {
        if (index > 0) this.add(separator);
        this.value(item, [...path, index], writing, inner, places, undefined);
      });
      this.add(value.length === 0 || writing.layout === "compact" ? "]" : `${last}\n${indent}]`);
    } else if (isRecord(value)) {
      const entries = Object.entries(value);
      this.add(entries.length === 0 ? "{" : writing.layout === "lines" ? `{\n${inner}` : "{ ");
      entries.forEach(([name, item], index) => {
        if (index > 0) this.add(separator);
        const written = writing.keys === "bare" && /^[A-Za-z_$][\w$]*$/.test(name) ? name : escaped(name, '"').join("");
        const span = this.add(written);
        this.add(": ");
        this.value(item, [...path, name], writing, inner, places, span);
      });
      this.add(entries.length === 0 ? "}" : writing.layout === "lines" ? `${last}\n${indent}}` : " }");
    } else this.add(scalar(value));
    places.set(JSON.stringify(path), { key, value: { start, end: this.offset }, units });
  }

  /** A string in quotes. @returns where each of its units is, and its end */
  string(text: string, quote: Writing["quote"]): readonly number[] {
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
function escaped(text: string, quote: Writing["quote"]): string[] {
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
