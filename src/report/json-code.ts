import { stringLiteral, type Quote } from "./string-literal.js";

/** Writes what a JSON text holds as JavaScript; undefined where it is no JSON, or has a key that JavaScript reads otherwise. */
export function codeOfJson(json: string, quote: Quote): string | undefined {
  try {
    return codeOf(JSON.parse(json), quote);
  } catch {
    return undefined;
  }
}

function codeOf(value: unknown, quote: Quote): string {
  if (typeof value === "string") return stringLiteral(value, quote);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => codeOf(each, quote)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, each]) => `${codeOfKey(key, quote)}: ${codeOf(each, quote)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function codeOfKey(key: string, quote: Quote): string {
  if (key === "__proto__") return `[${stringLiteral(key, quote)}]`;
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : stringLiteral(key, quote === "`" ? '"' : quote);
}
