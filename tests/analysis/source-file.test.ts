import { Linter, type Rule } from "eslint";
import type { TSESLint } from "@typescript-eslint/utils";
import * as espree from "espree";
import { describe, expect, it } from "vitest";
import { indexFile } from "../../src/analysis/source-file.js";

interface Wrapper {
  type: string;
  range: [number, number];
  loc: unknown;
  [key: string]: unknown;
}

/** The `new` expressions that are found in code whose first statement the parser wraps in a node of its own. */
function found(code: string, wrap: (wrapper: Wrapper, statement: object) => void): string[] {
  let texts: string[] = [];
  const capture: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      "Program:exit": () => {
        const file = indexFile(sourceCode as unknown as TSESLint.SourceCode);
        texts = file.nodes("NewExpression").map(({ range }) => sourceCode.text.slice(...range));
      },
    }),
  };
  const parser = {
    parse: (text: string, options: object) => {
      const ast = espree.parse(text, { ...options, range: true, loc: true, tokens: true, comment: true }) as {
        body: (object & { range: [number, number]; loc: unknown })[];
      };
      const [statement] = ast.body;
      if (statement === undefined) throw new Error("no statement");
      const wrapper: Wrapper = { type: "OwnStatement", range: statement.range, loc: statement.loc };
      wrap(wrapper, statement);
      ast.body[0] = wrapper;
      return ast;
    },
  };
  const messages = new Linter().verify(code, [
    { plugins: { local: { rules: { capture } } }, rules: { "local/capture": "error" }, languageOptions: { parser } },
  ]);
  expect(messages).toEqual([]);
  return texts;
}

describe("the walk down the tree", () => {
  it("goes into nodes of a type that nobody has keys for, as ESLint does", () => {
    const wrap = (wrapper: Wrapper, statement: object): void => {
      wrapper.inner = [null, "text", statement];
    };
    expect(found("new A(new B()); new C();", wrap)).toEqual(["new A(new B())", "new B()", "new C()"]);
  });

  it("leaves out what isn't a part: parents, comments, private properties", () => {
    const wrap = (wrapper: Wrapper, statement: object): void => {
      wrapper._inner = statement;
      wrapper.leadingComments = [statement];
    };
    expect(found("new A(); new C();", wrap)).toEqual(["new C()"]);
  });

  it("ends where such nodes hold each other", () => {
    const inner = { type: "OwnPart" };
    const outer = { type: "OwnPart", inner };
    Object.assign(inner, { outer });
    const ast = { type: "Program", body: [outer, { type: "NewExpression" }] };
    const file = indexFile({ ast, visitorKeys: { Program: ["body"], NewExpression: [] } } as never);
    expect(file.nodes("NewExpression")).toHaveLength(1);
    expect(file.nodeCount).toBe(5);
  });
});
