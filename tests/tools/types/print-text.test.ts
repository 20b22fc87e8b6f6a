import ts from "typescript";
import { expect, it } from "vitest";
import { printTextTable } from "../../../tools/types/print-text.js";

/** The texts of a printed table, as the compiler reads them. */
function textsOf(table: string): Record<string, string> {
  const file = ts.createSourceFile("table.d.ts", table, ts.ScriptTarget.ES2022);
  const [declaration] = file.statements;
  if (declaration === undefined || !ts.isInterfaceDeclaration(declaration)) throw new Error("no interface");
  return Object.fromEntries(
    declaration.members.map((member) => {
      if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) throw new Error("no property");
      if (member.type === undefined || !ts.isLiteralTypeNode(member.type)) throw new Error("no literal");
      if (!ts.isNoSubstitutionTemplateLiteral(member.type.literal)) throw new Error("no text");
      return [member.name.text, member.type.literal.text];
    }),
  );
}

it("writes a line for each entry, in the text of its first character", () => {
  const entries = [
    ["b1", "with `backticks`, \\ and ${braces}"],
    ["a", "first"],
    ["b2", ""],
  ] as const;
  const table = printTextTable("Table", entries);
  expect(table).toMatch(/^interface Table \{\n/u);
  expect(textsOf(table)).toEqual({ a: "\na first\n", b: "\nb1 with `backticks`, \\ and ${braces}\nb2 \n" });
});

it.each([
  ["a key", "text"],
  ["a\nkey", "text"],
  ["key", "two\nlines"],
])("refuses what isn't a line: %j, %j", (key, text) => {
  expect(() => printTextTable("Table", [[key, text]])).toThrow("can't be a line of a table");
});
