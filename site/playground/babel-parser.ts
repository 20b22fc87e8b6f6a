import { parse, type ParseResult, type ParserPlugin } from "@babel/parser";
import { analyze } from "@typescript-eslint/scope-manager";
import { visitorKeys } from "@typescript-eslint/visitor-keys";
import type { Linter } from "eslint";
import { toTokens, type BabelToken } from "./babel-tokens.js";

/**
 * TypeScript for ESLint without TypeScript: Babel's parser, whose tree is typescript-eslint's but for details, and
 * typescript-eslint's scopes. A twentieth of the size of the compiler, and the plugin finds the same
 * (`tests/site/babel-parser.test.ts`).
 */
export const babelParser: Linter.Parser = {
  meta: { name: "babel-for-the-playground", version: "1.0.0" },
  parseForESLint(code) {
    const { file, sourceType } = parseFile(code);
    const program = file.program as unknown as Record<string, unknown>;
    program.comments = comments(file);
    program.tokens = toTokens((file.tokens ?? []) as readonly BabelToken[], code);
    program.range = [0, code.length];
    program.parent = null;
    // The declarations of the language's own names would be a third of the parser, and the plugin asks for none of them.
    const scopeManager = analyze(program as never, { sourceType, lib: [], globalReturn: sourceType === "script" });
    return { ast: program, scopeManager, visitorKeys, services: {} } as never;
  },
};

type File = ParseResult;

function parseFile(code: string): { readonly file: File; readonly sourceType: "module" | "script" } {
  try {
    return { file: parseAs(code, "module"), sourceType: "module" };
  } catch (error) {
    throw toLintError(error);
  }
}

function parseAs(code: string, sourceType: "module" | "script"): File {
  const plugins: ParserPlugin[] = ["typescript", "estree", "decorators", "decoratorAutoAccessors"];
  return parse(code, { sourceType, plugins, ranges: true, tokens: true, allowReturnOutsideFunction: true });
}

function comments(file: File): unknown[] {
  return (file.comments ?? []).map((comment) => ({
    ...comment,
    type: comment.type === "CommentLine" ? "Line" : "Block",
    range: [comment.start, comment.end],
  }));
}

/** A syntax error with the places that ESLint looks for. */
function toLintError(error: unknown): unknown {
  if (!(error instanceof SyntaxError) || !("loc" in error)) return error;
  const { line, column } = error.loc as { line: number; column: number };
  return Object.assign(new SyntaxError(error.message.replace(/ \(\d+:\d+\)$/u, "")), {
    lineNumber: line,
    column: column + 1,
  });
}
