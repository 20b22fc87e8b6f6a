import { runInThisContext } from "node:vm";
import type { TSESTree } from "@typescript-eslint/utils";
import { parse } from "@typescript-eslint/parser";
import { Linter, type Rule } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceStretch } from "../../src/analysis/literal-source.js";

/** A piece of a literal: how it is written, and what JavaScript reads. */
interface Piece {
  readonly raw: string;
  readonly cooked: string;
}

const plain = fc
  .string({ unit: "binary", minLength: 1, maxLength: 2 })
  .filter((text) => !/[\\\r\n'"`$]/.test(text))
  .map((text) => ({ raw: text, cooked: text }));
const hex = (code: number, width: number): string => code.toString(16).padStart(width, "0");
const escapes: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom<Piece>(
    { raw: "\\n", cooked: "\n" },
    { raw: "\\t", cooked: "\t" },
    { raw: "\\'", cooked: "'" },
    { raw: '\\"', cooked: '"' },
    { raw: "\\`", cooked: "`" },
    { raw: "\\$", cooked: "$" },
    { raw: "\\\\", cooked: "\\" },
    { raw: "\\q", cooked: "q" },
    { raw: "\\😀", cooked: "😀" },
    { raw: "\\\n", cooked: "" },
    { raw: "\\\r\n", cooked: "" },
    { raw: "\\\r", cooked: "" },
    { raw: "\\\u2028", cooked: "" },
  ),
  fc.integer({ min: 0, max: 0xff }).map((code) => ({ raw: `\\x${hex(code, 2)}`, cooked: String.fromCharCode(code) })),
  fc.integer({ min: 0, max: 0xffff }).map((code) => ({ raw: `\\u${hex(code, 4)}`, cooked: String.fromCharCode(code) })),
  fc
    .integer({ min: 0, max: 0x10ffff })
    .map((code) => ({ raw: `\\u{${hex(code, 6)}}`, cooked: String.fromCodePoint(code) })),
);
const octals = fc.constantFrom<Piece>(
  { raw: "\\0", cooked: "\0" },
  { raw: "\\7", cooked: "\x07" },
  { raw: "\\12", cooked: "\n" },
  { raw: "\\101", cooked: "A" },
  { raw: "\\377", cooked: "\xff" },
  { raw: "\\47", cooked: "'" },
  { raw: "\\8", cooked: "8" },
);
const lineEnds = fc.constantFrom<Piece>(
  { raw: "\r\n", cooked: "\n" },
  { raw: "\r", cooked: "\n" },
  { raw: "\n", cooked: "\n" },
  { raw: "$", cooked: "$" },
);
/** What a piece may be in each kind of literal. */
const stringPieces = fc.array(fc.oneof(plain, escapes, octals), { maxLength: 12 });
const templatePieces = fc.array(fc.oneof(plain, escapes, lineEnds), { maxLength: 12 });

/** What the pieces say about a stretch of the cooked text: each piece that it touches, from end to end. */
function expected(pieces: readonly Piece[], start: number, end: number, offset: number): [number, number] {
  let cooked = 0;
  let source = offset;
  let from = -1;
  let to = -1;
  for (const piece of pieces) {
    // A plain piece is one unit for each character; an escape is one for all.
    const units = piece.raw === piece.cooked ? [...piece.raw] : [piece];
    for (const unit of units) {
      const { raw, cooked: text } = typeof unit === "string" ? { raw: unit, cooked: unit } : unit;
      if (text.length > 0 && cooked < end && cooked + text.length > start) {
        from = from < 0 ? source : from;
        to = source + raw.length;
      }
      cooked += text.length;
      source += raw.length;
    }
  }
  return [from, to];
}

const evaluate = (code: string): unknown => runInThisContext(code);

/** The string literal or first template element of `code` as ESLint's own parser has it. */
function espreeNode(code: string): TSESTree.Node {
  const found: Rule.Node[] = [];
  const collect = (node: Rule.Node): void => {
    found.push(node);
  };
  const plugin = { rules: { find: { create: () => ({ Literal: collect, TemplateElement: collect }) } } };
  const messages = new Linter().verify(code, [
    { plugins: { local: plugin }, rules: { "local/find": "error" }, languageOptions: { sourceType: "script" } },
  ]);
  expect(messages).toEqual([]);
  return found[0] as TSESTree.Node;
}

/** The same as typescript-eslint's parser has it. */
function typescriptNode(code: string): TSESTree.Node {
  const [statement] = parse(code, { range: true, loc: true }).body;
  const expression = statement?.type === "VariableDeclaration" ? statement.declarations[0].init : undefined;
  const node = expression?.type === "TemplateLiteral" ? expression.quasis[0] : expression;
  expect(node).toBeDefined();
  return node as TSESTree.Node;
}

/** The same template element with its content's range only, as acorn and Babel have it. */
function bareElement(node: TSESTree.Node, rawLength: number): TSESTree.Node {
  const start = node.range[0] + 1;
  return { ...node, range: [start, start + rawLength] };
}

describe("sourceStretch", () => {
  it.each(['"', "'"])("maps every stretch of a string literal in %s", (quote) => {
    fc.assert(
      fc.property(stringPieces, fc.nat(30), fc.nat(30), (pieces, start, length) => {
        const literal = quote + pieces.map(({ raw }) => raw).join("") + quote;
        const cooked = pieces.map((piece) => piece.cooked).join("");
        fc.pre(evaluate(literal) === cooked);
        const end = Math.min(start + length, cooked.length);
        fc.pre(start < end);
        const code = `x = ${literal};`;
        const [from, to] = expected(pieces, start, end, "x = ".length + 1);
        expect(sourceStretch(espreeNode(code), start, end, code)).toEqual({ start: from, end: to });
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["espree", espreeNode],
    ["typescript-eslint", typescriptNode],
  ])("maps every stretch of a template element as %s has it", (_, nodeOf) => {
    fc.assert(
      fc.property(templatePieces, fc.boolean(), fc.nat(30), fc.nat(30), (pieces, tail, start, length) => {
        const raw = pieces.map((piece) => piece.raw).join("");
        const cooked = pieces.map((piece) => piece.cooked).join("");
        fc.pre(evaluate(`\`${raw}\``) === cooked);
        fc.pre(!raw.endsWith("$"));
        const end = Math.min(start + length, cooked.length);
        fc.pre(start < end);
        const code = `const x = \`${raw}${tail ? "" : "${1}"}\`;`;
        const [from, to] = expected(pieces, start, end, "const x = `".length);
        const node = nodeOf(code);
        expect(sourceStretch(node, start, end, code)).toEqual({ start: from, end: to });
        expect(sourceStretch(bareElement(node, raw.length), start, end, code)).toEqual({ start: from, end: to });
      }),
      { numRuns: 1500 },
    );
  });

  it("finds the elements behind a substitution, where the content begins like a delimiter", () => {
    const code = "const x = `a${1}}b\\`c${2}d`;";
    const [statement] = parse(code, { range: true, loc: true }).body;
    const template = statement?.type === "VariableDeclaration" ? statement.declarations[0].init : undefined;
    const elements = template?.type === "TemplateLiteral" ? template.quasis : [];
    const texts = elements.map((element) => {
      const stretch = sourceStretch(element, 0, element.value.cooked?.length ?? 0, code);
      return code.slice(stretch?.start, stretch?.end);
    });
    expect(texts).toEqual(["a", "}b\\`c", "d"]);
  });

  it("marks nothing at the end, and refuses what is behind it", () => {
    const code = 'x = "ab\\n";';
    const node = espreeNode(code);
    expect(sourceStretch(node, 3, 3, code)).toEqual({ start: 9, end: 9 });
    expect(sourceStretch(node, 0, 0, code)).toEqual({ start: 5, end: 5 });
    expect(sourceStretch(node, 1, 4, code)).toBeUndefined();
    expect(sourceStretch(node, 2, 1, code)).toBeUndefined();
  });
});
