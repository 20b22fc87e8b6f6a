import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { isJsonSource } from "../analysis/file-kinds.js";
import type { Placeholder } from "../check/violation.js";
import { literalSource } from "../analysis/literal-source.js";
import { keyText } from "./object-keys.js";
import { placeholderText } from "./placeholder-text.js";
import { quoteFor } from "./quotes.js";
import { stringLiteral } from "./string-literal.js";

/** The text of a new member, quoted like those that the object has; undefined where the language has no such value. */
export function memberText(
  name: string,
  placeholder: Placeholder,
  record: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
): string | undefined {
  const isJson = isJsonSource(sourceCode);
  const quote = quoteFor(record, sourceCode);
  const data = placeholderText(placeholder, (text) => stringLiteral(text, quote));
  if (isJson && data === undefined) return undefined;
  const keyQuotes = record.properties.map((property) =>
    property.type === "Property" ? literalSource(property.key, sourceCode.text)?.quote : undefined,
  );
  const likeOthers = keyQuotes.every((quote) => quote !== undefined) ? keyQuotes[0] : undefined;
  const keyQuote = isJson && keyQuotes.length === 0 ? '"' : likeOthers;
  return `${keyText(name, keyQuote)}: ${data ?? codeOf(placeholder)}`;
}

/** What only code can say. */
function codeOf({ type }: Placeholder): string {
  return type === "date" ? "new Date()" : "new Uint8Array()";
}
