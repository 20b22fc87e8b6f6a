import { isRecord, type Path, type Plain } from "../oracle/plain.js";
import type { Places, Span, Writer, Writing } from "../writer.js";

const scalars: Writing = { quote: '"', keys: "quoted", layout: "compact", json: true };

/** Writes a value as YAML's blocks, indented; keys and strings stand in double quotes, so that none means anything else. */
export function writeYaml(writer: Writer, value: Plain, indent: string, places: Places): void {
  write(writer, value, [], indent, places, undefined);
}

function write(writer: Writer, value: Plain, path: Path, indent: string, places: Places, key: Span | undefined): void {
  const isList = Array.isArray(value);
  if (!(isList ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0)) {
    writer.value(value, path, scalars, "", places, key);
    return;
  }
  let start: number | undefined;
  const entries = isList ? [...value.entries()] : Object.entries(value as Record<string, Plain>);
  for (const [step, item] of entries) {
    writer.add(`\n${indent}`);
    start ??= writer.end;
    const name = typeof step === "string" ? writeKey(writer, step) : undefined;
    writer.add(name === undefined ? "- " : ": ");
    write(writer, item, [...path, step], `${indent}  `, places, name);
  }
  places.set(JSON.stringify(path), { key, value: { start: start ?? writer.end, end: writer.end }, units: undefined });
}

function writeKey(writer: Writer, name: string): Span {
  const start = writer.end;
  writer.string(name, '"');
  return { start, end: writer.end };
}
