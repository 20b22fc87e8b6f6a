import { Linter } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { typeScriptParser } from "../../languages/typescript-parser.js";

type Program = TSESTree.Program;
type Node = TSESTree.Node;

/** Parses a configuration; undefined where it can't be. */
export function parseConfig(text: string, file: string): Program | undefined {
  const linter = new Linter();
  const isTypeScript = /\.[cm]?ts$/u.test(file);
  const languageOptions = isTypeScript ? { parser: typeScriptParser } : {};
  for (const sourceType of ["module", "commonjs"] as const) {
    const config = { files: ["**/*.{js,mjs,cjs,ts,mts,cts}"], languageOptions: { ...languageOptions, sourceType } };
    if (linter.verify(text, config, file).some(({ fatal }) => fatal === true)) continue;
    return linter.getSourceCode().ast as unknown as Program;
  }
  return undefined;
}

/**
 * Puts configs at the end of a configuration, and the import of the plugin above it.
 *
 * @param configs expressions, for instance `sagemaker.configs.recommended`
 * @returns the new text; undefined where the configuration is none of the usual forms: an array, or a call such as
 *   `defineConfig(...)`, that is exported by `export default` or `module.exports`
 */
export function insertConfigs(text: string, program: Program, configs: readonly string[]): string | undefined {
  if (/\bsagemaker\b/u.test(text)) return undefined;
  const exported = findExported(program);
  if (exported === undefined) return undefined;
  const list = findList(exported.value, program);
  if (list === undefined) return undefined;

  const at = insertionPoint(text, list);
  const importLine = exported.isModule
    ? 'import sagemaker from "eslint-plugin-sagemaker";\n'
    : 'const sagemaker = require("eslint-plugin-sagemaker");\n';
  const importAt = importPoint(text, program);
  const inserted = text.slice(0, at.offset) + at.before + configs.join(at.separator) + at.after + text.slice(at.offset);
  return inserted.slice(0, importAt) + importLine + inserted.slice(importAt);
}

function findExported(program: Program): { readonly value: Node; readonly isModule: boolean } | undefined {
  for (const statement of program.body) {
    if (statement.type === "ExportDefaultDeclaration") return { value: statement.declaration, isModule: true };
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") continue;
    const { left, right } = statement.expression;
    if (left.type !== "MemberExpression" || left.object.type !== "Identifier" || left.object.name !== "module")
      continue;
    if (left.property.type === "Identifier" && left.property.name === "exports")
      return { value: right, isModule: false };
  }
  return undefined;
}

/** The node whose elements the configs are, and those. */
interface List {
  readonly node: Node;
  readonly elements: readonly (Node | null)[];
}

function findList(value: Node, program: Program): List | undefined {
  if (value.type === "ArrayExpression") return { node: value, elements: value.elements };
  if (value.type === "Identifier") {
    const init = constantOf(value.name, program);
    return init === undefined || init.type === "Identifier" ? undefined : findList(init, program);
  }
  if (value.type !== "CallExpression" || !isConfigFunction(value.callee)) return undefined;
  const [only, ...others] = value.arguments;
  if (only?.type === "ArrayExpression" && others.length === 0) return findList(only, program);
  return { node: value, elements: value.arguments };
}

/** `defineConfig(...)` and typescript-eslint's `tseslint.config(...)`. */
function isConfigFunction(callee: Node): boolean {
  if (callee.type === "Identifier") return callee.name === "defineConfig";
  return (
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    (callee.property.name === "config" || callee.property.name === "defineConfig")
  );
}

function constantOf(name: string, program: Program): Node | undefined {
  for (const statement of program.body) {
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") continue;
    const found = statement.declarations.find(({ id }) => id.type === "Identifier" && id.name === name);
    if (found?.init) return found.init;
  }
  return undefined;
}

interface Insertion {
  readonly offset: number;
  readonly before: string;
  readonly separator: string;
  readonly after: string;
}

/** After the last element, in the line or in a line of its own as that is. */
function insertionPoint(text: string, { node, elements }: List): Insertion {
  const last = elements.at(-1);
  if (last === undefined || last === null) {
    return { offset: node.range[1] - 1, before: "", separator: ", ", after: "" };
  }
  const lineStart = text.lastIndexOf("\n", last.range[0] - 1) + 1;
  const indent = /^[ \t]*/u.exec(text.slice(lineStart))?.[0] ?? "";
  const isOnOwnLine = text.slice(lineStart, last.range[0]).trim() === "";
  const separator = isOnOwnLine ? `,\n${indent}` : ", ";
  return { offset: last.range[1], before: separator, separator, after: "" };
}

/** Below the last import or `require`; without one, at the top, but below comments on the whole file. */
function importPoint(text: string, program: Program): number {
  const last = program.body.findLast(
    (statement) =>
      statement.type === "ImportDeclaration" ||
      (statement.type === "VariableDeclaration" && /\brequire\(/u.test(text.slice(...statement.range))),
  );
  if (last === undefined) return program.body[0]?.range[0] ?? 0;
  const lineEnd = text.indexOf("\n", last.range[1]);
  return lineEnd === -1 ? text.length : lineEnd + 1;
}
