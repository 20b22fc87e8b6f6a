import type { TextPart, Value } from "../../src/check/value.js";

/**
 * A value in one line, nodes left out: `{A: "x", B?: 1, ...}`, `[1, 2...4 x "a"]`, `` `job-${13..13 0-9}` ``,
 * `one-of("a", fallback "b")`, `unknown`, `absent`, `<Date>`.
 */
export function printValue(value: Value<unknown>): string {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "bigint" ? `${String(value.value)}n` : String(value.value);
    case "text":
      return value.parts.every((part) => part.known)
        ? JSON.stringify(value.parts.map((part) => part.text).join(""))
        : `\`${value.parts.map(printPart).join("")}\``;
    case "list":
      return `[${value.items
        .map((item) =>
          item.spread ? `${String(item.min)}..${String(item.max)} x ${printValue(item.value)}` : printValue(item.value),
        )
        .join(", ")}]`;
    case "record": {
      const entries = [...value.entries.values()].map((entry) => `${entry.key}: ${printValue(entry.value)}`);
      return `{${[...entries, ...(value.open ? ["..."] : [])].join(", ")}}`;
    }
    case "object":
      return `<${value.className}${value.byteLength === undefined ? "" : ` ${String(value.byteLength)}`}>`;
    case "absent":
      return "absent";
    case "unknown":
      return value.type === undefined ? "unknown" : `unknown ${value.type}`;
    case "one-of":
      return `one-of(${value.branches
        .map((branch) => `${branch.fallback ? "fallback " : ""}${printValue(branch.value)}`)
        .join(", ")})`;
  }
}

function printPart(part: TextPart<unknown>): string {
  if (part.known) return part.text;
  const ranges = part.alphabet
    ?.map(([from, to]) =>
      from === to ? String.fromCodePoint(from) : `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`,
    )
    .join("");
  if (part.min === 0 && part.max === Infinity && ranges === undefined) return "${}";
  return `\${${String(part.min)}..${String(part.max)}${ranges === undefined ? "" : ` ${ranges}`}}`;
}
