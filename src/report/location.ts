import { positionAt } from "../analysis/documents/line-starts.js";
import type { AST, SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Place } from "../check/violation.js";
import { sourceStretch } from "../analysis/literal-source.js";

/** Where a report goes: what ESLint's `context.report({ loc })` takes. */
export function locationOf(place: Place<TSESTree.Node>, sourceCode: SourceCode): AST.SourceLocation {
  const { node } = place;
  if (place.within !== undefined) {
    const stretch = sourceStretch(node, place.within.start, place.within.end, sourceCode.text);
    if (stretch !== undefined) {
      // An empty stretch would be an invisible mark: what is missing is marked on the character that comes instead.
      return between(sourceCode, stretch.start, Math.max(stretch.end, stretch.start + 1));
    }
  }
  if (place.part === "first-token") {
    const start = firstTokenStart(node, sourceCode);
    return between(sourceCode, start, start + 1);
  }
  return { start: node.loc.start, end: (place.through ?? node).loc.end };
}

/** The opening brace or bracket; it may stand behind parentheses (`({}) as Input`). */
function firstTokenStart(node: TSESTree.Node, sourceCode: SourceCode): number {
  const [start, end] = node.range;
  for (let index = start; index < end; index += 1) {
    const character = sourceCode.text[index];
    if (character === "{" || character === "[") return index;
    if (character !== "(" && character !== " ") break;
  }
  return start;
}

function between(sourceCode: SourceCode, start: number, end: number): AST.SourceLocation {
  return { start: positionAt(sourceCode, start), end: positionAt(sourceCode, end) };
}
