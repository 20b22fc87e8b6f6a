import { exactText, type NodeValue } from "./make.js";

/** Past this many characters the text isn't written out. */
const maxCharacters = 200_000;

/** What `JSON.stringify` makes of a value; undefined where any of it isn't known. */
export function jsonText(value: NodeValue): string | undefined {
  const text = stringify(value);
  return text === undefined || text.length > maxCharacters ? undefined : text;
}

function stringify(value: NodeValue): string | undefined {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "bigint" ? undefined : JSON.stringify(value.value);
    case "text": {
      const text = exactText(value);
      return text === undefined ? undefined : JSON.stringify(text);
    }
    case "list": {
      const items: string[] = [];
      for (const item of value.items) {
        const text = item.spread ? undefined : item.value.kind === "absent" ? "null" : stringify(item.value);
        if (text === undefined) return undefined;
        items.push(text);
      }
      return `[${items.join(",")}]`;
    }
    case "record": {
      if (value.open || value.entries.has("toJSON")) return undefined;
      const members: string[] = [];
      for (const key of keysInOrder([...value.entries.keys()])) {
        const member = value.entries.get(key)?.value;
        if (member === undefined || member.kind === "absent") continue;
        const text = stringify(member);
        if (text === undefined) return undefined;
        members.push(`${JSON.stringify(key)}:${text}`);
      }
      return `{${members.join(",")}}`;
    }
    default:
      return undefined;
  }
}

/** JavaScript's own order: integer keys first, ascending. */
function keysInOrder(keys: readonly string[]): string[] {
  const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(key);
  return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}
