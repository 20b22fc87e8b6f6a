import { runInThisContext } from "node:vm";
import fc from "fast-check";
import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceCode } from "eslint";
import { describe, expect, it } from "vitest";
import { changesOfSuggestion } from "../../src/report/suggestion.js";
import type { Edit } from "../../src/check/violation.js";
import { findNode, sourceCodeOf } from "../analysis/source-code.js";

type NodeEdit = Edit<TSESTree.Node>;
type Language = Parameters<typeof sourceCodeOf>[1];

/** The file after the edits, which must parse again; undefined where they are refused. */
function edited(
  code: string,
  edits: (sourceCode: SourceCode) => readonly NodeEdit[],
  language?: Language,
): string | undefined {
  const sourceCode = sourceCodeOf(code, language);
  const changes = changesOfSuggestion(edits(sourceCode), sourceCode);
  if (changes === undefined) return undefined;
  const result = [...changes]
    .reverse()
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), code);
  sourceCodeOf(result, language);
  return result;
}

const object = (sourceCode: SourceCode): TSESTree.ObjectExpression => findNode(sourceCode, "ObjectExpression");
const property = (sourceCode: SourceCode, key: string): TSESTree.Property => {
  const found = object(sourceCode).properties.find(
    (item) => item.type === "Property" && sourceCode.text.slice(...item.key.range).replace(/\W/g, "") === key,
  );
  if (found?.type !== "Property") {
    throw new Error(`no property ${key}`);
  }
  return found;
};

describe("replace-value", () => {
  const replace = (
    code: string,
    type: TSESTree.Node["type"] | `${TSESTree.Node["type"]}`,
    text: string,
    value: string | number | boolean,
  ) => edited(code, (sourceCode) => [{ type: "replace-value", node: findNode(sourceCode, type, text), value }]);

  it.each<[string, TSESTree.Node["type"] | `${TSESTree.Node["type"]}`, string, string | number | boolean, string]>([
    ["f({ a: 'x' });", "Literal", "'x'", "it's", "f({ a: 'it\\'s' });"],
    ['f({ a: "x" });', "Literal", '"x"', 'say "\\"\n', 'f({ a: "say \\"\\\\\\"\\n" });'],
    ["f({ a: `x` });", "TemplateLiteral", "`x`", "${y}`", "f({ a: `\\${y}\\`` });"],
    ["f('b', { a: 5 });", "Literal", "5", "x", "f('b', { a: 'x' });"],
    ["f({ a: 5 });", "Literal", "5", "x", 'f({ a: "x" });'],
    ['f({ a: "5" });', "Literal", '"5"', 5, "f({ a: 5 });"],
    ['f({ a: "true" as const });', "TSAsExpression", '"true" as const', true, "f({ a: true as const });"],
    ["f({ a: -1 });", "UnaryExpression", "-1", 0, "f({ a: 0 });"],
    ["f({ a });", "Identifier", "a", "x", 'f({ a: "x" });'],
    ["f({ a() {} });", "FunctionExpression", "() {}", "x", 'f({ a: "x" });'],
    ["f([b]);", "Identifier", "b", "x", 'f(["x"]);'],
    ['const f = () => { return"5"; };', "Literal", '"5"', 5, "const f = () => { return 5; };"],
    ['f({ "a b": 1 });', "Literal", '"a b"', "c", 'f({ "c": 1 });'],
    ["f({ a: 1 });", "Identifier", "a", "b-c", 'f({ "b-c": 1 });'],
    ["f({ a: '\ud800' });", "Literal", "'\ud800'", "\ud800\u2028\u0007", "f({ a: '\\ud800\\u2028\\u0007' });"],
  ])("%s: %s %s by %j", (code, type, text, value, expected) => {
    expect(replace(code, type, text, value)).toBe(expected);
  });

  it.each<[string, TSESTree.Node["type"] | `${TSESTree.Node["type"]}`, string]>([
    ['import x from "y";', "Literal", '"y"'],
    ["const x = 1;", "Identifier", "x"],
    ["f({ a: 1 });", "Identifier", "f"],
    ['type X = "y";', "Literal", '"y"'],
    ["class A { b = 1 }", "Identifier", "b"],
    ["x`y`;", "TemplateLiteral", "`y`"],
  ])("refuses what is no value: %s", (code, type, text) => {
    expect(replace(code, type, text, "z")).toBeUndefined();
  });
});

describe("replace-text", () => {
  it("replaces what is written with an escape", () => {
    const replace = (code: string, start: number, end: number, text: string) =>
      edited(code, (sourceCode) => [
        { type: "replace-text", node: findNode(sourceCode, "Literal", /^['"]/), start, end, text },
      ]);
    expect(replace('x = "a\\u{1F600}b";', 1, 3, "-")).toBe('x = "a-b";');
    expect(replace('x = "a_b";', 1, 2, '"')).toBe('x = "a\\"b";');
    expect(replace("x = 'a_b';", 3, 3, "c")).toBe("x = 'a_bc';");
    expect(replace('x = "\\0a";', 1, 2, "1")).toBe('x = "\\0\\x31";');
    expect(replace('x = "ab";', 1, 4, "1")).toBeUndefined();
  });

  it("replaces a stretch of a template element and nothing of its substitutions", () => {
    const replace = (element: string, start: number, end: number, text: string) =>
      edited("x = `my_job${1}_b${2}{`;", (sourceCode) => [
        { type: "replace-text", node: findNode(sourceCode, "TemplateElement", element), start, end, text },
      ]);
    expect(replace("`my_job${", 2, 3, "-")).toBe("x = `my-job${1}_b${2}{`;");
    expect(replace("}_b${", 0, 1, "$")).toBe("x = `my_job${1}\\$b${2}{`;");
    expect(replace("}{`", 0, 0, "$")).toBe("x = `my_job${1}_b${2}\\${`;");
  });

  it("keeps a digit out of the escape before what is removed", () => {
    const remove = (code: string, language: Language): string | undefined =>
      edited(
        code,
        (sourceCode) => [{ type: "replace-text", node: findNode(sourceCode, "Literal"), start: 1, end: 2, text: "" }],
        language,
      );
    expect(remove(String.raw`x("\0a1");`, "js")).toBe(String.raw`x("\0\x31");`);
    expect(remove(String.raw`x("\1a12");`, "script")).toBe(String.raw`x("\1\x312");`);
    expect(remove(String.raw`x("\0a");`, "js")).toBe(String.raw`x("\0");`);
  });

  it("makes exactly the text that was asked for, whatever is around it", () => {
    const piece = fc.constantFrom("a", "1", "$", "{", "}", "`", "'", '"', "\\", "\n", "\0", "😀", "\u2028", "é");
    const textOf = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        textOf,
        fc.nat(12),
        fc.nat(3),
        textOf,
        fc.constantFrom(0, 1, 2),
        (text, start, length, newText, kind) => {
          const from = Math.min(start, text.length);
          const to = Math.min(from + length, text.length);
          fc.pre(!/[\udc00-\udfff]/.test(text[from] ?? "") && !/[\udc00-\udfff]/.test(text[to] ?? ""));
          const code = [
            `(${JSON.stringify(text)})`,
            `('${JSON.stringify(text)
              .slice(1, -1)
              .replace(/\\"/g, '"')
              .replace(/'/g, "\\'")
              .replace(/\\u0000(?!\d)/g, "\\0")}')`,
            `(\`${text.replace(/[\\`$]/g, "\\$&")}\`)`,
          ][kind];
          if (code === undefined) throw new Error("no such kind");
          const result = edited(
            code,
            (sourceCode) => [
              {
                type: "replace-text",
                node: findNode(sourceCode, kind === 2 ? "TemplateElement" : "Literal"),
                start: from,
                end: to,
                text: newText,
              },
            ],
            "js",
          );
          expect(runInThisContext(result ?? "")).toBe(text.slice(0, from) + newText + text.slice(to));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("rename-key", () => {
  const rename = (code: string, key: (sourceCode: SourceCode) => TSESTree.Node, name = "Bar") =>
    edited(code, (sourceCode) => [{ type: "rename-key", keyNode: key(sourceCode), name }]);
  const keyOf = (sourceCode: SourceCode) => property(sourceCode, "Foo").key;

  it("keeps the quotes, and the value of a shorthand", () => {
    expect(rename("f({ Foo: 1 });", keyOf)).toBe("f({ Bar: 1 });");
    expect(rename("f({ 'Foo': 1 });", keyOf)).toBe("f({ 'Bar': 1 });");
    expect(rename('f({ ["Foo"]: 1 });', keyOf)).toBe('f({ ["Bar"]: 1 });');
    expect(rename("f({ Foo });", keyOf)).toBe("f({ Bar: Foo });");
    expect(rename("f({ Foo });", (sourceCode) => property(sourceCode, "Foo"))).toBe("f({ Bar: Foo });");
    expect(rename("f({ Foo: Foo });", (sourceCode) => property(sourceCode, "Foo"))).toBe("f({ Bar: Foo });");
    expect(rename("f({ Foo() {} });", keyOf)).toBe("f({ Bar() {} });");
    expect(rename("f({ Foo: 1 });", keyOf, "a-b")).toBe('f({ "a-b": 1 });');
  });

  it("follows assignments", () => {
    const member = (sourceCode: SourceCode) => findNode(sourceCode, "MemberExpression");
    expect(rename("input.Foo = 1;", member)).toBe("input.Bar = 1;");
    expect(rename("input.Foo = 1;", (sourceCode) => member(sourceCode).property)).toBe("input.Bar = 1;");
    expect(rename('input["Foo"] = 1;', (sourceCode) => member(sourceCode).property)).toBe('input["Bar"] = 1;');
    expect(rename("input[Foo] = 1;", (sourceCode) => member(sourceCode).property)).toBeUndefined();
    expect(rename("input.Foo = 1;", member, "a-b")).toBeUndefined();
  });

  it("refuses a computed key, a name that is taken, and what is no key", () => {
    expect(rename("f({ [Foo]: 1 });", keyOf)).toBeUndefined();
    expect(rename("f({ Foo: 1, Bar: 2 });", keyOf)).toBeUndefined();
    expect(rename("f({ Foo: 1, 'Bar': 2 });", keyOf)).toBeUndefined();
    expect(rename("const { Foo } = x;", (sourceCode) => findNode(sourceCode, "Property"))).toBeUndefined();
    expect(rename("f(Foo);", (sourceCode) => findNode(sourceCode, "Identifier", "Foo"))).toBeUndefined();
  });
});

describe("remove-property", () => {
  const remove = (code: string, ...keys: string[]) =>
    edited(code, (sourceCode) =>
      keys.map((key) => ({ type: "remove-property", propertyNode: property(sourceCode, key) })),
    );

  it.each([
    ["f({ a: 1, b: 2, c: 3 });", ["a"], "f({ b: 2, c: 3 });"],
    ["f({ a: 1, b: 2, c: 3 });", ["b"], "f({ a: 1, c: 3 });"],
    ["f({ a: 1, b: 2, c: 3 });", ["c"], "f({ a: 1, b: 2 });"],
    ["f({ a: 1, b: 2, c: 3 });", ["b", "c"], "f({ a: 1 });"],
    ["f({ a: 1, b: 2, c: 3 });", ["a", "c"], "f({ b: 2 });"],
    ["f({a:1,b:2});", ["a"], "f({b:2});"],
    ["f({a:1,b:2});", ["b"], "f({a:1});"],
    ["f({ a: 1 });", ["a"], "f({});"],
    ["f({ a: 1, });", ["a"], "f({});"],
    ["f({ a: 1, b: 2, });", ["b"], "f({ a: 1, });"],
    ["f({\n  a: 1,\n  b: 2,\n});", ["a"], "f({\n  b: 2,\n});"],
    ["f({\n  a: 1,\n  b: 2,\n});", ["b"], "f({\n  a: 1,\n});"],
    ["f({\n  a: 1,\n  b: 2\n});", ["b"], "f({\n  a: 1\n});"],
    ["f({\r\n\ta: 1,\r\n\tb: 2\r\n});", ["b"], "f({\r\n\ta: 1\r\n});"],
    ["f({\r\n\ta: 1,\r\n\tb: 2\r\n});", ["a"], "f({\r\n\tb: 2\r\n});"],
    ["f({\n  a: 1,\n});", ["a"], "f({});"],
    ["f({\n  // one\n  a: 1, // two\n  b: 2,\n});", ["a"], "f({\n  // one\n  // two\n  b: 2,\n});"],
    ["f({\n  a: 1, // two\n  b: 2\n});", ["b"], "f({\n  a: 1 // two\n});"],
    ["f({ a: 1 /* x */, b: 2 });", ["a"], "f({ /* x */ b: 2 });"],
    ["f({ a: 1 /* x */, b: 2 });", ["b"], "f({ a: 1 /* x */ });"],
    ["f({ a: (1), b: ((2)) });", ["a"], "f({ b: ((2)) });"],
    ["f({ a: { x: [1, 2] }, ...b, c });", ["a"], "f({ ...b, c });"],
    ["f({\n  a: {\n    x: 1,\n  },\n  b: 2,\n});", ["a"], "f({\n  b: 2,\n});"],
  ])("%j without %j", (code, keys, expected) => {
    expect(remove(code, ...keys)).toBe(expected);
  });

  it("refuses a pattern", () => {
    const code = "const { a } = x;";
    const result = edited(code, (sourceCode) => [
      { type: "remove-property", propertyNode: findNode(sourceCode, "Property") },
    ]);
    expect(result).toBeUndefined();
  });
});

describe("remove-items", () => {
  const remove = (code: string, ...indices: number[]) =>
    edited(code, (sourceCode) => {
      const { elements } = findNode(sourceCode, "ArrayExpression");
      return [
        { type: "remove-items", nodes: indices.map((index) => elements[index] ?? findNode(sourceCode, "Program")) },
      ];
    });

  it.each<[string, number[], string]>([
    ["f([1, 2, 3]);", [1, 2], "f([1]);"],
    ["f([1, 2, 3,]);", [2], "f([1, 2,]);"],
    ["f([1, 2, 3]);", [0, 1, 2], "f([]);"],
    ["f([(1), (2), (3)]);", [2], "f([(1), (2)]);"],
    ["f([(1), (2), (3)]);", [0], "f([(2), (3)]);"],
    ["f([\n  1,\n  2,\n  3,\n]);", [1, 2], "f([\n  1,\n]);"],
    ["f([\n  1, 2,\n  3, 4\n]);", [2, 3], "f([\n  1, 2\n]);"],
    ["f([1, /* keep */ 2]);", [1], "f([1 /* keep */]);"],
    ["f([...a, 2]);", [1], "f([...a]);"],
  ])("%j without %j", (code, indices, expected) => {
    expect(remove(code, ...indices)).toBe(expected);
  });

  it("looks out through assertions, and refuses holes and other nodes", () => {
    const code = "f([1 as X, 2]);";
    const inner = edited(code, (sourceCode) => [
      { type: "remove-items", nodes: [findNode(sourceCode, "Literal", "1")] },
    ]);
    expect(inner).toBe("f([2]);");
    expect(remove("f([1, , 2]);", 0)).toBeUndefined();
    expect(remove("f([1]);", 5)).toBeUndefined();
  });
});

describe("insert-member", () => {
  const insert = (
    code: string,
    placeholder: Extract<NodeEdit, { type: "insert-member" }>["placeholder"],
    ...names: string[]
  ) =>
    edited(code, (sourceCode) =>
      (names.length === 0 ? ["New"] : names).map((name) => ({
        type: "insert-member",
        recordNode: object(sourceCode),
        name,
        placeholder,
      })),
    );
  const number = { type: "number", value: 1 } as const;

  it.each([
    ["f({});", "f({ New: 1 });"],
    ["f({ });", "f({ New: 1 });"],
    ["f({ a: 1 });", "f({ a: 1, New: 1 });"],
    ["f({a: 1});", "f({a: 1, New: 1});"],
    ["f({ a: 1, });", "f({ a: 1, New: 1, });"],
    ["f({ ...a });", "f({ ...a, New: 1 });"],
    ["f({\n});", "f({\n  New: 1,\n});"],
    ["{\n    f({\n    });\n}", "{\n    f({\n        New: 1,\n    });\n}"],
    ["f({\n  a: 1,\n});", "f({\n  a: 1,\n  New: 1,\n});"],
    ["f({\n  a: 1\n});", "f({\n  a: 1,\n  New: 1\n});"],
    ["f({\r\n\ta: 1,\r\n});", "f({\r\n\ta: 1,\r\n\tNew: 1,\r\n});"],
    ["f({\n  a: 1, // one\n});", "f({\n  a: 1, // one\n  New: 1,\n});"],
    ["f({\n  a: 1 /* x */ // one\n});", "f({\n  a: 1, /* x */ // one\n  New: 1\n});"],
    ["f({\n  a: 1,\n  // end\n});", "f({\n  a: 1,\n  New: 1,\n  // end\n});"],
    ["f({\n  a: { b: 1 } });", "f({\n  a: { b: 1 },\n  New: 1 });"],
    ["f({ a: {\n  b: 1,\n} });", "f({ a: {\n  b: 1,\n}, New: 1 });"],
    ["f({ /* todo */ });", "f({ /* todo */ New: 1 });"],
    ["f({\n  // todo\n});", "f({\n  // todo\n  New: 1,\n});"],
    ["f({ 'a': 1 });", "f({ 'a': 1, 'New': 1 });"],
    ["f({ 'a': 1, b: 2 });", "f({ 'a': 1, b: 2, New: 1 });"],
    ["f({ a: (1) });", "f({ a: (1), New: 1 });"],
  ])("%j", (code, expected) => {
    expect(insert(code, number)).toBe(expected);
  });

  it("writes placeholders of every type, several at once", () => {
    expect(insert("f('x', {});", { type: "string", value: "a'b" })).toBe("f('x', { New: 'a\\'b' });");
    expect(insert("f({});", { type: "string", value: "" })).toBe('f({ New: "" });');
    expect(insert("f({});", { type: "boolean", value: false })).toBe("f({ New: false });");
    expect(insert("f({});", { type: "list" })).toBe("f({ New: [] });");
    expect(insert("f({});", { type: "record" })).toBe("f({ New: {} });");
    expect(insert("f({});", { type: "date" })).toBe("f({ New: new Date() });");
    expect(insert("f({});", { type: "blob" })).toBe("f({ New: new Uint8Array() });");
    expect(insert("f({\n  a: 1\n});", number, "B", "C")).toBe("f({\n  a: 1,\n  B: 1,\n  C: 1\n});");
    expect(insert("f({});", number, "B", "C")).toBe("f({ B: 1, C: 1 });");
  });

  it("refuses a name that is there", () => {
    expect(insert("f({ New: 2 });", number)).toBeUndefined();
  });
});

describe("several edits of one suggestion", () => {
  it("exchanges one member for another in its place", () => {
    const result = edited("f({ a: 1, b: 2 });", (sourceCode) => [
      { type: "remove-property", propertyNode: property(sourceCode, "a") },
      { type: "insert-member", recordNode: object(sourceCode), name: "c", placeholder: { type: "list" } },
    ]);
    expect(result).toBe("f({ c: [], b: 2 });");
  });

  it("refuses edits that touch the same text", () => {
    const result = edited("f({ a: 1 });", (sourceCode) => [
      { type: "remove-property", propertyNode: property(sourceCode, "a") },
      { type: "replace-value", node: property(sourceCode, "a").value, value: 2 },
    ]);
    expect(result).toBeUndefined();
    expect(edited("f({ a: 1 });", () => [])).toBeUndefined();
  });
});

describe("lists of any form", () => {
  const space = fc.constantFrom("", " ", "  ", "\n", "\n  ", "\r\n\t", " /* c */ ", " // d\n", "\n// e\n", "/* f\n */");
  const spaces = fc.tuple(space, space, space, space);
  const list = fc.record({
    items: fc.array(spaces, { minLength: 1, maxLength: 5 }),
    end: space,
    trailing: fc.boolean(),
    brackets: fc.boolean(),
  });
  const codeOf = ({
    items,
    end,
    trailing,
    brackets,
  }: typeof list extends fc.Arbitrary<infer T> ? T : never): string => {
    const entries = items.map(([before, afterKey, beforeValue, after], index) =>
      brackets
        ? `${before}(${beforeValue}${String(index)})${after}`
        : `${before}k${String(index)}${afterKey}:${beforeValue}${String(index)}${after}`,
    );
    const text = entries.join(",") + (trailing ? "," : "") + end;
    return brackets ? `([${text}])` : `({${text}})`;
  };
  const comments = (code: string): string[] => code.match(/\/\*[\s\S]*?\*\/|\/\/.*/g) ?? [];

  it("lose exactly the entries that are removed, and no comment outside of them", () => {
    fc.assert(
      fc.property(list, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (form, flags) => {
        const removed = form.items.map((_, index) => index).filter((index) => flags[index]);
        fc.pre(removed.length > 0);
        const code = codeOf(form);
        const inside: string[] = [];
        const result = edited(
          code,
          (sourceCode) => {
            const nodes: (TSESTree.Node | null)[] = form.brackets
              ? findNode(sourceCode, "ArrayExpression").elements
              : object(sourceCode).properties;
            const chosen = removed.map((index) => nodes[index] as TSESTree.Property);
            inside.push(...chosen.flatMap((node) => comments(code.slice(...node.range))));
            return form.brackets
              ? [{ type: "remove-items", nodes: chosen }]
              : chosen.map((propertyNode) => ({ type: "remove-property", propertyNode }));
          },
          "js",
        );
        expect(result).toBeDefined();
        const kept = form.items.map((_, index) => index).filter((index) => !flags[index]);
        const value: unknown = runInThisContext(result ?? "");
        expect(value).toEqual(
          form.brackets ? kept : Object.fromEntries(kept.map((index) => [`k${String(index)}`, index])),
        );
        if (!form.brackets) expect(comments(result ?? "").length).toBe(comments(code).length - inside.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("gain exactly the member that is inserted", () => {
    fc.assert(
      fc.property(list, fc.nat(5), (form, count) => {
        const code = codeOf({
          ...form,
          brackets: false,
          items: form.items.slice(0, count),
          trailing: form.trailing && count > 0,
        });
        const result = edited(
          code,
          (sourceCode) => [
            {
              type: "insert-member",
              recordNode: object(sourceCode),
              name: "New",
              placeholder: { type: "number", value: 7 },
            },
          ],
          "js",
        );
        const expected = Object.fromEntries(form.items.slice(0, count).map((_, index) => [`k${String(index)}`, index]));
        expect(runInThisContext(result ?? "")).toEqual({ ...expected, New: 7 });
        expect(comments(result ?? "")).toEqual(comments(code));
      }),
      { numRuns: 2000 },
    );
  });
});
