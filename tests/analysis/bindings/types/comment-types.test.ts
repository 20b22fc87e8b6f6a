import { expect, it } from "vitest";
import { readCommentType, type CommentType } from "../../../../src/analysis/bindings/types/comment-types.js";

function print(type: CommentType | undefined): string {
  switch (type?.kind) {
    case undefined:
      return "nothing";
    case "name":
      return (type.module === undefined ? "" : `${type.module}:`) + type.path.join(".");
    case "generic":
      return `${type.name}<${type.args.map(print).join(", ")}>`;
    case "member":
      return `${print(type.object)}[${type.name}]`;
  }
}

it.each([
  ["A", "A"],
  ["A.B", "A.B"],
  ['import("m").A.B', "m:A.B"],
  ["import('m').A", "m:A"],
  ["(A)", "A"],
  ["A | undefined", "A"],
  ["| null | A", "A"],
  ["?A", "A"],
  ["!A", "A"],
  ["A[]", "Array<A>"],
  ["(A | null)[]", "Array<A>"],
  ["Array.<A>", "Array<A>"],
  ["Record<string, A>", "Record<string, A>"],
  ["Promise<Array<A>>", "Promise<Array<A>>"],
  ['A["B"]', "A[B]"],
  ["A['B'][number]", "A[B][number]"],
])("a comment's %s is %s", (text, type) => {
  expect(print(readCommentType(text))).toBe(type);
});

// Whatever is read in part could be taken for another type.
it.each([
  "",
  "A | B",
  "A | undefinedOr",
  "A | orundefined",
  "A | ns.null",
  "undefined",
  "(A",
  "A B",
  "A[B",
  "A[B C]",
  "A<B",
  "A<B,>",
  "A<>",
  "A.",
  "ns.A<B>",
  "import A",
  "import(A).B",
  'import("m")',
  'import("m").A<B>',
  "{ a: A }",
  "function(A): B",
  "=A",
])("nothing is known of %j", (text) => {
  expect(print(readCommentType(text))).toBe("nothing");
});

it("ends with types that are nested for no one to read", () => {
  const nested = (depth: number): string => `${"(".repeat(depth)}A${")".repeat(depth)}`;
  expect(print(readCommentType(nested(10)))).toBe("A");
  expect(print(readCommentType(nested(1000)))).toBe("nothing");
});
