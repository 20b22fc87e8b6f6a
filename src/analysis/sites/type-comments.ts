import type { TSESTree } from "@typescript-eslint/utils";
import type { Imported } from "../bindings/imports.js";
import type { SourceFile } from "../source-file.js";

/** A variable that a JSDoc comment gives a type: `@type {import("@aws-sdk/client-sagemaker").X}`. */
export interface CommentedVariable {
  readonly declarator: TSESTree.VariableDeclarator;
  readonly imported: Imported;
  readonly isList: boolean;
}

const typeTag = /@type\s*\{\s*import\(\s*(["'])([^"'()]+)\1\s*\)\s*\.([\w$.]+)\s*(\[\])?\s*\}/;

export function typesInComments(file: SourceFile): CommentedVariable[] {
  const { sourceCode } = file;
  const found: CommentedVariable[] = [];
  let byStart: Map<number, TSESTree.VariableDeclarator> | undefined;
  for (const comment of sourceCode.getAllComments()) {
    const match = comment.type === "Block" && comment.value.startsWith("*") ? typeTag.exec(comment.value) : null;
    if (match === null) continue;
    const token = sourceCode.getTokenAfter(comment);
    byStart ??= declaratorsByStart(file);
    const declarator = token === null ? undefined : byStart.get(token.range[0]);
    const [, , module = "", path = "", list] = match;
    if (declarator !== undefined) {
      found.push({ declarator, imported: { module, path: path.split(".") }, isList: list !== undefined });
    }
  }
  return found;
}

/** Declarations of one variable each, by where their statement begins. */
function declaratorsByStart(file: SourceFile): Map<number, TSESTree.VariableDeclarator> {
  const byStart = new Map<number, TSESTree.VariableDeclarator>();
  for (const declarator of file.nodes("VariableDeclarator")) {
    const declaration = declarator.parent;
    if (declaration.declarations.length !== 1) continue;
    const statement: TSESTree.Node = declaration.parent;
    byStart.set(statement.type === "ExportNamedDeclaration" ? statement.range[0] : declaration.range[0], declarator);
  }
  return byStart;
}
