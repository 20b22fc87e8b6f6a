import type { TSESTree } from "@typescript-eslint/utils";
import { around, expressionsIn } from "./expressions.js";
import type { Rewrite } from "./rewrite.js";

function wrapping(
  name: string,
  keeps: Rewrite["keeps"],
  before: string,
  behind: string,
  applies: (node: TSESTree.Node) => boolean = () => true,
): Rewrite {
  return {
    name,
    keeps,
    gives: /\b(?:as|satisfies)\b|!\)$/.test(behind) ? "typescript" : "same language",
    sites: (program) =>
      expressionsIn(program)
        .filter(({ node }) => applies(node))
        .map(({ node }) => around(node, before, behind)),
  };
}

const isLiteral = ({ type }: TSESTree.Node): boolean =>
  type === "Literal" || type === "ObjectExpression" || type === "ArrayExpression" || type === "TemplateLiteral";

const isObject = ({ type }: TSESTree.Node): boolean => type === "ObjectExpression";

/** An object that JSON can carry as it is. */
function isJson(node: TSESTree.Node | null): boolean {
  switch (node?.type) {
    case "Literal":
      return node.value === null || ["string", "number", "boolean"].includes(typeof node.value);
    case "ObjectExpression":
      return node.properties.every((one) => one.type === "Property" && !one.computed && isJson(one.value));
    case "ArrayExpression":
      return node.elements.every(isJson);
    default:
      return false;
  }
}

/** What stands around an expression and doesn't change what it gives. */
export const wrappings: readonly Rewrite[] = [
  wrapping("parentheses", "places", "(", ")"),
  wrapping("a comment before and behind", "places", "/* one */ ", " /* two */"),
  wrapping("satisfies", "places", "((", ") satisfies unknown)"),
  wrapping("as const", "places", "((", ") as const)", isLiteral),
  wrapping("a non-null assertion", "places", "((", ")!)"),
  wrapping("an assertion of any type", "places", "((", ") as any)", isLiteral),
  wrapping("a sequence", "messages", "(0, (", "))", isLiteral),
  wrapping("a frozen object", "messages", "Object.freeze(", ")", isObject),
  wrapping("a copy", "messages", "structuredClone(", ")", isJson),
  wrapping("a copy through JSON", "messages", "JSON.parse(JSON.stringify(", "))", isJson),
  wrapping("a spread", "messages", "({ ...", " })", isObject),
  wrapping("Object.assign", "messages", "Object.assign({}, ", ")", isObject),
  wrapping("a function that is called at once", "messages", "(() => (", "))()", isJson),
  wrapping("an element of a list", "messages", "[", "][0]", isLiteral),
  wrapping("a member of an object", "messages", "({ held: ", " }).held", isLiteral),
  wrapping("a value that is chosen in any case", "silence", "(true ? (", ") : undefined)", isLiteral),
  wrapping("a function of the language", "silence", "globalThis.structuredClone(", ")", isJson),
];
