import { createRequire } from "node:module";
import type { SourceFile } from "./lint.js";

interface Espree {
  parse(text: string, options: object): unknown;
}

// ESLint's own parser, the one that it uses where a config names none.
const espree = createRequire(createRequire(import.meta.url).resolve("eslint"))("espree") as Espree;

/** Parses as ESLint does, without scopes. */
export function parseJavaScript({ text }: SourceFile): unknown {
  const options = { loc: true, range: true, raw: true, tokens: true, comment: true };
  return espree.parse(text, { ...options, ecmaVersion: "latest", sourceType: "module" });
}
