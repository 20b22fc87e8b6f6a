import parser from "@typescript-eslint/parser";
import { Linter, type Rule, type SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { expect } from "vitest";

/** A file as rules see it, with `parent` set, by typescript-eslint's parser or ESLint's own. */
export function sourceCodeOf(code: string, language: "ts" | "js" | "script" = "ts"): SourceCode {
  let sourceCode: SourceCode | undefined;
  const capture: Rule.RuleModule = {
    create: (context) => ({
      "Program:exit": () => {
        sourceCode = context.sourceCode;
      },
    }),
  };
  const plugin = { rules: { capture } };
  const languageOptions =
    language === "ts" ? { parser } : ({ sourceType: language === "js" ? "module" : "script" } as const);
  const messages = new Linter().verify(code, [
    { plugins: { local: plugin }, rules: { "local/capture": "error" }, languageOptions },
  ]);
  expect(messages, code).toEqual([]);
  if (sourceCode === undefined) throw new Error("the parser's result was not seen");
  return sourceCode;
}

/** The nodes by the names of their types: the compiler looks one up in no time, where `Extract` compares all with it. */
type NodesByType = { readonly [Node in TSESTree.Node as `${Node["type"]}`]: Node };

/** The first node of a type, in the order of the source; `matches` narrows it down by its text. */
export function findNode<Type extends keyof NodesByType>(
  sourceCode: SourceCode,
  type: Type,
  matches?: string | RegExp,
): NodesByType[Type];
export function findNode(sourceCode: SourceCode, type: string, matches: string | RegExp = /(?:)/): TSESTree.Node {
  const isMatch = (node: TSESTree.Node): boolean => {
    const text = sourceCode.text.slice(...node.range);
    return node.type === type && (typeof matches === "string" ? text === matches : matches.test(text));
  };
  const search = (node: TSESTree.Node): TSESTree.Node | undefined => {
    if (isMatch(node)) return node;
    for (const key of sourceCode.visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[key];
      for (const item of (Array.isArray(child) ? child : [child]) as (TSESTree.Node | null | undefined)[]) {
        const found = item ? search(item) : undefined;
        if (found) return found;
      }
    }
    return undefined;
  };
  const found = isProgram(sourceCode.ast) ? search(sourceCode.ast) : undefined;
  if (found === undefined) {
    throw new Error(`no ${type} ${String(matches)} in ${sourceCode.text}`);
  }
  return found;
}

/** ESLint types the tree by its own names; it is the same tree. */
function isProgram(node: object): node is TSESTree.Program {
  return "body" in node;
}
