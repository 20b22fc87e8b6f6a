/**
 * Reads names out of the type declarations of an SDK client, as text: no compiler is loaded and nothing is executed.
 *
 * The SDK generates its declarations, so they have few forms; whatever has another form is not found, and then the
 * tables alone decide.
 */
export interface Declarations {
  /** The values of an enum; undefined where the text declares none of that name. */
  enumValues(name: string): ReadonlySet<string> | undefined;
  /** The members of an interface or of a union; undefined where the text declares none of that name. */
  members(name: string): ReadonlySet<string> | undefined;
  /** The members of an interface that may be left out; undefined where the text declares none of that name. */
  optionalMembers(name: string): ReadonlySet<string> | undefined;
}

/** Declarations of the text of one `.d.ts` file. */
export function readDeclarations(text: string): Declarations {
  const code = withoutComments(text);
  return {
    enumValues: (name) => findEnum(code, name),
    members: (name) => findInterface(code, name)?.all ?? findUnion(code, name),
    optionalMembers: (name) => findInterface(code, name)?.optional,
  };
}

/** What has no end ends with the line or the text: looking for its end once is enough, however long the text is. */
const commentOrString =
  /\/\*(?:[^]*?\*\/|[^]*)|\/\/[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g;

/** Strings stay: an enum value may hold what looks like a comment. */
function withoutComments(text: string): string {
  return text.replace(commentOrString, (found) => (found.startsWith("/") ? "" : found));
}

/** `export declare const Name: { readonly A: "a"; ... };`, or in older clients `export declare enum Name { A = "a", ... }`. */
function findEnum(code: string, name: string): ReadonlySet<string> | undefined {
  const body = blockAfter(code, `const ${name}: {`) ?? blockAfter(code, `enum ${name} {`);
  if (body === undefined) return undefined;
  const values = new Set<string>();
  for (const [, double, single] of body.matchAll(/[:=]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/g)) {
    values.add(unescaped(double ?? single ?? ""));
  }
  return values.size === 0 ? undefined : values;
}

/** The names of the members that a block declares. */
interface MemberNames {
  readonly all: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

function findInterface(code: string, name: string): MemberNames | undefined {
  const body = blockAfter(code, `export interface ${name} {`);
  // A structure may have no members, and then it knows none.
  return body === undefined ? undefined : memberNames(body);
}

/** A union is a namespace; its `$UnknownMember` lists the members, each as what it isn't. */
function findUnion(code: string, name: string): ReadonlySet<string> | undefined {
  const body = blockAfter(code, `namespace ${name} {`);
  const unknown = body === undefined ? undefined : blockAfter(body, "interface $UnknownMember {");
  if (unknown === undefined) return undefined;
  const members = new Set(memberNames(unknown).all);
  members.delete("$unknown");
  return members;
}

/** The names of the properties that a block declares itself, not those in the types of its properties. */
function memberNames(body: string): MemberNames {
  const all = new Set<string>();
  const optional = new Set<string>();
  let depth = 0;
  for (const [token, name, colon] of body.matchAll(
    /("[^"\\]*(?:\\[^][^"\\]*)*"?|[\p{ID_Start}$_][\p{ID_Continue}$]*)(?:\s*(\??:))?|[{}()[\]]/gu,
  )) {
    if (token === "{" || token === "(" || token === "[") depth++;
    else if (token === "}" || token === ")" || token === "]") depth--;
    else if (depth === 0 && name !== undefined && colon !== undefined) {
      const plain = name.startsWith('"') ? unescaped(name.slice(1, -1)) : name;
      all.add(plain);
      if (colon === "?:") optional.add(plain);
    }
  }
  return { all, optional };
}

/** The text between the brace that ends `opening` and the one that closes it. */
function blockAfter(code: string, opening: string): string | undefined {
  const at = code.indexOf(opening);
  if (at === -1) return undefined;
  const start = at + opening.length;
  let depth = 1;
  const bracesAndStrings = /[{}]|"[^"\\]*(?:\\[^][^"\\]*)*"?|'[^'\\]*(?:\\[^][^'\\]*)*'?/g;
  bracesAndStrings.lastIndex = start;
  for (let found = bracesAndStrings.exec(code); found !== null; found = bracesAndStrings.exec(code)) {
    if (found[0] === "{") depth++;
    if (found[0] === "}" && --depth === 0) return code.slice(start, found.index);
  }
  return undefined;
}

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  try {
    return JSON.parse(`"${text.replaceAll("\\'", "'")}"`) as string;
  } catch {
    return text;
  }
}
