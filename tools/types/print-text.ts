/**
 * Tables as texts: an interface of a few texts, in each of which every entry is a line, `key text`.
 *
 * A line is no node to the compiler, which costs every project that names the declarations; a property with its type is
 * four. The type `Entry` (src/types/entry.d.ts) finds a line, in the text of the key's first character: a text is
 * searched each time, so that it must not be long.
 */
export function printTextTable(name: string, entries: Iterable<readonly [key: string, text: string]>): string {
  const texts = new Map<string, string[]>();
  for (const [key, text] of entries) {
    if (/[\n ]/u.test(key) || text.includes("\n")) throw new Error(`${key} can't be a line of a table`);
    const first = key.charAt(0);
    const lines = texts.get(first) ?? [];
    lines.push(`${key} ${text}\n`);
    texts.set(first, lines);
  }
  const properties = [...texts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([first, lines]) => `  ${JSON.stringify(first)}: \`\n${inTemplate(lines.join(""))}\`;\n`);
  return `interface ${name} {\n${properties.join("")}}\n`;
}

/** Text as it stands between backticks. */
function inTemplate(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/gu, String.raw`\$&`);
}
