import type * as ScopeManager from "@typescript-eslint/scope-manager";
import type { TSESTree } from "@typescript-eslint/utils";
import type * as VisitorKeys from "@typescript-eslint/visitor-keys";
import type * as Oxc from "oxc-parser";
import { host } from "../host.js";
import { LineIndex } from "../text/line-index.js";
import { firstLine, type FoundParser } from "./project-parser.js";

interface Packages {
  readonly oxc: typeof Oxc;
  readonly scopes: typeof ScopeManager;
  readonly keys: typeof VisitorKeys;
}

interface Positioned {
  readonly start: number;
  readonly end: number;
  range?: [number, number];
  loc?: TSESTree.SourceLocation;
}

/**
 * A TypeScript parser that needs no TypeScript: oxc's, which gives the same tree as typescript-eslint's, and
 * typescript-eslint's scopes. It gives no tokens, and no type information.
 *
 * The packages are optional dependencies, and loaded here only.
 */
export function loadOxcParser(): FoundParser {
  let packages: Packages;
  try {
    packages = {
      oxc: host.load("oxc-parser") as typeof Oxc,
      scopes: host.load("@typescript-eslint/scope-manager") as typeof ScopeManager,
      keys: host.load("@typescript-eslint/visitor-keys") as typeof VisitorKeys,
    };
  } catch (error) {
    return { problem: `the parser that comes with eslint-plugin-sagemaker doesn't load: ${firstLine(error)}` };
  }
  return {
    parser: {
      meta: { name: "eslint-plugin-sagemaker/oxc-parser", version: "1" },
      parseForESLint: (text: string, options?: ParserOptions) => parse(text, options ?? {}, packages),
    } as FoundParser["parser"] & object,
  };
}

/** What ESLint's `parserOptions` have that counts here. */
interface ParserOptions {
  readonly filePath?: string;
  readonly ecmaFeatures?: { readonly jsx?: boolean };
}

function parse(text: string, options: ParserOptions, { oxc, scopes, keys }: Packages) {
  const lines = new LineIndex(text);
  const { program, comments, errors } = oxc.parseSync(options.filePath ?? "file.ts", text, {
    lang: languageOf(options),
    astType: "ts",
    range: true,
    preserveParens: false,
    sourceType: "module",
  });
  const error = errors.find(({ severity }) => (severity as string) === "Error");
  if (error !== undefined) throw syntaxError(error, lines);

  const ast = program as unknown as TSESTree.Program;
  place(ast, keys.visitorKeys, lines);
  for (const comment of comments) locate(comment, lines);
  // ESLint needs both lists; nothing here looks at TypeScript's tokens.
  Object.assign(ast, { comments, tokens: [] });
  return {
    ast,
    scopeManager: scopes.analyze(ast, { sourceType: "module", lib: ["esnext"] }),
    visitorKeys: keys.visitorKeys,
    services: {},
  };
}

/** As with typescript-eslint: the option counts where the file's name doesn't say it. */
function languageOf({ filePath = "file.ts", ecmaFeatures }: ParserOptions): "ts" | "tsx" | "dts" {
  if (/\.d\.[cm]?ts$/u.test(filePath)) return "dts";
  if (/\.[cm]?ts$/u.test(filePath)) return "ts";
  return filePath.endsWith(".tsx") || ecmaFeatures?.jsx === true ? "tsx" : "ts";
}

function syntaxError({ message, labels }: Oxc.OxcError, lines: LineIndex): SyntaxError {
  const index = labels[0]?.start ?? 0;
  const { line, column } = lines.positionOf(index);
  return Object.assign(new SyntaxError(message), { index, lineNumber: line, column: column + 1 });
}

/** Oxc gives ranges; ESLint wants lines and columns, too. */
function place(root: TSESTree.Node, keysOf: VisitorKeys.VisitorKeys, lines: LineIndex): void {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const node = pending.pop();
    if (!isNode(node)) continue;
    locate(node, lines);
    for (const key of keysOf[node.type] ?? []) {
      const child: unknown = Reflect.get(node, key);
      for (const each of Array.isArray(child) ? (child as readonly unknown[]) : [child]) pending.push(each);
    }
  }
}

function locate(node: Positioned, lines: LineIndex): void {
  node.range ??= [node.start, node.end];
  node.loc = { start: lines.positionOf(node.range[0]), end: lines.positionOf(node.range[1]) };
}

function isNode(value: unknown): value is Positioned & { readonly type: string } {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
