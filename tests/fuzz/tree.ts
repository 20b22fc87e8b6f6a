import { parseForESLint, type ParserOptions } from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";
import type { ScopeManager } from "@typescript-eslint/scope-manager";

/** A change of a program's text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A program that parses. */
export interface ParsedProgram {
  readonly code: string;
  readonly ast: TSESTree.Program;
  readonly scopes: ScopeManager;
  /** Every node but the root, with what it is in, in no particular order. */
  readonly nodes: readonly PlacedNode[];
}

export interface PlacedNode {
  readonly node: TSESTree.Node;
  readonly parent: TSESTree.Node;
  /** The property of the parent that it is in. */
  readonly key: string;
}

/** @returns undefined where it is neither TypeScript nor JavaScript with JSX. */
export function parseProgram(code: string): ParsedProgram | undefined {
  for (const jsx of [false, true]) {
    const options = { range: true, tokens: true, comment: true, ecmaFeatures: { jsx } } satisfies ParserOptions;
    try {
      const { ast, scopeManager } = parseForESLint(code, { ...options, sourceType: "module" });
      return { code, ast, scopes: scopeManager, nodes: nodesBelow(ast) };
    } catch {
      // The other one may.
    }
  }
  return undefined;
}

function nodesBelow(root: TSESTree.Node): readonly PlacedNode[] {
  const found: PlacedNode[] = [];
  const waiting: TSESTree.Node[] = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    for (const [key, value] of Object.entries(parent) as [string, unknown][]) {
      if (key === "parent" || key === "tokens" || key === "comments") continue;
      for (const node of (Array.isArray(value) ? value : [value]).filter(isNode)) {
        found.push({ node, parent, key });
        waiting.push(node);
      }
    }
  }
  return found;
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && "range" in value;
}

/** The text with all of the edits made; they may touch, but not overlap. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += code.slice(from, start) + text;
    from = end;
  }
  return result + code.slice(from);
}
