/** A type as a JSDoc comment writes it. */
export type CommentType =
  /** `import("module").A.B`, or `A.B` */
  | { readonly kind: "name"; readonly module: string | undefined; readonly path: readonly string[] }
  | { readonly kind: "generic"; readonly name: string; readonly args: readonly CommentType[] }
  | { readonly kind: "member"; readonly object: CommentType; readonly name: string };

/** Longer types than this name more than one thing. */
const maxLength = 2000;

/** Reads the type that begins a text; undefined where it is of a kind that isn't read. */
export function readCommentType(text: string): CommentType | undefined {
  if (text.length > maxLength) return undefined;
  const tokens = [...text.matchAll(/import|[\w$]+|"[^"]*"|'[^']*'|\S/g)].map(([token]) => token);
  let at = 0;
  let depth = 0;

  function take(expected: string): boolean {
    if (tokens[at] !== expected) return false;
    at += 1;
    return true;
  }

  function union(): CommentType | undefined {
    depth += 1;
    if (depth > 20) return undefined;
    take("|");
    const types: CommentType[] = [];
    do {
      const one = suffixed();
      if (one === undefined) return undefined;
      if (!(one.kind === "name" && /^(?:undefined|null)$/.test(one.path.join(".")))) types.push(one);
    } while (take("|"));
    depth -= 1;
    return types.length === 1 ? types[0] : undefined;
  }

  function suffixed(): CommentType | undefined {
    // Closure's marks for what may and may not be null.
    if (!take("?")) take("!");
    let type = primary();
    while (type !== undefined && take("[")) {
      const index = tokens[at];
      if (take("]")) {
        type = { kind: "generic", name: "Array", args: [type] };
        continue;
      }
      at += 1;
      if (!take("]")) return undefined;
      type = { kind: "member", object: type, name: unquoted(index) ?? index ?? "" };
    }
    return type;
  }

  function primary(): CommentType | undefined {
    if (take("(")) {
      const type = union();
      return take(")") ? type : undefined;
    }
    let module: string | undefined;
    const path: string[] = [];
    if (take("import")) {
      if (!take("(")) return undefined;
      module = unquoted(tokens[at]);
      at += 1;
      if (module === undefined || !take(")") || !take(".")) return undefined;
    }
    do {
      const name = tokens[at];
      if (name === undefined || !/^[\w$]+$/.test(name)) return undefined;
      path.push(name);
      at += 1;
    } while (take(".") && tokens[at] !== "<");
    if (!take("<")) return { kind: "name", module, path };
    const args: CommentType[] = [];
    do {
      const one = union();
      if (one === undefined) return undefined;
      args.push(one);
    } while (take(","));
    return take(">") && path.length === 1 && module === undefined
      ? { kind: "generic", name: path[0] ?? "", args }
      : undefined;
  }

  const type = union();
  return at === tokens.length ? type : undefined;
}

function unquoted(token: string | undefined): string | undefined {
  return token === undefined ? undefined : /^(["'])(.*)\1$/.exec(token)?.[2];
}

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
