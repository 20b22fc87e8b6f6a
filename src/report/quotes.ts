import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { literalSource } from "../analysis/literal-source.js";
import type { Quote } from "./string-literal.js";

/** The quotes that the node itself has, or else those of the file's first string. */
export function quoteFor(node: TSESTree.Node, sourceCode: SourceCode): Quote {
  if (node.type === "TemplateLiteral") return "`";
  return literalSource(node, sourceCode.text)?.quote ?? usualQuote(sourceCode);
}

const usual = new WeakMap<SourceCode, Quote>();

/** The quotes of the file's first string. */
function usualQuote(sourceCode: SourceCode): Quote {
  const known = usual.get(sourceCode);
  if (known !== undefined) return known;
  const token = sourceCode.ast.tokens.find(({ type }) => type === "String");
  // JSON's tokens have a range, and no text.
  const first = token && sourceCode.text[token.range[0]];
  const quote = first === "'" ? "'" : '"';
  usual.set(sourceCode, quote);
  return quote;
}
