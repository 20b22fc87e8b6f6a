import type { NodeItem, NodePart, NodeValue } from "../../../../src/analysis/values/node-value.js";
import { rangeOf } from "../../../../src/analysis/values/numbers.js";

/** Whether what is claimed of a value is true of what it is. */
export function holds(value: NodeValue, actual: unknown): boolean {
  switch (value.kind) {
    case "scalar":
      // Nobody can tell 0 from -0 in a request.
      return Object.is(value.value, actual) || (value.value === 0 && actual === 0);
    case "text":
      return typeof actual === "string" && matchesParts(value.parts, actual);
    case "list":
      return Array.isArray(actual) && matchesItems(value.items, actual);
    case "record":
      return isRecord(actual) && matchesRecord(value, actual);
    case "object":
      return matchesObject(value, actual);
    case "absent":
      return actual === undefined;
    case "unknown":
      return matchesType(value, actual);
    case "one-of":
      return value.branches.some((branch) => holds(branch.value, actual));
  }
}

function matchesType(value: NodeValue & { kind: "unknown" }, actual: unknown): boolean {
  if (value.falsy === true && Boolean(actual)) return false;
  switch (value.type) {
    case "list":
      return Array.isArray(actual);
    case "record":
      return isRecord(actual);
    case "number": {
      const range = rangeOf(value);
      if (typeof actual !== "number" || range === undefined) return typeof actual === "number";
      // Adding and dividing rounds the ends of ranges as it rounds numbers.
      return range.min <= actual && actual <= range.max && (!range.integer || Number.isInteger(actual));
    }
    case undefined:
      return true;
    default:
      return typeof actual === value.type;
  }
}

function isRecord(actual: unknown): actual is Record<string, unknown> {
  return typeof actual === "object" && actual !== null && !Array.isArray(actual);
}

function matchesRecord(value: NodeValue & { kind: "record" }, actual: Record<string, unknown>): boolean {
  const isClosed = value.open || Object.keys(actual).every((key) => value.entries.has(key));
  return isClosed && [...value.entries].every(([key, entry]) => holds(entry.value, actual[key]));
}

function matchesObject({ className, byteLength }: NodeValue & { kind: "object" }, actual: unknown): boolean {
  if (!(actual instanceof Uint8Array) && !(actual instanceof Int8Array) && !(actual instanceof Uint8ClampedArray)) {
    return typeof actual === className || (isRecord(actual) && actual.constructor.name === className);
  }
  return actual.constructor.name === className && (byteLength === undefined || actual.length === byteLength);
}

/** With much longer texts, JavaScript's patterns come to their limits. */
const mostRepeated = 30_000;

/** Of a very long text, whether it is as long as its parts may be together. */
function matchesLengths(parts: readonly NodePart[], actual: string): boolean {
  const sum = (length: (part: NodePart) => number): number => parts.reduce((all, part) => all + length(part), 0);
  const { length } = [...actual];
  return (
    sum((part) => (part.known ? [...part.text].length : part.min)) <= length &&
    length <= sum((part) => (part.known ? [...part.text].length : part.max))
  );
}

/** The pattern of a text: known parts as they are, the others by their alphabets and lengths in code points. */
function matchesParts(parts: readonly NodePart[], actual: string): boolean {
  if (actual.length > mostRepeated) return matchesLengths(parts, actual);
  const pattern = joined(parts).map((part) => {
    if (part.known) return [...part.text].map(escaped).join("");
    const ranges = part.alphabet?.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`);
    const characters = ranges === undefined ? "[^]" : ranges.length === 0 ? "[]" : `[${ranges.join("")}]`;
    if (part.min > mostRepeated) return "[]";
    return `${characters}{${String(part.min)},${part.max > mostRepeated ? "" : String(part.max)}}`;
  });
  return new RegExp(`^(?:${pattern.join("")})$`, "u").test(actual);
}

/** Two halves of a pair may stand in parts side by side. */
function joined(parts: readonly NodePart[]): readonly NodePart[] {
  const runs: NodePart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.known && last?.known === true) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

function escaped(character: string): string {
  return codePoint(character.codePointAt(0) ?? 0);
}

function codePoint(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

function matchesItems(items: readonly NodeItem[], actual: readonly unknown[]): boolean {
  const [first, ...rest] = items;
  if (first === undefined) return actual.length === 0;
  const [min, max] = first.spread ? [first.min, first.max] : [1, 1];
  for (let count = 0; count <= Math.min(max, actual.length); count += 1) {
    if (count >= min && matchesItems(rest, actual.slice(count))) return true;
    if (count < actual.length && !holds(first.value, actual[count])) return false;
  }
  return false;
}
