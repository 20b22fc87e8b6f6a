import type { Rule } from "eslint";
import { analyzeFile } from "../analysis/file-analysis.js";
import { guarded } from "../analysis/guarded.js";
import { isAtLeast, type Confidence } from "../check/confidence.js";
import type { ConstraintKind } from "../check/violation.js";
import { words } from "../check/shown.js";
import { reportOf } from "./report-of.js";

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
