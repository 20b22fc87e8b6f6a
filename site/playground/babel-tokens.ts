/** A token as Babel's parser hands it out. */
export interface BabelToken {
  readonly type: string | { readonly label: string; readonly keyword?: string | undefined };
  readonly value?: unknown;
  readonly start: number;
  readonly end: number;
  readonly loc: unknown;
}

/** A token as ESLint knows it. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly range: readonly [number, number];
  readonly loc: unknown;
}

/** ESLint's names of the kinds of tokens; what isn't here is punctuation. */
const types: Readonly<Record<string, string>> = {
  name: "Identifier",
  string: "String",
  num: "Numeric",
  bigint: "Numeric",
  regexp: "RegularExpression",
  privateName: "PrivateIdentifier",
  template: "Template",
  "...`": "Template",
  "...${": "Template",
  jsxName: "JSXIdentifier",
  jsxText: "JSXText",
};

const values = new Set(["true", "false", "null"]);

/** Babel's tokens as ESLint's: without comments, and without the end of the file. */
export function toTokens(tokens: readonly BabelToken[], code: string): Token[] {
  return tokens.flatMap((token) => {
    if (typeof token.type === "string" || token.type.label === "eof") return [];
    const { start, end, loc } = token;
    return [
      {
        type: typeOf(token.type, code.slice(start, end)),
        value: code.slice(start, end),
        start,
        end,
        range: [start, end],
        loc,
      },
    ];
  });
}

function typeOf(
  { label, keyword }: { readonly label: string; readonly keyword?: string | undefined },
  text: string,
): string {
  if (values.has(text)) return text === "null" ? "Null" : "Boolean";
  if (keyword !== undefined) return /^\w+$/u.test(text) ? "Keyword" : "Punctuator";
  if (label === "name") return "Identifier";
  return types[label] ?? (/^[a-z]+$/iu.test(text) ? "Identifier" : "Punctuator");
}
