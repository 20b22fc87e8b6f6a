import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { isJsonSource } from "../analysis/documents/json-source.js";
import type { Placeholder } from "../check/violation.js";
import { literalSource } from "../analysis/literal-source.js";
import { keyText } from "./object-keys.js";
import { quoteFor } from "./quotes.js";
import { type Quote, stringLiteral } from "./string-literal.js";

/** The text of a new member, quoted like those that the object has; undefined where the language has no such value. */
export function memberText(
  name: string,
  placeholder: Placeholder,
  record: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
): string | undefined {
  const isJson = isJsonSource(sourceCode);
  if (isJson && (placeholder.type === "date" || placeholder.type === "blob")) return undefined;
  const keyQuotes = record.properties.map((property) =>
    property.type === "Property" ? literalSource(property.key, sourceCode.text)?.quote : undefined,
  );
  const likeOthers = keyQuotes.every((quote) => quote !== undefined) ? keyQuotes[0] : undefined;
  const keyQuote = isJson && keyQuotes.length === 0 ? '"' : likeOthers;
  return `${keyText(name, keyQuote)}: ${placeholderText(placeholder, quoteFor(record, sourceCode))}`;
}

function placeholderText(placeholder: Placeholder, quote: Quote): string {
  switch (placeholder.type) {
    case "string":
      return stringLiteral(placeholder.value, quote);
    case "number":
    case "boolean":
      return String(placeholder.value);
    case "list":
      return "[]";
    case "record":
      return "{}";
    case "date":
      return "new Date()";
    case "blob":
      return "new Uint8Array()";
  }
}
