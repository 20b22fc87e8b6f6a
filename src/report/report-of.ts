import type { Rule, SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { guarded } from "../analysis/guarded.js";
import type { Suggestion, Violation } from "../check/violation.js";
import { locationOf } from "./location.js";
import { changesSharedConstant } from "./shared-constant.js";
import { changesOfSuggestion } from "./suggestion.js";

type NodeViolation = Violation<TSESTree.Node>;

/** A violation as `context.report` takes it. */
export function reportOf(violation: NodeViolation, sourceCode: SourceCode): Rule.ReportDescriptor {
  const { place, messageId, data } = violation;
  return {
    loc: guarded(() => locationOf(place, sourceCode)) ?? place.node.loc,
    messageId,
    data,
    suggest: violation.suggestions.flatMap(
      (suggestion) => guarded(() => suggestionOf(suggestion, violation, sourceCode)) ?? [],
    ),
  };
}

/** What ESLint is given of a suggestion; undefined where its edits can't be made safely, or would harm others. */
function suggestionOf(
  { messageId, data, edits }: Suggestion<TSESTree.Node>,
  { place }: NodeViolation,
  sourceCode: SourceCode,
): Rule.SuggestionReportDescriptor | undefined {
  if (changesSharedConstant(edits, place.node, sourceCode)) return undefined;
  // Not when ESLint asks for the fix: an error there would be out of our hands.
  const changes = changesOfSuggestion(edits, sourceCode);
  return (
    changes && {
      messageId,
      data,
      fix: (fixer) => changes.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text)),
    }
  );
}
