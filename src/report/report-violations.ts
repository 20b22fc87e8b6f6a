import type { Rule, SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { analyzeFile } from "../analysis/file-analysis.js";
import { guarded } from "../analysis/guarded.js";
import { isAtLeast, type Confidence } from "../check/confidence.js";
import type { ConstraintKind, Suggestion, Violation } from "../check/violation.js";
import { words } from "../check/shown.js";
import { locationOf } from "./location.js";
import { changesSharedConstant } from "./shared-constant.js";
import { changesOfSuggestion } from "./suggestion.js";

type NodeViolation = Violation<TSESTree.Node>;

/**
 * Reports the violations of one kind, and what is wrong with the settings if no other rule has said it.
 *
 * In the package it is loaded, with all that it needs, when the first file ends that may hold a request (`tools/build`).
 *
 * Never throws: a report whose suggestion or place fails is made without the suggestion, or at the whole node.
 */
export function reportViolations(context: Rule.RuleContext, kind: ConstraintKind, least: Confidence): void {
  const { sourceCode } = context;
  const analysis = analyzeFile(sourceCode, context.settings, context);
  const problem = analysis.takeSettingsProblem();
  if (problem !== undefined) {
    context.report({
      loc: sourceCode.getLocFromIndex(0),
      messageId: "invalidSettings",
      data: { problem: words(problem) },
    });
  }
  for (const violation of analysis.violations(kind)) {
    if (!isAtLeast(violation.confidence, least)) continue;
    guarded(() => {
      context.report(reportOf(violation, sourceCode));
    });
  }
}

/** A violation as `context.report` takes it. */
export function reportOf(violation: NodeViolation, sourceCode: SourceCode): Rule.ReportDescriptor {
  const { place, messageId, data } = violation;
  return {
    loc: guarded(() => locationOf(place, sourceCode)) ?? place.node.loc,
    messageId,
    data: { ...data },
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
      data: { ...data },
      fix: (fixer) => changes.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text)),
    }
  );
}
