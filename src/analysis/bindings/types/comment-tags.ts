/** Longer types than this name more than one thing. */
const maxLength = 2000;

/** A tag of a comment with the type in its braces, and what follows them. */
export interface TypeTag {
  readonly tag: string;
  readonly type: string;
  readonly rest: string;
}

/** `@tag {type} rest`, each of a comment's; braces inside of the type have to match. */
export function readTypeTags(comment: string): TypeTag[] {
  const tags: TypeTag[] = [];
  for (const match of comment.matchAll(/@(type|satisfies|returns?|param|typedef)\s*\{/g)) {
    const start = match.index + match[0].length;
    const end = endOfBraces(comment, start);
    if (end === undefined) continue;
    const rest = comment.slice(end + 1, end + 200).split("\n", 1)[0] ?? "";
    tags.push({ tag: match[1] ?? "", type: withoutStars(comment.slice(start, end)), rest: rest.trim() });
  }
  return tags;
}

function endOfBraces(text: string, start: number): number | undefined {
  let open = 1;
  for (let at = start; at < text.length && at < start + maxLength; at += 1) {
    if (text[at] === "{") open += 1;
    else if (text[at] === "}" && --open === 0) return at;
  }
  return undefined;
}

function withoutStars(text: string): string {
  return text.replaceAll(/\n[ \t]*\*/g, "\n");
}

/** Names that `@import { A, B as C } from "module"` gives. */
export function readImportTags(
  comment: string,
): { readonly local: string; readonly name: string; readonly module: string }[] {
  const found: { readonly local: string; readonly name: string; readonly module: string }[] = [];
  for (const match of comment.matchAll(
    /@import\s*(?:\{([^{}]{0,2000})\}|\*\s*as\s+([\w$]+))\s*from\s*(["'])([^"'\n]+)\3/g,
  )) {
    const [, names, namespace, , module = ""] = match;
    if (namespace !== undefined) found.push({ local: namespace, name: "default", module });
    for (const one of withoutStars(names ?? "").split(",")) {
      const [name, local] = one.trim().split(/\s+as\s+/);
      if (name !== undefined && name !== "") found.push({ local: local ?? name, name, module });
    }
  }
  return found;
}
