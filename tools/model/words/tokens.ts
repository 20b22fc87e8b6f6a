import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

/** A part of a pattern, in its order. */
export interface Token {
  readonly source: string;
  /** Undefined for a text of several characters. */
  readonly element: AST.Element | undefined;
}

/** The alternatives of a pattern, each as its parts. */
export function tokensOf(source: string): readonly (readonly Token[])[] {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true });
  return alternativesOf(pattern.alternatives);
}

/** The same of a group's alternatives. */
export function alternativesOf(alternatives: readonly AST.Alternative[]): readonly (readonly Token[])[] {
  const [only, other] = alternatives;
  const [element] = only?.elements ?? [];
  // A group around everything says nothing.
  if (other === undefined && only?.elements.length === 1 && element !== undefined && isGroup(element)) {
    return alternativesOf(element.alternatives);
  }
  return alternatives.map(({ elements }) => join(elements.flatMap(flatten)));
}

/** Groups that only hold together what stands in them anyway are taken away, and so are anchors. */
function flatten(element: AST.Element): Token[] {
  const [only, other] = isGroup(element) ? element.alternatives : [];
  if (only !== undefined && other === undefined) return only.elements.flatMap(flatten);
  if (element.type === "Assertion" && (element.kind === "start" || element.kind === "end")) return [];
  return [{ source: element.raw, element }];
}

/** Characters that follow each other become one text. */
function join(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && isText(last) && isText(token)) {
      joined[joined.length - 1] = { source: last.source + token.source, element: undefined };
    } else joined.push(token);
  }
  return joined;
}

/** Whether a part is a text as it stands. */
export function isText({ element }: Token): boolean {
  return element === undefined || element.type === "Character";
}

export function isGroup(element: AST.Element): element is AST.Group | AST.CapturingGroup {
  return element.type === "Group" || element.type === "CapturingGroup";
}

/** Parts as one pattern. */
export function sourceOf(tokens: readonly Token[]): string {
  return tokens.map(({ source }) => source).join("");
}
