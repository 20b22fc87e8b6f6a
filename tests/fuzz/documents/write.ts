import { isRecord, type Plain } from "../../conformance/oracle/plain.js";
import type { Random } from "../../conformance/oracle/random.js";

/** A form of documents: what it can be read as, and a text of a value in it. */
export interface Form {
  readonly name: string;
  readonly filename: "request.json" | "request.jsonc" | "request.json5" | "request.yaml";
  readonly write: (value: Plain, random: Random) => string;
}

/** Whether JSON has words for all of it. */
export function isJson(value: Plain): boolean {
  if (Array.isArray(value)) return value.every(isJson);
  if (isRecord(value)) return Object.values(value).every(isJson);
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

/** A value as JSON with something between its tokens, and strings in some quotes. */
function flow(value: Plain, gap: () => string, string: (text: string) => string, end = ""): string {
  const join = (open: string, items: readonly string[], close: string): string =>
    items.length === 0
      ? `${open}${gap()}${close}`
      : `${open}${gap()}${items.join(`${gap()},${gap()}`)}${gap()}${end}${gap()}${close}`;
  if (typeof value === "string") return string(value);
  if (Array.isArray(value))
    return join(
      "[",
      value.map((item) => flow(item, gap, string, end)),
      "]",
    );
  if (!isRecord(value)) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${string(key)}${gap()}: ${flow(item, gap, string, end)}`);
  return join("{", entries, "}");
}

/** A value in YAML's block style. */
function block(value: Plain, indent: string, random: Random): string {
  const inner = `${indent}${" ".repeat(random.pick([1, 2, 4]))}`;
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item) => `\n${inner}-${below(item, inner, random)}`).join("");
  }
  if (isRecord(value) && Object.keys(value).length > 0) {
    const entries = Object.entries(value).map(
      ([key, item]) => `\n${inner}${yamlKey(key, inner, random)}:${below(item, inner, random)}`,
    );
    return entries.join("");
  }
  return below(value, indent, random).trim();
}

/** A key of more than 1024 characters has to say that it is one. */
function yamlKey(key: string, indent: string, random: Random): string {
  const text = yamlString(key, random);
  return text.length > 1000 ? `? ${text}\n${indent}` : text;
}

function below(value: Plain, indent: string, random: Random): string {
  if (typeof value === "string") return ` ${yamlString(value, random)}`;
  const isFilled = Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;
  if (isFilled) return block(value, indent, random);
  return ` ${Array.isArray(value) ? "[]" : isRecord(value) ? "{}" : String(value)}`;
}

/** Plain where it can't be taken for anything else, or in quotes. */
function yamlString(text: string, random: Random): string {
  const forms = [JSON.stringify(text)];
  // eslint-disable-next-line no-control-regex -- they can't stand in single quotes
  if (!/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u2028\u2029\ufeff]/.test(text))
    forms.push(`'${text.replaceAll("'", "''")}'`);
  if (/^[a-z][a-zA-Z0-9/._-]*[A-Za-z]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text))
    forms.push(text);
  return random.pick(forms);
}

const quoted = (text: string): string => JSON.stringify(text);

function escapedAll(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}"`;
}

function singly(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The same document in other words; the first is what the others are compared with. */
export const forms: readonly Form[] = [
  { name: "JSON", filename: "request.json", write: (value) => JSON.stringify(value) },
  { name: "JSON in lines", filename: "request.json", write: (value) => JSON.stringify(value, undefined, 2) },
  {
    name: "JSON with spaces",
    filename: "request.json",
    write: (value, random) => flow(value, () => random.pick(["", " ", "\n", "\t", "\r\n"]), quoted),
  },
  { name: "JSON of escapes", filename: "request.json", write: (value) => flow(value, () => "", escapedAll) },
  {
    name: "JSON with comments",
    filename: "request.jsonc",
    write: (value, random) => flow(value, () => random.pick(["", " ", "/* a */", "// b\n"]), quoted),
  },
  { name: "JSON5", filename: "request.json5", write: (value) => flow(value, () => " ", singly, ",") },
  { name: "JSON as YAML", filename: "request.yaml", write: (value) => JSON.stringify(value, undefined, 2) },
  {
    name: "YAML",
    filename: "request.yaml",
    write: (value, random) => `${block(value, "", random).replace(/^\n/, "")}\n`,
  },
];
