import fc from "fast-check";
import type { TSESTree } from "@typescript-eslint/utils";
import { applyEdits, parseProgram, type Edit, type ParsedProgram } from "../tree.js";
import { expressionsIn } from "./rewrites/expressions.js";
import { modernExpressions, modernStatements, oddTokens } from "./snippets.js";

/** One change of a program; the numbers are taken modulo what there is to choose from. */
export interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly other: number;
}

const kinds = [
  "delete a token",
  "repeat a token",
  "swap tokens",
  "replace a token",
  "insert a token",
  "delete a node",
  "replace an expression",
  "modern expression",
  "modern statement",
  "repeat a statement",
] as const;

export const mutationArbitrary: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(100_000),
  other: fc.nat(100_000),
});

/** The program with the changes made one after another; one that can't be made any more is left out. */
export function mutate(code: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((text, mutation) => {
    const program = parseProgram(text);
    return program === undefined ? text : applyEdits(text, editsOf(program, mutation));
  }, code);
}

function editsOf(program: ParsedProgram, { kind, at, other }: Mutation): readonly Edit[] {
  const { code, ast, nodes } = program;
  const tokens = ast.tokens ?? [];
  const token = pick(tokens, at);
  const second = pick(tokens, other);
  const node = pick(nodes, at)?.node;
  const statement = pick(statementsIn(program), at);
  const expression = pick(expressionsIn(program), at)?.node;
  switch (kind) {
    case "delete a token":
      return replacing(token, "");
    case "repeat a token":
      return replacing(token, `${textOf(token, code)} ${textOf(token, code)}`);
    case "swap tokens":
      return token === second
        ? []
        : [...replacing(token, textOf(second, code)), ...replacing(second, textOf(token, code))];
    case "replace a token":
      return replacing(token, at % 2 === 0 ? textOf(second, code) : (pick(oddTokens, other) ?? ""));
    case "insert a token":
      return replacing(token, `${textOf(token, code)} ${pick(oddTokens, other) ?? ""} `);
    case "delete a node":
      return replacing(node, "");
    case "replace an expression":
      return replacing(expression, `(${textOf(pick(expressionsIn(program), other)?.node, code)})`);
    case "modern expression":
      return replacing(
        expression,
        `(${(pick(modernExpressions, other) ?? "").replace("EXPRESSION", () => textOf(expression, code))})`,
      );
    case "modern statement":
      return replacing(
        statement,
        (pick(modernStatements, other) ?? "").replace("STATEMENT", () => textOf(statement, code)),
      );
    case "repeat a statement":
      return replacing(statement, `${textOf(statement, code)}\n${textOf(pick(statementsIn(program), other), code)}`);
  }
}

function statementsIn({ nodes }: ParsedProgram): readonly TSESTree.Node[] {
  return nodes.flatMap(({ node, parent, key }) =>
    key === "body" && (parent.type === "BlockStatement" || parent.type === "Program") ? [node] : [],
  );
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

interface Ranged {
  readonly range: readonly [number, number];
}

function textOf(ranged: Ranged | undefined, code: string): string {
  return ranged === undefined ? "" : code.slice(...ranged.range);
}

function replacing(ranged: Ranged | undefined, text: string): readonly Edit[] {
  return ranged === undefined ? [] : [{ start: ranged.range[0], end: ranged.range[1], text }];
}
