/** A type as a JSDoc comment writes it. */
export type CommentType =
  /** `import("module").A.B`, or `A.B` */
  | { readonly kind: "name"; readonly module: string | undefined; readonly path: readonly string[] }
  | { readonly kind: "generic"; readonly name: string; readonly args: readonly CommentType[] }
  | { readonly kind: "member"; readonly object: CommentType; readonly name: string };

/** Unions in generic types in unions are followed this far. */
const maxDepth = 20;

/** Reads the type that a text is; undefined where it is of a kind that isn't read. */
export function readCommentType(text: string): CommentType | undefined {
  return new TypeReader(text).whole();
}

class TypeReader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = [...text.matchAll(/import|[\w$]+|"[^"]*"|'[^']*'|\S/g)].map(([token]) => token);
  }

  whole(): CommentType | undefined {
    const type = this.#union();
    return this.#at === this.#tokens.length ? type : undefined;
  }

  #next(): string | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #take(expected: string): boolean {
    if (this.#tokens[this.#at] !== expected) return false;
    this.#at += 1;
    return true;
  }

  #union(): CommentType | undefined {
    this.#depth += 1;
    if (this.#depth > maxDepth) return undefined;
    this.#take("|");
    const types: CommentType[] = [];
    do {
      const one = this.#suffixed();
      if (one === undefined) return undefined;
      if (!(one.kind === "name" && /^(?:undefined|null)$/.test(one.path.join(".")))) types.push(one);
    } while (this.#take("|"));
    this.#depth -= 1;
    return types.length === 1 ? types[0] : undefined;
  }

  /** `A[]`, `A["Member"]` */
  #suffixed(): CommentType | undefined {
    // Closure's marks for what may and may not be null.
    if (!this.#take("?")) this.#take("!");
    let type = this.#primary();
    while (type !== undefined && this.#take("[")) {
      if (this.#take("]")) {
        type = { kind: "generic", name: "Array", args: [type] };
        continue;
      }
      const index = this.#next();
      if (!this.#take("]")) return undefined;
      type = { kind: "member", object: type, name: unquoted(index) ?? index ?? "" };
    }
    return type;
  }

  #primary(): CommentType | undefined {
    if (this.#take("(")) {
      const type = this.#union();
      return this.#take(")") ? type : undefined;
    }
    const isImport = this.#take("import");
    const module = isImport ? this.#module() : undefined;
    if (isImport && module === undefined) return undefined;
    const path = this.#path();
    if (path === undefined || !this.#take("<")) return path && { kind: "name", module, path };
    const args = this.#arguments();
    const [name = "", ...below] = path;
    return args === undefined || below.length > 0 || isImport ? undefined : { kind: "generic", name, args };
  }

  /** `("module").`, after `import`. */
  #module(): string | undefined {
    if (!this.#take("(")) return undefined;
    const module = unquoted(this.#next());
    return this.#take(")") && this.#take(".") ? module : undefined;
  }

  /** `A.B`; Closure writes `Array.<A>`. */
  #path(): readonly string[] | undefined {
    const path: string[] = [];
    do {
      const name = this.#tokens[this.#at];
      if (name === undefined || !/^[\w$]+$/.test(name)) return undefined;
      path.push(name);
      this.#at += 1;
    } while (this.#take(".") && this.#tokens[this.#at] !== "<");
    return path;
  }

  #arguments(): readonly CommentType[] | undefined {
    const types: CommentType[] = [];
    do {
      const one = this.#union();
      if (one === undefined) return undefined;
      types.push(one);
    } while (this.#take(","));
    return this.#take(">") ? types : undefined;
  }
}

function unquoted(token: string | undefined): string | undefined {
  return token === undefined ? undefined : /^(["'])(.*)\1$/.exec(token)?.[2];
}
