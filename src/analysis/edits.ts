import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../check/violation.js";

/** A replacement in the source text, in UTF-16 code units from the beginning of the file. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns the edits of one suggestion into changes of the text.
 *
 * @returns ascending changes that don't overlap; undefined where one of the edits can't be made safely.
 */
export function changesOfSuggestion(
  _edits: readonly Edit<TSESTree.Node>[],
  _sourceCode: SourceCode,
): readonly TextChange[] | undefined {
  return undefined;
}
