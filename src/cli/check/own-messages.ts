import type { ESLint, Linter } from "eslint";

/**
 * Leaves what this plugin and the parser say. A file's own comments may turn on rules of plugins that aren't loaded
 * here (`Definition for rule ... not found`) or of ESLint itself; neither is what was asked for.
 */
export function keepOwnMessages(result: ESLint.LintResult): ESLint.LintResult {
  const messages = result.messages.filter(isOwn);
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    ...result,
    messages,
    suppressedMessages: result.suppressedMessages.filter(isOwn),
    errorCount: errors.length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal === true).length,
    warningCount: warnings.length,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  };
}

function isOwn({ ruleId, fatal }: Linter.LintMessage): boolean {
  return ruleId === null || fatal === true || ruleId.startsWith("sagemaker/");
}
