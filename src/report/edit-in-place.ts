import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { isJsonSource } from "../analysis/file-kinds.js";
import type { Edit } from "../check/violation.js";
import { literalSource, sourceStretch } from "../analysis/literal-source.js";
import { renameKey } from "./rename-key.js";
import { codeOfJson } from "./json-code.js";
import { quoteFor } from "./quotes.js";
import { isNoValue, replaceByCode, replaceValue } from "./replace-value.js";
import { literalContent, stringLiteral } from "./string-literal.js";
import { changeOf, type TextChange } from "./text-change.js";

type InPlaceEdit = Extract<
  Edit<TSESTree.Node>,
  {
    type:
      "replace-value" | "write-date" | "write-json" | "replace-text" | "make-template" | "rename-key" | "name-module";
  }
>;

/** The change for an edit that leaves its surroundings alone; undefined where it can't be made safely. */
export function changeInPlace(edit: InPlaceEdit, sourceCode: SourceCode): TextChange | undefined {
  const { text } = sourceCode;
  switch (edit.type) {
    case "replace-value":
      return replaceValue(edit.node, edit.value, sourceCode);
    case "write-date": {
      if (isJsonSource(sourceCode)) return undefined;
      return replaceByCode(
        edit.node,
        `new Date(${stringLiteral(edit.text, quoteFor(edit.node, sourceCode))})`,
        sourceCode,
      );
    }
    case "write-json": {
      const code = isJsonSource(sourceCode) ? edit.json : codeOfJson(edit.json, quoteFor(edit.node, sourceCode));
      return code === undefined ? undefined : replaceByCode(edit.node, code, sourceCode);
    }
    case "replace-text":
      return replaceText(edit.node, edit.start, edit.end, edit.text, text);
    case "make-template":
      return isJsonSource(sourceCode) ? undefined : makeTemplate(edit.node, text);
    case "rename-key":
      return renameKey(edit.keyNode, edit.name, text);
    case "name-module":
      return changeOf(edit.node, stringLiteral(edit.module, quoteFor(edit.node, sourceCode)));
  }
}

function makeTemplate(node: TSESTree.Node, text: string): TextChange | undefined {
  if (node.type !== "Literal" || isNoValue(node)) return undefined;
  const content = text.slice(node.range[0] + 1, node.range[1] - 1);
  // A template has no octal escapes, and other ends.
  return /`|\\\d/u.test(content) ? undefined : changeOf(node, `\`${content}\``);
}

function replaceText(
  node: TSESTree.Node,
  start: number,
  end: number,
  newText: string,
  text: string,
): TextChange | undefined {
  const source = literalSource(node, text);
  const stretch = sourceStretch(node, start, end, text);
  if (source === undefined || stretch === undefined) return undefined;
  const content = literalContent(newText, source.quote);
  if (!/\\[0-7]{1,2}$/.test(text.slice(source.content.start, stretch.start))) return { ...stretch, text: content };
  // A digit behind `\0` would become part of the escape, be it a new one or one that is there already.
  const next = content === "" && stretch.end < source.content.end ? (text[stretch.end] ?? "") : "";
  const written = content + next;
  return {
    start: stretch.start,
    end: stretch.end + (/^\d/.test(next) ? 1 : 0),
    text: /^\d/.test(written) ? `\\x3${written}` : content,
  };
}
