/**
 * JSON in one canonical form: the upper `levels` of nesting with a line for each entry, everything below on that line,
 * keys in the order given, a newline at the end. A changed fact is a changed line.
 */
export function canonicalJson(value: unknown, levels: number): string {
  return `${write(value, levels)}\n`;
}

function write(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[\n${value.map((item) => write(item, levels - 1)).join(",\n")}\n]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return "{}";
  return `{\n${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, levels - 1)}`).join(",\n")}\n}`;
}
